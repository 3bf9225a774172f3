//! What each page of the directory shows.

mod samples;

use crate::panel::Part;
use askama::Template;
use web::{Choice, Form, Shell};

/// A category with its count, for the bar and in words.
#[derive(Debug)]
pub struct KindView {
    pub(crate) label: String,
    pub(crate) count: i64,
    pub(crate) total: i64,
    pub(crate) text: String,
    pub(crate) href: String,
}

/// An organisation in the list.
#[derive(Debug)]
pub struct CardView {
    pub(crate) name: String,
    pub(crate) href: String,
    pub(crate) kind: String,
    pub(crate) municipality: String,
}

/// The public list.
#[derive(Debug, Template)]
#[template(path = "list.html")]
pub struct ListPage {
    pub(crate) shell: Shell,
    pub(crate) lead: String,
    pub(crate) counted: String,
    pub(crate) kinds: Vec<KindView>,
    pub(crate) form: Form,
    pub(crate) categories: Vec<Choice>,
    pub(crate) action: String,
    pub(crate) filter_summary: String,
    pub(crate) clear_href: String,
    pub(crate) found: String,
    pub(crate) cards: Vec<CardView>,
    pub(crate) previous: Option<String>,
    pub(crate) next: Option<String>,
    pub(crate) range: String,
    pub(crate) new_href: String,
}

/// The public page of an organisation.
#[derive(Debug, Template)]
#[template(path = "organisation.html")]
pub struct OrganisationPage {
    pub(crate) shell: Shell,
    pub(crate) kind: String,
    pub(crate) description: String,
    pub(crate) municipality: String,
    pub(crate) parts: Vec<Part>,
    pub(crate) address: String,
    pub(crate) edit_href: String,
    pub(crate) mandates_href: String,
}

/// The form of an organisation's card.
#[derive(Debug, Template)]
#[template(path = "edit.html")]
pub struct EditPage {
    pub(crate) shell: Shell,
    pub(crate) eyebrow: String,
    pub(crate) form: Form,
    pub(crate) base: String,
    pub(crate) categories: Vec<Choice>,
    pub(crate) words_href: String,
    pub(crate) action: String,
    pub(crate) back: String,
}

/// A mandate as staff read it, with the form that ends it.
#[derive(Debug)]
pub struct MandateView {
    pub(crate) person: String,
    pub(crate) title: String,
    pub(crate) state: String,
    pub(crate) tone: &'static str,
    pub(crate) drawing: &'static str,
    pub(crate) days: String,
    pub(crate) how: String,
    pub(crate) form: Form,
    pub(crate) at: String,
    pub(crate) end_action: String,
}

/// Who may speak for an organisation.
#[derive(Debug, Template)]
#[template(path = "mandates.html")]
pub struct MandatesPage {
    pub(crate) shell: Shell,
    pub(crate) organisation: String,
    pub(crate) mandates: Vec<MandateView>,
    pub(crate) form: Form,
    pub(crate) hows: Vec<Choice>,
    pub(crate) action: String,
    pub(crate) back: String,
}
