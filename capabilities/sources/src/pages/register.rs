//! The public register of sources.

use super::samples::{TEXTS, words};
use askama::Template;
use web::Shell;

/// A document in the register.
#[derive(Clone, Debug)]
pub(crate) struct DocumentCard {
    pub title: String,
    pub href: String,
    pub publisher: String,
    pub about: String,
    /// Passages, excerpts.
    pub facts: Vec<String>,
    /// Its date, in words and as `YYYY-MM-DD`.
    pub day: Option<(String, String)>,
    /// Where it was published.
    pub original: Option<String>,
}

/// A sector, or several together.
#[derive(Clone, Debug)]
pub(crate) struct SectorRow {
    pub label: String,
    pub number: String,
}

/// Documents by name, interviews by number.
#[derive(Debug, Template)]
#[template(path = "register.html")]
pub(crate) struct RegisterPage {
    pub shell: Shell,
    pub desk: Option<String>,
    pub documents: Vec<DocumentCard>,
    pub unlisted: i64,
    pub previous: Option<String>,
    pub next: Option<String>,
    pub interviews: i64,
    pub sectors: Vec<SectorRow>,
    pub minimum: i64,
    /// What was made of the sources: pages of a later capability.
    pub themes: String,
    pub codebook: String,
}

impl RegisterPage {
    fn sample(shell: Shell, texts: &[&str]) -> RegisterPage {
        let card = |text: &&str| DocumentCard {
            title: words(text),
            href: "/it".to_owned(),
            publisher: words(text),
            about: words(text),
            facts: vec!["42".to_owned(), words(text)],
            day: Some(("22 novembre 2026".to_owned(), "2026-11-22".to_owned())),
            original: Some("https://example.org/".to_owned()),
        };
        let sector = |text: &&str| SectorRow { label: words(text), number: "6".to_owned() };
        RegisterPage {
            desk: texts.first().map(|_| "/it".to_owned()),
            documents: texts.iter().map(card).collect(),
            unlisted: i64::try_from(texts.len()).unwrap_or_default(),
            previous: None,
            next: texts.get(2).map(|_| "/it".to_owned()),
            interviews: 12,
            sectors: texts.iter().map(sector).collect(),
            minimum: 5,
            themes: "/it".to_owned(),
            codebook: "/it".to_owned(),
            shell,
        }
    }
}

web::samples! {
    "sources.register, empty" => |shell| RegisterPage { interviews: 0, ..RegisterPage::sample(shell, &[]) },
    "sources.register, usual" => |shell| RegisterPage::sample(shell, &["Finanza"]),
    "sources.register, full" => |shell| RegisterPage::sample(shell, &[web::sample::LONG; 12]),
    "sources.register, hostile" => |shell| RegisterPage::sample(shell, TEXTS),
}
