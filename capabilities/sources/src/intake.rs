//! What a file of a stranger says, read in a process of its own: the same reading here, there, and in tests.

use crate::{model::TextFormat, paged};
use document::{Document, Format, Limits, Refusal, Seems};
use kernel::{
    Failure,
    serde::{Deserialize, Serialize},
};
use web::workshop::{Job, Tell};

/// Passages of one text; what more of them there are belongs in several sources.
const MOST_PASSAGES: usize = 60_000;

/// What was read from a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(crate = "kernel::serde")]
pub(crate) struct Reading {
    /// In which format.
    pub(crate) format: TextFormat,
    /// Its passages.
    pub(crate) document: Document,
    /// Pages, from 1, of which nothing was read because they are pictures.
    pub(crate) unread_pages: Vec<u32>,
}

/// Why a file was not read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(crate = "kernel::serde")]
pub(crate) enum Refused {
    /// By the reader of documents.
    Document(Refusal),
    /// By the reader of PDF.
    Pdf(pdf::Refusal),
}

web::inventory::submit! { READ }

/// The job that reads a file: from its name, a line feed and its bytes to a [`Reading`] or a [`Refused`], as JSON.
pub(crate) const READ: Job = Job { name: "sources.read", run };

/// What the job is given.
pub(crate) fn input(name: &str, bytes: &[u8]) -> Vec<u8> {
    let name = name.replace('\n', " ");
    [name.as_bytes(), b"\n", bytes].concat()
}

/// What the job gave.
pub(crate) fn output(bytes: &[u8]) -> Result<Result<Reading, Refused>, Failure> {
    serde_json::from_slice(bytes).map_err(Failure::internal)
}

fn run(mut input: Vec<u8>, tell: Tell<'_>) -> Vec<u8> {
    let end = input.iter().position(|byte| *byte == b'\n').unwrap_or_default();
    let rest = input.split_off(end.saturating_add(1).min(input.len()));
    let name = String::from_utf8_lossy(&input);
    // Nothing is what a reader of nothing cannot make sense of, and says so.
    serde_json::to_vec(&read(name.trim_end(), rest, tell)).unwrap_or_default()
}

/// Reads a file. Seconds for one of a thousand pages; each page is told, and asked whether to go on.
pub(crate) fn read(name: &str, bytes: Vec<u8>, tell: Tell<'_>) -> Result<Reading, Refused> {
    match Format::guess(name, &bytes) {
        Err(Refusal::Unsupported(Seems::Pdf)) => printed(bytes, tell),
        Err(refusal) => Err(Refused::Document(refusal)),
        Ok(format) => written(format, &bytes),
    }
}

/// Reads a text in one of the formats without pages.
pub(crate) fn written(format: Format, bytes: &[u8]) -> Result<Reading, Refused> {
    let document = document::read(bytes, format, limits()).map_err(Refused::Document)?;
    Ok(Reading { format: TextFormat::of(format), document, unread_pages: vec![] })
}

fn printed(bytes: Vec<u8>, tell: Tell<'_>) -> Result<Reading, Refused> {
    let text = paged::read(bytes, limits(), tell).map_err(Refused::Pdf)?;
    let unread_pages = text.scanned.clone();
    let document = paged::document(text, limits()).map_err(Refused::Document)?;
    Ok(Reading { format: TextFormat::Pdf, document, unread_pages })
}

fn limits() -> Limits {
    Limits { bytes: web::upload::LARGEST, passages: MOST_PASSAGES, ..Limits::default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_job_gives_is_what_reading_gives() {
        let files: [(&str, &[u8]); 4] = [
            ("perché\nno.txt", "Città\n\nmetropolitana".as_bytes()),
            ("vuoto.md", b" "),
            ("est.html", b"<meta charset=windows-1251><p>\xcf\xeb\xe0\xed"),
            ("piano.pdf", b"%PDF-1.7\n1 0 obj"),
        ];
        for (name, bytes) in files {
            let here = read(name, bytes.to_vec(), &mut |_| true);
            let there = output(&run(input(name, bytes), &mut |_| true)).unwrap();
            assert_eq!(here, there, "{name}");
        }
    }

    #[test]
    fn input_without_a_name_is_read_as_it_is() {
        assert_eq!(output(&run(vec![], &mut |_| true)).unwrap(), Err(Refused::Document(Refusal::Empty)));
        assert!(matches!(output(b""), Err(Failure::Internal(_))));
    }
}
