//! From cues to pieces.

use crate::cues::Cue;
use crate::lines::{is_visible, tidy};
use crate::markup::{Span, spans};
use crate::piece::{Joint, Piece, Read};
use crate::{Form, NoteKind};

/// Takes the words of cues apart by voice and line; in the transcripts of Teams the first line is the name.
///
/// Tags are read where the form has them. A cue without words is left out, with a note.
pub(crate) fn pieces(cues: &[Cue<'_>], form: Form, read: &mut Read) {
    for cue in cues {
        let n_before = read.pieces.len();
        let (spans, mut line_idx) = voices(cue, form);
        for span in spans {
            let mut joint = Joint::Cue;
            for text in span.text.split('\n') {
                let line = cue.lines.get(line_idx).map_or(cue.line, |line| line.number);
                line_idx += 1;
                if is_visible(text) {
                    let (speaker, text) = (span.voice.clone(), text.to_owned());
                    read.pieces.push(Piece { line, joint, speaker, from: cue.from, to: cue.to, text });
                    joint = Joint::Space;
                }
            }
            // The next voice begins on the line where this one ended.
            line_idx -= 1;
        }
        if read.pieces.len() == n_before {
            read.note(cue.line, NoteKind::CueEmpty);
        }
    }
}

/// The voices of a cue, and which of its lines their words begin on.
fn voices(cue: &Cue<'_>, form: Form) -> (Vec<Span>, usize) {
    let lines: Vec<&str> = cue.lines.iter().map(|line| line.text).collect();
    match (form, lines.as_slice()) {
        (Form::Teams, [name, words @ ..]) if !words.is_empty() => {
            let voice = Some(tidy(name)).filter(|name| !name.is_empty());
            (vec![Span { voice, text: words.join("\n") }], 1)
        }
        (Form::Vtt | Form::Srt, lines) => (spans(&lines.join("\n")), 0),
        (_, lines) => (vec![Span { voice: None, text: lines.join("\n") }], 0),
    }
}
