//! Which of the three formats to read bytes as.

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
}

impl Format {
    /// Guesses the format from the first bytes, then from the ending of the name.
    ///
    /// A name without a known ending is read as HTML when it begins like a page, as plain text otherwise.
    /// A format that is not read is refused by name, bytes that are no text as [`Refusal::Binary`].
    pub fn guess(file_name: &str, bytes: &[u8]) -> Result<Format, Refusal> {
        if let Some(seems) = signatures::recognise(bytes) {
            return Err(Refusal::Unsupported(seems));
        }
        let ending = file_name.rsplit_once('.').map_or(String::new(), |(_, ending)| ending.to_lowercase());
        match ending.as_str() {
            "txt" | "text" => Ok(Format::Text),
            "md" | "markdown" | "mdown" => Ok(Format::Markdown),
            "html" | "htm" | "xhtml" => Ok(Format::Html),
            _ => Seems::from_ending(&ending).map_or_else(|| sniff(bytes), |it| Err(Refusal::Unsupported(it))),
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
