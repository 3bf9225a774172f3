//! One axis.

use super::quotes::Column;
use askama::Template;
use web::{
    Form, Link, Shell,
    sample::{TEXTS, link, words, wrong},
};

/// What whoever confirms can do with an axis.
#[derive(Clone, Debug)]
pub(crate) struct Tools {
    pub rename: String,
    /// None while it rests on too little to be split.
    pub split: Option<String>,
    pub withdraw: String,
}

/// What the documents share, and the quotations it rests on.
#[derive(Debug, Template)]
#[template(path = "axis.html")]
pub(crate) struct AxisPage {
    pub shell: Shell,
    /// Language of the words, when it is not the page's.
    pub lang: &'static str,
    pub meaning: Vec<String>,
    pub facts: Vec<String>,
    pub ended: Option<String>,
    pub replaced_by: Vec<Link>,
    pub replaces: Vec<Link>,
    pub columns: Vec<Column>,
    pub address: String,
    pub tools: Option<Tools>,
    pub form: Form,
}

impl AxisPage {
    fn sample(shell: Shell, texts: &[&str]) -> AxisPage {
        AxisPage {
            lang: if texts.len() > 1 { "en" } else { "" },
            meaning: texts.iter().map(|text| words(text)).collect(),
            facts: texts.iter().take(2).map(|text| words(text)).collect(),
            ended: texts.get(1).map(|text| words(text)),
            replaced_by: texts.iter().skip(1).map(link).collect(),
            replaces: texts.iter().skip(1).map(link).collect(),
            columns: texts.iter().map(Column::sample).collect(),
            address: "http://localhost/it/processes/a/axes/b".to_owned(),
            tools: texts.first().map(|_| Tools {
                rename: "/it".to_owned(),
                split: texts.get(1).map(|_| "/it".to_owned()),
                withdraw: "/it".to_owned(),
            }),
            form: if texts.len() > 1 {
                wrong(Form::default(), "reason", shell.lang)
            } else {
                Form::default()
            },
            shell,
        }
    }
}

web::samples! {
    "comparison.axis, empty" => |shell| AxisPage::sample(shell, &[]),
    "comparison.axis, usual" => |shell| AxisPage::sample(shell, &["Chi decide."]),
    "comparison.axis, full" => |shell| AxisPage::sample(shell, &[web::sample::LONG; 5]),
    "comparison.axis, hostile" => |shell| AxisPage::sample(shell, TEXTS),
}
