//! The texts of a source.

use super::samples::{TEXTS, choices, form, words, wrong};
use askama::Template;
use web::{Choice, Form, Shell};

/// A text of a source.
#[derive(Clone, Debug)]
pub(crate) struct VersionRow {
    pub title: String,
    pub href: String,
    pub original: String,
    /// Format and size of the original.
    pub about: String,
    pub when: String,
    pub datetime: String,
    pub encoding: String,
    pub file: String,
    pub digest: String,
    pub length: String,
    pub reason: Option<String>,
}

/// The texts, newest first, and the form for a corrected one.
#[derive(Debug, Template)]
#[template(path = "versions.html")]
pub(crate) struct VersionsPage {
    pub shell: Shell,
    pub source: String,
    pub rows: Vec<VersionRow>,
    pub form: Form,
    /// Where the form is sent, for who may.
    pub action: Option<String>,
    pub back: String,
    pub formats: Vec<Choice>,
}

impl VersionsPage {
    fn sample(shell: Shell, texts: &[&str]) -> VersionsPage {
        let row = |text: &&str| VersionRow {
            title: words(text),
            href: "/it".to_owned(),
            original: "/it".to_owned(),
            about: words(text),
            when: "22 novembre 2026".to_owned(),
            datetime: "2026-11-22".to_owned(),
            encoding: "UTF-8".to_owned(),
            file: words(text),
            digest: "0".repeat(64),
            length: "1.200 caratteri".to_owned(),
            reason: Some(words(text)),
        };
        let form = form(texts.first().copied().unwrap_or_default(), &["base", "body", "reason"]);
        VersionsPage {
            source: words(texts.first().copied().unwrap_or_default()),
            rows: texts.iter().map(row).collect(),
            form: if texts.len() > 1 { wrong(form, "reason", shell.lang) } else { form },
            action: texts.first().map(|_| "/it".to_owned()),
            back: "/it".to_owned(),
            formats: choices(texts),
            shell,
        }
    }
}

web::samples! {
    "sources.versions, empty" => |shell| VersionsPage::sample(shell, &[]),
    "sources.versions, usual" => |shell| VersionsPage::sample(shell, &["Versione 1"]),
    "sources.versions, full" => |shell| VersionsPage::sample(shell, &[web::sample::LONG; 6]),
    "sources.versions, hostile" => |shell| VersionsPage::sample(shell, TEXTS),
}
