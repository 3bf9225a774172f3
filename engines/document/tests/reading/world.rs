//! Words the stories share.

use document::{Document, Format, Kind, Limits, Passage, read};

pub fn html(page: &str) -> Document {
    read(page.as_bytes(), Format::Html, Limits::default()).unwrap()
}

pub fn markdown(text: &str) -> Document {
    read(text.as_bytes(), Format::Markdown, Limits::default()).unwrap()
}

pub fn text(text: &str) -> Document {
    read(text.as_bytes(), Format::Text, Limits::default()).unwrap()
}

/// The passages as pairs, to compare at a glance.
pub fn pairs(document: &Document) -> Vec<(Kind, &str)> {
    document.passages.iter().map(|Passage { kind, text, .. }| (*kind, text.as_str())).collect()
}

/// The texts of the passages.
pub fn texts(document: &Document) -> Vec<&str> {
    document.passages.iter().map(|passage| passage.text.as_str()).collect()
}
