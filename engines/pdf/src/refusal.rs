//! Why a file is not read.

use serde::{Deserialize, Serialize};
use std::fmt;

/// Why a file is not read; nothing of it is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Refusal {
    /// A password is needed, or the encryption is not known.
    Encrypted,
    /// The bytes are no PDF, or one too broken to find its pages.
    Damaged,
    /// The pages are pictures: the file was scanned and has no text layer.
    NoTextLayer,
    /// The letters are drawn, but the file does not say which letters they are.
    Unreadable,
    /// No page holds text or a picture of one.
    Empty,
    /// More bytes than the limit, packed or unpacked.
    TooLarge,
    /// More pages than the limit.
    TooManyPages,
    /// More glyphs on a page, or characters in all, than the limit.
    TooLong,
    /// The caller stopped between two pages.
    Stopped,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Encrypted => "the file is encrypted",
            Self::Damaged => "the file is damaged or no PDF",
            Self::NoTextLayer => "the file is scanned and has no text layer",
            Self::Unreadable => "the file does not say which letters it draws",
            Self::Empty => "the file holds no text",
            Self::TooLarge => "the file is too large",
            Self::TooManyPages => "the file has too many pages",
            Self::TooLong => "the text is too long",
            Self::Stopped => "the reading was stopped",
        })
    }
}

impl std::error::Error for Refusal {}
