//! Giving an axis another name.

use askama::Template;
use web::{
    Form, Shell,
    sample::{TEXTS, form, words, wrong},
};

/// The form of an axis.
#[derive(Debug, Template)]
#[template(path = "renaming.html")]
pub(crate) struct RenamingPage {
    pub shell: Shell,
    pub axis: String,
    pub form: Form,
    pub action: String,
    pub back: String,
}

impl RenamingPage {
    fn sample(shell: Shell, texts: &[&str]) -> RenamingPage {
        let text = texts.first().copied().unwrap_or_default();
        let form = form(text, &["base", "name", "meaning", "reason"]);
        RenamingPage {
            axis: words(text),
            form: if texts.len() > 1 { wrong(form, "meaning", shell.lang) } else { form },
            action: "/it".to_owned(),
            back: "/it".to_owned(),
            shell,
        }
    }
}

web::samples! {
    "comparison.renaming, empty" => |shell| RenamingPage::sample(shell, &[]),
    "comparison.renaming, usual" => |shell| RenamingPage::sample(shell, &["Chi decide"]),
    "comparison.renaming, full" => |shell| RenamingPage::sample(shell, &[web::sample::LONG; 2]),
    "comparison.renaming, hostile" => |shell| RenamingPage::sample(shell, TEXTS),
}
