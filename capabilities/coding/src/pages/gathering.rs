//! Choosing the excerpts of a theme.

use super::samples::{TEXTS, choices, words, wrong};
use askama::Template;
use web::{Choice, Form, Shell};

/// Excerpts to choose from.
#[derive(Debug, Template)]
#[template(path = "gathering.html")]
pub(crate) struct GatheringPage {
    pub shell: Shell,
    pub theme: String,
    pub here: String,
    pub filter: Form,
    pub summary: String,
    /// Where the filter is taken away; empty without one.
    pub clear: String,
    pub codes: Vec<Choice>,
    pub form: Form,
    pub action: String,
    pub excerpts: Vec<Choice>,
    pub previous: Option<String>,
    pub next: Option<String>,
    pub back: String,
}

impl GatheringPage {
    fn sample(shell: Shell, texts: &[&str]) -> GatheringPage {
        let text = texts.first().copied().unwrap_or_default();
        GatheringPage {
            theme: words(text),
            here: "/it".to_owned(),
            filter: Form::default(),
            summary: words(text),
            clear: texts.get(1).map(|_| "/it".to_owned()).unwrap_or_default(),
            codes: choices(texts),
            form: if texts.len() > 1 {
                wrong(Form::default(), "excerpts", shell.lang)
            } else {
                Form::default()
            },
            action: "/it".to_owned(),
            excerpts: choices(texts),
            previous: None,
            next: texts.get(1).map(|_| "/it".to_owned()),
            back: "/it".to_owned(),
            shell,
        }
    }
}

web::samples! {
    "coding.gathering, empty" => |shell| GatheringPage::sample(shell, &[]),
    "coding.gathering, usual" => |shell| GatheringPage::sample(shell, &["Pagare in trenta giorni."]),
    "coding.gathering, full" => |shell| GatheringPage::sample(shell, &[web::sample::LONG; 12]),
    "coding.gathering, hostile" => |shell| GatheringPage::sample(shell, TEXTS),
}
