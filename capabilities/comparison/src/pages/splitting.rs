//! Splitting an axis.

use askama::Template;
use web::{
    Choice, Form, Shell,
    sample::{TEXTS, choices, form, words, wrong},
};

/// The form: two parts, each with its words and its quotations.
#[derive(Debug, Template)]
#[template(path = "splitting.html")]
pub(crate) struct SplittingPage {
    pub shell: Shell,
    pub axis: String,
    pub first: Vec<Choice>,
    pub second: Vec<Choice>,
    pub form: Form,
    pub action: String,
    pub back: String,
}

impl SplittingPage {
    fn sample(shell: Shell, texts: &[&str]) -> SplittingPage {
        let text = texts.first().copied().unwrap_or_default();
        let names = ["base", "first_name", "first_meaning", "second_name", "second_meaning", "reason"];
        let form = form(text, &names);
        SplittingPage {
            axis: words(text),
            first: choices(texts),
            second: choices(texts),
            form: if texts.len() > 1 { wrong(form, "second_name", shell.lang) } else { form },
            action: "/it".to_owned(),
            back: "/it".to_owned(),
            shell,
        }
    }
}

web::samples! {
    "comparison.splitting, empty" => |shell| SplittingPage::sample(shell, &[]),
    "comparison.splitting, usual" => |shell| SplittingPage::sample(shell, &["Chi decide"]),
    "comparison.splitting, full" => |shell| SplittingPage::sample(shell, &[web::sample::LONG; 12]),
    "comparison.splitting, hostile" => |shell| SplittingPage::sample(shell, TEXTS),
}
