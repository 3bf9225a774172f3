//! Which words changed.

use std::{collections::HashMap, ops::Range};

use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::pieces::Pieces;
use crate::tokens::{Token, covered, joined, keys, sentence_keys, sentences, tokens};
use crate::{ends, islands};

/// A stretch of text, and in which of the two texts it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Stands in both.
    Same(String),
    /// Stands only in the new text.
    Inserted(String),
    /// Stands only in the old text.
    Deleted(String),
}

/// Words above which a text is compared sentence by sentence first, so that time stays near to linear.
const MANY: usize = 20_000;

/// A change: these tokens of the old text became those of the new one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Hunk {
    pub(crate) old: Range<usize>,
    pub(crate) new: Range<usize>,
}

/// Compares two texts word by word.
///
/// `Same` and `Deleted` put together are `old`, `Same` and `Inserted` are `new`, to the letter. Words are whole (an
/// elided article is a word of its own: in "dell'area" the area can change alone), what was struck comes before
/// what took its place, and a lone short word that survived between two changes is counted with them, because
/// nobody can read a text that is struck word by word. Time grows little faster than the number of words.
pub fn words(old: &str, new: &str) -> Vec<Piece> {
    let (head, old, new, tail) = ends::cut(old, new);
    let (old_tokens, new_tokens) = (tokens(old), tokens(new));
    let hunks = hunks(&old_tokens, &new_tokens);
    let hunks = islands::absorb(hunks, &old_tokens, &new_tokens);
    let mut pieces = Pieces::default();
    pieces.keep(head);
    let (mut from_old, mut from_new) = (0, 0);
    for hunk in hunks {
        pieces.same(old_tokens.get(from_old..hunk.old.start), new_tokens.get(from_new..hunk.new.start));
        pieces.change(&joined(&old_tokens, &hunk.old), &joined(&new_tokens, &hunk.new));
        (from_old, from_new) = (hunk.old.end, hunk.new.end);
    }
    pieces.same(old_tokens.get(from_old..), new_tokens.get(from_new..));
    pieces.keep(tail);
    pieces.finish()
}

fn hunks(old: &[Token<'_>], new: &[Token<'_>]) -> Vec<Hunk> {
    if old.len().max(new.len()) <= MANY {
        return compared(&keys(old, 0..old.len()), &keys(new, 0..new.len()));
    }
    let (old_sentences, new_sentences) = (sentences(old), sentences(new));
    let coarse = compared_within(&sentence_keys(old, &old_sentences), &sentence_keys(new, &new_sentences));
    let mut fine = Vec::new();
    for hunk in coarse {
        let old_range = covered(&old_sentences, &hunk.old, old.len());
        let new_range = covered(&new_sentences, &hunk.new, new.len());
        let within = compared_within(&keys(old, old_range.clone()), &keys(new, new_range.clone()));
        fine.extend(within.into_iter().map(|it| Hunk {
            old: it.old.start + old_range.start..it.old.end + old_range.start,
            new: it.new.start + new_range.start..it.new.end + new_range.start,
        }));
    }
    fine
}

/// Compares what is short enough; the rest is one change between what begins and ends alike.
fn compared_within<T: std::hash::Hash + Eq>(old: &[T], new: &[T]) -> Vec<Hunk> {
    if old.len().max(new.len()) <= MANY {
        return compared(old, new);
    }
    let n_before = old.iter().zip(new).take_while(|(a, b)| a == b).count();
    let n_left = old.len().min(new.len()) - n_before;
    let n_after = old.iter().rev().zip(new.iter().rev()).take(n_left).take_while(|(a, b)| a == b).count();
    let hunk = Hunk { old: n_before..old.len() - n_after, new: n_before..new.len() - n_after };
    if hunk.old.is_empty() && hunk.new.is_empty() { Vec::new() } else { vec![hunk] }
}

fn compared<T: std::hash::Hash + Eq>(old: &[T], new: &[T]) -> Vec<Hunk> {
    let (old, new) = numbered(old, new);
    let mut hunks: Vec<Hunk> = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, &old, &new) {
        if matches!(op, DiffOp::Equal { .. }) {
            continue;
        }
        let (old, new) = (op.old_range(), op.new_range());
        match hunks.last_mut() {
            Some(last) if last.old.end == old.start && last.new.end == new.start => {
                (last.old.end, last.new.end) = (old.end, new.end);
            }
            _ => hunks.push(Hunk { old, new }),
        }
    }
    hunks
}

/// A number for each different value, so that comparing two is one comparison: the search does it far more often than there
/// are values.
fn numbered<T: std::hash::Hash + Eq>(old: &[T], new: &[T]) -> (Vec<usize>, Vec<usize>) {
    let mut numbers: HashMap<&T, usize> = HashMap::with_capacity(old.len());
    let mut all = Vec::with_capacity(old.len() + new.len());
    for value in old.iter().chain(new) {
        let next = numbers.len();
        all.push(*numbers.entry(value).or_insert(next));
    }
    let new = all.split_off(old.len());
    (all, new)
}
