//! How much is read before a document is refused.

/// The largest document that is read; the default suits a scanned strategy of a thousand pages, text only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the upload.
    pub bytes: usize,
    /// Passages in the result, after long ones are split.
    pub passages: usize,
    /// Code points in one passage; a longer one is split, never cut off.
    pub passage_length: usize,
    /// HTML elements open at once, counting only those that shape the text (sections, lists, tables, hidden parts).
    pub depth: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Limits { bytes: 20 * 1024 * 1024, passages: 200_000, passage_length: 100_000, depth: 10_000 }
    }
}
