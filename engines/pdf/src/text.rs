//! What a PDF says, as blocks.

/// The text of a PDF in reading order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Text {
    /// The title in the file's properties, when it is not empty.
    pub title: Option<String>,
    /// How many pages the file has.
    pub pages: u32,
    /// Pages, from 1, that show a picture and hold next to no letters: they were scanned, and nothing of them is in
    /// `blocks`.
    pub scanned: Vec<u32>,
    /// The blocks, in the order in which a person reads them.
    pub blocks: Vec<Block>,
}

/// One heading, paragraph, item of a list or cell of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// What the block is.
    pub kind: Kind,
    /// The page on which it begins, from 1, counted in the file.
    pub page: u32,
    /// The number printed on that page ("iv", "12"), when a running line gave it.
    pub label: Option<String>,
    /// Words put apart by single spaces, never empty, without control characters.
    pub text: String,
}

/// What a block is, as far as size, weight, place and marks tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A heading and its level, 1 to 6, 1 being the largest letters of the file.
    Heading(u8),
    /// Running text.
    Paragraph,
    /// An item of a list and its depth, from 1; bullets are left out, numbers and letters are kept.
    ListItem(u8),
    /// A cell of a table, row and column from 0; empty cells are not told.
    TableCell {
        /// Row within its table, from 0.
        row: u32,
        /// Column within its table, from 0.
        column: u32,
    },
}
