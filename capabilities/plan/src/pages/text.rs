//! The text of the plan, set to be read.

use askama::Template;
use web::{Link, Shell};

/// A line as read.
#[derive(Debug)]
pub(crate) struct TextLine {
    pub(crate) anchor: String,
    pub(crate) number: String,
    pub(crate) href: String,
    /// Whether it is a heading: shown as one, with its address on the words.
    pub(crate) heading: bool,
    /// Whether it is an objective: its words stand out.
    pub(crate) objective: bool,
    /// "Azione", "Obiettivo"; empty for text.
    pub(crate) kind: String,
    pub(crate) paragraphs: Vec<String>,
    /// Language of the words when it is not the page's.
    pub(crate) lang: &'static str,
    /// "4 evidenze"; empty when there are none or they are not counted here.
    pub(crate) evidence: String,
    pub(crate) contributions: String,
    /// Where to write about the line; empty when no consultation is open.
    pub(crate) contribute: String,
}

/// A section as read.
#[derive(Debug)]
pub(crate) struct TextSection {
    pub(crate) anchor: String,
    pub(crate) title: String,
    pub(crate) lines: Vec<TextLine>,
}

/// The plan as it is in force.
#[derive(Debug, Template)]
#[template(path = "plan.html")]
pub(crate) struct PlanPage {
    pub(crate) shell: Shell,
    pub(crate) title: String,
    pub(crate) eyebrow: String,
    pub(crate) lead: String,
    pub(crate) published: String,
    pub(crate) datetime: String,
    pub(crate) counted: String,
    /// Said first: an older text is shown, the plan has changes that are not published.
    pub(crate) note: String,
    pub(crate) note_link: Option<Link>,
    pub(crate) links: Vec<Link>,
    pub(crate) index: Vec<Link>,
    pub(crate) sections: Vec<TextSection>,
}

/// The paragraphs of a text: one for each of its lines that is not blank.
pub(crate) fn paragraphs(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}
