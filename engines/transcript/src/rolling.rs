//! Captions that roll up: the words of the cue before come again in the next one.

use crate::piece::{Joint, Piece, Read};
use crate::{Millis, NoteKind};

/// Words that must come again for a repetition to be the program's: fewer are somebody saying "sì, sì" twice.
pub const REPEATED: usize = 3;

/// The longest silence between two cues in which a caption can roll.
pub const TOUCHING: Millis = Millis(500);

/// Takes from each cue the words with which the one before ended, when the same voice goes on without a silence.
///
/// What the next cue is compared with is the cue as written, so that a caption may roll on and on. A cue in which
/// nothing new remains only lengthens the one before. Linear in the words.
pub(crate) fn unroll(read: &mut Read) {
    let mut kept: Vec<Piece> = Vec::with_capacity(read.pieces.len());
    let mut before: Option<Piece> = None;
    for piece in joined(std::mem::take(&mut read.pieces)) {
        let n_repeated = before.as_ref().map_or(0, |before| repeated(before, &piece));
        if n_repeated > 0 {
            read.note(piece.line, NoteKind::Repeated);
        }
        let text: Vec<&str> = piece.text.split(' ').skip(n_repeated).collect();
        match kept.last_mut() {
            Some(last) if text.is_empty() => last.to = last.to.max(piece.to),
            _ => kept.push(Piece { text: text.join(" "), ..piece.clone() }),
        }
        before = Some(piece);
    }
    read.pieces = kept;
}

/// How many words of a cue only repeat the one before. Where the file names voices its captions do not roll, they grow: then the
/// whole cue before must come again.
fn repeated(before: &Piece, piece: &Piece) -> usize {
    if !is_rolling(before, piece) {
        return 0;
    }
    let n_repeated = overlap(&before.text, &piece.text);
    let is_whole = n_repeated == before.text.split(' ').count();
    if n_repeated >= REPEATED && (is_whole || piece.speaker.is_none()) { n_repeated } else { 0 }
}

/// Puts the lines of a cue together that one voice said.
fn joined(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut joined: Vec<Piece> = Vec::with_capacity(pieces.len());
    for piece in pieces {
        match joined.last_mut() {
            Some(last) if piece.joint == Joint::Space && last.speaker == piece.speaker => {
                last.text.push(' ');
                last.text.push_str(&piece.text);
            }
            _ => joined.push(piece),
        }
    }
    joined
}

fn is_rolling(before: &Piece, piece: &Piece) -> bool {
    let touches = match (before.to, piece.from) {
        (Some(to), Some(from)) => from.0 <= to.0.saturating_add(TOUCHING.0),
        _ => false,
    };
    let is_same_cue = before.from == piece.from && before.to == piece.to;
    piece.joint == Joint::Cue && before.speaker == piece.speaker && touches && !is_same_cue
}

/// The number of words with which one text ends and the next begins (Knuth, Morris and Pratt 1977, SIAM Journal on
/// Computing 6: the table of borders of the next text, run over the words of the one before).
fn overlap(before: &str, next: &str) -> usize {
    let next: Vec<&str> = next.split(' ').collect();
    let mut borders = vec![0; next.len()];
    let mut n_matched = 0;
    for (at, word) in next.iter().enumerate().skip(1) {
        n_matched = step(&next, &borders, n_matched, word);
        if let Some(border) = borders.get_mut(at) {
            *border = n_matched;
        }
    }
    let mut n_matched = 0;
    for word in before.split(' ') {
        n_matched = step(&next, &borders, n_matched, word);
    }
    n_matched
}

/// The longest beginning of `next` that the words read so far end with, after one more word.
fn step(next: &[&str], borders: &[usize], mut n_matched: usize, word: &str) -> usize {
    loop {
        if next.get(n_matched) == Some(&word) {
            return n_matched + 1;
        }
        let Some(shorter) = n_matched.checked_sub(1).and_then(|it| borders.get(it)) else {
            return 0;
        };
        n_matched = *shorter;
    }
}
