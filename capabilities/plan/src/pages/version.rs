//! Versions: the list, one of them, publishing, adopting.

use super::{Badge, DifferenceSection, TextSection};
use askama::Template;
use web::{Choice, Form, Link, Shell};

/// A promoter's adoption, or what is still missing.
#[derive(Debug)]
pub(crate) struct AdoptionView {
    pub(crate) promoter: String,
    /// "Consiglio metropolitano, deliberazione n. 12 del 3 aprile 2025"; empty when it has not adopted.
    pub(crate) act: String,
    pub(crate) url: String,
}

/// A version in the list, or at the head of its own page.
#[derive(Debug)]
pub(crate) struct VersionView {
    pub(crate) anchor: String,
    pub(crate) name: String,
    pub(crate) title: String,
    pub(crate) href: String,
    pub(crate) purpose: Badge,
    pub(crate) published: String,
    pub(crate) datetime: String,
    pub(crate) adoptions: Vec<AdoptionView>,
    pub(crate) seal: String,
    pub(crate) differences: Option<Link>,
    pub(crate) adopt: Option<Link>,
}

/// Every version.
#[derive(Debug, Template)]
#[template(path = "versions.html")]
pub(crate) struct VersionsPage {
    pub(crate) shell: Shell,
    pub(crate) versions: Vec<VersionView>,
    pub(crate) links: Vec<Link>,
    /// What waits for the adoption of who looks: said to promoters, also when nothing does.
    pub(crate) waiting_title: String,
    pub(crate) waiting: Vec<Link>,
}

/// One version: its text never changes.
#[derive(Debug, Template)]
#[template(path = "version.html")]
pub(crate) struct VersionPage {
    pub(crate) shell: Shell,
    pub(crate) lead: String,
    pub(crate) version: VersionView,
    pub(crate) newer: Option<Link>,
    pub(crate) address: String,
    pub(crate) counted: String,
    pub(crate) index: Vec<Link>,
    pub(crate) sections: Vec<TextSection>,
}

/// Publishing: what would be printed, what is missing, what changes.
#[derive(Debug, Template)]
#[template(path = "publish.html")]
pub(crate) struct PublishPage {
    pub(crate) shell: Shell,
    pub(crate) form: Form,
    pub(crate) seen: String,
    pub(crate) purposes: Vec<Choice>,
    pub(crate) action: String,
    pub(crate) back: String,
    pub(crate) clash: String,
    /// Why nothing can be published; empty when it can.
    pub(crate) nothing: String,
    pub(crate) counted: String,
    /// Lines that rest on nothing, and sections without lines: listed, not forbidden.
    pub(crate) bare_title: String,
    pub(crate) bare: Vec<Link>,
    pub(crate) empty_sections: Vec<String>,
    pub(crate) changed_title: String,
    pub(crate) changed: Vec<DifferenceSection>,
}

/// Adopting: which promoter, with which act.
#[derive(Debug, Template)]
#[template(path = "adopt.html")]
pub(crate) struct AdoptPage {
    pub(crate) shell: Shell,
    pub(crate) eyebrow: String,
    pub(crate) form: Form,
    pub(crate) promoters: Vec<Choice>,
    pub(crate) adopted: Vec<AdoptionView>,
    pub(crate) action: String,
    pub(crate) back: String,
}
