//! Reads transcripts of conversations into turns of speakers with times, and proposes what to hide in them.
//!
//! Two halves, each made of pure functions of their arguments:
//! - [`read()`]: the text of a file becomes [turns](Turn), whatever program wrote it;
//! - [`masking`]: who speaks, names and other personal data found in the words, and words replaced by marks.
//!
//! Invariants, each held by a property test:
//! - no word of a cue is lost: what is left out or repaired is told in a [`Note`] with its line;
//! - nothing is hidden unless the caller says so: finding gives proposals, and only [`masking::redact`] changes words;
//! - whatever the text is, reading ends in time and memory linear in its length, without recursion.
//!
//! Deliberately absent: files and encodings, recognising speech, guessing who a voice is, names of people nobody gave.

mod attribution;
mod caption;
mod cues;
mod entities;
mod form;
mod guess;
mod headed;
mod labels;
mod lines;
mod markup;
pub mod masking;
mod order;
mod piece;
mod plain;
mod read;
mod refusal;
mod rolling;
mod time;
mod transcript;
mod turns;
mod whisper;

pub use form::{Form, Guess, Reason};
pub use labels::{HABIT, RECURS};
pub use read::{read, read_knowing};
pub use refusal::Refusal;
pub use rolling::{REPEATED, TOUCHING};
pub use time::Millis;
pub use transcript::{Note, NoteKind, Transcript, Turn};
pub use turns::PARAGRAPH_GAP;
