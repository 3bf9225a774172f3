//! The way from bytes to a document.

use crate::outline::Outline;
use crate::passages::Passages;
use crate::{
    Document, Format, Kind, Limits, Passage, Refusal, clean, encoding, html, markdown, office, split, text,
};

/// Code points of a title; a longer one is cut at a space.
const TITLE_LENGTH: usize = 300;

/// Reads a document.
///
/// `declared` is what the person chose or [`Format::guess`] found; bytes of a format that is not read are refused
/// whatever was declared, and so is an office document declared as anything else. Time and memory are linear in the
/// number of bytes, and for an office document in what is unpacked of it.
pub fn read(bytes: &[u8], declared: Format, limits: Limits) -> Result<Document, Refusal> {
    if bytes.len() > limits.bytes {
        return Err(Refusal::TooLarge { limit: limits.bytes, found: bytes.len() });
    }
    let document = match declared.check(bytes)? {
        Format::Text => written(bytes, declared, |text| plain(text, limits))?,
        Format::Markdown => written(bytes, declared, |text| {
            let mut outline = Outline::new(limits);
            markdown::read(text, &mut outline)?;
            outline.finish()
        })?,
        Format::Html => written(bytes, declared, |text| {
            let mut outline = Outline::new(limits);
            html::read(text, &mut outline);
            outline.finish()
        })?,
        Format::Docx => office::docx::read(bytes, limits)?,
        Format::Odt => office::odt::read(bytes, limits)?,
    };
    titled(document)
}

/// A document with the title it gives itself. Fails when there is nothing in it.
pub(crate) fn titled(mut document: Document) -> Result<Document, Refusal> {
    if document.passages.is_empty() {
        return Err(Refusal::Empty);
    }
    let title = document.title.or_else(|| first_heading(&document.passages));
    document.title = title.and_then(|title| short(&title));
    Ok(document)
}

/// A title, if there is one, and passages.
type Read = (Option<String>, Vec<Passage>);

fn written(
    bytes: &[u8],
    declared: Format,
    read: impl FnOnce(&str) -> Result<Read, Refusal>,
) -> Result<Document, Refusal> {
    let (decoded, encoding) = encoding::decode(bytes, declared)?;
    let (title, passages) = read(&clean::clean(&decoded))?;
    Ok(Document { title, encoding, passages })
}

fn plain(text: &str, limits: Limits) -> Result<Read, Refusal> {
    let mut passages = Passages::new(limits);
    text::read(text, &mut passages);
    passages.finish().map(|passages| (None, passages))
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
