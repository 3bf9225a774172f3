//! Words replaced by marks.

use std::fmt;
use std::ops::Range;

use super::Kind;
use super::words::{fold, words};

/// A stretch of text to hide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redaction {
    /// Where it stands, in code points, the end excluded.
    pub range: Range<usize>,
    /// What it is.
    pub kind: Kind,
    /// What is written in its place, e.g. `[persona]` or a pseudonym; may be empty.
    pub mark: String,
}

/// The record of something hidden: what kind, where and how long, never which words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Redacted {
    /// Where its mark begins in the new text, in code points.
    pub at: usize,
    /// What it was.
    pub kind: Kind,
    /// How many code points were hidden.
    pub n_code_points: usize,
}

/// Why nothing was hidden. Places are those in the list given, counted from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unredactable {
    /// A range is empty or turned round.
    Empty {
        /// The place of the redaction.
        at: usize,
    },
    /// A range ends beyond the text.
    Beyond {
        /// The place of the redaction.
        at: usize,
        /// The length of the text in code points.
        length: usize,
    },
    /// Two ranges share a code point.
    Overlapping {
        /// The place of the one that begins first.
        one: usize,
        /// The place of the other.
        other: usize,
    },
    /// A mark says the very words it hides.
    Telling {
        /// The place of the redaction.
        at: usize,
    },
}

impl Unredactable {
    /// The key of the sentence that tells a person, e.g. `transcript-unredactable-overlapping`.
    pub fn key(self) -> &'static str {
        match self {
            Unredactable::Empty { .. } => "transcript-unredactable-empty",
            Unredactable::Beyond { .. } => "transcript-unredactable-beyond",
            Unredactable::Overlapping { .. } => "transcript-unredactable-overlapping",
            Unredactable::Telling { .. } => "transcript-unredactable-telling",
        }
    }
}

impl fmt::Display for Unredactable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Unredactable::Empty { at } => write!(f, "redaction {at} has no code point"),
            Unredactable::Beyond { at, length } => {
                write!(f, "redaction {at} ends beyond {length} code points")
            }
            Unredactable::Overlapping { one, other } => write!(f, "redactions {one} and {other} overlap"),
            Unredactable::Telling { at } => write!(f, "the mark of redaction {at} says what it hides"),
        }
    }
}

impl std::error::Error for Unredactable {}

/// Hides stretches of a text behind marks, and records what kind was hidden where.
///
/// Ranges may come in any order; the records come in the order of the text. Either everything is hidden or nothing.
/// Linear in the text, but for sorting the ranges.
pub fn redact(text: &str, redactions: &[Redaction]) -> Result<(String, Vec<Redacted>), Unredactable> {
    let mut sorted: Vec<(usize, &Redaction)> = redactions.iter().enumerate().collect();
    sorted.sort_by_key(|(at, it)| (it.range.start, *at));
    check(text.chars().count(), &sorted)?;
    let mut rest = text.chars();
    let (mut from, mut n_new) = (0, 0);
    let (mut new, mut records) = (String::with_capacity(text.len()), Vec::with_capacity(sorted.len()));
    for (at, Redaction { range, kind, mark }) in sorted {
        new.extend(rest.by_ref().take(range.start - from));
        let hidden: String = rest.by_ref().take(range.len()).collect();
        if is_telling(&hidden, mark) {
            return Err(Unredactable::Telling { at });
        }
        let place = n_new + range.start - from;
        records.push(Redacted { at: place, kind: *kind, n_code_points: range.len() });
        new.push_str(mark);
        (from, n_new) = (range.end, place + mark.chars().count());
    }
    new.extend(rest);
    Ok((new, records))
}

fn check(length: usize, sorted: &[(usize, &Redaction)]) -> Result<(), Unredactable> {
    for (at, redaction) in sorted {
        let Range { start, end } = redaction.range;
        if start >= end {
            return Err(Unredactable::Empty { at: *at });
        }
        if end > length {
            return Err(Unredactable::Beyond { at: *at, length });
        }
    }
    let pairs = sorted.iter().zip(sorted.iter().skip(1));
    let mut shared = pairs.filter(|((_, one), (_, other))| other.range.start < one.range.end);
    match shared.next() {
        Some(((one, _), (other, _))) => Err(Unredactable::Overlapping { one: *one, other: *other }),
        None => Ok(()),
    }
}

/// Whether the mark has the hidden words in it, whatever their case and accents.
fn is_telling(hidden: &str, mark: &str) -> bool {
    let folded = |text: &str| -> Vec<String> { words(text).iter().map(|word| fold(word.text)).collect() };
    let (hidden, mark) = (folded(hidden), folded(mark));
    !hidden.is_empty() && mark.windows(hidden.len()).any(|part| part == hidden)
}
