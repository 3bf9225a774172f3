//! What changed and why.

use super::Badge;
use askama::Template;
use web::{Choice, Form, Link, Shell};

/// A stretch of a word difference.
#[derive(Clone, Debug)]
pub(crate) struct Piece {
    pub(crate) kind: &'static str,
    pub(crate) text: String,
}

/// The word difference of two texts.
pub(crate) fn pieces(old: &str, new: &str) -> Vec<Piece> {
    let piece = |piece| match piece {
        difference::Piece::Same(text) => Piece { kind: "same", text },
        difference::Piece::Inserted(text) => Piece { kind: "inserted", text },
        difference::Piece::Deleted(text) => Piece { kind: "deleted", text },
    };
    difference::words(old, new).into_iter().map(piece).collect()
}

/// Why a line was changed, and when.
#[derive(Clone, Debug)]
pub(crate) struct ReasonView {
    pub(crate) what: String,
    pub(crate) why: String,
    pub(crate) when: String,
    pub(crate) datetime: String,
}

/// A reply or a contribution behind a change.
#[derive(Clone, Debug)]
pub(crate) struct CauseView {
    pub(crate) label: String,
    pub(crate) detail: String,
    /// Empty when this viewer may not open it.
    pub(crate) href: String,
}

/// What became of some lines that belong together.
#[derive(Debug)]
pub(crate) struct DifferenceRow {
    pub(crate) anchor: String,
    pub(crate) badge: Badge,
    /// The lines it is about, each with its address: "1.2.3 (versione 1)".
    pub(crate) lines: Vec<Link>,
    /// "da testo ad azione", "da Governance a Finanza"; empty when nothing of the kind changed.
    pub(crate) moved: Vec<String>,
    pub(crate) lang: &'static str,
    pub(crate) pieces: Vec<Piece>,
    pub(crate) reasons: Vec<ReasonView>,
    pub(crate) causes: Vec<CauseView>,
}

/// The rows of one section.
#[derive(Debug)]
pub(crate) struct DifferenceSection {
    pub(crate) anchor: String,
    pub(crate) title: String,
    pub(crate) rows: Vec<DifferenceRow>,
}

/// What changed between two versions, and why.
#[derive(Debug, Template)]
#[template(path = "differences.html")]
pub(crate) struct DifferencePage {
    pub(crate) shell: Shell,
    pub(crate) lead: String,
    /// "12 riformulate", "3 nuove".
    pub(crate) counts: Vec<(String, String)>,
    pub(crate) links: Vec<Link>,
    pub(crate) form: Form,
    pub(crate) shows: Vec<Choice>,
    pub(crate) in_sections: Vec<Choice>,
    pub(crate) action: String,
    pub(crate) filter_summary: String,
    pub(crate) clear_href: String,
    pub(crate) sections: Vec<DifferenceSection>,
    pub(crate) index: Vec<Link>,
}
