//! Cutting a text into words.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

/// A word or a mark, with the blanks before it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Token<'a> {
    pub(crate) blanks: &'a str,
    pub(crate) word: &'a str,
    /// Where the word ends in its text, in bytes.
    pub(crate) end: usize,
}

/// Cuts a text into words and marks; the last token has no word and holds the blanks at the end.
pub(crate) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::with_capacity(text.len() / 5);
    let (mut blanks_from, mut at) = (0, 0);
    for part in text.split_inclusive(' ').flat_map(bounded).flat_map(elided) {
        let end = at + part.len();
        if !part.trim().is_empty() {
            tokens.push(Token { blanks: text.get(blanks_from..at).unwrap_or_default(), word: part, end });
            blanks_from = end;
        }
        at = end;
    }
    tokens.push(Token { blanks: text.get(blanks_from..).unwrap_or_default(), word: "", end: text.len() });
    tokens
}

/// Cuts at word boundaries what stands between two spaces. Most of it is one word, perhaps with a mark behind it, and needs
/// no search: looking up the class of each letter took half the time of a comparison.
fn bounded(stretch: &str) -> impl Iterator<Item = &str> {
    let (word, rest) = stretch.split_at(stretch.find(|it| !is_latin(it)).unwrap_or(stretch.len()));
    let is_plain = matches!(rest, "" | " " | ", " | ". " | "; " | ": ");
    let searched = if is_plain { "" } else { stretch };
    let (mark, blank) = rest.split_at_checked(rest.len().saturating_sub(1)).unwrap_or_default();
    let plain = if is_plain { [word, mark, blank] } else { [""; 3] };
    plain.into_iter().filter(|part| !part.is_empty()).chain(searched.split_word_bounds())
}

/// Letters and digits that join in a word whatever stands beside them (Unicode annex 29, WB5 to WB10).
fn is_latin(it: char) -> bool {
    it.is_ascii_alphanumeric() || (matches!(it, 'À'..='ɏ') && !matches!(it, '×' | '÷'))
}

/// Parts a word behind each apostrophe.
fn elided(word: &str) -> std::str::SplitInclusive<'_, [char; 2]> {
    word.split_inclusive(['\'', '’'])
}

/// The words of a range of tokens, by which they are compared.
pub(crate) fn keys<'a>(tokens: &[Token<'a>], range: Range<usize>) -> Vec<&'a str> {
    tokens.get(range).unwrap_or_default().iter().map(|token| token.word).collect()
}

/// Where sentences begin: at the start, behind each full stop and at each new line.
pub(crate) fn sentences(tokens: &[Token<'_>]) -> Vec<usize> {
    let pairs = tokens.iter().zip(tokens.iter().skip(1)).zip(1..);
    let starts = pairs.filter(|((before, token), _)| before.word == "." || token.blanks.contains('\n'));
    std::iter::once(0).chain(starts.map(|(_, at)| at)).collect()
}

/// The words of each sentence.
pub(crate) fn sentence_keys<'a>(tokens: &[Token<'a>], starts: &[usize]) -> Vec<Vec<&'a str>> {
    let ends = starts.iter().skip(1).copied().chain([tokens.len()]);
    starts.iter().zip(ends).map(|(start, end)| keys(tokens, *start..end)).collect()
}

/// The tokens covered by a range of sentences.
pub(crate) fn covered(starts: &[usize], range: &Range<usize>, n_tokens: usize) -> Range<usize> {
    let bound = |sentence: usize| starts.get(sentence).copied().unwrap_or(n_tokens);
    bound(range.start)..bound(range.end)
}

/// The text of a range of tokens.
pub(crate) fn joined(tokens: &[Token<'_>], range: &Range<usize>) -> String {
    let tokens = tokens.get(range.clone()).unwrap_or_default();
    tokens.iter().flat_map(|token| [token.blanks, token.word]).collect()
}

#[cfg(test)]
mod tests {
    use super::{bounded, elided};
    use proptest::prelude::*;
    use unicode_segmentation::UnicodeSegmentation;

    proptest! {
        #[test]
        fn words_end_where_a_search_of_the_whole_text_ends_them(text in "[a-cA-CàèÖɏ×÷0-9 ,.;:'’\n_-]{0,40}") {
            let without_blanks = |parts: Vec<&str>| -> Vec<String> {
                parts.into_iter().filter(|part| !part.trim().is_empty()).map(str::to_owned).collect()
            };
            let quick = text.split_inclusive(' ').flat_map(bounded).flat_map(elided).collect();
            let searched = text.split_word_bounds().flat_map(elided).collect();
            prop_assert_eq!(without_blanks(quick), without_blanks(searched));
        }
    }
}
