//! Packages that are refused: protected, damaged, misnamed, made to hurt.

use document::Format::{Docx, Odt, Text};
use document::{Format, Limits, Refusal, Seems, read};

use crate::office::{Package, docx, odt, open_document, p, relations};
use crate::world::texts;

fn refused(package: &Package, format: Format) -> Refusal {
    package.read(format).unwrap_err()
}

#[test]
fn bytes_and_name_must_agree_on_an_office_document() {
    let (word, open) = (docx(&p("a")).bytes(), odt("<text:p>a</text:p>").bytes());
    assert_eq!(Format::guess("piano.DOCX", &word), Ok(Docx));
    assert_eq!(Format::guess("piano", &word), Ok(Docx));
    assert_eq!(Format::guess("piano.odt", &open), Ok(Odt));
    for (name, bytes) in [
        ("a.odt", &word),
        ("a.docx", &open),
        ("a.txt", &word),
        ("a.pdf", &open),
        ("a.docx", &b"testo".to_vec()),
    ] {
        assert_eq!(Format::guess(name, bytes), Err(Refusal::Misnamed), "{name}");
    }
    for (format, bytes) in [(Odt, &word), (Docx, &open), (Text, &word), (Docx, &b"testo".to_vec())] {
        assert_eq!(read(bytes, format, Limits::default()), Err(Refusal::Misnamed));
    }
}

#[test]
fn a_document_that_asks_for_a_password_is_refused_as_such() {
    let mut compound = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
    compound.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(Format::guess("piano.docx", &compound), Err(Refusal::Encrypted));
    let manifest = "<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry>\
                    </manifest:manifest>";
    let protected = odt("<text:p>a</text:p>").with("META-INF/manifest.xml", open_document(manifest));
    assert_eq!(refused(&protected, Odt), Refusal::Encrypted);
}

#[test]
fn a_part_that_says_to_be_encrypted_is_refused_as_such() {
    let mut bytes = docx(&p("a")).bytes();
    let flags: Vec<usize> =
        (0..bytes.len() - 4).filter(|at| bytes[*at..].starts_with(b"PK\x01\x02")).collect();
    for at in flags {
        bytes[at + 8] |= 1;
    }
    assert_eq!(read(&bytes, Docx, Limits::default()), Err(Refusal::Encrypted));
}

#[test]
fn macros_are_refused_and_empty_libraries_are_not() {
    assert_eq!(refused(&docx(&p("a")).with("word/vbaProject.bin", "x"), Docx), Refusal::Macros);
    let document = odt("<text:p>a</text:p>");
    assert_eq!(refused(&document.clone().with("Basic/Standard/Module1.xml", "x"), Odt), Refusal::Macros);
    assert_eq!(refused(&document.clone().with("Scripts/python/a.py", "x"), Odt), Refusal::Macros);
    let empty = document.with("Basic/script-lc.xml", "x").with("Basic/Standard/script-lb.xml", "x");
    assert_eq!(texts(&empty.read(Odt).unwrap()), ["a"]);
}

#[test]
fn a_package_cut_short_or_changed_is_damaged() {
    for (bytes, format) in [(docx(&p("abc")).bytes(), Docx), (odt("<text:p>abc</text:p>").bytes(), Odt)] {
        for end in 40..bytes.len() {
            assert_eq!(read(&bytes[..end], format, Limits::default()), Err(Refusal::Damaged), "{end}");
        }
    }
    let mut bytes = docx(&p("abc")).bytes();
    let at = bytes.windows(17).position(|window| window == b"word/document.xml").unwrap();
    bytes[at + 30] ^= 0xff;
    assert_eq!(read(&bytes, Docx, Limits::default()), Err(Refusal::Damaged));
}

#[test]
fn xml_that_is_not_well_formed_is_damaged() {
    for xml in ["", "<w:document", "<a></b>", "<a>", "<a b=c/>x&#0;", "<a>&#xd800;</a>"] {
        assert_eq!(refused(&docx("").with("word/document.xml", xml), Docx), Refusal::Damaged, "{xml}");
    }
    let broken = docx("").with("word/document.xml", b"<w:document>\xff</w:document>");
    assert_eq!(refused(&broken, Docx), Refusal::Damaged);
    assert_eq!(refused(&docx("<w:p>").with("a", "b"), Docx), Refusal::Damaged);
    assert_eq!(refused(&odt("").with("content.xml", "<a/>"), Odt), Refusal::Damaged);
}

#[test]
fn document_types_and_entities_are_refused_and_not_expanded() {
    let bomb = "<!DOCTYPE a [<!ENTITY b \"cccccccc\">]><a>&b;</a>";
    let outside = "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>";
    for xml in [bomb, outside, "<a>&b;</a>", "<a>&nbsp;</a>"] {
        let styled = odt("<text:p>a</text:p>").with("styles.xml", xml);
        assert_eq!(refused(&styled, Odt), Refusal::Unsafe, "{xml}");
    }
    let in_attribute = docx("<w:p><w:pPr><w:pStyle w:val=\"&b;\"/></w:pPr></w:p>");
    assert_eq!(refused(&in_attribute, Docx), Refusal::Unsafe);
}

#[test]
fn names_that_lead_out_of_the_package_are_refused() {
    for name in ["../a", "word/../../a", "/etc/passwd", "C:/a", "word\\a", ".."] {
        assert_eq!(refused(&docx(&p("a")).with(name, "x"), Docx), Refusal::Unsafe, "{name}");
        assert_eq!(refused(&odt("<text:p>a</text:p>").with(name, "x"), Odt), Refusal::Unsafe, "{name}");
    }
    assert!(docx(&p("a")).with("word/a..b/c.xml", "x").read(Docx).is_ok());
}

#[test]
fn two_members_of_one_name_are_refused() {
    let mut bytes = docx(&p("a")).with("word/documenu.xml", "x").bytes();
    while let Some(at) = bytes.windows(17).position(|window| window == b"word/documenu.xml") {
        bytes[at + 12] = b't';
    }
    assert_eq!(read(&bytes, Docx, Limits::default()), Err(Refusal::Unsafe));
}

#[test]
fn relations_neither_leave_the_package_nor_reach_other_machines() {
    let targets = ["../../../word/document.xml", "./word/document.xml", "x/../word//document.xml"];
    for target in targets {
        let package = docx(&p("a")).with("_rels/.rels", relations(&[("officeDocument", target)]));
        assert_eq!(texts(&package.read(Docx).unwrap()), ["a"], "{target}");
    }
    let external = relations(&[("officeDocument", "word/document.xml")])
        .replace("Target=", "TargetMode=\"External\" Target=");
    let package = docx(&p("a")).with("_rels/.rels", external);
    assert_eq!(refused(&package, Docx), Refusal::Unsupported(Seems::Archive));
    let missing = docx(&p("a")).with("_rels/.rels", relations(&[("officeDocument", "word/no.xml")]));
    assert_eq!(refused(&missing, Docx), Refusal::Damaged);
}

#[test]
fn an_archive_of_documents_is_an_archive() {
    let archive = Package::empty().with("word/document.txt", "x");
    assert_eq!(refused(&archive, Docx), Refusal::Unsupported(Seems::Archive));
    let master = odt("").with("mimetype", "application/vnd.oasis.opendocument.text-master");
    assert_eq!(refused(&master, Odt), Refusal::Unsupported(Seems::Odt));
}

#[test]
fn a_part_that_unpacks_to_too_much_is_refused_whatever_its_header_says() {
    let zeros = format!("<w:document>{}</w:document>", " ".repeat(3_000_000));
    let bomb = docx("").with("word/document.xml", zeros);
    assert!(matches!(refused(&bomb, Docx), Refusal::Expands { .. }));
    let mut lying = bomb.bytes();
    let at = lying.windows(4).rposition(|window| window == b"PK\x01\x02").unwrap();
    lying[at + 24..at + 28].copy_from_slice(&10u32.to_le_bytes());
    assert!(matches!(read(&lying, Docx, Limits::default()), Err(Refusal::Expands { .. } | Refusal::Damaged)));
}

#[test]
fn all_parts_share_what_they_may_unpack_to() {
    let document = odt(&format!("<text:p>{}</text:p>", "parola ".repeat(100)));
    let limits = |expanded| Limits { expanded, ..Limits::default() };
    assert_eq!(
        read(&document.bytes(), Odt, limits(2_000)).map(|_| ()),
        Err(Refusal::Expands { limit: 2_000 - 39 - document.0[2].1.len() })
    );
    assert!(read(&document.bytes(), Odt, limits(4_000)).is_ok());
}

#[test]
fn a_package_of_too_many_members_says_how_many() {
    let mut package = docx(&p("a"));
    for n in 0..20 {
        package = package.with(&format!("word/media/{n}"), "x");
    }
    let limits = Limits { members: 10, ..Limits::default() };
    let found = read(&package.bytes(), Docx, limits);
    assert_eq!(found, Err(Refusal::TooManyMembers { limit: 10, found: 22 }));
}

#[test]
fn elements_nested_beyond_the_limit_are_refused_and_up_to_it_read() {
    let nested = |n: usize| format!("{}{}{}", "<w:ins>".repeat(n), p("a"), "</w:ins>".repeat(n));
    let limits = Limits { depth: 1_000, ..Limits::default() };
    let read = |n| read(&docx(&nested(n)).bytes(), Docx, limits);
    assert_eq!(read(2_000), Err(Refusal::TooDeep { limit: 1_000, found: 1_001 }));
    assert_eq!(texts(&read(990).unwrap()), ["a"]);
}

#[test]
fn boxes_tables_styles_and_fields_may_be_many_and_deep() {
    let unit = "<w:p><w:r><w:drawing><w:tbl><w:tr><w:tc>";
    let ends = "</w:tc></w:tr></w:tbl></w:drawing></w:r></w:p>";
    let boxes = format!("{}{}{}", unit.repeat(1_600), p("a"), ends.repeat(1_600));
    assert_eq!(texts(&docx(&boxes).read(Docx).unwrap()), ["a"]);
    let field = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>".repeat(20_000);
    assert_eq!(texts(&docx(&format!("{field}{}", p("a"))).read(Docx).unwrap()), ["a"]);
    let style = |n: usize| {
        format!(
            "<style:style style:family=\"paragraph\" style:name=\"P{n}\" style:parent-style-name=\"P{}\"/>",
            n + 1
        )
    };
    let chain: String = (0..5_000).map(style).collect();
    let body = "<text:p text:style-name=\"P0\">a</text:p>".repeat(5_000);
    assert_eq!(crate::office::styled_odt(&chain, "", &body).read(Odt).unwrap().passages.len(), 5_000);
}

#[test]
fn declarations_and_attributes_may_be_many() {
    let spaces: String = (0..20_000).map(|n| format!(" xmlns:a{n}=\"b\" c{n}=\"d\"")).collect();
    let body = format!("<w:p{spaces}>{}</w:p>", "<a1:b/>".repeat(20_000));
    assert_eq!(docx(&format!("{body}{}", p("a"))).read(Docx).unwrap().text(), "a");
}

#[test]
fn a_document_without_text_is_empty() {
    assert_eq!(refused(&docx("<w:p/><w:p/>"), Docx), Refusal::Empty);
    assert_eq!(refused(&odt("<text:p/>"), Odt), Refusal::Empty);
}
