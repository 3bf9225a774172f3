//! One excerpt.

use super::{
    quotes::QuoteView,
    samples::{TEXTS, choices, form, words, wrong},
};
use askama::Template;
use web::{Choice, Form, Link, Shell};

/// A coding with who put it there.
#[derive(Clone, Debug)]
pub(crate) struct CodingRow {
    pub code: String,
    pub who: String,
    pub when: String,
    /// Where it is withdrawn, for who may.
    pub withdraw: Option<String>,
}

/// A memo.
#[derive(Clone, Debug)]
pub(crate) struct MemoRow {
    pub who: String,
    pub when: String,
    pub datetime: String,
    pub words: String,
}

/// The forms of the page, with what was typed into the one that was sent.
#[derive(Clone, Debug, Default)]
pub(crate) struct Forms {
    pub coding: Form,
    pub theme: Form,
    pub level: Form,
}

/// What the staff sees and does.
#[derive(Clone, Debug)]
pub(crate) struct Work {
    pub codings: Vec<CodingRow>,
    pub memos: Vec<MemoRow>,
    /// Where they are written and revised, for who reads the sources; empty otherwise.
    pub to_memos: String,
    pub themes: Vec<Link>,
    /// Whether only those whose hand is in it read it, while a round is open.
    pub veiled: bool,
    /// Where it was taken from, for who reads sources whole.
    pub context: Option<String>,
    pub code_choices: Vec<Choice>,
    pub theme_choices: Vec<Choice>,
    pub level_choices: Vec<Choice>,
    pub code_action: String,
    pub theme_action: String,
    pub level_action: String,
    pub forms: Forms,
}

/// The words, the speaker, the codes; for staff also the work on it.
#[derive(Debug, Template)]
#[template(path = "excerpt.html")]
pub(crate) struct ExcerptPage {
    pub shell: Shell,
    pub quote: QuoteView,
    pub codes: Vec<Link>,
    /// Whether the codes lead on.
    pub linked: bool,
    pub address: String,
    /// Where what was just done is undone.
    pub undo: Option<String>,
    pub work: Option<Work>,
}

impl ExcerptPage {
    fn sample(shell: Shell, staff: bool, texts: &[&str]) -> ExcerptPage {
        let text = texts.first().copied().unwrap_or_default();
        let link = |text: &&str| Link { label: words(text), href: "/it".to_owned(), current: false };
        ExcerptPage {
            quote: QuoteView::sample(text),
            codes: texts.iter().map(link).collect(),
            linked: staff,
            address: "http://localhost/it/processes/a/excerpts/b".to_owned(),
            undo: staff.then(|| "/it".to_owned()),
            work: staff.then(|| Work::sample(&shell, texts)),
            shell,
        }
    }
}

impl Work {
    fn sample(shell: &Shell, texts: &[&str]) -> Work {
        let text = texts.first().copied().unwrap_or_default();
        let coding = |text: &&str| CodingRow {
            code: words(text),
            who: words(text),
            when: "22 novembre 2026".to_owned(),
            withdraw: Some("/it".to_owned()),
        };
        let memo = |text: &&str| MemoRow {
            who: words(text),
            when: "22 novembre 2026".to_owned(),
            datetime: "2026-11-22".to_owned(),
            words: words(text),
        };
        let link = |text: &&str| Link { label: words(text), href: "/it".to_owned(), current: false };
        let level = form(text, &["reason"]);
        Work {
            codings: texts.iter().map(coding).collect(),
            memos: texts.iter().map(memo).collect(),
            to_memos: "/it".to_owned(),
            themes: texts.iter().map(link).collect(),
            veiled: texts.len() > 1,
            context: texts.first().map(|_| "/it".to_owned()),
            code_choices: choices(texts),
            theme_choices: choices(texts),
            level_choices: choices(texts),
            code_action: "/it".to_owned(),
            theme_action: "/it".to_owned(),
            level_action: "/it".to_owned(),
            forms: Forms {
                coding: form(text, &["memo"]),
                theme: Form::default(),
                level: if texts.len() > 1 { wrong(level, "level", shell.lang) } else { level },
            },
        }
    }
}

web::samples! {
    "coding.excerpt, empty" => |shell| ExcerptPage::sample(shell, false, &[]),
    "coding.excerpt, usual" => |shell| ExcerptPage::sample(shell, false, &["Pagare in trenta giorni."]),
    "coding.excerpt, staff" => |shell| ExcerptPage::sample(shell, true, &["Pagare in trenta giorni."]),
    "coding.excerpt, full" => |shell| ExcerptPage::sample(shell, true, &[web::sample::LONG; 12]),
    "coding.excerpt, hostile" => |shell| ExcerptPage::sample(shell, true, TEXTS),
}
