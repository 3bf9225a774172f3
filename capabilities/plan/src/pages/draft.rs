//! The draft, where it is edited.

use super::Badge;
use askama::Template;
use web::{Form, Link, Shell};

/// An entry of a menu.
#[derive(Clone, Debug)]
pub(crate) struct MenuLink {
    pub(crate) label: String,
    pub(crate) href: String,
    pub(crate) drawing: &'static str,
}

/// A line of the draft.
#[derive(Debug)]
pub(crate) struct DraftLine {
    pub(crate) anchor: String,
    pub(crate) number: String,
    pub(crate) about: String,
    pub(crate) href: String,
    pub(crate) kind: String,
    pub(crate) objective: bool,
    pub(crate) paragraphs: Vec<String>,
    pub(crate) lang: &'static str,
    pub(crate) badges: Vec<Badge>,
    /// Whether something it rests on may be shown less than when it was tied.
    pub(crate) is_shaken: bool,
    pub(crate) evidence: String,
    pub(crate) menu: Vec<MenuLink>,
}

/// A section of the draft.
#[derive(Debug)]
pub(crate) struct DraftSection {
    pub(crate) anchor: String,
    pub(crate) title: String,
    pub(crate) lines: Vec<DraftLine>,
    pub(crate) menu: Vec<MenuLink>,
}

/// A line that no longer stands in the draft.
#[derive(Debug)]
pub(crate) struct GoneLine {
    pub(crate) href: String,
    pub(crate) text: String,
    pub(crate) badge: Badge,
    pub(crate) restore: Option<Link>,
}

/// The draft.
#[derive(Debug, Template)]
#[template(path = "draft.html")]
pub(crate) struct DraftPage {
    pub(crate) shell: Shell,
    pub(crate) counted: String,
    /// Said first: the draft is closed, or an earlier day is shown.
    pub(crate) note: String,
    pub(crate) note_link: Option<Link>,
    pub(crate) links: Vec<Link>,
    /// Lines to look at again, with what to say of them.
    pub(crate) shaken: Vec<Link>,
    pub(crate) shaken_title: String,
    pub(crate) form: Form,
    pub(crate) action: String,
    pub(crate) on_summary: String,
    pub(crate) clear_href: String,
    pub(crate) index: Vec<Link>,
    pub(crate) sections: Vec<DraftSection>,
    pub(crate) gone_title: String,
    pub(crate) gone: Vec<GoneLine>,
}
