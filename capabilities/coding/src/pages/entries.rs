//! What somebody did last, and undoing it.

use super::samples::{TEXTS, form, words};
use askama::Template;
use web::{Form, Shell};

/// Something that was done.
#[derive(Clone, Debug)]
pub(crate) struct EntryRow {
    pub what: String,
    /// To what, in words; empty when that has none.
    pub about: String,
    /// Language of those words.
    pub lang: &'static str,
    pub when: String,
    pub href: String,
    /// Where it is undone, while it can be.
    pub undo: Option<String>,
    /// Why not, or since when it is undone; empty while it can be.
    pub state: String,
}

/// The last things somebody did.
#[derive(Debug, Template)]
#[template(path = "entries.html")]
pub(crate) struct EntriesPage {
    pub shell: Shell,
    pub rows: Vec<EntryRow>,
    pub desk: String,
}

/// One of them: what undoing it would put back, or what stands in the way.
#[derive(Debug, Template)]
#[template(path = "entry.html")]
pub(crate) struct EntryPage {
    pub shell: Shell,
    pub row: EntryRow,
    pub effects: Vec<String>,
    pub against: Vec<String>,
    pub back: String,
    pub form: Form,
}

impl EntryRow {
    fn sample(at: usize, text: &str) -> EntryRow {
        EntryRow {
            what: words(text),
            about: words(text),
            lang: "it",
            when: "22 novembre 2026".to_owned(),
            href: "/it".to_owned(),
            undo: (at == 0).then(|| "/it".to_owned()),
            state: if at == 0 { String::new() } else { words(text) },
        }
    }
}

impl EntriesPage {
    fn sample(shell: Shell, texts: &[&str]) -> EntriesPage {
        let rows = texts.iter().enumerate().map(|(at, text)| EntryRow::sample(at, text)).collect();
        EntriesPage { rows, desk: "/it".to_owned(), shell }
    }
}

impl EntryPage {
    fn sample(shell: Shell, texts: &[&str]) -> EntryPage {
        let text = texts.first().copied().unwrap_or_default();
        let all = || texts.iter().map(|text| words(text)).collect();
        EntryPage {
            row: EntryRow::sample(texts.len().saturating_sub(1), text),
            effects: all(),
            against: if texts.len() > 1 { all() } else { Vec::new() },
            back: "/it".to_owned(),
            form: form(text, &["reason"]),
            shell,
        }
    }
}

web::samples! {
    "coding.entries, empty" => |shell| EntriesPage::sample(shell, &[]),
    "coding.entries, usual" => |shell| EntriesPage::sample(shell, &["Estratto preso", "Codici uniti"]),
    "coding.entries, full" => |shell| EntriesPage::sample(shell, &[web::sample::LONG; 12]),
    "coding.entries, hostile" => |shell| EntriesPage::sample(shell, TEXTS),
    "coding.entry, empty" => |shell| EntryPage::sample(shell, &[]),
    "coding.entry, usual" => |shell| EntryPage::sample(shell, &["Codici uniti"]),
    "coding.entry, full" => |shell| EntryPage::sample(shell, &[web::sample::LONG; 12]),
    "coding.entry, hostile" => |shell| EntryPage::sample(shell, TEXTS),
}
