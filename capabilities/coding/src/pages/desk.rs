//! How far each source is.

use super::samples::{TEXTS, words};
use askama::Template;
use web::Shell;

/// How many of how many.
#[derive(Clone, Debug)]
pub(crate) struct Figure {
    pub label: String,
    pub count: i64,
    /// Never 0, for the bar.
    pub total: i64,
    pub text: String,
}

/// A source with its numbers.
#[derive(Clone, Debug)]
pub(crate) struct DeskRow {
    pub title: String,
    pub href: String,
    pub passages: String,
    pub read: String,
    pub coded: String,
    pub excerpts: String,
    pub finished: bool,
}

/// Every source with how much of it was read and coded.
#[derive(Debug, Template)]
#[template(path = "desk.html")]
pub(crate) struct DeskPage {
    pub shell: Shell,
    pub figures: Vec<Figure>,
    pub rows: Vec<DeskRow>,
    pub codebook: String,
    pub themes: String,
    /// What somebody did last, for who codes.
    pub entries: Option<String>,
    pub memos: String,
    pub sources: String,
}

impl DeskPage {
    fn sample(shell: Shell, texts: &[&str]) -> DeskPage {
        let figure = |text: &&str| Figure { label: words(text), count: 3, total: 5, text: words(text) };
        let row = |text: &&str| DeskRow {
            title: words(text),
            href: "/it".to_owned(),
            passages: "42".to_owned(),
            read: "40".to_owned(),
            coded: "12".to_owned(),
            excerpts: "18".to_owned(),
            finished: text.len() > 10,
        };
        DeskPage {
            figures: texts.iter().map(figure).collect(),
            rows: texts.iter().map(row).collect(),
            codebook: "/it".to_owned(),
            themes: "/it".to_owned(),
            entries: texts.first().map(|_| "/it".to_owned()),
            memos: "/it".to_owned(),
            sources: "/it".to_owned(),
            shell,
        }
    }
}

web::samples! {
    "coding.desk, empty" => |shell| DeskPage::sample(shell, &[]),
    "coding.desk, usual" => |shell| DeskPage::sample(shell, &["Piano", "Intervista 01"]),
    "coding.desk, full" => |shell| DeskPage::sample(shell, &[web::sample::LONG; 12]),
    "coding.desk, hostile" => |shell| DeskPage::sample(shell, TEXTS),
}
