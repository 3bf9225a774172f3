//! Beginning to compare documents.

use askama::Template;
use web::{
    Choice, Form, Link, Shell,
    sample::{TEXTS, choices, form, link, wrong},
};

/// The form: which documents, along which axes.
#[derive(Debug, Template)]
#[template(path = "beginning.html")]
pub(crate) struct BeginningPage {
    pub shell: Shell,
    /// Levels of the codebook, and the themes.
    pub tabs: Vec<Link>,
    pub level: String,
    pub documents: Vec<Choice>,
    pub axes: Vec<Choice>,
    pub measures: Vec<Choice>,
    pub thresholds: Vec<Choice>,
    pub codebook: String,
    pub sources: String,
    pub form: Form,
    pub action: String,
    pub back: String,
}

impl BeginningPage {
    fn sample(shell: Shell, texts: &[&str]) -> BeginningPage {
        let text = texts.first().copied().unwrap_or_default();
        let form = form(text, &["title"]);
        BeginningPage {
            tabs: texts.iter().map(link).collect(),
            level: "1".to_owned(),
            documents: choices(texts),
            axes: choices(texts),
            measures: choices(texts),
            thresholds: choices(texts),
            codebook: "/it".to_owned(),
            sources: "/it".to_owned(),
            form: if texts.len() > 1 { wrong(form, "documents", shell.lang) } else { form },
            action: "/it".to_owned(),
            back: "/it".to_owned(),
            shell,
        }
    }
}

web::samples! {
    "comparison.beginning, empty" => |shell| BeginningPage::sample(shell, &[]),
    "comparison.beginning, usual" => |shell| BeginningPage::sample(shell, &["Tre strategie"]),
    "comparison.beginning, full" => |shell| BeginningPage::sample(shell, &[web::sample::LONG; 12]),
    "comparison.beginning, hostile" => |shell| BeginningPage::sample(shell, TEXTS),
}
