//! Opening a blind round.

use super::samples::{TEXTS, choices, form, wrong};
use askama::Template;
use web::{Choice, Form, Shell};

/// The form of a round.
#[derive(Debug, Template)]
#[template(path = "round_new.html")]
pub(crate) struct RoundNewPage {
    pub shell: Shell,
    pub form: Form,
    pub texts: Vec<Choice>,
    pub branches: Vec<Choice>,
    pub coders: Vec<Choice>,
    pub action: String,
    pub back: String,
    /// Where sources are, while there is none to code.
    pub sources: String,
}

impl RoundNewPage {
    fn sample(shell: Shell, texts: &[&str]) -> RoundNewPage {
        let form = form(texts.first().copied().unwrap_or_default(), &["title"]);
        RoundNewPage {
            form: if texts.len() > 1 { wrong(form, "coders", shell.lang) } else { form },
            texts: choices(texts),
            branches: choices(texts),
            coders: choices(texts),
            action: "/it".to_owned(),
            back: "/it".to_owned(),
            sources: "/it".to_owned(),
            shell,
        }
    }
}

web::samples! {
    "coding.round_new, empty" => |shell| RoundNewPage::sample(shell, &[]),
    "coding.round_new, usual" => |shell| RoundNewPage::sample(shell, &["Piano urbano"]),
    "coding.round_new, full" => |shell| RoundNewPage::sample(shell, &[web::sample::LONG; 12]),
    "coding.round_new, hostile" => |shell| RoundNewPage::sample(shell, TEXTS),
}
