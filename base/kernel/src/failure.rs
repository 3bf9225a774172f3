//! The six failures. Pages and API know only these.
//!
//! Values return [`Failure::Invalid`] with keys; store functions return any of the six; engines have their own small
//! enums; commands of the binary use `anyhow`. No other error type crosses a crate border.

use std::error::Error;

/// Something wrong with one field of a form. The words are chosen later, in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Name of the field; empty for the whole form.
    pub field: &'static str,
    /// Translation key of the message.
    pub key: &'static str,
    /// A number the message speaks of: a limit, a count.
    pub number: Option<i64>,
}

/// Why something could not be done.
#[derive(Debug)]
pub enum Failure {
    /// It does not exist, or the viewer may not know that it does.
    NotFound,
    /// It exists, and this person may not do this now; the translation key says why.
    Refused(&'static str),
    /// Somebody else changed it meanwhile; nothing was written.
    Conflict,
    /// What was typed cannot be accepted; nothing was written.
    Invalid(Vec<Problem>),
    /// Something we need is missing for the moment (disk full, database away); trying again is right.
    Unavailable(Box<dyn Error + Send + Sync>),
    /// A fault of ours.
    Internal(Box<dyn Error + Send + Sync>),
}

impl Failure {
    /// One problem with one field.
    pub fn invalid(field: &'static str, key: &'static str) -> Failure {
        Failure::Invalid(vec![Problem { field, key, number: None }])
    }

    /// One problem with one field, and the number it speaks of.
    pub fn invalid_with(field: &'static str, key: &'static str, number: i64) -> Failure {
        Failure::Invalid(vec![Problem { field, key, number: Some(number) }])
    }

    /// A fault of ours, from any error or text.
    pub fn internal(cause: impl Into<Box<dyn Error + Send + Sync>>) -> Failure {
        Failure::Internal(cause.into())
    }
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Failure::NotFound => f.write_str("not found"),
            Failure::Refused(key) => write!(f, "refused: {key}"),
            Failure::Conflict => f.write_str("changed meanwhile"),
            Failure::Invalid(problems) => write!(f, "invalid: {problems:?}"),
            Failure::Unavailable(cause) => write!(f, "unavailable: {cause}"),
            Failure::Internal(cause) => write!(f, "internal: {cause}"),
        }
    }
}

impl Error for Failure {}
