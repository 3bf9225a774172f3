//! How much is read, and who may stop it.

/// How much a caller is willing to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file.
    pub bytes: usize,
    /// Bytes that any one stream of the file, and all that are no pictures together, unpack to.
    pub unpacked: u64,
    /// Pages of the file.
    pub pages: u32,
    /// Glyphs of one page, forms drawn several times counted each time; twenty times as many strokes are allowed.
    pub page_glyphs: usize,
    /// Characters of the text.
    pub characters: usize,
}

impl Default for Limits {
    /// Room for the longest public documents: 64 MB, 128 MB unpacked, 3,000 pages, 200,000 glyphs
    /// a page, 20 million characters.
    fn default() -> Self {
        Self {
            bytes: 64_000_000,
            unpacked: 128_000_000,
            pages: 3_000,
            page_glyphs: 200_000,
            characters: 20_000_000,
        }
    }
}

/// How far the reading is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pages {
    /// Pages read so far.
    pub read: u32,
    /// Pages of the file.
    pub all: u32,
}

/// Whether to read on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flow {
    /// Read the next page.
    Continue,
    /// Stop before the next page; the reading ends in [`Refusal::Stopped`](crate::Refusal::Stopped).
    Stop,
}
