//! The mark of a code: a colour of a fixed palette, and letters, so that nobody needs to see the colour.
//!
//! White letters on each colour have a contrast of at least 4.5:1 (WCAG 2.2, 1.4.3); a test works it out from the style
//! sheet, which owns the colours.

kernel::words! {
    /// A colour of the palette.
    pub enum Colour {
        /// Blue.
        Blue = "blue",
        /// The blue of the sky at night.
        Navy = "navy",
        /// Between blue and green.
        Teal = "teal",
        /// Green.
        Green = "green",
        /// The green of olives.
        Olive = "olive",
        /// Brown.
        Brown = "brown",
        /// Burnt orange.
        Rust = "rust",
        /// Red.
        Red = "red",
        /// Dark pink.
        Magenta = "magenta",
        /// Purple.
        Purple = "purple",
        /// Indigo.
        Indigo = "indigo",
        /// Grey.
        Slate = "slate",
    }
}

/// The letters of a mark: those that begin the first two words that count, or the first two of the only one.
pub fn letters(name: &str) -> String {
    let mut words = name.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() > 2);
    let all = || name.chars().filter(|c| c.is_alphanumeric());
    let (first, second) = (words.next(), words.next());
    let letters: String = match (first, second) {
        (Some(one), Some(two)) => one.chars().take(1).chain(two.chars().take(1)).collect(),
        _ => all().take(2).collect(),
    };
    letters.to_uppercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_has_the_letters_its_name_begins_with() {
        assert_eq!(letters("Tempi di pagamento"), "TP");
        assert_eq!(letters("pagamenti"), "PA");
        assert_eq!(letters("élite"), "ÉL");
        assert_eq!(letters("5 G"), "5G");
        assert_eq!(letters("🌱"), "");
    }

    /// The share of light a channel gives, by WCAG 2.2, "relative luminance".
    fn light(hex: &str) -> f64 {
        let channel = |at: usize| {
            let value = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4)
    }

    #[test]
    fn white_letters_can_be_read_on_every_colour_of_the_palette() {
        let sheet = include_str!("../../../frontend/src/styles/_code.scss");
        assert!(Colour::ALL.len() >= 12);
        for colour in Colour::ALL {
            let rule = format!(".df-code-{colour} {{ background-color: #");
            let (_, rest) = sheet.split_once(&rule).unwrap_or_else(|| panic!("no colour for {colour}"));
            let contrast = 1.05 / (light(&rest[..6]) + 0.05);
            assert!(contrast >= 4.5, "{colour}: {contrast:.2}");
        }
    }
}
