//! A letter and where it stands.

/// A letter as it is drawn, in points from the upper left corner of the page as seen, downwards.
#[derive(Debug, Clone, PartialEq)]
pub struct Glyph {
    /// What it says: usually one character, several for a ligature, a blank for a space.
    pub text: String,
    /// Where it begins.
    pub left: f32,
    /// The line it stands on.
    pub baseline: f32,
    /// How far it reaches to the right.
    pub width: f32,
    /// The size of its font.
    pub size: f32,
    /// Whether its font is bold.
    pub is_bold: bool,
}

impl Glyph {
    /// Whether it says something at a place that can be on a page.
    pub(crate) fn is_sound(&self) -> bool {
        let places = [self.left, self.baseline, self.width, self.size];
        places.iter().all(|place| place.is_finite() && place.abs() < FARTHEST)
            && self.size > 0.0
            && !self.text.is_empty()
    }

    /// Whether it is only room between words.
    pub(crate) fn is_blank(&self) -> bool {
        self.text.chars().all(char::is_whitespace)
    }

    pub(crate) fn right(&self) -> f32 {
        self.left + self.width.max(0.0)
    }

    /// What it says with ligatures taken apart (Unicode chart FB00), as the author typed them.
    pub(crate) fn spelled(&self) -> String {
        let mut spelled = String::with_capacity(self.text.len());
        for letter in self.text.chars() {
            match letter {
                // A soft hyphen that takes no room is a place where the line might have been broken and was not.
                '\u{ad}' if self.width < 0.05 * self.size => {}
                '\u{fb00}' => spelled.push_str("ff"),
                '\u{fb01}' => spelled.push_str("fi"),
                '\u{fb02}' => spelled.push_str("fl"),
                '\u{fb03}' => spelled.push_str("ffi"),
                '\u{fb04}' => spelled.push_str("ffl"),
                '\u{fb05}' | '\u{fb06}' => spelled.push_str("st"),
                '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' => {}
                other if other.is_whitespace() => spelled.push(' '),
                other if other.is_control() => {}
                other => spelled.push(other),
            }
        }
        spelled
    }
}

/// The largest page side a PDF can have is 14,400 units (ISO 32000-1, Annex C); a user unit can enlarge it.
const FARTHEST: f32 = 1.0e6;
