//! Segments of Whisper: times in brackets before the words, or a table.

use crate::cues::Cue;
use crate::lines::Line;
use crate::time::{Fraction, Timing, number, timing};
use crate::transcript::Note;
use crate::{Millis, NoteKind};

/// Reads segments as cues. A line without times goes on with the segment before.
pub(crate) fn cues<'a>(lines: &[Line<'a>]) -> (Vec<Cue<'a>>, Vec<Note>) {
    let mut cues: Vec<Cue<'a>> = Vec::new();
    let mut notes = Vec::new();
    for line in lines.iter().filter(|line| !line.text.is_empty() && !is_heads(line.text)) {
        let note = |kind| Note { line: line.number, kind };
        if let Some((timing, words)) = segment(line.text) {
            notes.extend(timing.is_broken().then(|| note(NoteKind::TimeUnreadable)));
            let lines = vec![Line { number: line.number, text: words.trim() }];
            cues.push(Cue { line: line.number, from: timing.from, to: timing.to, lines });
        } else if let Some(cue) = cues.last_mut() {
            cue.lines.push(*line);
        } else {
            notes.push(note(NoteKind::Preamble));
        }
    }
    (cues, notes)
}

/// Whether the line is the heads of Whisper's table.
pub(crate) fn is_heads(line: &str) -> bool {
    line.split('\t').eq(["start", "end", "text"])
}

/// Reads the times before the words, and the words: `[00:00.000 --> 00:05.000]  words`, or thousandths of a second and tabs.
pub(crate) fn segment(line: &str) -> Option<(Timing, &str)> {
    if let Some((times, words)) = line.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        return Some((timing(times, Fraction::Places)?, words));
    }
    let (from, rest) = line.split_once('\t')?;
    let (to, words) = rest.split_once('\t')?;
    let [from, to] = [from, to].map(|field| number(field.trim(), 12).map(Millis));
    Some((Timing { from: Some(from?), to: to.filter(|to| from <= Some(*to)) }, words))
}
