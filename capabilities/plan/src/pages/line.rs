//! A line at its permanent address.

use super::{Badge, MenuLink, Piece, ReasonView};
use askama::Template;
use web::{Link, Shell};

/// A wording of the line, as published.
#[derive(Debug)]
pub(crate) struct WordingView {
    pub(crate) anchor: String,
    pub(crate) title: String,
    pub(crate) href: String,
    pub(crate) when: String,
    pub(crate) datetime: String,
    /// Words of the difference from the wording before; empty when only its place or number changed.
    pub(crate) pieces: Vec<Piece>,
    pub(crate) note: String,
    pub(crate) reasons: Vec<ReasonView>,
}

/// What the draft says of the line: for staff.
#[derive(Debug)]
pub(crate) struct DraftNote {
    pub(crate) note: String,
    pub(crate) pieces: Vec<Piece>,
    pub(crate) reasons: Vec<ReasonView>,
    pub(crate) menu: Vec<MenuLink>,
    /// Putting the line back, where it was taken away.
    pub(crate) restore: Option<Link>,
    /// What stands in its place, where it was split or merged since the last version.
    pub(crate) replaced_by: Vec<Link>,
}

/// One thing of a part that another capability shows.
#[derive(Debug)]
pub(crate) struct ItemView {
    pub(crate) label: String,
    pub(crate) quote: String,
    pub(crate) lang: &'static str,
    pub(crate) detail: String,
    pub(crate) href: String,
    pub(crate) badge: Option<Badge>,
}

/// A part that another capability shows.
#[derive(Debug)]
pub(crate) struct PanelView {
    pub(crate) id: &'static str,
    pub(crate) title: String,
    pub(crate) lead: String,
    pub(crate) items: Vec<ItemView>,
    pub(crate) more_label: String,
    pub(crate) more_href: String,
}

/// A line at its permanent address.
#[derive(Debug, Template)]
#[template(path = "line.html")]
pub(crate) struct LinePage {
    pub(crate) shell: Shell,
    pub(crate) eyebrow: String,
    pub(crate) lead: String,
    /// What became of it, when it is not in the newest version.
    pub(crate) gone: String,
    pub(crate) replaced_by: Vec<Link>,
    pub(crate) replaces: Vec<Link>,
    pub(crate) paragraphs: Vec<String>,
    pub(crate) lang: &'static str,
    pub(crate) facts: Vec<String>,
    /// Where to write about the line; empty when no consultation is open or the line is no more.
    pub(crate) contribute: String,
    pub(crate) address: String,
    pub(crate) draft: Option<DraftNote>,
    pub(crate) panels: Vec<PanelView>,
    pub(crate) wordings: Vec<WordingView>,
}
