//! One glyph of hayro as a letter at its place.

use hayro_interpret::font::Glyph;
use hayro_interpret::hayro_cmap::BfString;
use hayro_interpret::kurbo::{Affine, Point, Vec2};

/// Stands for a glyph of which the file does not say what letter it is.
pub(super) const UNKNOWN: &str = "\u{fffd}";

/// Glyphs are measured in thousandths of an em (ISO 32000-1, 9.2.4).
const EM: f64 = 1000.0;

/// A letter on the page as seen, in points, from the upper left corner downwards.
#[derive(Debug, Clone)]
pub(super) struct Letter {
    pub text: String,
    pub origin: Point,
    /// From its origin to that of the next letter.
    pub advance: Vec2,
    /// The direction of writing.
    pub direction: Vec2,
    pub size: f64,
    pub is_bold: bool,
}

/// A glyph placed by this transform of thousandths of an em to points.
pub(super) fn letter(glyph: &Glyph<'_>, place: Affine, is_bold: bool) -> Letter {
    let origin = place * Point::ZERO;
    let direction = place * Point::new(EM, 0.0) - origin;
    let upwards = place * Point::new(0.0, EM) - origin;
    Letter {
        text: text(glyph),
        origin,
        advance: direction * (f64::from(advance(glyph)) / EM),
        direction,
        size: upwards.hypot(),
        is_bold,
    }
}

/// Whether the font of a glyph says that it is bold, by its weight or its name; the fonts of TeX do not.
pub(super) fn is_bold(glyph: &Glyph<'_>) -> bool {
    let Glyph::Outline(outline) = glyph else {
        return false;
    };
    outline.font_data().is_some_and(|font| {
        let is_named_bold = font.postscript_name.is_some_and(|name| {
            let name = name.to_ascii_lowercase();
            ["bold", "black", "heavy"].iter().any(|word| name.contains(word))
        });
        is_named_bold || font.weight.is_some_and(|weight| weight >= 600)
    })
}

fn text(glyph: &Glyph<'_>) -> String {
    match glyph.as_unicode() {
        Some(BfString::Char(letter)) => letter.to_string(),
        Some(BfString::String(letters)) => letters,
        None => UNKNOWN.to_owned(),
    }
}

/// In thousandths of an em; half an em where the font does not say.
fn advance(glyph: &Glyph<'_>) -> f32 {
    let advance = match glyph {
        Glyph::Outline(outline) => outline.advance_width(),
        Glyph::Type3(drawn) => drawn.advance_width(),
    };
    advance.unwrap_or(500.0)
}
