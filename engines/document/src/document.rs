//! What was read: passages, and where each stands in the whole text.

use serde::{Deserialize, Serialize};
use std::ops::Range;

use crate::{Encoding, offsets};

/// What stands between two passages in [`Document::text`].
pub const SEPARATOR: &str = "\n\n";

/// A document that was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// The title the document gives itself, on one line, at most 300 code points: the title of the page or of the
    /// front matter, else the first heading of level 1.
    pub title: Option<String>,
    /// The encoding the bytes were read in.
    pub encoding: Encoding,
    /// The passages, in reading order; at least one.
    pub passages: Vec<Passage>,
}

/// An addressable part of a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passage {
    /// What the passage is in its document.
    pub kind: Kind,
    /// Plain text; lines end in LF; never empty, never begins or ends with a blank.
    pub text: String,
    /// The page on which it begins; `None` when the format has no pages.
    pub page: Option<Page>,
}

/// A page of a printed document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page {
    /// Its place in the file, from 1.
    pub number: u32,
    /// What is printed on it ("iv", "12"), when it says.
    pub label: Option<String>,
}

/// What a passage is in its document; everything is counted from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Kind {
    /// A heading, of level 1 to 6.
    Heading(u8),
    /// A paragraph, and whatever is none of the others.
    Paragraph,
    /// A part of a list's point, with how many lists it stands in; 255 means 255 or more.
    ListItem(u8),
    /// A quotation set apart.
    Quote,
    /// A part of a table's cell.
    TableCell {
        /// The cell's row in its table, the heading's row included.
        row: u32,
        /// The cell's place in its row; a cell that spans several columns is one.
        column: u32,
    },
    /// Text whose spaces and line ends are meant.
    Preformatted,
}

impl Document {
    /// The whole text: the passages joined with [`SEPARATOR`].
    pub fn text(&self) -> String {
        let texts: Vec<&str> = self.passages.iter().map(|passage| passage.text.as_str()).collect();
        texts.join(SEPARATOR)
    }

    /// Where each passage stands in [`Document::text`], in code points, in the order of the passages.
    pub fn offsets(&self) -> Vec<Range<usize>> {
        let gap = offsets::length(SEPARATOR);
        let mut start = 0;
        let mut ranges = Vec::with_capacity(self.passages.len());
        for passage in &self.passages {
            let end = start + offsets::length(&passage.text);
            ranges.push(start..end);
            start = end + gap;
        }
        ranges
    }
}
