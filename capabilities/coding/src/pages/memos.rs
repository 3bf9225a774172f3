//! The memos.

use super::samples::{TEXTS, choices, form, words};
use askama::Template;
use web::{Choice, Form, Shell};

/// What a memo is about.
#[derive(Clone, Debug)]
pub(crate) struct About {
    pub kind: String,
    pub title: String,
    /// The words themselves, of an excerpt, a passage, a theme; empty otherwise.
    pub quoted: String,
    /// Language of those words.
    pub lang: &'static str,
    /// Where it can be read; empty when nowhere.
    pub href: String,
}

/// A memo.
#[derive(Clone, Debug)]
pub(crate) struct MemoView {
    pub about: About,
    pub who: String,
    pub when: String,
    pub datetime: String,
    /// Language of the words, when it is not the page's.
    pub lang: &'static str,
    pub lines: Vec<String>,
    pub revised: bool,
    /// Where its author says it in other words.
    pub revise: Option<String>,
    /// Its words, to be changed there.
    pub form: Form,
    /// Tells its fields from those of the others.
    pub at: String,
    /// Where its author withdraws it.
    pub withdraw: Option<String>,
}

/// The memos, all or some.
#[derive(Debug, Template)]
#[template(path = "memos.html")]
pub(crate) struct MemosPage {
    pub shell: Shell,
    /// What they are about, when only those about one thing are shown.
    pub about: Option<About>,
    pub write: Option<String>,
    pub here: String,
    pub filter: Form,
    pub summary: String,
    /// Where the filter is taken away; empty without one.
    pub clear: String,
    pub kinds: Vec<Choice>,
    pub people: Vec<Choice>,
    pub rows: Vec<MemoView>,
    pub previous: Option<String>,
    pub next: Option<String>,
    /// Where what was just done is undone.
    pub undo: Option<String>,
}

impl About {
    pub(super) fn sample(text: &str) -> About {
        About {
            kind: words(text),
            title: words(text),
            quoted: words(text),
            lang: "en",
            href: "/it".to_owned(),
        }
    }
}

impl MemosPage {
    fn sample(shell: Shell, texts: &[&str]) -> MemosPage {
        let row = |(at, text): (usize, &&str)| MemoView {
            about: About::sample(text),
            who: words(text),
            when: "22 novembre 2026".to_owned(),
            datetime: "2026-11-22".to_owned(),
            lang: "en",
            lines: vec![words(text), words(text)],
            revised: at == 0,
            revise: Some("/it".to_owned()),
            form: form(text, &["memo"]),
            at: format!("{at}-"),
            withdraw: Some("/it".to_owned()),
        };
        MemosPage {
            about: texts.get(1).map(|text| About::sample(text)),
            write: texts.first().map(|_| "/it".to_owned()),
            here: "/it".to_owned(),
            filter: Form::default(),
            summary: "Filtra".to_owned(),
            clear: texts.get(1).map(|_| "/it".to_owned()).unwrap_or_default(),
            kinds: choices(texts),
            people: choices(texts),
            rows: texts.iter().enumerate().map(row).collect(),
            previous: None,
            next: texts.get(1).map(|_| "/it".to_owned()),
            undo: texts.get(1).map(|_| "/it".to_owned()),
            shell,
        }
    }
}

web::samples! {
    "coding.memos, empty" => |shell| MemosPage::sample(shell, &[]),
    "coding.memos, usual" => |shell| MemosPage::sample(shell, &["Torna in due interviste."]),
    "coding.memos, full" => |shell| MemosPage::sample(shell, &[web::sample::LONG; 12]),
    "coding.memos, hostile" => |shell| MemosPage::sample(shell, TEXTS),
}
