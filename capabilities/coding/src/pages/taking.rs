//! Taking an excerpt from a passage.

use super::samples::{TEXTS, choices, form, words, wrong};
use askama::Template;
use web::{Choice, Form, Shell};

/// The passage in sentences, and the codes to put on what is chosen.
#[derive(Debug, Template)]
#[template(path = "taking.html")]
pub(crate) struct TakingPage {
    pub shell: Shell,
    pub source: String,
    pub lines: Vec<String>,
    pub lang: String,
    pub sentences: Vec<Choice>,
    pub codes: Vec<Choice>,
    pub levels: Vec<Choice>,
    pub version: i64,
    pub codebook: String,
    pub form: Form,
    pub action: String,
    pub back: String,
}

impl TakingPage {
    fn sample(shell: Shell, texts: &[&str]) -> TakingPage {
        let text = texts.first().copied().unwrap_or_default();
        let form = form(text, &["quote", "memo"]);
        TakingPage {
            source: words(text),
            lines: texts.iter().map(|text| words(text)).collect(),
            lang: String::new(),
            sentences: choices(texts),
            codes: choices(texts),
            levels: choices(texts),
            version: 1,
            codebook: "/it".to_owned(),
            form: if texts.len() > 1 { wrong(form, "codes", shell.lang) } else { form },
            action: "/it".to_owned(),
            back: "/it".to_owned(),
            shell,
        }
    }
}

web::samples! {
    "coding.taking, empty" => |shell| TakingPage::sample(shell, &[]),
    "coding.taking, usual" => |shell| TakingPage::sample(shell, &["Comprare bene."]),
    "coding.taking, full" => |shell| TakingPage::sample(shell, &[web::sample::LONG; 12]),
    "coding.taking, hostile" => |shell| TakingPage::sample(shell, TEXTS),
}
