//! What the style of a paragraph makes of it.

/// What a style makes of a paragraph.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// A heading, of level 1 to 6.
    Heading(u8),
    /// A quotation set apart.
    Quote,
    /// Text, whatever the style it is based on says.
    Plain,
}

/// Names that the styles for quotations have in Word and in LibreOffice, in small letters.
const QUOTES: &[&str] = &[
    "quote",
    "intense quote",
    "quotations",
    "block quotation",
    "block text",
    "citazione",
    "citazione intensa",
    "testo del blocco",
];

/// The deepest heading of a document; deeper ones count as that.
const DEEPEST: u8 = 6;

impl Standing {
    /// Reads a style's name, e.g. `heading 2`, `Titolo 2`; one that says nothing gives `None`.
    ///
    /// The style for the title of the whole document makes a heading of level 1.
    pub(super) fn named(name: &str) -> Option<Standing> {
        let name = name.trim().to_lowercase();
        if QUOTES.contains(&name.as_str()) {
            return Some(Standing::Quote);
        }
        if matches!(name.as_str(), "title" | "titolo") {
            return Some(Standing::Heading(1));
        }
        let level = name.strip_prefix("heading ").or(name.strip_prefix("titolo "))?;
        let level = level.trim().parse::<u32>().ok()?;
        Some(Standing::heading(level)).filter(|_| (1..=10).contains(&level))
    }

    /// A heading of a level counted from 1.
    pub(super) fn heading(level: u32) -> Standing {
        Standing::Heading(u8::try_from(level).unwrap_or(DEEPEST).clamp(1, DEEPEST))
    }

    /// Reads an outline level of DOCX (ISO/IEC 29500-1, 17.3.1.20): 0 to 8 are headings, 9 is text.
    pub(super) fn outlined(level: u32) -> Option<Standing> {
        match level {
            0..=8 => Some(Standing::heading(level + 1)),
            9 => Some(Standing::Plain),
            _ => None,
        }
    }
}
