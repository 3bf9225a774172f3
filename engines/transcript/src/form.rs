//! The forms in which programs write transcripts.

use crate::guess;

/// How a transcript is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Form {
    /// WebVTT (W3C), as Teams, Zoom, Meet and Whisper write it.
    Vtt,
    /// SubRip: numbered cues, comma before the thousandths.
    Srt,
    /// The paragraphs of the DOCX transcript of Teams, one under the other: name and time, then the words; or, in
    /// files of before 2023, the two times, then the name, then the words.
    Teams,
    /// A name and a time on a line, then the words, as Otter exports and as Zoom saves captions.
    Otter,
    /// What Whisper prints (`[00:00.000 --> 00:05.000]  words`) or writes as a table (`start`, `end`, `text`).
    Whisper,
    /// Typed or pasted text, with or without a name and a colon before the words.
    Plain,
}

impl Form {
    /// Guesses the form from the name of the file (may be empty) and the first lines of the text, and says why.
    ///
    /// What the text shows counts more than what the name says. Reads at most the first 400 lines.
    pub fn guess(name: &str, text: &str) -> Guess {
        guess::guess(name, text)
    }

    /// The key of the word that tells a person, e.g. `transcript-form-vtt`.
    pub fn key(self) -> &'static str {
        match self {
            Form::Vtt => "transcript-form-vtt",
            Form::Srt => "transcript-form-srt",
            Form::Teams => "transcript-form-teams",
            Form::Otter => "transcript-form-otter",
            Form::Whisper => "transcript-form-whisper",
            Form::Plain => "transcript-form-plain",
        }
    }
}

/// A form and why it was guessed, to be shown before anything is read for good.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Guess {
    /// The form.
    pub form: Form,
    /// What spoke for it.
    pub reason: Reason,
}

/// What speaks for a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// The text begins with the signature of the form.
    Signature,
    /// Lines with two times and an arrow.
    Timings,
    /// Lines with two times whose numbers are not padded, as only Teams writes them.
    UnpaddedTimings,
    /// Lines with two times in square brackets, or the heads of a table of segments.
    Segments,
    /// Several lines with a name and a time.
    Headers,
    /// The program names itself, or says that the transcription began.
    Announcement,
    /// Only the end of the file's name.
    Extension,
    /// Nothing speaks for another form.
    NothingElse,
}

impl Reason {
    /// The key of the sentence that tells a person, e.g. `transcript-reason-signature`.
    pub fn key(self) -> &'static str {
        match self {
            Reason::Signature => "transcript-reason-signature",
            Reason::Timings => "transcript-reason-timings",
            Reason::UnpaddedTimings => "transcript-reason-unpadded-timings",
            Reason::Segments => "transcript-reason-segments",
            Reason::Headers => "transcript-reason-headers",
            Reason::Announcement => "transcript-reason-announcement",
            Reason::Extension => "transcript-reason-extension",
            Reason::NothingElse => "transcript-reason-nothing-else",
        }
    }
}
