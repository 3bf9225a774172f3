//! Putting somebody on the list.

use askama::Template;
use web::{
    Choice, Form, Shell,
    sample::{TEXTS, choices, form, wrong},
};

/// The form of somebody to be heard.
#[derive(Debug, Template)]
#[template(path = "contact_form.html")]
pub(crate) struct ContactFormPage {
    pub shell: Shell,
    pub form: Form,
    pub action: String,
    pub back: String,
    pub sectors: Vec<Choice>,
    /// Where sectors are written, for who may.
    pub words_href: String,
    pub langs: Vec<Choice>,
    pub organisations: Vec<Choice>,
    /// Everybody on the list already.
    pub suggesters: Vec<Choice>,
}

impl ContactFormPage {
    fn sample(shell: Shell, texts: &[&str]) -> ContactFormPage {
        let form = form(texts.first().copied().unwrap_or_default(), &["name", "email", "quality"]);
        ContactFormPage {
            form: if texts.len() > 1 { wrong(form, "email", shell.lang) } else { form },
            action: "/it".to_owned(),
            back: "/it".to_owned(),
            sectors: choices(texts),
            words_href: "/it".to_owned(),
            langs: choices(texts),
            organisations: choices(texts),
            suggesters: choices(texts),
            shell,
        }
    }
}

web::samples! {
    "interviews.contact_form, empty" => |shell| ContactFormPage::sample(shell, &[]),
    "interviews.contact_form, usual" => |shell| ContactFormPage::sample(shell, &["Finanza"]),
    "interviews.contact_form, full" => |shell| ContactFormPage::sample(shell, &[web::sample::LONG; 8]),
    "interviews.contact_form, hostile" => |shell| ContactFormPage::sample(shell, TEXTS),
}
