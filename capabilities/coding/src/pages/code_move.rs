//! Moving a code.

use super::{
    reshaping::Preview,
    samples::{TEXTS, choices, form, words, wrong},
};
use askama::Template;
use web::{Choice, Form, Shell};

/// Where a code, with all that stands under it, goes.
#[derive(Debug, Template)]
#[template(path = "code_move.html")]
pub(crate) struct CodeMovePage {
    pub shell: Shell,
    pub name: String,
    /// How many codes come along.
    pub along: String,
    pub preview: Preview,
    pub parents: Vec<Choice>,
    pub action: String,
    pub back: String,
    pub form: Form,
}

impl CodeMovePage {
    fn sample(shell: Shell, texts: &[&str]) -> CodeMovePage {
        let text = texts.first().copied().unwrap_or_default();
        let form = form(text, &["base", "rank", "reason"]);
        CodeMovePage {
            name: words(text),
            along: words(text),
            preview: Preview::sample(texts),
            parents: choices(texts),
            action: "/it".to_owned(),
            back: "/it".to_owned(),
            form: if texts.len() > 1 { wrong(form, "parent", shell.lang) } else { form },
            shell,
        }
    }
}

web::samples! {
    "coding.code_move, empty" => |shell| CodeMovePage::sample(shell, &[]),
    "coding.code_move, usual" => |shell| CodeMovePage::sample(shell, &["Finanza"]),
    "coding.code_move, full" => |shell| CodeMovePage::sample(shell, &[web::sample::LONG; 12]),
    "coding.code_move, hostile" => |shell| CodeMovePage::sample(shell, TEXTS),
}
