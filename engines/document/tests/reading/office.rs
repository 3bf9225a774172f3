//! Packages the stories share, built here from XML written by hand.

use std::io::{Cursor, Write};

use document::{Document, Format, Limits, Refusal, read};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// A document as its parts: names, and what is in them.
#[derive(Clone)]
pub struct Package(pub Vec<(String, Vec<u8>)>);

/// The main part's namespaces: transitional.
pub const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

const RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

impl Package {
    pub fn empty() -> Self {
        Package(Vec::new())
    }

    /// Adds a part, or puts it in the place of the one with that name.
    pub fn with(mut self, name: &str, text: impl AsRef<[u8]>) -> Self {
        self.0.retain(|(other, _)| other != name);
        self.0.push((name.to_owned(), text.as_ref().to_vec()));
        self
    }

    /// The bytes of the package.
    pub fn bytes(&self) -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, text) in &self.0 {
            let is_kind = name == "mimetype";
            let method = if is_kind { CompressionMethod::Stored } else { CompressionMethod::Deflated };
            writer.start_file(name, SimpleFileOptions::default().compression_method(method)).unwrap();
            writer.write_all(text).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    pub fn read(&self, format: Format) -> Result<Document, Refusal> {
        read(&self.bytes(), format, Limits::default())
    }
}

/// Relations as a part: what each is, and its target.
pub fn relations(list: &[(&str, &str)]) -> String {
    let one = |(kind, target): &(&str, &str)| {
        format!("<Relationship Id=\"{kind}\" Type=\"{RELATION}/{kind}\" Target=\"{target}\"/>")
    };
    let all: String = list.iter().map(one).collect();
    let space = "http://schemas.openxmlformats.org/package/2006/relationships";
    format!("<?xml version=\"1.0\"?><Relationships xmlns=\"{space}\">{all}</Relationships>")
}

/// A DOCX whose main part has this body.
pub fn docx(body: &str) -> Package {
    docx_in(WORD, body)
}

/// The same in another namespace.
pub fn docx_in(space: &str, body: &str) -> Package {
    Package::empty()
        .with("_rels/.rels", relations(&[("officeDocument", "word/document.xml")]))
        .with("word/document.xml", word(space, &format!("<w:document><w:body>{body}</w:body></w:document>")))
}

/// A part of Word, with its namespaces declared on its outermost element.
pub fn word(space: &str, part: &str) -> String {
    let declared = format!(
        " xmlns:w=\"{space}\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" \
         xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" \
         xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:v=\"urn:schemas-microsoft-com:vml\" \
         xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\">"
    );
    format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>{}", part.replacen('>', &declared, 1))
}

/// A DOCX with styles.
pub fn styled_docx(styles: &str, body: &str) -> Package {
    docx(body)
        .with("word/_rels/document.xml.rels", relations(&[("styles", "styles.xml")]))
        .with("word/styles.xml", word(WORD, &format!("<w:styles>{styles}</w:styles>")))
}

/// A DOCX with footnotes and endnotes.
pub fn noted_docx(footnotes: &str, endnotes: &str, body: &str) -> Package {
    let parts = [("footnotes", "footnotes.xml"), ("endnotes", "/word/endnotes.xml")];
    docx(body)
        .with("word/_rels/document.xml.rels", relations(&parts))
        .with("word/footnotes.xml", word(WORD, &format!("<w:footnotes>{footnotes}</w:footnotes>")))
        .with("word/endnotes.xml", word(WORD, &format!("<w:endnotes>{endnotes}</w:endnotes>")))
}

/// An ODT whose text is this.
pub fn odt(text: &str) -> Package {
    styled_odt("", "", text)
}

/// An ODT with common styles, and styles of the text's own.
pub fn styled_odt(common: &str, own: &str, text: &str) -> Package {
    let content = format!(
        "<office:document-content><office:automatic-styles>{own}</office:automatic-styles>\
         <office:body><office:text>{text}</office:text></office:body></office:document-content>"
    );
    let styles = format!(
        "<office:document-styles><office:styles>{common}</office:styles><office:automatic-styles>\
         <style:style style:name=\"P1\" style:family=\"paragraph\" style:parent-style-name=\"Quotations\"/>\
         </office:automatic-styles><office:master-styles><style:master-page><style:header>\
         <text:p>intestazione</text:p></style:header></style:master-page></office:master-styles></office:document-styles>"
    );
    Package::empty()
        .with("mimetype", "application/vnd.oasis.opendocument.text")
        .with("content.xml", open_document(&content))
        .with("styles.xml", open_document(&styles))
}

/// A part of OpenDocument, with its namespaces declared on its outermost element.
pub fn open_document(part: &str) -> String {
    let spaces = ["office", "text", "table", "drawing", "style", "manifest", "svg-compatible", "meta"];
    let prefix = |space: &str| {
        match space {
            "drawing" => "draw",
            "svg-compatible" => "svg",
            _ => space,
        }
        .to_owned()
    };
    let one = |space: &&str| {
        format!(" xmlns:{}=\"urn:oasis:names:tc:opendocument:xmlns:{space}:1.0\"", prefix(space))
    };
    let declared: String = spaces.iter().map(one).collect();
    let declared = format!("{declared} xmlns:dc=\"http://purl.org/dc/elements/1.1/\">");
    format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>{}", part.replacen('>', &declared, 1))
}

/// A paragraph of Word with one run.
pub fn p(text: &str) -> String {
    format!("<w:p>{}</w:p>", r(text))
}

/// A run of Word.
pub fn r(text: &str) -> String {
    format!("<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>")
}
