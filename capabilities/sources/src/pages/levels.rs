//! How far a source may be named.

use super::samples::{TEXTS, choices, form, words, wrong};
use askama::Template;
use web::{Choice, Form, Shell};

/// A level the source had from a moment on.
#[derive(Clone, Debug)]
pub(crate) struct Step {
    pub level: String,
    pub when: String,
    pub datetime: String,
    pub reason: Option<String>,
}

/// Today's level, its history, and the form that lowers it.
#[derive(Debug, Template)]
#[template(path = "levels.html")]
pub(crate) struct LevelsPage {
    pub shell: Shell,
    pub source: String,
    /// Word and label.
    pub now: (&'static str, String),
    pub meaning: String,
    /// More closed levels; none when there is nothing left to lower.
    pub levels: Vec<Choice>,
    pub steps: Vec<Step>,
    pub form: Form,
    pub action: String,
    pub back: String,
}

impl LevelsPage {
    fn sample(shell: Shell, texts: &[&str]) -> LevelsPage {
        let text = texts.first().copied().unwrap_or_default();
        let step = |text: &&str| Step {
            level: words(text),
            when: "22 novembre 2026, 12:00".to_owned(),
            datetime: "2026-11-22".to_owned(),
            reason: Some(words(text)),
        };
        let form = form(text, &["reason"]);
        LevelsPage {
            source: words(text),
            now: ("category", words(text)),
            meaning: words(text),
            levels: choices(texts),
            steps: texts.iter().map(step).collect(),
            form: if texts.len() > 1 { wrong(form, "level", shell.lang) } else { form },
            action: "/it".to_owned(),
            back: "/it".to_owned(),
            shell,
        }
    }
}

web::samples! {
    "sources.levels, empty" => |shell| LevelsPage::sample(shell, &[]),
    "sources.levels, usual" => |shell| LevelsPage::sample(shell, &["Per settore"]),
    "sources.levels, full" => |shell| LevelsPage::sample(shell, &[web::sample::LONG; 5]),
    "sources.levels, hostile" => |shell| LevelsPage::sample(shell, TEXTS),
}
