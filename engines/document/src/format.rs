//! Which of the formats to read bytes as.

use crate::{Refusal, Seems, encoding, signatures};

/// How far into the bytes a beginning of HTML is looked for.
const HEAD: usize = 1024;

/// A format that is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// Plain text.
    Text,
    /// Markdown: CommonMark with tables and strikethrough.
    Markdown,
    /// HTML, as browsers read it.
    Html,
    /// Document of Word: Office Open XML, transitional or strict (ISO/IEC 29500).
    Docx,
    /// OpenDocument text (ISO/IEC 26300).
    Odt,
}

impl Format {
    /// Guesses the format from the first bytes, then from the ending of the name.
    ///
    /// A name without a known ending is read as what the bytes are: an office document, HTML when it begins like a
    /// page, plain text otherwise. An office document with the ending of another format, or the other way round, is
    /// [`Refusal::Misnamed`]; a format that is not read is refused by name, bytes that are no text as
    /// [`Refusal::Binary`]. Linear in the bytes.
    pub fn guess(file_name: &str, bytes: &[u8]) -> Result<Format, Refusal> {
        let ending = file_name.rsplit_once('.').map_or(String::new(), |(_, ending)| ending.to_lowercase());
        match Format::from_ending(&ending) {
            Some(declared) => declared.check(bytes),
            None => match (signatures::recognise(bytes), Seems::from_ending(&ending)) {
                (Some(Ok(_)), Some(_)) => Err(Refusal::Misnamed),
                (Some(found), _) => found,
                (None, Some(seems)) => Err(Refusal::Unsupported(seems)),
                (None, None) => sniff(bytes),
            },
        }
    }

    /// Whether bytes may be of this format: itself, or why not.
    pub(crate) fn check(self, bytes: &[u8]) -> Result<Format, Refusal> {
        let is_office = matches!(self, Format::Docx | Format::Odt);
        match signatures::recognise(bytes) {
            // Too little of the package is left to know what it was.
            Some(Err(Refusal::Unsupported(Seems::Archive))) if is_office => Err(Refusal::Damaged),
            Some(Err(refusal)) => Err(refusal),
            Some(Ok(found)) if found != self => Err(Refusal::Misnamed),
            None if is_office => Err(Refusal::Misnamed),
            _ => Ok(self),
        }
    }

    fn from_ending(ending: &str) -> Option<Format> {
        match ending {
            "txt" | "text" => Some(Format::Text),
            "md" | "markdown" | "mdown" => Some(Format::Markdown),
            "html" | "htm" | "xhtml" => Some(Format::Html),
            "docx" | "docm" | "dotx" | "dotm" => Some(Format::Docx),
            "odt" | "ott" => Some(Format::Odt),
            _ => None,
        }
    }
}

fn sniff(bytes: &[u8]) -> Result<Format, Refusal> {
    if encoding::is_binary(bytes) {
        return Err(Refusal::Binary);
    }
    let head = String::from_utf8_lossy(bytes.get(..HEAD).unwrap_or(bytes)).to_lowercase();
    let head = head.trim_start_matches('\u{feff}').trim_start();
    let is_page = ["<!doctype html", "<html", "<head", "<body"].iter().any(|tag| head.starts_with(tag));
    Ok(if is_page { Format::Html } else { Format::Text })
}
