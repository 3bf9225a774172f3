//! Typed or pasted text.

use crate::Millis;
use crate::lines::Line;
use crate::piece::{Joint, Piece, Read};
use crate::time::{Fraction, time};

/// Reads each line as a piece; an empty line begins a paragraph. A time at the beginning of a line, or in brackets before
/// the colon of a label, is its time.
pub(crate) fn pieces(lines: &[Line<'_>], read: &mut Read) {
    let mut joint = Joint::Paragraph;
    for line in lines {
        if line.text.is_empty() {
            joint = Joint::Paragraph;
            continue;
        }
        let (from, text) = timed(line.text);
        read.pieces.push(Piece { line: line.number, joint, speaker: None, from, to: None, text });
        joint = Joint::Line;
    }
}

fn timed(line: &str) -> (Option<Millis>, String) {
    before(line)
        .or_else(|| within(line))
        .map_or_else(|| (None, line.to_owned()), |(at, text)| (Some(at), text))
}

/// `[00:03:12] Anna: …`, `(03:12) …`, `00:03:12 Anna: …`; a bare time needs hours, so that "10:30 arriva il sindaco" stays.
fn before(line: &str) -> Option<(Millis, String)> {
    let (written, words) = line.split_once(char::is_whitespace)?;
    let bare = bare(written);
    let is_certain = bare.is_some() || written.split(':').count() == 3;
    let at = time(bare.unwrap_or(written), Fraction::Places).filter(|_| is_certain)?;
    Some((at, words.trim_start().to_owned()))
}

/// `Anna (00:03:12): …`, `Anna [03:12]: …`.
fn within(line: &str) -> Option<(Millis, String)> {
    let end = [")", "]"].into_iter().filter_map(|close| line.find(&format!("{close}:"))).min()?;
    let (head, rest) = line.split_at_checked(end)?;
    let (name, written) = head.rsplit_once(['(', '['])?;
    let at = time(written, Fraction::Places)?;
    let words = rest.get(1..)?;
    Some((at, format!("{}{words}", name.trim_end())))
}

fn bare(written: &str) -> Option<&str> {
    written.strip_prefix(['[', '('])?.strip_suffix([']', ')'])
}
