//! Why a document was not read.

use std::fmt;

use crate::Seems;

/// The reason why bytes were not read, with what a page needs to say what to do next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// The upload is larger than [`Limits::bytes`](crate::Limits::bytes).
    TooLarge {
        /// Bytes accepted.
        limit: usize,
        /// Bytes received.
        found: usize,
    },
    /// There are more passages than [`Limits::passages`](crate::Limits::passages).
    TooManyPassages {
        /// Passages accepted.
        limit: usize,
        /// Passages counted.
        found: usize,
    },
    /// Parts stand inside parts more times than anybody writes by hand.
    TooDeep {
        /// Levels accepted.
        limit: usize,
        /// Levels reached when reading stopped counting.
        found: usize,
    },
    /// The bytes are of a format that is recognised and not read.
    Unsupported(Seems),
    /// The bytes are not text.
    Binary,
    /// The bytes are text in no encoding that could be established.
    Garbled {
        /// The encoding that was tried, by its name in the Encoding Standard.
        encoding: &'static str,
    },
    /// The document was read and has no text.
    Empty,
}

impl Refusal {
    /// The key of the sentence that tells a person, e.g. `document-refused-too-large`.
    pub fn key(&self) -> &'static str {
        match self {
            Refusal::TooLarge { .. } => "document-refused-too-large",
            Refusal::TooManyPassages { .. } => "document-refused-too-many-passages",
            Refusal::TooDeep { .. } => "document-refused-too-deep",
            Refusal::Unsupported(seems) => seems.key(),
            Refusal::Binary => "document-refused-binary",
            Refusal::Garbled { .. } => "document-refused-garbled",
            Refusal::Empty => "document-refused-empty",
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refusal::TooLarge { limit, found } => write!(f, "{found} bytes, at most {limit} are read"),
            Refusal::TooManyPassages { limit, found } => {
                write!(f, "{found} passages, at most {limit} are read")
            }
            Refusal::TooDeep { limit, found } => {
                write!(f, "parts nested {found} times, at most {limit} are read")
            }
            Refusal::Unsupported(seems) => write!(f, "{seems} is not read"),
            Refusal::Binary => f.write_str("not a text"),
            Refusal::Garbled { encoding } => write!(f, "not readable as {encoding}"),
            Refusal::Empty => f.write_str("no text inside"),
        }
    }
}

impl std::error::Error for Refusal {}
