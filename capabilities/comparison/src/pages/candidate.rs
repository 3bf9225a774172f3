//! One code or theme in all the documents, side by side.

use super::quotes::Column;
use askama::Template;
use web::{
    Choice, Form, Link, Shell,
    sample::{TEXTS, choices, form, link, words, wrong},
};

/// What the fields of the documents are called in the form, in their order.
pub(crate) const DOCUMENTS: &[&str] = &[
    "document_1",
    "document_2",
    "document_3",
    "document_4",
    "document_5",
    "document_6",
    "document_7",
    "document_8",
    "document_9",
    "document_10",
];

/// The quotations of one document, to choose from.
#[derive(Clone, Debug)]
pub(crate) struct Offer {
    pub field: &'static str,
    pub title: String,
    pub choices: Vec<Choice>,
}

/// The quotations side by side; for who may confirm, to tick.
#[derive(Debug, Template)]
#[template(path = "candidate.html")]
pub(crate) struct CandidatePage {
    pub shell: Shell,
    pub columns: Vec<Column>,
    pub offers: Vec<Offer>,
    /// Documents that say nothing of it.
    pub silent: Option<String>,
    /// How many more quotations there are.
    pub left: Option<String>,
    /// The axes that were confirmed from it.
    pub confirmed: Vec<Link>,
    pub form: Form,
    pub action: String,
    pub back: String,
}

impl CandidatePage {
    fn sample(shell: Shell, offering: bool, texts: &[&str]) -> CandidatePage {
        let text = texts.first().copied().unwrap_or_default();
        let form = form(text, &["name", "meaning", "reason"]);
        let offer = |(field, text): (&&'static str, &&str)| Offer {
            field,
            title: words(text),
            choices: choices(texts),
        };
        CandidatePage {
            columns: if offering { Vec::new() } else { texts.iter().map(Column::sample).collect() },
            offers: DOCUMENTS.iter().zip(texts).filter(|_| offering).map(offer).collect(),
            silent: texts.get(1).map(|text| words(text)),
            left: texts.get(1).map(|text| words(text)),
            confirmed: texts.iter().skip(1).map(link).collect(),
            form: if texts.len() > 1 { wrong(form, "excerpts", shell.lang) } else { form },
            action: "/it".to_owned(),
            back: "/it".to_owned(),
            shell,
        }
    }
}

web::samples! {
    "comparison.candidate, empty" => |shell| CandidatePage::sample(shell, false, &[]),
    "comparison.candidate, usual" => |shell| CandidatePage::sample(shell, true, &["Chi decide."]),
    "comparison.candidate, full" => |shell| CandidatePage::sample(shell, true, &[web::sample::LONG; 9]),
    "comparison.candidate, read" => |shell| CandidatePage::sample(shell, false, &[web::sample::LONG; 3]),
    "comparison.candidate, hostile" => |shell| CandidatePage::sample(shell, true, TEXTS),
}
