//! Reading and coding a source.

use super::{
    codebook::Mark,
    samples::{TEXTS, words},
};
use askama::Template;
use web::Shell;

/// An excerpt under its passage.
#[derive(Clone, Debug)]
pub(crate) struct MarkView {
    pub words: String,
    pub href: String,
    /// Mark and name of each.
    pub codes: Vec<(Option<Mark>, String)>,
    /// A level of its own: word and label.
    pub level: Option<(&'static str, String)>,
}

/// A passage with what was taken from it.
#[derive(Clone, Debug)]
pub(crate) struct Block {
    pub number: i64,
    pub heading: bool,
    pub lines: Vec<String>,
    pub marks: Vec<MarkView>,
    pub read: bool,
    /// Where an excerpt is taken from it, for who may.
    pub take: Option<String>,
    /// Where a memo is written about it, for who may.
    pub note: Option<String>,
}

/// Saying that the passages of this page were read.
#[derive(Clone, Debug)]
pub(crate) struct Marking {
    pub action: String,
    pub version: i64,
    pub first: i64,
    pub last: i64,
    pub label: String,
}

/// A stretch of a source to be read and coded.
#[derive(Debug, Template)]
#[template(path = "reading.html")]
pub(crate) struct ReadingPage {
    pub shell: Shell,
    pub progress: String,
    /// Where the newest text is coded, when this is an older one.
    pub older: Option<String>,
    pub whole: String,
    pub blocks: Vec<Block>,
    pub marking: Option<Marking>,
    pub previous: Option<String>,
    pub next: Option<String>,
    pub place: String,
    pub lang: String,
    /// Where what was just done is undone.
    pub undo: Option<String>,
}

impl ReadingPage {
    fn sample(shell: Shell, texts: &[&str]) -> ReadingPage {
        let mark = |text: &&str| MarkView {
            words: words(text),
            href: "/it".to_owned(),
            codes: texts.iter().map(|text| (Some(("blue", "FI".to_owned())), words(text))).collect(),
            level: Some(("restricted", words(text))),
        };
        let block = |(at, text): (usize, &&str)| Block {
            number: i64::try_from(at + 1).unwrap_or_default(),
            heading: at == 0,
            lines: vec![words(text), words(text)],
            marks: texts.iter().take(at).map(mark).collect(),
            read: at == 1,
            take: Some("/it".to_owned()),
            note: Some("/it".to_owned()),
        };
        let marking = |text: &&str| Marking {
            action: "/it".to_owned(),
            version: 1,
            first: 1,
            last: 40,
            label: words(text),
        };
        ReadingPage {
            progress: "12 di 40 (30 %)".to_owned(),
            older: texts.get(1).map(|_| "/it".to_owned()),
            whole: "/it".to_owned(),
            blocks: texts.iter().enumerate().map(block).collect(),
            marking: texts.first().map(marking),
            previous: None,
            next: texts.get(1).map(|_| "/it".to_owned()),
            place: "1–40".to_owned(),
            lang: String::new(),
            undo: texts.first().map(|_| "/it".to_owned()),
            shell,
        }
    }
}

web::samples! {
    "coding.reading, empty" => |shell| ReadingPage::sample(shell, &[]),
    "coding.reading, usual" => |shell| ReadingPage::sample(shell, &["Comprare bene."]),
    "coding.reading, full" => |shell| ReadingPage::sample(shell, &[web::sample::LONG; 5]),
    "coding.reading, hostile" => |shell| ReadingPage::sample(shell, TEXTS),
}
