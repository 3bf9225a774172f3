//! Writing a version of the questions.

use askama::Template;
use web::{
    Choice, Form, Shell,
    sample::{TEXTS, choices, form, wrong},
};

/// The form of a guide.
#[derive(Debug, Template)]
#[template(path = "guide_form.html")]
pub(crate) struct GuideFormPage {
    pub shell: Shell,
    pub form: Form,
    pub action: String,
    pub back: String,
    /// The version it begins from.
    pub base: String,
    pub langs: Vec<Choice>,
}

impl GuideFormPage {
    fn sample(shell: Shell, texts: &[&str]) -> GuideFormPage {
        let form = form(texts.first().copied().unwrap_or_default(), &["questions"]);
        GuideFormPage {
            form: if texts.len() > 1 { wrong(form, "questions", shell.lang) } else { form },
            action: "/it".to_owned(),
            back: "/it".to_owned(),
            base: String::new(),
            langs: choices(texts),
            shell,
        }
    }
}

web::samples! {
    "interviews.guide_form, empty" => |shell| GuideFormPage::sample(shell, &[]),
    "interviews.guide_form, usual" => |shell| GuideFormPage::sample(shell, &["Che cosa manca?\n- risorse"]),
    "interviews.guide_form, full" => |shell| GuideFormPage::sample(shell, &[web::sample::LONG; 2]),
    "interviews.guide_form, hostile" => |shell| GuideFormPage::sample(shell, TEXTS),
}
