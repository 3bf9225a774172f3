//! Words of a text with their places, and their letters without case and accents.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A word: letters, digits and the marks on them. Apostrophes, hyphens and points part words, so that in "dell'Anna" the
/// name stands alone.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Word<'a> {
    pub(crate) text: &'a str,
    /// What stands between it and the word before.
    pub(crate) gap: &'a str,
    /// Its first code point in the text.
    pub(crate) start: usize,
    /// The code point behind it.
    pub(crate) end: usize,
}

impl Word<'_> {
    pub(crate) fn is_number(&self) -> bool {
        self.text.bytes().all(|it| it.is_ascii_digit())
    }

    pub(crate) fn is_capital(&self) -> bool {
        self.text.chars().next().is_some_and(char::is_uppercase)
    }

    /// Whether a sentence or a line ends before the word.
    pub(crate) fn begins_sentence(&self) -> bool {
        self.gap.contains(['\n', '?', '!', ';']) || self.gap.contains(". ")
    }
}

/// Cuts a text into words.
pub(crate) fn words(text: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let (mut gap_from, mut from, mut start) = (0, None, 0);
    let ends = text.char_indices().zip(0..).chain([((text.len(), ' '), text.chars().count())]);
    for ((byte, it), point) in ends {
        let is_part = it.is_alphanumeric() || (from.is_some() && is_combining_mark(it));
        match from {
            None if is_part => (from, start) = (Some(byte), point),
            Some(first) if !is_part => {
                let part = |range: Range<usize>| text.get(range).unwrap_or_default();
                words.push(Word { text: part(first..byte), gap: part(gap_from..first), start, end: point });
                (gap_from, from) = (byte, None);
            }
            _ => {}
        }
    }
    words
}

/// The letters of a word without case and accents, by which names are compared.
pub(crate) fn fold(word: &str) -> String {
    word.nfd().filter(|it| !is_combining_mark(*it)).flat_map(char::to_lowercase).collect()
}

/// Words one blank apart, put together letter by letter in capitals: after each word the letters so far and its place in
/// `words`. Stops at the first that is not ASCII and beyond `most` letters.
pub(crate) fn grown(words: &[Word<'_>], first: usize, most: usize) -> Vec<(String, usize)> {
    let mut grown = Vec::new();
    let mut letters = String::new();
    for (at, word) in words.iter().enumerate().skip(first) {
        let is_beside = at == first || word.gap == " ";
        if !is_beside || !word.text.is_ascii() || letters.len() + word.text.len() > most {
            break;
        }
        letters.push_str(&word.text.to_ascii_uppercase());
        grown.push((letters.clone(), at));
    }
    grown
}

/// The place from one word to another, in code points.
pub(crate) fn place(words: &[Word<'_>], first: usize, last: usize) -> Option<Range<usize>> {
    Some(words.get(first)?.start..words.get(last)?.end)
}
