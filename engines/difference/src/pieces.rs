//! Putting the pieces of a comparison down.

use crate::tokens::Token;
use crate::words::Piece;

/// Pieces being put down, with the change that is not yet finished.
#[derive(Default)]
pub(crate) struct Pieces {
    finished: Vec<Piece>,
    deleted: String,
    inserted: String,
}

impl Pieces {
    /// Adds tokens whose words are the same; their blanks may still differ.
    pub(crate) fn same(&mut self, old: Option<&[Token<'_>]>, new: Option<&[Token<'_>]>) {
        for (old, new) in old.unwrap_or_default().iter().zip(new.unwrap_or_default()) {
            self.change(old.blanks, new.blanks);
            self.keep(old.word);
        }
    }

    /// Adds a change; blanks in which it begins alike stay outside, so that words are marked and not spaces.
    pub(crate) fn change(&mut self, old: &str, new: &str) {
        let is_shared = |(a, b): &(char, char)| a == b && a.is_whitespace();
        let shared = old.chars().zip(new.chars()).take_while(is_shared);
        let n_bytes = shared.map(|(character, _)| character.len_utf8()).sum();
        let (blanks, old) = old.split_at_checked(n_bytes).unwrap_or(("", old));
        self.keep(blanks);
        self.deleted.push_str(old);
        self.inserted.push_str(new.get(n_bytes..).unwrap_or_default());
    }

    /// Adds a stretch that is the same to the letter.
    pub(crate) fn keep(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        self.end_change();
        match self.finished.last_mut() {
            Some(Piece::Same(last)) => last.push_str(text),
            _ => self.finished.push(Piece::Same(text.to_owned())),
        }
    }

    fn end_change(&mut self) {
        let (deleted, inserted) = (std::mem::take(&mut self.deleted), std::mem::take(&mut self.inserted));
        if !deleted.is_empty() {
            self.finished.push(Piece::Deleted(deleted));
        }
        if !inserted.is_empty() {
            self.finished.push(Piece::Inserted(inserted));
        }
    }

    pub(crate) fn finish(mut self) -> Vec<Piece> {
        self.end_change();
        self.finished
    }
}
