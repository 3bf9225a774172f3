//! Collecting passages within the limits.

use crate::clean::{clean, trim};
use crate::{Kind, Limits, Page, Passage, Refusal, split};

/// The passages read so far.
pub(crate) struct Passages {
    limits: Limits,
    n_found: usize,
    kept: Vec<Passage>,
}

impl Passages {
    pub(crate) fn new(limits: Limits) -> Self {
        Passages { limits, n_found: 0, kept: Vec::new() }
    }

    /// Adds a text: cleaned, trimmed, split where it is too long, and left out when nothing remains.
    ///
    /// An empty line ends a passage of every kind but preformatted: old pages make their paragraphs with two breaks.
    pub(crate) fn push(&mut self, kind: Kind, text: &str) {
        self.push_on(None, kind, text);
    }

    /// The same for a text that begins on a page.
    pub(crate) fn push_on(&mut self, page: Option<&Page>, kind: Kind, text: &str) {
        let text = clean(text);
        if kind == Kind::Preformatted {
            return self.push_part(page, kind, &text);
        }
        for part in text.split("\n\n") {
            self.push_part(page, kind, part);
        }
    }

    pub(crate) fn finish(self) -> Result<Vec<Passage>, Refusal> {
        let limit = self.limits.passages;
        if self.n_found > limit {
            return Err(Refusal::TooManyPassages { limit, found: self.n_found });
        }
        Ok(self.kept)
    }

    fn push_part(&mut self, page: Option<&Page>, kind: Kind, part: &str) {
        for piece in split::pieces(trim(part), self.limits.passage_length) {
            let text = trim(piece);
            if text.is_empty() {
                continue;
            }
            self.n_found += 1;
            // Beyond the limit passages are still counted, to be able to say how many there are, but not kept.
            if self.n_found <= self.limits.passages {
                self.kept.push(Passage { kind, text: text.to_owned(), page: page.cloned() });
            }
        }
    }
}
