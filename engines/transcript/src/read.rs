//! From a text to a transcript.

use crate::attribution::attribute;
use crate::lines::{Line, lines};
use crate::piece::Read;
use crate::time::{Fraction, timing};
use crate::{Form, Refusal, Transcript, caption, cues, headed, order, plain, rolling, turns, whisper};

/// Reads a transcript. The text is decoded already: LF, CRLF or CR, with or without a byte order mark.
///
/// Without a form the form is guessed from the text ([`Form::guess`]). A speaker is what a tag or a line of the form names;
/// elsewhere the words before the first colon of a cue or line when they come [`RECURS`](crate::RECURS) times, or once in a
/// file where [`HABIT`](crate::HABIT) holds. Adjacent turns of one speaker are merged (see [`Turn`](crate::Turn) and
/// [`PARAGRAPH_GAP`](crate::PARAGRAPH_GAP)); rolling captions are merged beyond [`REPEATED`](crate::REPEATED) words.
///
/// Refused when there are no words, or no times in a form that lives by them. Time and memory are linear in the text, but for
/// sorting the notes.
pub fn read(text: &str, form: Option<Form>) -> Result<Transcript, Refusal> {
    read_knowing(text, form, &[])
}

/// Reads as [`read()`] does, with names that are speakers even if they come once.
pub fn read_knowing(text: &str, form: Option<Form>, known: &[&str]) -> Result<Transcript, Refusal> {
    let form = form.unwrap_or_else(|| Form::guess("", text).form);
    let mut read = pieces(&lines(text), form)?;
    attribute(&mut read, known);
    rolling::unroll(&mut read);
    let turns = turns::turns(read.pieces);
    if turns.is_empty() {
        return Err(Refusal::Empty);
    }
    read.notes.sort_unstable();
    Ok(Transcript { form, turns, notes: read.notes })
}

fn pieces(lines: &[Line<'_>], form: Form) -> Result<Read, Refusal> {
    let mut read = Read::default();
    if lines.iter().all(|line| line.text.is_empty()) {
        return Err(Refusal::Empty);
    }
    match form {
        Form::Plain => plain::pieces(lines, &mut read),
        Form::Otter => headed::pieces(lines, form, &mut read)?,
        Form::Teams if !has_timings(lines) => headed::pieces(lines, form, &mut read)?,
        Form::Vtt | Form::Srt | Form::Teams | Form::Whisper => timed(lines, form, &mut read)?,
    }
    Ok(read)
}

fn has_timings(lines: &[Line<'_>]) -> bool {
    lines.iter().any(|line| timing(line.text, Fraction::Places).is_some())
}

fn timed(lines: &[Line<'_>], form: Form, read: &mut Read) -> Result<(), Refusal> {
    let (cues, notes) = if form == Form::Whisper { whisper::cues(lines) } else { cues::cues(lines, form) };
    if cues.is_empty() {
        return Err(Refusal::NoTimes { form });
    }
    read.notes = notes;
    read.notes.extend(order::notes(&cues));
    caption::pieces(&cues, form, read);
    Ok(())
}
