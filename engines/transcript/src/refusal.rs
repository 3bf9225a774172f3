//! Why a transcript was not read.

use std::fmt;

use crate::Form;

/// The reason why a text was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// There is no word inside.
    Empty,
    /// The form needs times, and no line has one.
    NoTimes {
        /// The form that was asked for or guessed.
        form: Form,
    },
}

impl Refusal {
    /// The key of the sentence that tells a person, e.g. `transcript-refused-empty`.
    pub fn key(self) -> &'static str {
        match self {
            Refusal::Empty => "transcript-refused-empty",
            Refusal::NoTimes { .. } => "transcript-refused-no-times",
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refusal::Empty => f.write_str("no words inside"),
            Refusal::NoTimes { form } => write!(f, "no line with times, as {form:?} has them"),
        }
    }
}

impl std::error::Error for Refusal {}
