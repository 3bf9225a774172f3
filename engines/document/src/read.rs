//! The way from bytes to a document.

use crate::outline::Outline;
use crate::passages::Passages;
use crate::{
    Document, Format, Kind, Limits, Passage, Refusal, clean, encoding, html, markdown, signatures, split,
    text,
};

/// Code points of a title; a longer one is cut at a space.
const TITLE_LENGTH: usize = 300;

/// Reads a document.
///
/// `declared` is what the person chose or [`Format::guess`] found; bytes of a format that is not read are refused
/// whatever was declared. Time and memory are linear in the number of bytes.
pub fn read(bytes: &[u8], declared: Format, limits: Limits) -> Result<Document, Refusal> {
    if bytes.len() > limits.bytes {
        return Err(Refusal::TooLarge { limit: limits.bytes, found: bytes.len() });
    }
    if let Some(seems) = signatures::recognise(bytes) {
        return Err(Refusal::Unsupported(seems));
    }
    let (decoded, encoding) = encoding::decode(bytes, declared)?;
    let (title, passages) = passages_of(&clean::clean(&decoded), declared, limits)?;
    if passages.is_empty() {
        return Err(Refusal::Empty);
    }
    let title = title.or_else(|| first_heading(&passages)).and_then(|title| short(&title));
    Ok(Document { title, encoding, passages })
}

fn passages_of(
    text: &str,
    declared: Format,
    limits: Limits,
) -> Result<(Option<String>, Vec<Passage>), Refusal> {
    let mut outline = Outline::new(limits);
    match declared {
        Format::Text => {
            let mut passages = Passages::new(limits);
            text::read(text, &mut passages);
            return passages.finish().map(|passages| (None, passages));
        }
        Format::Markdown => markdown::read(text, &mut outline)?,
        Format::Html => html::read(text, &mut outline),
    }
    outline.finish()
}

fn first_heading(passages: &[Passage]) -> Option<String> {
    let heading = passages.iter().find(|passage| passage.kind == Kind::Heading(1))?;
    Some(heading.text.clone())
}

/// A title is one line, so that it fits where titles are shown.
fn short(title: &str) -> Option<String> {
    let words: Vec<&str> = title.split_whitespace().collect();
    let line = words.join(" ");
    split::pieces(&line, TITLE_LENGTH).into_iter().map(|piece| piece.trim().to_owned()).next()
}
