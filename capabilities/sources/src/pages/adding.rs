//! Adding a document or an interview.

use super::samples::{TEXTS, choices, form, wrong};
use askama::Template;
use web::{Choice, Form, Shell};

/// The form of a new source.
#[derive(Debug, Template)]
#[template(path = "adding.html")]
pub(crate) struct AddingPage {
    pub shell: Shell,
    pub form: Form,
    pub action: String,
    pub back: String,
    pub interview: bool,
    pub levels: Vec<Choice>,
    pub formats: Vec<Choice>,
    pub langs: Vec<Choice>,
    pub sectors: Vec<Choice>,
    pub words_href: String,
    pub organisations: Vec<Choice>,
}

const FIELDS: &[&str] = &["title", "publisher", "about", "url", "body", "name", "email"];

impl AddingPage {
    fn sample(shell: Shell, interview: bool, texts: &[&str]) -> AddingPage {
        let form = form(texts.first().copied().unwrap_or_default(), FIELDS);
        AddingPage {
            form: if texts.len() > 1 { wrong(form, "file", shell.lang) } else { form },
            action: "/it".to_owned(),
            back: "/it".to_owned(),
            interview,
            levels: choices(texts),
            formats: choices(texts),
            langs: choices(texts),
            sectors: choices(texts),
            words_href: String::new(),
            organisations: choices(texts),
            shell,
        }
    }
}

web::samples! {
    "sources.adding, empty" => |shell| AddingPage::sample(shell, false, &[]),
    "sources.adding, usual" => |shell| AddingPage::sample(shell, true, &["Finanza"]),
    "sources.adding, full" => |shell| AddingPage::sample(shell, true, &[web::sample::LONG; 8]),
    "sources.adding, hostile" => |shell| AddingPage::sample(shell, false, TEXTS),
}
