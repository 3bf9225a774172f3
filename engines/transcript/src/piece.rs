//! What readers of the forms hand on: a line of what was said.

use crate::{Millis, NoteKind, transcript::Note};

/// How a piece follows the one before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Joint {
    /// It begins a cue.
    Cue,
    /// It begins what stands under a name and a time.
    Header,
    /// It is a further line of a cue, broken for the screen.
    Space,
    /// It is the next line of running text.
    Line,
    /// It is the next paragraph of running text.
    Paragraph,
}

impl Joint {
    /// Whether somebody spoke before, and goes on unless another name stands here.
    pub(crate) fn goes_on(self) -> bool {
        matches!(self, Joint::Space | Joint::Line | Joint::Paragraph)
    }
}

/// Some words, with their line and times.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Piece {
    pub(crate) line: usize,
    pub(crate) joint: Joint,
    pub(crate) speaker: Option<String>,
    pub(crate) from: Option<Millis>,
    pub(crate) to: Option<Millis>,
    pub(crate) text: String,
}

/// What was read so far.
#[derive(Debug, Default)]
pub(crate) struct Read {
    pub(crate) pieces: Vec<Piece>,
    pub(crate) notes: Vec<Note>,
}

impl Read {
    pub(crate) fn note(&mut self, line: usize, kind: NoteKind) {
        self.notes.push(Note { line, kind });
    }
}
