//! A round that is open: how far everybody is, in numbers only.

use super::samples::{TEXTS, form, words, wrong};
use askama::Template;
use web::{Form, Shell};

/// A coder with how far they are.
#[derive(Clone, Debug)]
pub(crate) struct CoderRow {
    pub who: String,
    pub finished: Option<String>,
    /// Passages read, of each text in the order of the texts.
    pub read: Vec<String>,
}

/// A text of the round.
#[derive(Clone, Debug)]
pub(crate) struct TextHead {
    pub title: String,
    pub href: String,
}

/// What is going on in an open round.
#[derive(Debug, Template)]
#[template(path = "round_open.html")]
pub(crate) struct RoundOpenPage {
    pub shell: Shell,
    pub since: String,
    pub texts: Vec<TextHead>,
    pub coders: Vec<CoderRow>,
    pub codes: Vec<String>,
    pub count: String,
    /// Where one says that one has finished; for a coder who has not.
    pub finish: Option<String>,
    /// Where the round is closed, for who may.
    pub close: Option<String>,
    pub form: Form,
}

impl RoundOpenPage {
    fn sample(shell: Shell, texts: &[&str]) -> RoundOpenPage {
        let closing = form(texts.first().copied().unwrap_or_default(), &["reason"]);
        let head = |text: &&str| TextHead { title: words(text), href: "/it".to_owned() };
        let coder = |text: &&str| CoderRow {
            who: words(text),
            finished: (text.len() > 10).then(|| words(text)),
            read: texts.iter().map(|_| "12 di 40 (30 %)".to_owned()).collect(),
        };
        RoundOpenPage {
            since: "23 novembre 2026".to_owned(),
            texts: texts.iter().map(head).collect(),
            coders: texts.iter().map(coder).collect(),
            codes: texts.iter().map(|text| words(text)).collect(),
            count: "30".to_owned(),
            finish: texts.first().map(|_| "/it".to_owned()),
            close: texts.first().map(|_| "/it".to_owned()),
            form: if texts.len() > 1 { wrong(closing, "reason", shell.lang) } else { closing },
            shell,
        }
    }
}

web::samples! {
    "coding.round_open, empty" => |shell| RoundOpenPage::sample(shell, &[]),
    "coding.round_open, usual" => |shell| RoundOpenPage::sample(shell, &["Piano urbano"]),
    "coding.round_open, full" => |shell| RoundOpenPage::sample(shell, &[web::sample::LONG; 8]),
    "coding.round_open, hostile" => |shell| RoundOpenPage::sample(shell, TEXTS),
}
