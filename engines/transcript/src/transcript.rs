//! What comes out: turns and notes.

use crate::{Form, Millis};

/// A conversation, as read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transcript {
    /// The form it was read in.
    pub form: Form,
    /// What was said, in the order of the file; never empty.
    pub turns: Vec<Turn>,
    /// What was left out or repaired, by line; several notes may be about one line.
    pub notes: Vec<Note>,
}

/// What one speaker said before another one spoke.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turn {
    /// The name as the file has it, blanks tidied; `None` when the file does not say who spoke.
    pub speaker: Option<String>,
    /// When it begins, from the beginning of the recording (or of the day, where the program wrote the clock).
    pub from: Option<Millis>,
    /// When it ends. Not filled from the next turn: what the file does not say stays unknown.
    pub to: Option<Millis>,
    /// The words; never empty. LF where the file had a line's end in running text, an empty line between paragraphs.
    pub text: String,
}

/// Something that was left out or repaired.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Note {
    /// The line of the file, counted from 1.
    pub line: usize,
    /// What happened there.
    pub kind: NoteKind,
}

/// What was left out or repaired.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NoteKind {
    /// A line of the file's head was left out: title, date, language, list of speakers.
    Preamble,
    /// WebVTT without its first line was read all the same.
    SignatureMissing,
    /// A block of comment (`NOTE`) was left out.
    Comment,
    /// A block of style or region was left out.
    Styling,
    /// The program speaking of itself was left out: transcription begun or ended, "transcribed by".
    Announcement,
    /// A time cannot be read, or is before the one it follows; it was left out, the words were kept.
    TimeUnreadable,
    /// A cue, or the name of a speaker, has no words behind it and was left out.
    CueEmpty,
    /// Words behind an empty line, without times of their own, were put to the cue before.
    Stray,
    /// The cue begins before the one before it; the order of the file was kept.
    OutOfOrder,
    /// The cue begins before another one ended.
    Overlapping,
    /// Words of the cue before come again here; they were kept once.
    Repeated,
    /// A name and a colon, too rare to be taken for a speaker; they were kept as words of whoever spoke before.
    LabelKept,
}

impl NoteKind {
    /// The key of the sentence that tells a person, e.g. `transcript-note-preamble`.
    pub fn key(self) -> &'static str {
        match self {
            NoteKind::Preamble => "transcript-note-preamble",
            NoteKind::SignatureMissing => "transcript-note-signature-missing",
            NoteKind::Comment => "transcript-note-comment",
            NoteKind::Styling => "transcript-note-styling",
            NoteKind::Announcement => "transcript-note-announcement",
            NoteKind::TimeUnreadable => "transcript-note-time-unreadable",
            NoteKind::CueEmpty => "transcript-note-cue-empty",
            NoteKind::Stray => "transcript-note-stray",
            NoteKind::OutOfOrder => "transcript-note-out-of-order",
            NoteKind::Overlapping => "transcript-note-overlapping",
            NoteKind::Repeated => "transcript-note-repeated",
            NoteKind::LabelKept => "transcript-note-label-kept",
        }
    }
}
