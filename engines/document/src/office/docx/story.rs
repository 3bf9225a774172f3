//! The text of a DOCX part, element by element (ISO/IEC 29500-1, 17; -3 for alternatives).

use crate::Refusal;
use crate::office::docx::fields::Fields;
use crate::office::docx::notes::Reference;
use crate::office::docx::properties::Properties;
use crate::office::sheet::{Entry, Sheet};
use crate::office::styles::Styles;
use crate::office::symbols;
use crate::office::xml::{Node, Tag, Xml};

/// A text being read: the document's, or a note's.
pub(super) struct Story<'a> {
    styles: &'a Styles,
    sheet: Sheet,
    fields: Fields,
    /// For each open set of alternatives, whether one was taken.
    taken: Vec<bool>,
    references: Vec<Reference>,
}

impl<'a> Story<'a> {
    pub(super) fn new(styles: &'a Styles) -> Self {
        Story {
            styles,
            sheet: Sheet::default(),
            fields: Fields::default(),
            taken: Vec::new(),
            references: Vec::new(),
        }
    }

    /// Reads on to the end of the element that began last.
    pub(super) fn read(&mut self, xml: &mut Xml<'_>) -> Result<(), Refusal> {
        let inside = xml.depth();
        while let Some(node) = xml.next_inside(inside)? {
            match node {
                Node::Open(tag) => self.open(xml, &tag)?,
                Node::Close(space, name) => self.close(space, &name),
                // Only what stands in an element for text is text.
                Node::Text(_) => {}
            }
        }
        Ok(())
    }

    /// What was read, and the notes it refers to, in order.
    pub(super) fn finish(mut self) -> (Vec<Entry>, Vec<Reference>) {
        (self.sheet.take(), self.references)
    }

    fn open(&mut self, xml: &mut Xml<'_>, tag: &Tag<'_>) -> Result<(), Refusal> {
        match tag.name() {
            ("w", "del" | "moveFrom" | "rt" | "sdtPr" | "sectPr") | ("m", "ctrlPr") => xml.skip()?,
            ("mc", "AlternateContent") => self.taken.push(false),
            ("mc", "Choice" | "Fallback") => self.choose(xml)?,
            ("w" | "a", "p") => self.sheet.begin(),
            ("w", "pPr") => self.shape(xml)?,
            ("w" | "m", "r") => self.run(None),
            ("w", "rPr") => self.run_properties(xml)?,
            ("w" | "m" | "a", "t") => self.words(xml, tag)?,
            ("w", "drawing" | "pict" | "object") => self.sheet.enter(),
            ("w", "fldChar") => self.fields.mark(&tag.attribute("fldCharType")?.unwrap_or_default()),
            ("w", "footnoteReference") => self.refer(Reference::Footnote, tag)?,
            ("w", "endnoteReference") => self.refer(Reference::Endnote, tag)?,
            ("w", name) => self.sign(name, tag)?,
            ("a", "br") => self.add("\n"),
            _ => {}
        }
        if tag.name().0 == "w" {
            self.table(xml, tag)?;
        }
        Ok(())
    }

    fn close(&mut self, space: &str, name: &str) {
        match (space, name) {
            ("mc", "AlternateContent") => {
                self.taken.pop();
            }
            ("w" | "a", "p") => {
                self.fields.end_paragraph();
                self.sheet.end();
            }
            ("w" | "m", "r") => self.run(None),
            ("w", "tbl") => self.sheet.layer().close_table(),
            ("w", "tc" | "body") => self.sheet.settle(),
            ("w", "drawing" | "pict" | "object") => self.sheet.leave(),
            _ => {}
        }
    }

    /// Tables; a row that was deleted is left out even where its words do not say so.
    fn table(&mut self, xml: &mut Xml<'_>, tag: &Tag<'_>) -> Result<(), Refusal> {
        match tag.name().1 {
            "tbl" => {
                self.sheet.settle();
                self.sheet.layer().open_table();
            }
            "tr" => self.sheet.layer().open_row(),
            "tc" => self.sheet.layer().open_cell(),
            "trPr" => self.row_properties(xml)?,
            "tblPr" | "tblPrEx" | "tcPr" => xml.skip()?,
            _ => {}
        }
        Ok(())
    }

    fn row_properties(&mut self, xml: &mut Xml<'_>) -> Result<(), Refusal> {
        if Properties::read(xml)?.is_end_deleted {
            self.sheet.layer().drop_row();
        }
        Ok(())
    }

    /// One of the alternatives is read, the first: the others say the same for older programs.
    fn choose(&mut self, xml: &mut Xml<'_>) -> Result<(), Refusal> {
        match self.taken.last_mut() {
            Some(true) => xml.skip(),
            Some(taken) => {
                *taken = true;
                Ok(())
            }
            None => Ok(()),
        }
    }

    /// What a paragraph says itself comes before what its style says.
    fn shape(&mut self, xml: &mut Xml<'_>) -> Result<(), Refusal> {
        let properties = Properties::read(xml)?;
        let style = properties.style.as_deref();
        let standing = properties.standing.or_else(|| self.styles.find(style, |style| style.standing));
        let n_lists = properties.n_lists().or_else(|| self.styles.find(style, |style| style.n_lists));
        let is_hidden = self.styles.find(style, |style| style.is_hidden);
        self.sheet.shape(standing, n_lists);
        if let Some(paragraph) = self.sheet.paragraph() {
            if is_hidden == Some(true) {
                paragraph.hide();
            }
            if properties.is_end_deleted {
                paragraph.join();
            }
        }
        Ok(())
    }

    fn run_properties(&mut self, xml: &mut Xml<'_>) -> Result<(), Refusal> {
        let properties = Properties::read(xml)?;
        let style = properties.style.as_deref();
        let is_hidden = properties.is_hidden.or_else(|| self.styles.find(style, |style| style.is_hidden));
        self.run(is_hidden);
        Ok(())
    }

    fn run(&mut self, is_hidden: Option<bool>) {
        if let Some(paragraph) = self.sheet.paragraph() {
            paragraph.run(is_hidden);
        }
    }

    /// Spaces at the ends count only where the element says so; inside, a line's end is a space.
    fn words(&mut self, xml: &mut Xml<'_>, tag: &Tag<'_>) -> Result<(), Refusal> {
        let is_exact = tag.attribute("space")?.as_deref() == Some("preserve") || tag.name().0 == "a";
        let words = xml.words()?.replace(['\n', '\r', '\t'], " ");
        self.add(if is_exact { &words } else { words.trim_matches(' ') });
        Ok(())
    }

    /// Characters that are elements of their own (17.3.3).
    fn sign(&mut self, name: &str, tag: &Tag<'_>) -> Result<(), Refusal> {
        match name {
            "tab" | "ptab" => self.add("\t"),
            "br" | "cr" => self.add("\n"),
            "noBreakHyphen" => self.add("\u{2011}"),
            "softHyphen" => self.add("\u{ad}"),
            "sym" => {
                let font = tag.attribute("font")?.unwrap_or_default();
                let code = tag.attribute("char")?.unwrap_or_default();
                if let Some(symbol) = symbols::character(&font, &code) {
                    self.add(symbol.encode_utf8(&mut [0; 4]));
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn refer(&mut self, note: fn(String) -> Reference, tag: &Tag<'_>) -> Result<(), Refusal> {
        let is_read = self.sheet.is_shown() && !self.fields.is_instruction();
        if let Some(id) = tag.attribute("id")?.filter(|_| is_read) {
            self.references.push(note(id));
        }
        Ok(())
    }

    fn add(&mut self, text: &str) {
        if !self.fields.is_instruction() {
            self.sheet.text(text);
        }
    }
}
