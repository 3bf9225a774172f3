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
    /// Elements open at once: in HTML those that shape the text (sections, lists, tables, hidden parts), in an office
    /// document all.
    pub depth: usize,
    /// Members of an office document's package.
    pub members: usize,
    /// Bytes that the parts of an office document unpack to, of those that are read.
    pub expanded: usize,
    /// Bytes that a part of an office document unpacks to for each of its own, beyond the first mebibyte.
    pub ratio: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            bytes: 20 * 1024 * 1024,
            passages: 200_000,
            passage_length: 100_000,
            depth: 10_000,
            members: 10_000,
            expanded: 64 * 1024 * 1024,
            ratio: 200,
        }
    }
}
