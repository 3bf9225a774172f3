//! Who said each piece.

use crate::NoteKind;
use crate::labels::{Labels, is_name, split};
use crate::lines::tidy;
use crate::piece::{Piece, Read};

/// Takes the labels that are speakers from the words of pieces without a voice, and tidies the words.
///
/// Words without a label belong to whoever spoke before them in the same cue or the same running text; in a new cue they
/// belong to nobody. A label alone leaves no piece, and names who speaks next.
pub(crate) fn attribute(read: &mut Read, known: &[&str]) {
    let voices = read.pieces.iter().filter_map(|piece| piece.speaker.clone());
    let known = known.iter().map(|name| tidy(name)).chain(voices).filter(|name| !name.is_empty()).collect();
    let labels = Labels::of(beginnings(&read.pieces), known);
    let mut scribe = Scribe { labels, speaker: None, lone: None };
    for piece in std::mem::take(&mut read.pieces) {
        scribe.write(piece, read);
    }
    scribe.leave(read);
}

fn beginnings(pieces: &[Piece]) -> impl Iterator<Item = &str> {
    pieces.iter().filter(|piece| piece.speaker.is_none()).map(|piece| piece.text.as_str())
}

struct Scribe {
    labels: Labels,
    speaker: Option<String>,
    /// A label whose words have not come yet, with where it stood.
    lone: Option<Piece>,
}

impl Scribe {
    fn write(&mut self, mut piece: Piece, read: &mut Read) {
        if piece.speaker.is_none() {
            self.label(&mut piece, read);
        }
        self.speaker = piece.speaker.clone();
        piece.text = tidy(&piece.text);
        if piece.text.is_empty() {
            self.leave(read);
            self.lone = Some(piece);
            return;
        }
        if let Some(lone) = self.lone.take_if(|lone| lone.speaker == piece.speaker) {
            (piece.joint, piece.from) = (lone.joint, lone.from.or(piece.from));
        }
        self.leave(read);
        read.pieces.push(piece);
    }

    /// A label whose words never came is left out, and told.
    fn leave(&mut self, read: &mut Read) {
        if let Some(lone) = self.lone.take() {
            read.note(lone.line, NoteKind::CueEmpty);
        }
    }

    fn label(&mut self, piece: &mut Piece, read: &mut Read) {
        if let Some((label, words)) = self.labels.speaker(&piece.text) {
            (piece.speaker, piece.text) = (Some(label), words.to_owned());
            return;
        }
        if piece.joint.goes_on() || self.lone.is_some() {
            piece.speaker.clone_from(&self.speaker);
        }
        if split(&piece.text).is_some_and(|(label, _)| is_name(&label)) {
            read.note(piece.line, NoteKind::LabelKept);
        }
    }
}
