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
    let mut tokens = Vec::new();
    let (mut blanks_from, mut at) = (0, 0);
    for part in text.split_word_bounds().flat_map(elided) {
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
