//! Files as LibreOffice writes them, from the text that the reader of PDF is tried on; see `pdf/tests/fixtures/make.py`.

use crate::world::pairs;
use document::{Format, Kind, Limits, read};

const PIANO: &str = include_str!("../../../pdf/tests/fixtures/piano.txt");

/// What each line of the text is, and its words: numbers of points are the program's own.
fn truth() -> Vec<(Kind, &'static str)> {
    let line = |line: &'static str| match line.split_once(' ') {
        Some(("#", words)) => (Kind::Heading(1), words),
        Some(("##", words)) => (Kind::Heading(2), words),
        Some(("*" | "1)" | "2)" | "3)", words)) => (Kind::ListItem(1), words),
        _ => (Kind::Paragraph, line),
    };
    PIANO.lines().map(line).collect()
}

fn reads_whole(bytes: &[u8], format: Format) {
    let document = read(bytes, format, Limits::default()).unwrap();
    assert_eq!(pairs(&document), truth());
    assert_eq!(document.title.as_deref(), Some("Piano sociale – bozza"));
}

#[test]
fn a_word_document_is_read_to_the_letter() {
    reads_whole(include_bytes!("files/piano.docx"), Format::Docx);
}

#[test]
fn an_open_document_is_read_to_the_letter() {
    reads_whole(include_bytes!("files/piano.odt"), Format::Odt);
}
