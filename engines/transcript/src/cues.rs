//! Cues: two times on a line, and the words under it. WebVTT, SubRip and the older transcripts of Teams.

use crate::lines::Line;
use crate::time::{Fraction, Timing, timing};
use crate::transcript::Note;
use crate::{Form, Millis, NoteKind};

/// Words between two times, as lines.
#[derive(Debug)]
pub(crate) struct Cue<'a> {
    pub(crate) line: usize,
    pub(crate) from: Option<Millis>,
    pub(crate) to: Option<Millis>,
    pub(crate) lines: Vec<Line<'a>>,
}

/// Reads the cues of a file, tolerantly: numbers, signature and empty lines may be missing, blocks of WebVTT are skipped,
/// words behind an empty line belong to the cue before.
pub(crate) fn cues<'a>(lines: &[Line<'a>], form: Form) -> (Vec<Cue<'a>>, Vec<Note>) {
    let fraction = Fraction::of(lines.iter().filter_map(|line| Some(line.text.split_once("-->")?.0)));
    let timings: Vec<Option<Timing>> = lines.iter().map(|line| timing(line.text, fraction)).collect();
    let mut reader = Reader::new(form);
    for ((line, timing), follower) in lines.iter().zip(&timings).zip(followers(lines, &timings)) {
        reader.take(*line, *timing, follower);
    }
    (reader.cues, reader.notes)
}

/// What comes behind a line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Follower {
    /// The times of a cue.
    Times,
    /// Empty lines, then the times of a cue.
    TimesBehindGap,
    Other,
}

fn followers(lines: &[Line<'_>], timings: &[Option<Timing>]) -> Vec<Follower> {
    let mut follower = Follower::Other;
    let mut followers = Vec::with_capacity(lines.len());
    for (line, timing) in lines.iter().zip(timings).rev() {
        followers.push(follower);
        follower = match follower {
            _ if timing.is_some() => Follower::Times,
            Follower::Times | Follower::TimesBehindGap if line.text.is_empty() => Follower::TimesBehindGap,
            _ => Follower::Other,
        };
    }
    followers.reverse();
    followers
}

/// Where the reader stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Before anything.
    Start,
    /// In the block of the signature.
    Head,
    /// Behind an empty line.
    Between,
    /// In a cue.
    Inside,
    /// In a block that is no cue.
    Skipped,
}

struct Reader<'a> {
    form: Form,
    place: Place,
    last_number: u64,
    cues: Vec<Cue<'a>>,
    notes: Vec<Note>,
}

impl<'a> Reader<'a> {
    fn new(form: Form) -> Self {
        Reader { form, place: Place::Start, last_number: 0, cues: Vec::new(), notes: Vec::new() }
    }

    fn take(&mut self, line: Line<'a>, timing: Option<Timing>, follower: Follower) {
        if line.text.is_empty() {
            self.place = if self.place == Place::Start { Place::Start } else { Place::Between };
            return;
        }
        if self.place == Place::Start && self.form == Form::Vtt && self.begins(line) {
            return;
        }
        match timing {
            Some(timing) => self.open(line, timing),
            None if self.is_name_of_cue(line, follower) => {}
            None => self.words(line),
        }
    }

    /// Reads the signature (W3C, section 4.1). Without it the file is read all the same.
    fn begins(&mut self, line: Line<'a>) -> bool {
        let is_signature = line.text.split_whitespace().next() == Some("WEBVTT");
        self.place = if is_signature { Place::Head } else { Place::Between };
        if !is_signature {
            self.note(line, NoteKind::SignatureMissing);
        }
        is_signature
    }

    fn open(&mut self, line: Line<'a>, timing: Timing) {
        if timing.is_broken() {
            self.note(line, NoteKind::TimeUnreadable);
        }
        self.cues.push(Cue { line: line.number, from: timing.from, to: timing.to, lines: Vec::new() });
        self.place = Place::Inside;
    }

    /// Whether the line before the times is the number or name of the cue, and not the last words of the one before: the
    /// next number is, wherever it stands; anything else only behind an empty line and right before the times.
    fn is_name_of_cue(&mut self, line: Line<'a>, follower: Follower) -> bool {
        if self.form == Form::Teams || follower == Follower::Other {
            return false;
        }
        let number = line.text.parse::<u64>().ok();
        let is_next = number.is_some_and(|it| Some(it) == self.last_number.checked_add(1));
        let is_name = is_next || (follower == Follower::Times && self.place != Place::Inside);
        self.last_number = number.filter(|_| is_name).unwrap_or(self.last_number);
        is_name
    }

    fn words(&mut self, line: Line<'a>) {
        if matches!(self.place, Place::Start | Place::Between) {
            if let Some(kind) = block(self.form, line.text) {
                self.note(line, kind);
                self.place = Place::Skipped;
                return;
            }
            match self.cues.last() {
                None => self.note(line, NoteKind::Preamble),
                Some(cue) if cue.lines.is_empty() => {}
                Some(_) => self.note(line, NoteKind::Stray),
            }
            self.place = Place::Inside;
        } else if self.place == Place::Head || (self.cues.is_empty() && self.place == Place::Inside) {
            self.note(line, NoteKind::Preamble);
        }
        if let (Place::Inside, Some(cue)) = (self.place, self.cues.last_mut()) {
            cue.lines.push(line);
        }
    }

    fn note(&mut self, line: Line<'a>, kind: NoteKind) {
        // In the transcripts of Teams empty lines mean nothing: the words behind them are not astray.
        if self.form != Form::Teams || kind != NoteKind::Stray {
            self.notes.push(Note { line: line.number, kind });
        }
    }
}

/// What a block of WebVTT is that is no cue (W3C, section 4.1).
fn block(form: Form, text: &str) -> Option<NoteKind> {
    match text.split_whitespace().next() {
        Some("NOTE") if form == Form::Vtt => Some(NoteKind::Comment),
        Some("STYLE" | "REGION") if form == Form::Vtt && !text.contains(' ') => Some(NoteKind::Styling),
        _ => None,
    }
}
