//! Splitting a code.

use super::{
    reshaping::Preview,
    samples::{TEXTS, choices, form, words, wrong},
};
use askama::Template;
use web::{Choice, Form, Shell};

/// An excerpt, and the parts it can go to.
#[derive(Clone, Debug)]
pub(crate) struct Deal {
    /// Tells its boxes from those of the others.
    pub at: String,
    pub words: String,
    pub speaker: String,
    pub parts: Vec<Choice>,
}

/// The parts chosen, and every excerpt to be dealt out.
#[derive(Clone, Debug)]
pub(crate) struct Splitting {
    pub parts: Vec<String>,
    pub deals: Vec<Deal>,
    /// Where what nobody ticks goes.
    pub rest: Vec<Choice>,
    pub preview: Preview,
    pub action: String,
}

/// Which codes a code is split into, and which excerpt goes where.
#[derive(Debug, Template)]
#[template(path = "code_split.html")]
pub(crate) struct CodeSplitPage {
    pub shell: Shell,
    pub name: String,
    pub codes: Vec<Choice>,
    /// Nothing until two parts are chosen.
    pub splitting: Option<Splitting>,
    /// Where the chosen parts are looked at.
    pub look: String,
    /// Where a part that is missing is added.
    pub add: String,
    pub back: String,
    pub form: Form,
}

impl CodeSplitPage {
    fn sample(shell: Shell, texts: &[&str]) -> CodeSplitPage {
        let text = texts.first().copied().unwrap_or_default();
        let form = form(text, &["reason"]);
        let deal = |(at, text): (usize, &&str)| Deal {
            at: format!("{at}-"),
            words: words(text),
            speaker: words(text),
            parts: choices(texts),
        };
        let splitting = texts.get(1).map(|_| Splitting {
            parts: vec!["0".to_owned(), "1".to_owned()],
            deals: texts.iter().enumerate().map(deal).collect(),
            rest: choices(texts),
            preview: Preview::sample(texts),
            action: "/it".to_owned(),
        });
        CodeSplitPage {
            name: words(text),
            codes: choices(texts),
            splitting,
            look: "/it".to_owned(),
            add: "/it".to_owned(),
            back: "/it".to_owned(),
            form: if texts.len() > 1 { wrong(form, "rest", shell.lang) } else { form },
            shell,
        }
    }
}

web::samples! {
    "coding.code_split, empty" => |shell| CodeSplitPage::sample(shell, &[]),
    "coding.code_split, usual" => |shell| CodeSplitPage::sample(shell, &["Finanza"]),
    "coding.code_split, full" => |shell| CodeSplitPage::sample(shell, &[web::sample::LONG; 6]),
    "coding.code_split, hostile" => |shell| CodeSplitPage::sample(shell, TEXTS),
}
