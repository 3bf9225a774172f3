//! Why a document was not read.

use serde::{Deserialize, Serialize};
use std::fmt;

use crate::{Encoding, Seems};

/// The reason why bytes were not read, with what a page needs to say what to do next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
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
    /// A package has more members than [`Limits::members`](crate::Limits::members).
    TooManyMembers {
        /// Members accepted.
        limit: usize,
        /// Members counted.
        found: usize,
    },
    /// A part of a package unpacks to more than [`Limits::expanded`](crate::Limits::expanded) or
    /// [`Limits::ratio`](crate::Limits::ratio) allow.
    Expands {
        /// Bytes accepted for the part at which reading stopped.
        limit: usize,
    },
    /// The document asks for a password.
    Encrypted,
    /// The document holds macros.
    Macros,
    /// The document's package or its XML is broken, or a part that it needs is missing.
    Damaged,
    /// The document holds what only harms: names that lead out of the package or come twice, document types, entities.
    Unsafe,
    /// The name, or the person, says one format and the bytes another that is read as well.
    Misnamed,
    /// The bytes are of a format that is recognised and not read.
    Unsupported(Seems),
    /// The bytes are not text.
    Binary,
    /// The bytes are text in no encoding that could be established.
    Garbled {
        /// The encoding that was tried.
        encoding: Encoding,
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
            Refusal::TooManyMembers { .. } => "document-refused-too-many-members",
            Refusal::Expands { .. } => "document-refused-expands",
            Refusal::Encrypted => "document-refused-encrypted",
            Refusal::Macros => "document-refused-macros",
            Refusal::Damaged => "document-refused-damaged",
            Refusal::Unsafe => "document-refused-unsafe",
            Refusal::Misnamed => "document-refused-misnamed",
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
            Refusal::TooManyMembers { limit, found } => {
                write!(f, "{found} members in the package, at most {limit} are read")
            }
            Refusal::Expands { limit } => write!(f, "unpacks to more than {limit} bytes"),
            Refusal::Encrypted => f.write_str("protected by a password"),
            Refusal::Macros => f.write_str("holds macros"),
            Refusal::Damaged => f.write_str("a damaged office document"),
            Refusal::Unsafe => f.write_str("an office document made to harm"),
            Refusal::Misnamed => f.write_str("named as one format, written in another"),
            Refusal::Unsupported(seems) => write!(f, "{seems} is not read"),
            Refusal::Binary => f.write_str("not a text"),
            Refusal::Garbled { encoding } => write!(f, "not readable as {}", encoding.name()),
            Refusal::Empty => f.write_str("no text inside"),
        }
    }
}

impl std::error::Error for Refusal {}
