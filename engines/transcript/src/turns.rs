//! Pieces put together into turns.

use crate::piece::{Joint, Piece};
use crate::{Millis, Turn};

/// The silence of one speaker beyond which a new paragraph begins: what was said after five seconds is a new thought
/// more often than the rest of a sentence. A convention of ours, no rule of the field.
pub const PARAGRAPH_GAP: Millis = Millis(5_000);

/// Merges adjacent pieces of one speaker.
///
/// Between two cues stands a blank, or an empty line beyond [`PARAGRAPH_GAP`]; between lines and paragraphs of running
/// text what stood there. Pieces of nobody are merged only within a sentence: nobody knows that one voice said both.
pub(crate) fn turns(pieces: Vec<Piece>) -> Vec<Turn> {
    let mut turns: Vec<Turn> = Vec::new();
    for piece in pieces {
        match turns.last_mut() {
            Some(turn) if belongs(turn, &piece) => {
                turn.text.push_str(separator(turn, &piece));
                turn.text.push_str(&piece.text);
                turn.to = turn.to.zip(piece.to).map(|(one, other)| one.max(other));
            }
            _ => {
                let Piece { speaker, from, to, text, .. } = piece;
                turns.push(Turn { speaker, from, to, text });
            }
        }
    }
    turns
}

fn belongs(turn: &Turn, piece: &Piece) -> bool {
    if turn.speaker != piece.speaker {
        return false;
    }
    let goes_on = match piece.joint {
        Joint::Cue => !is_pause(turn, piece) && !is_ended(&turn.text),
        Joint::Space | Joint::Line => true,
        Joint::Header | Joint::Paragraph => false,
    };
    turn.speaker.is_some() || goes_on
}

fn separator(turn: &Turn, piece: &Piece) -> &'static str {
    match piece.joint {
        Joint::Cue if is_pause(turn, piece) => "\n\n",
        Joint::Cue | Joint::Space => " ",
        Joint::Line => "\n",
        Joint::Header | Joint::Paragraph => "\n\n",
    }
}

fn is_pause(turn: &Turn, piece: &Piece) -> bool {
    match (turn.to, piece.from) {
        (Some(to), Some(from)) => from.0.saturating_sub(to.0) > PARAGRAPH_GAP.0,
        _ => false,
    }
}

/// Whether a sentence ends here.
fn is_ended(text: &str) -> bool {
    text.trim_end_matches(['"', '”', '»', ')', '’', '\'']).ends_with(['.', '?', '!', '…'])
}
