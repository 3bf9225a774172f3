//! Sets text by hand: every letter half an em wide, in points from the upper left corner.

use pdf::layout::{Glyph, Sheet, blocks};
use pdf::{Block, Kind};

pub const HEIGHT: f32 = 842.0;

/// A page being set.
#[derive(Default)]
pub struct Page {
    pub glyphs: Vec<Glyph>,
}

impl Page {
    /// Sets a line of 10 points with blanks as glyphs.
    pub fn line(self, left: f32, baseline: f32, text: &str) -> Self {
        self.sized(10.0, left, baseline, text)
    }

    /// Sets a line of another size.
    pub fn sized(mut self, size: f32, left: f32, baseline: f32, text: &str) -> Self {
        for (at, letter) in text.chars().enumerate() {
            let left = left + at as f32 * size / 2.0;
            self.glyphs.push(Glyph {
                text: letter.to_string(),
                left,
                baseline,
                width: size / 2.0,
                size,
                is_bold: false,
            });
        }
        self
    }

    /// Sets a bold line of 10 points.
    pub fn bold(self, left: f32, baseline: f32, text: &str) -> Self {
        let before = self.glyphs.len();
        let mut page = self.line(left, baseline, text);
        page.glyphs[before..].iter_mut().for_each(|glyph| glyph.is_bold = true);
        page
    }

    /// Sets lines 12 points apart.
    pub fn lines(self, left: f32, top: f32, lines: &[&str]) -> Self {
        lines.iter().enumerate().fold(self, |page, (at, text)| page.line(left, top + 12.0 * at as f32, text))
    }
}

pub fn laid_out(pages: Vec<Page>) -> Vec<Block> {
    blocks(pages.into_iter().map(|page| Sheet::new(HEIGHT, page.glyphs)).collect())
}

pub fn texts(pages: Vec<Page>) -> Vec<String> {
    laid_out(pages).into_iter().map(|block| block.text).collect()
}

pub fn kinds(pages: Vec<Page>) -> Vec<(Kind, String)> {
    laid_out(pages).into_iter().map(|block| (block.kind, block.text)).collect()
}
