use document::Format::{Docx, Odt};
use document::{Document, Limits, Refusal, read};
use proptest::prelude::*;

use crate::office::{Package, docx, odt, p, r};
use crate::properties::check;

/// Things of Word that no reader sees, each fit to stand between two runs.
fn unseen_in_word() -> impl Strategy<Value = String> {
    prop::sample::select(vec![
        "<w:del w:id=\"1\"><w:r><w:delText>via</w:delText></w:r></w:del>".to_owned(),
        format!("<w:del w:id=\"1\">{}</w:del>", r("via")),
        format!("<w:moveFrom w:id=\"2\">{}</w:moveFrom>", r("altrove")),
        "<w:commentRangeStart w:id=\"3\"/>".to_owned(),
        "<w:r><w:commentReference w:id=\"3\"/></w:r>".to_owned(),
        "<w:bookmarkStart w:id=\"4\" w:name=\"x\"/><w:proofErr w:type=\"spellStart\"/>".to_owned(),
        "<!-- nota --><?a b?>".to_owned(),
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>nascosto</w:t></w:r>".to_owned(),
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>\
         <w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
            .to_owned(),
        format!("<w:r><w:drawing><w:del><w:p>{}</w:p></w:del></w:drawing></w:r>", r("via")),
    ])
}

/// Things of OpenDocument that no reader sees, each fit to stand inside a paragraph.
fn unseen_in_open_document() -> impl Strategy<Value = String> {
    prop::sample::select(vec![
        "<office:annotation><dc:creator>Anna</dc:creator><text:p>nota</text:p></office:annotation>"
            .to_owned(),
        "<office:annotation-end/>".to_owned(),
        "<text:change text:change-id=\"c1\"/>".to_owned(),
        "<text:change-start/>".to_owned(),
        "<text:bookmark text:name=\"x\"/><text:soft-page-break/>".to_owned(),
        "<!-- nota -->".to_owned(),
        "<draw:frame><draw:image/><svg:desc>no</svg:desc></draw:frame>".to_owned(),
        "<text:script>no()</text:script>".to_owned(),
    ])
}

fn words() -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec("[a-zè]{1,6} ?", 1..8)
}

/// The words of a paragraph, with something between any two, before the first and behind the last.
fn between(words: &[String], unseen: &[String], wrap: impl Fn(&str) -> String) -> String {
    let mut unseen = unseen.iter().cycle();
    let mut next = || unseen.next().cloned().unwrap_or_default();
    let mut text = next();
    for word in words {
        text.push_str(&wrap(word));
        text.push_str(&next());
    }
    text
}

/// Elements inside each other in ways that no program writes them.
fn trees() -> impl Strategy<Value = String> {
    let leaf = prop::sample::select(vec![
        "<w:t>testo</w:t>",
        "<w:pPr><w:outlineLvl w:val=\"1\"/><w:rPr><w:del/></w:rPr></w:pPr>",
        "<w:rPr><w:vanish/></w:rPr>",
        "<w:trPr><w:del/></w:trPr>",
        "<w:fldChar w:fldCharType=\"begin\"/>",
        "<w:fldChar w:fldCharType=\"separate\"/>",
        "<w:br/>",
        "<text:s text:c=\"3\"/>",
        "<text:line-break/>",
        "<text:tab/>",
        "&amp;",
        "&#10;",
        "&#x2028;",
        " ",
        "città 🌱",
    ]);
    let element = prop::sample::select(vec![
        "w:p",
        "w:r",
        "w:t",
        "w:tbl",
        "w:tr",
        "w:tc",
        "w:del",
        "w:drawing",
        "w:pPr",
        "mc:AlternateContent",
        "mc:Choice",
        "mc:Fallback",
        "text:p",
        "text:h",
        "text:list",
        "text:note",
        "table:table",
        "table:table-row",
        "table:table-cell",
        "draw:frame",
        "office:annotation",
        "x",
    ]);
    leaf.prop_map(str::to_owned).prop_recursive(6, 60, 6, move |inner| {
        (element.clone(), prop::collection::vec(inner, 0..6))
            .prop_map(|(name, inner)| format!("<{name}>{}</{name}>", inner.concat()))
    })
}

fn read_or_refused(found: Result<Document, Refusal>) -> Result<(), TestCaseError> {
    if let Ok(document) = found {
        check(&document, Limits::default().passage_length)?;
    }
    Ok(())
}

/// Changes bytes here and there.
fn spoiled(package: &Package, changes: &[(prop::sample::Index, u8)]) -> Vec<u8> {
    let mut bytes = package.bytes();
    for (at, byte) in changes {
        let at = at.index(bytes.len());
        bytes[at] = *byte;
    }
    bytes
}

proptest! {
    #[test]
    fn what_no_reader_sees_never_changes_the_text_of_a_word_document(
        words in words(), unseen in prop::collection::vec(unseen_in_word(), 1..6)
    ) {
        let plain = docx(&p(&words.concat())).read(Docx);
        let paragraph = format!("<w:p>{}</w:p>", between(&words, &unseen, r));
        prop_assert_eq!(docx(&paragraph).read(Docx), plain);
    }

    #[test]
    fn what_no_reader_sees_never_changes_the_text_of_an_open_document(
        words in words(), unseen in prop::collection::vec(unseen_in_open_document(), 1..6)
    ) {
        let plain = odt(&format!("<text:p>{}</text:p>", words.concat())).read(Odt);
        let paragraph = format!("<text:p>{}</text:p>", between(&words, &unseen, str::to_owned));
        prop_assert_eq!(odt(&paragraph).read(Odt), plain);
    }

    #[test]
    fn elements_in_any_order_are_read_or_hold_no_text(trees in prop::collection::vec(trees(), 1..4)) {
        let body = trees.concat();
        for found in [docx(&body).read(Docx), odt(&body).read(Odt)] {
            match found {
                Ok(document) => check(&document, Limits::default().passage_length)?,
                Err(refusal) => prop_assert_eq!(refusal, Refusal::Empty),
            }
        }
    }

    #[test]
    fn any_package_with_bytes_changed_is_read_or_refused(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6)
    ) {
        let limits = Limits::default();
        read_or_refused(read(&spoiled(&docx(&p("testo")), &changes), Docx, limits))?;
        read_or_refused(read(&spoiled(&odt("<text:p>testo</text:p>"), &changes), Odt, limits))?;
    }

    #[test]
    fn any_bytes_behind_the_mark_of_a_package_are_refused(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        for start in [&b"PK\x03\x04word/document"[..], b"PK\x03\x04application/vnd.oasis.opendocument.text"] {
            let all = [start, &bytes].concat();
            for format in [Docx, Odt] {
                prop_assert!(read(&all, format, Limits::default()).is_err());
            }
        }
    }
}
