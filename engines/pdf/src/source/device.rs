//! Receives what a page draws, keeps the letters and counts the rest.

use hayro_interpret::font::GlyphRun;
use hayro_interpret::kurbo::{Affine, BezPath};
use hayro_interpret::{BlendMode, ClipPath, Device, DrawMode, DrawProps, Image, ImageDrawProps, SoftMask};

use super::Drawn;
use super::guard::stop;
use super::letters::{self, Letter};
use super::turn;
use crate::refusal::Refusal;

/// How many strokes a page may have for each glyph it may have; maps have some hundred thousand.
const STROKES: usize = 20;

/// What beginning a clip, a group or a picture counts, in strokes: a form may be behind it, read anew each time.
const FORM: usize = 20;

/// Receives what a page draws.
pub(super) struct Pen {
    most_glyphs: usize,
    n_strokes: usize,
    letters: Vec<Letter>,
    n_unknown: usize,
    /// In square points.
    pictured: f64,
}

impl Pen {
    pub(super) fn new(most_glyphs: usize) -> Self {
        Self { most_glyphs, n_strokes: 0, letters: Vec::new(), n_unknown: 0, pictured: 0.0 }
    }

    /// What was drawn on a page of this size in points.
    pub(super) fn drawn(self, width: f32, height: f32) -> Drawn {
        let area = f64::from(width) * f64::from(height);
        let (height, glyphs) = turn::upright(self.letters, width, height);
        Drawn { height, glyphs, n_unknown: self.n_unknown, pictured: self.pictured / area.max(1.0) }
    }

    fn count(&mut self, strokes: usize) {
        self.n_strokes += strokes;
        if self.n_strokes > self.most_glyphs.saturating_mul(STROKES) {
            stop(Refusal::TooLong);
        }
    }
}

impl Device<'_> for Pen {
    fn draw_path(&mut self, _: &BezPath, _: DrawProps<'_>, _: &DrawMode) {
        self.count(1);
    }

    fn push_clip_path(&mut self, _: &ClipPath) {
        self.count(FORM);
    }

    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'_>>, _: BlendMode) {
        self.count(FORM);
    }

    /// Invisible letters are kept: over a scan they are what a machine recognised.
    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, '_>, props: DrawProps<'_>, _: &DrawMode) {
        self.count(1);
        let is_bold = run.glyphs().first().is_some_and(|glyph| letters::is_bold(glyph));
        for glyph in run.glyphs() {
            let letter = letters::letter(glyph, props.transform * glyph.transform(), is_bold);
            self.n_unknown += usize::from(letter.text == letters::UNKNOWN);
            self.letters.push(letter);
        }
        if self.letters.len() > self.most_glyphs {
            stop(Refusal::TooLong);
        }
    }

    fn draw_image(&mut self, image: Image<'_, '_>, props: ImageDrawProps<'_>) {
        self.count(FORM);
        self.pictured += area(&image, props.transform);
    }

    fn pop_clip(&mut self) {}

    fn pop_transparency_group(&mut self) {}
}

/// What a picture covers, in square points: it is drawn in a square of its pixels.
fn area(image: &Image<'_, '_>, transform: Affine) -> f64 {
    let area = f64::from(image.width()) * f64::from(image.height()) * transform.determinant().abs();
    if area.is_finite() { area } else { 0.0 }
}
