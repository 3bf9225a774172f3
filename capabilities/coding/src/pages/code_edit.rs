//! Adding a code, or saying something else of one.

use super::samples::{TEXTS, choices, form, words, wrong};
use askama::Template;
use web::{Choice, Form, Shell};

/// The form of a code.
#[derive(Debug, Template)]
#[template(path = "code_edit.html")]
pub(crate) struct CodeEditPage {
    pub shell: Shell,
    pub name: String,
    /// Whether the code is there already: then a reason is due.
    pub revising: bool,
    pub form: Form,
    pub action: String,
    pub back: String,
    pub parents: Vec<Choice>,
    pub colours: Vec<Choice>,
    pub usages: Vec<Choice>,
}

const FIELDS: &[&str] =
    &["base", "name", "definition", "use_when", "avoid_when", "example", "keywords", "rank", "reason"];

impl CodeEditPage {
    fn sample(shell: Shell, revising: bool, texts: &[&str]) -> CodeEditPage {
        let text = texts.first().copied().unwrap_or_default();
        let form = form(text, FIELDS);
        CodeEditPage {
            name: words(text),
            revising,
            form: if texts.len() > 1 { wrong(form, "name", shell.lang) } else { form },
            action: "/it".to_owned(),
            back: "/it".to_owned(),
            parents: choices(texts),
            colours: choices(texts),
            usages: choices(texts),
            shell,
        }
    }
}

web::samples! {
    "coding.code_edit, empty" => |shell| CodeEditPage::sample(shell, false, &[]),
    "coding.code_edit, usual" => |shell| CodeEditPage::sample(shell, true, &["Finanza"]),
    "coding.code_edit, full" => |shell| CodeEditPage::sample(shell, true, &[web::sample::LONG; 12]),
    "coding.code_edit, hostile" => |shell| CodeEditPage::sample(shell, true, TEXTS),
}
