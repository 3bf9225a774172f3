//! What changed in the codebook.

use super::samples::{TEXTS, words};
use askama::Template;
use web::{Form, Shell};

/// A change of the codebook.
#[derive(Clone, Debug)]
pub(crate) struct Step {
    pub what: String,
    pub about: String,
    pub when: String,
    pub datetime: String,
    /// Where it can be undone, for who codes; empty otherwise.
    pub href: String,
    /// Since when it is undone.
    pub undone: Option<String>,
}

/// What changed between two days, and the last changes one by one.
#[derive(Debug, Template)]
#[template(path = "versions.html")]
pub(crate) struct VersionsPage {
    pub shell: Shell,
    pub between: String,
    pub here: String,
    pub filter: Form,
    pub differences: Vec<String>,
    pub steps: Vec<Step>,
    pub printed: String,
}

impl VersionsPage {
    fn sample(shell: Shell, texts: &[&str]) -> VersionsPage {
        let step = |(at, text): (usize, &&str)| Step {
            what: words(text),
            about: words(text),
            when: "22 novembre 2026".to_owned(),
            datetime: "2026-11-22".to_owned(),
            href: if at == 0 { "/it".to_owned() } else { String::new() },
            undone: texts.get(1).map(|text| words(text)),
        };
        VersionsPage {
            between: "Dal 22 ottobre al 22 novembre 2026".to_owned(),
            here: "/it".to_owned(),
            filter: Form::with(&[("from", "2026-10-22"), ("until", "2026-11-22")]),
            differences: texts.iter().map(|text| words(text)).collect(),
            steps: texts.iter().enumerate().map(step).collect(),
            printed: "/it".to_owned(),
            shell,
        }
    }
}

web::samples! {
    "coding.versions, empty" => |shell| VersionsPage::sample(shell, &[]),
    "coding.versions, usual" => |shell| VersionsPage::sample(shell, &["«Ritardi» è nuovo."]),
    "coding.versions, full" => |shell| VersionsPage::sample(shell, &[web::sample::LONG; 12]),
    "coding.versions, hostile" => |shell| VersionsPage::sample(shell, TEXTS),
}
