//! The words of one page.

use super::glyph::Glyph;
use super::word::{Word, words};

/// The words of one page; glyphs are let go, so that a long file fits into memory.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    pub(crate) height: f32,
    pub(crate) words: Vec<Word>,
}

impl Sheet {
    /// Reads the words of a page of this height in points; costs what sorting the glyphs costs.
    ///
    /// Glyphs without letters, without size or at no possible place are left out.
    #[must_use]
    pub fn new(height: f32, glyphs: Vec<Glyph>) -> Self {
        Self { height, words: words(glyphs) }
    }

    /// How many characters its words have.
    #[must_use]
    pub fn characters(&self) -> usize {
        self.words.iter().map(|word| word.text.chars().count()).sum()
    }
}

/// The size, in halves of a point, of most letters of a file; zero when there are none.
pub(crate) fn body_size(sheets: &[Sheet]) -> f32 {
    let mut letters = std::collections::BTreeMap::<i32, usize>::new();
    for word in sheets.iter().flat_map(|sheet| &sheet.words) {
        // Sizes are below a million points, so twice a size is a whole number that fits.
        *letters.entry((word.size * 2.0).round() as i32).or_default() += word.text.chars().count();
    }
    let most = letters.into_iter().max_by_key(|(_, count)| *count);
    most.map_or(0.0, |(halves, _)| halves as f32 / 2.0)
}
