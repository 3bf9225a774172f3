//! Every source with its level, for its keepers.

use super::samples::{TEXTS, words};
use askama::Template;
use web::Shell;

/// A source in the list.
#[derive(Clone, Debug)]
pub(crate) struct ShelfRow {
    pub title: String,
    pub href: String,
    pub kind: String,
    /// Publisher or sector.
    pub from: String,
    pub level: &'static str,
    pub level_label: String,
    pub received: String,
    pub passages: String,
    /// How many texts, if more than one.
    pub versions: Option<String>,
    /// Where its level is lowered, for who may.
    pub levels: Option<String>,
}

/// Every source.
#[derive(Debug, Template)]
#[template(path = "shelf.html")]
pub(crate) struct ShelfPage {
    pub shell: Shell,
    pub add_document: Option<String>,
    pub add_interview: Option<String>,
    pub rows: Vec<ShelfRow>,
    pub previous: Option<String>,
    pub next: Option<String>,
}

impl ShelfPage {
    fn sample(shell: Shell, texts: &[&str]) -> ShelfPage {
        let row = |text: &&str| ShelfRow {
            title: words(text),
            href: "/it".to_owned(),
            kind: words(text),
            from: words(text),
            level: "category",
            level_label: words(text),
            received: "22 novembre 2026".to_owned(),
            passages: "42".to_owned(),
            versions: Some(words(text)),
            levels: Some("/it".to_owned()),
        };
        ShelfPage {
            add_document: Some("/it".to_owned()),
            add_interview: Some("/it".to_owned()),
            rows: texts.iter().map(row).collect(),
            previous: None,
            next: texts.get(2).map(|_| "/it".to_owned()),
            shell,
        }
    }
}

web::samples! {
    "sources.shelf, empty" => |shell| ShelfPage::sample(shell, &[]),
    "sources.shelf, usual" => |shell| ShelfPage::sample(shell, &["Intervista 01"]),
    "sources.shelf, full" => |shell| ShelfPage::sample(shell, &[web::sample::LONG; 20]),
    "sources.shelf, hostile" => |shell| ShelfPage::sample(shell, TEXTS),
}
