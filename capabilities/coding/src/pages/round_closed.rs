//! A round that is closed: what its coders saw differently, the longest stretch first.

use super::samples::{TEXTS, choices, form, words, wrong};
use askama::Template;
use web::{Choice, Form, Shell};

/// What one coder said of a stretch.
#[derive(Clone, Debug)]
pub(crate) struct SaidView {
    pub who: String,
    /// The codes; none is a reading too.
    pub codes: Vec<String>,
    /// The excerpts they stand on.
    pub quotes: Vec<String>,
}

/// What was agreed about it.
#[derive(Clone, Debug)]
pub(crate) struct SettledView {
    pub what: String,
    pub why: String,
}

/// How it can be settled.
#[derive(Clone, Debug)]
pub(crate) struct SettleView {
    pub number: i64,
    /// What tells the fields of this form from those of the others.
    pub at: String,
    pub form: Form,
    pub choices: Vec<Choice>,
    pub version: String,
    pub start: i64,
    pub end: i64,
}

/// A stretch that coders saw differently.
#[derive(Clone, Debug)]
pub(crate) struct DifferenceView {
    /// Its place in the list: part of its address on the page.
    pub number: i64,
    pub title: String,
    pub length: String,
    pub stretch: String,
    pub passage: Vec<String>,
    pub lang: String,
    pub source: String,
    /// The coding page, at the passage.
    pub href: String,
    pub says: Vec<SaidView>,
    pub settled: Option<SettledView>,
    pub settle: Option<SettleView>,
}

/// The differences of a closed round.
#[derive(Debug, Template)]
#[template(path = "round_closed.html")]
pub(crate) struct RoundClosedPage {
    pub shell: Shell,
    pub closed: String,
    pub coders: String,
    pub counted: String,
    pub settled: String,
    pub differences: Vec<DifferenceView>,
    pub action: String,
    pub figures: String,
    pub previous: Option<String>,
    pub next: Option<String>,
    pub place: String,
}

impl RoundClosedPage {
    fn sample(shell: Shell, texts: &[&str]) -> RoundClosedPage {
        let difference = |(at, text): (usize, &&str)| DifferenceView::sample(&shell, at, text);
        RoundClosedPage {
            closed: "23 novembre 2026".to_owned(),
            coders: texts.join(", "),
            counted: "12".to_owned(),
            settled: "3".to_owned(),
            differences: texts.iter().enumerate().map(difference).collect(),
            action: "/it".to_owned(),
            figures: "/it".to_owned(),
            previous: None,
            next: texts.get(1).map(|_| "/it".to_owned()),
            place: "1–10".to_owned(),
            shell,
        }
    }
}

impl DifferenceView {
    fn sample(shell: &Shell, at: usize, text: &str) -> DifferenceView {
        let said = |codes: &[&str]| SaidView {
            who: words(text),
            codes: codes.iter().map(|code| words(code)).collect(),
            quotes: codes.iter().map(|code| words(code)).collect(),
        };
        let settle = SettleView {
            number: 1,
            at: format!("d{at}-"),
            form: if at == 0 { wrong(form(text, &["reason"]), "keep", shell.lang) } else { Form::default() },
            choices: choices(&[text, text]),
            version: "a".to_owned(),
            start: 0,
            end: 10,
        };
        DifferenceView {
            number: i64::try_from(at).unwrap_or_default() + 1,
            title: words(text),
            length: "34".to_owned(),
            stretch: words(text),
            passage: vec![words(text)],
            lang: "en".to_owned(),
            source: words(text),
            href: "/it".to_owned(),
            says: vec![said(&[text, text]), said(&[])],
            settled: (at == 1).then(|| SettledView { what: words(text), why: words(text) }),
            settle: (at != 1).then_some(settle),
        }
    }
}

web::samples! {
    "coding.round_closed, empty" => |shell| RoundClosedPage::sample(shell, &[]),
    "coding.round_closed, usual" => |shell| RoundClosedPage::sample(shell, &["Pagare in trenta giorni."]),
    "coding.round_closed, full" => |shell| RoundClosedPage::sample(shell, &[web::sample::LONG; 10]),
    "coding.round_closed, hostile" => |shell| RoundClosedPage::sample(shell, TEXTS),
}
