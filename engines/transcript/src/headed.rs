//! Text under a name and a time: Otter, the newer transcripts of Teams, captions saved by Zoom.

use std::collections::HashMap;

use crate::labels::is_machine;
use crate::lines::{Line, tidy};
use crate::piece::{Joint, Piece, Read};
use crate::time::{Fraction, time};
use crate::{Form, Millis, NoteKind, Refusal};

/// A name and a time on a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Header<'a> {
    /// `None` where only the time is written.
    pub(crate) name: Option<String>,
    at: Millis,
    /// Words behind the time, where paragraphs lost their line breaks.
    words: &'a str,
    /// Whether name and time stand so far apart that nobody wrote a sentence with a time at its end.
    pub(crate) is_apart: bool,
}

/// Code points beyond which nobody's name goes.
const LONGEST: usize = 80;

/// Reads everything under the first header; what stands above it is noted and left out.
pub(crate) fn pieces(lines: &[Line<'_>], form: Form, read: &mut Read) -> Result<(), Refusal> {
    let headers: Vec<Option<Header<'_>>> = lines.iter().map(|line| header(line.text)).collect();
    let counts = names(&headers);
    let recurs = |name: &str| counts.get(name).is_some_and(|n| *n > 1);
    let is_header = |header: &Header<'_>| header.is_apart || header.name.as_deref().is_none_or(recurs);
    let mut reader = Reader { under: None, joint: Joint::Header };
    for (line, header) in lines.iter().zip(headers) {
        reader.take(line, header.filter(is_header), read);
    }
    if reader.under.is_none() { Err(Refusal::NoTimes { form }) } else { Ok(()) }
}

struct Reader<'a> {
    /// The header that what follows stands under.
    under: Option<Header<'a>>,
    joint: Joint,
}

impl<'a> Reader<'a> {
    fn take(&mut self, line: &Line<'a>, header: Option<Header<'a>>, read: &mut Read) {
        let mut words = line.text;
        if let Some(header) = header {
            words = header.words;
            (self.under, self.joint) = (Some(header), Joint::Header);
        } else if is_announcement(words) {
            read.note(line.number, NoteKind::Announcement);
            return;
        }
        match &self.under {
            _ if words.is_empty() && self.joint == Joint::Line => self.joint = Joint::Paragraph,
            _ if words.is_empty() => {}
            Some(under) => {
                read.pieces.push(piece(line.number, self.joint, under, words));
                self.joint = Joint::Line;
            }
            None => read.note(line.number, NoteKind::Preamble),
        }
    }
}

fn piece(line: usize, joint: Joint, under: &Header<'_>, words: &str) -> Piece {
    let from = (joint == Joint::Header).then_some(under.at);
    Piece { line, joint, speaker: under.name.clone(), from, to: None, text: words.to_owned() }
}

/// How often each name stands before a time; a name that stands apart, or that a machine made, counts as often.
fn names(headers: &[Option<Header<'_>>]) -> HashMap<String, usize> {
    let mut counts = HashMap::new();
    for header in headers.iter().flatten() {
        if let Some(name) = &header.name {
            let is_certain = header.is_apart || is_machine(name);
            *counts.entry(name.clone()).or_default() += if is_certain { 2 } else { 1 };
        }
    }
    counts
}

/// Reads a header, if the line may be one: a time alone; a name, two blanks or a tab, a time and perhaps words; a name,
/// one blank and a time. Name and time may stand in brackets.
pub(crate) fn header(line: &str) -> Option<Header<'_>> {
    if let Some(at) = bracketed(line) {
        return Some(Header { name: None, at, words: "", is_apart: true });
    }
    apart(line).or_else(|| close(line))
}

fn apart(line: &str) -> Option<Header<'_>> {
    let is_wide = |at: usize| {
        line.get(at..)
            .is_some_and(|rest| rest.starts_with('\t') || rest.chars().take(2).all(char::is_whitespace))
    };
    let at = line.char_indices().take(LONGEST).find(|(at, it)| it.is_whitespace() && is_wide(*at))?.0;
    let (name, rest) = line.split_at_checked(at)?;
    let rest = rest.trim_start();
    let (written, words) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
    let at = bracketed(written)?;
    name_of(name).map(|name| Header { name: Some(name), at, words: words.trim(), is_apart: true })
}

fn close(line: &str) -> Option<Header<'_>> {
    let (name, written) = line.rsplit_once(char::is_whitespace)?;
    let at = bracketed(written)?;
    let is_apart = name.starts_with('[') && name.ends_with(']');
    let is_short = name.chars().nth(LONGEST).is_none();
    let name = name_of(name).filter(|_| is_short)?;
    Some(Header { name: Some(name), at, words: "", is_apart })
}

fn name_of(name: &str) -> Option<String> {
    let bare = name.trim().trim_end_matches(':');
    let bare = bare.strip_prefix('[').and_then(|it| it.strip_suffix(']')).unwrap_or(bare);
    let is_name = bare.chars().any(char::is_alphabetic) && !bare.ends_with(['.', ',', ';', '?', '!']);
    is_name.then(|| tidy(bare))
}

fn bracketed(written: &str) -> Option<Millis> {
    let bare = written.strip_prefix(['[', '(']).and_then(|it| it.strip_suffix([']', ')'])).unwrap_or(written);
    time(bare, Fraction::Places)
}

/// Whether the program speaks of itself: in the words of Otter and Teams as published transcripts have them; the Italian ones are
/// assumed from the English, no published transcript was found.
pub(crate) fn is_announcement(line: &str) -> bool {
    const ENDS: [&str; 6] = [
        " started transcription",
        " stopped transcription",
        " ha avviato la trascrizione",
        " ha interrotto la trascrizione",
        " ha arrestato la trascrizione",
        " ha terminato la trascrizione",
    ];
    line.starts_with("Transcribed by https://otter.ai")
        || ENDS.iter().any(|end| line.strip_suffix(end).is_some_and(|name| name.split(' ').count() <= 6))
}
