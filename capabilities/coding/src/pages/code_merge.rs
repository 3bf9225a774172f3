//! Merging codes.

use super::{
    reshaping::Preview,
    samples::{TEXTS, choices, form, words, wrong},
};
use askama::Template;
use web::{Choice, Form, Shell};

/// The codes chosen, and what becomes of what they carry.
#[derive(Clone, Debug)]
pub(crate) struct Merging {
    pub names: Vec<String>,
    pub from: Vec<String>,
    pub preview: Preview,
    pub action: String,
}

/// Which codes become part of this one, and why.
#[derive(Debug, Template)]
#[template(path = "code_merge.html")]
pub(crate) struct CodeMergePage {
    pub shell: Shell,
    pub name: String,
    pub others: Vec<Choice>,
    /// Nothing until codes are chosen.
    pub merging: Option<Merging>,
    /// Where the chosen ones are looked at.
    pub look: String,
    pub back: String,
    pub form: Form,
}

impl CodeMergePage {
    fn sample(shell: Shell, texts: &[&str]) -> CodeMergePage {
        let text = texts.first().copied().unwrap_or_default();
        let form = form(text, &["reason"]);
        let merging = texts.get(1).map(|_| Merging {
            names: texts.iter().map(|text| words(text)).collect(),
            from: vec!["0".to_owned()],
            preview: Preview::sample(texts),
            action: "/it".to_owned(),
        });
        CodeMergePage {
            name: words(text),
            others: choices(texts),
            merging,
            look: "/it".to_owned(),
            back: "/it".to_owned(),
            form: if texts.len() > 1 { wrong(form, "from", shell.lang) } else { form },
            shell,
        }
    }
}

web::samples! {
    "coding.code_merge, empty" => |shell| CodeMergePage::sample(shell, &[]),
    "coding.code_merge, usual" => |shell| CodeMergePage::sample(shell, &["Finanza"]),
    "coding.code_merge, full" => |shell| CodeMergePage::sample(shell, &[web::sample::LONG; 12]),
    "coding.code_merge, hostile" => |shell| CodeMergePage::sample(shell, TEXTS),
}
