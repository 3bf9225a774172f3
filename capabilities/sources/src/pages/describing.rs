//! Saying something else of a source.

use super::samples::{TEXTS, choices, form, words, wrong};
use askama::Template;
use web::{Choice, Form, Shell};

/// The form about a source.
#[derive(Debug, Template)]
#[template(path = "describing.html")]
pub(crate) struct DescribingPage {
    pub shell: Shell,
    pub source: String,
    pub form: Form,
    pub action: String,
    pub back: String,
    pub interview: bool,
    /// Who was heard, once that was said.
    pub heard: Option<String>,
    pub langs: Vec<Choice>,
    pub sectors: Vec<Choice>,
    pub words_href: String,
    pub organisations: Vec<Choice>,
}

const FIELDS: &[&str] = &["base", "title", "publisher", "about", "url", "name", "email"];

impl DescribingPage {
    fn sample(shell: Shell, interview: bool, texts: &[&str]) -> DescribingPage {
        let text = texts.first().copied().unwrap_or_default();
        let form = form(text, FIELDS);
        DescribingPage {
            source: words(text),
            form: if texts.len() > 1 { wrong(form, "title", shell.lang) } else { form },
            action: "/it".to_owned(),
            back: "/it".to_owned(),
            interview,
            heard: texts.get(1).map(|text| words(text)),
            langs: choices(texts),
            sectors: choices(texts),
            words_href: String::new(),
            organisations: choices(texts),
            shell,
        }
    }
}

web::samples! {
    "sources.describing, empty" => |shell| DescribingPage::sample(shell, true, &[]),
    "sources.describing, usual" => |shell| DescribingPage::sample(shell, false, &["Intervista 01"]),
    "sources.describing, full" => |shell| DescribingPage::sample(shell, true, &[web::sample::LONG; 8]),
    "sources.describing, hostile" => |shell| DescribingPage::sample(shell, true, TEXTS),
}
