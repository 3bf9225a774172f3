//! The whole codebook, to be printed.

use super::{
    codebook::Mark,
    samples::{TEXTS, words},
};
use askama::Template;
use web::{Form, Shell};

/// A code with everything that is said of it.
#[derive(Clone, Debug)]
pub(crate) struct PrintedCode {
    /// Of its heading.
    pub level: usize,
    pub mark: Option<Mark>,
    /// Names of the codes it stands under.
    pub above: String,
    pub name: String,
    pub definition: String,
    pub terms: Vec<(String, String)>,
}

/// Every code in use at the end of a day, with its definition.
#[derive(Debug, Template)]
#[template(path = "printed.html")]
pub(crate) struct PrintedPage {
    pub shell: Shell,
    pub as_of: String,
    pub here: String,
    pub filter: Form,
    pub codes: Vec<PrintedCode>,
    pub versions: String,
}

impl PrintedPage {
    fn sample(shell: Shell, texts: &[&str]) -> PrintedPage {
        let code = |(at, text): (usize, &&str)| PrintedCode {
            level: at % 3 + 2,
            mark: (at == 0).then(|| ("olive", "FI".to_owned())),
            above: words(text),
            name: words(text),
            definition: words(text),
            terms: texts.iter().map(|text| (words(text), words(text))).collect(),
        };
        PrintedPage {
            as_of: "Come era il 22 novembre 2026".to_owned(),
            here: "/it".to_owned(),
            filter: Form::with(&[("on", "2026-11-22")]),
            codes: texts.iter().enumerate().map(code).collect(),
            versions: "/it".to_owned(),
            shell,
        }
    }
}

web::samples! {
    "coding.printed, empty" => |shell| PrintedPage::sample(shell, &[]),
    "coding.printed, usual" => |shell| PrintedPage::sample(shell, &["Finanza"]),
    "coding.printed, full" => |shell| PrintedPage::sample(shell, &[web::sample::LONG; 8]),
    "coding.printed, hostile" => |shell| PrintedPage::sample(shell, TEXTS),
}
