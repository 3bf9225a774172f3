//! From bytes to characters.

use serde::{Deserialize, Serialize};
use std::borrow::Cow;

use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::{Format, Refusal, charset};

/// A text may have a few control characters, left behind by old programs: these, and one in a hundred characters.
const FEW_CONTROLS: usize = 4;

/// The encoding a document was read in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Encoding {
    /// UTF-8, with or without a byte order mark.
    Utf8,
    /// UTF-16, low byte first, announced by a byte order mark.
    Utf16Le,
    /// UTF-16, high byte first, announced by a byte order mark.
    Utf16Be,
    /// Windows-1252, found plausible because the bytes are not UTF-8.
    Windows1252,
    /// What the page itself declares.
    Declared(&'static encoding_rs::Encoding),
    /// The format says by itself which letter is which, as PDF does.
    Inherent,
}

impl Encoding {
    /// The name in the Encoding Standard (WHATWG).
    pub fn name(self) -> &'static str {
        match self {
            Encoding::Utf8 => UTF_8.name(),
            Encoding::Utf16Le => UTF_16LE.name(),
            Encoding::Utf16Be => UTF_16BE.name(),
            Encoding::Windows1252 => WINDOWS_1252.name(),
            Encoding::Declared(declared) => declared.name(),
            Encoding::Inherent => "",
        }
    }
}

/// Whether bytes cannot be text: a NUL, without the mark that would make it half of a character.
pub(crate) fn is_binary(bytes: &[u8]) -> bool {
    let is_marked = encoding_rs::Encoding::for_bom(bytes).is_some();
    !is_marked && bytes.contains(&0)
}

/// Decodes bytes: the mark decides, then what the page declares, then UTF-8, then Windows-1252.
///
/// Nothing is ever replaced by U+FFFD: bytes that do not fit are refused, because a quotation taken from a
/// half-decoded text could never be found in the original.
pub(crate) fn decode(bytes: &[u8], format: Format) -> Result<(Cow<'_, str>, Encoding), Refusal> {
    if is_binary(bytes) {
        return Err(Refusal::Binary);
    }
    let (text, encoding) = match encoding_rs::Encoding::for_bom(bytes) {
        Some((found, length)) => (exactly(found, bytes.get(length..).unwrap_or_default())?, of(found)),
        None => unmarked(bytes, format)?,
    };
    if has_controls(&text) {
        return Err(Refusal::Binary);
    }
    Ok((text, encoding))
}

/// Decodes a part of a package: UTF-8, unless a mark says UTF-16.
pub(crate) fn decode_marked(bytes: &[u8]) -> Result<(Cow<'_, str>, Encoding), Refusal> {
    let (found, length) = encoding_rs::Encoding::for_bom(bytes).unwrap_or((UTF_8, 0));
    Ok((exactly(found, bytes.get(length..).unwrap_or_default())?, of(found)))
}

fn of(found: &'static encoding_rs::Encoding) -> Encoding {
    match found {
        _ if found == UTF_8 => Encoding::Utf8,
        _ if found == UTF_16LE => Encoding::Utf16Le,
        _ if found == UTF_16BE => Encoding::Utf16Be,
        _ if found == WINDOWS_1252 => Encoding::Windows1252,
        _ => Encoding::Declared(found),
    }
}

fn unmarked(bytes: &[u8], format: Format) -> Result<(Cow<'_, str>, Encoding), Refusal> {
    if format == Format::Html
        && let Some(declared) = charset::declared(bytes)
        && declared != UTF_8
    {
        return Ok((exactly(declared, bytes)?, Encoding::Declared(declared)));
    }
    if let Ok(text) = str::from_utf8(bytes) {
        return Ok((Cow::Borrowed(text), Encoding::Utf8));
    }
    if is_damaged_utf8(bytes) {
        return Err(Refusal::Garbled { encoding: Encoding::Utf8 });
    }
    let text = exactly(WINDOWS_1252, bytes)?;
    if !is_plausible(&text) {
        return Err(Refusal::Garbled { encoding: Encoding::Windows1252 });
    }
    Ok((text, Encoding::Windows1252))
}

fn exactly<'a>(encoding: &'static encoding_rs::Encoding, bytes: &'a [u8]) -> Result<Cow<'a, str>, Refusal> {
    encoding
        .decode_without_bom_handling_and_without_replacement(bytes)
        .ok_or(Refusal::Garbled { encoding: of(encoding) })
}

/// Whether more characters beyond ASCII fit UTF-8 than not: then the text was UTF-8 and lost bytes on the way, and
/// reading it as Windows-1252 would turn every accent into two signs.
fn is_damaged_utf8(bytes: &[u8]) -> bool {
    let mut n_good = 0;
    let mut n_bad = 0;
    for chunk in bytes.utf8_chunks() {
        n_good += chunk.valid().chars().filter(|it| !it.is_ascii()).count();
        n_bad += usize::from(!chunk.invalid().is_empty());
    }
    n_good > n_bad
}

/// Western text: none of the five bytes that Windows-1252 leaves without a meaning, and at most a third of the
/// letters beyond ASCII (a Cyrillic or Greek text read with the wrong table has hardly another letter).
fn is_plausible(text: &str) -> bool {
    let n_letters = text.chars().filter(|it| it.is_alphabetic()).count();
    let n_beyond = text.chars().filter(|it| it.is_alphabetic() && !it.is_ascii()).count();
    let has_unassigned = text.chars().any(|it| matches!(it, '\u{80}'..='\u{9f}'));
    !has_unassigned && n_beyond <= n_letters / 3 + 1
}

fn has_controls(text: &str) -> bool {
    let n_odd = text.chars().filter(|it| it.is_control() && !it.is_whitespace()).count();
    text.contains('\0') || n_odd > FEW_CONTROLS + text.chars().count() / 100
}
