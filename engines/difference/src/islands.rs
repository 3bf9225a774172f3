//! Joining changes that are too near to be read apart.

use crate::tokens::Token;
use crate::words::Hunk;

/// Tokens beyond which a stretch that stayed is never an island.
const MAX_TOKENS: usize = 6;

/// Words beyond which a stretch that stayed is worth showing as such.
const MAX_WORDS: usize = 2;

/// Joins changes with a short stretch between them: one without any word, or one of two words at most and shorter
/// than the change on either side.
///
/// Each change is put down once and taken up once, so the time is linear.
pub(crate) fn absorb(hunks: Vec<Hunk>, old: &[Token<'_>], new: &[Token<'_>]) -> Vec<Hunk> {
    let mut kept: Vec<Hunk> = Vec::with_capacity(hunks.len());
    for mut hunk in hunks {
        while let Some(before) = kept.pop_if(|before| is_island(before, &hunk, old, new)) {
            (hunk.old.start, hunk.new.start) = (before.old.start, before.new.start);
        }
        kept.push(hunk);
    }
    kept
}

fn is_island(before: &Hunk, after: &Hunk, old: &[Token<'_>], new: &[Token<'_>]) -> bool {
    let between = old.get(before.old.end..after.old.start).unwrap_or_default();
    if between.len() > MAX_TOKENS {
        return false;
    }
    let n_words = between.iter().filter(|token| token.word.contains(char::is_alphanumeric)).count();
    let length = length(between);
    let is_small = |hunk: &Hunk| length < weight(hunk, old, new);
    n_words == 0 || (n_words <= MAX_WORDS && is_small(before) && is_small(after))
}

/// The length of the longer side of a change, in bytes.
fn weight(hunk: &Hunk, old: &[Token<'_>], new: &[Token<'_>]) -> usize {
    let old = old.get(hunk.old.clone()).unwrap_or_default();
    let new = new.get(hunk.new.clone()).unwrap_or_default();
    length(old).max(length(new))
}

/// The length of a stretch in bytes, without walking it.
fn length(tokens: &[Token<'_>]) -> usize {
    let (Some(first), Some(last)) = (tokens.first(), tokens.last()) else {
        return 0;
    };
    last.end - (first.end - first.word.len() - first.blanks.len())
}
