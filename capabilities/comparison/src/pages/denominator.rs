//! What some documents have in common.

use super::drawing::Drawing;
use askama::Template;
use web::{
    Choice, Form, Link, Shell,
    sample::{TEXTS, choices, link, words, wrong},
};

/// A node of the drawing in words.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub letter: String,
    pub who: String,
    /// Axes that stand here and at no node above.
    pub axes: Vec<String>,
    /// How many axes there are with those above.
    pub all: String,
}

/// How much room an axis has in a document.
#[derive(Clone, Debug)]
pub(crate) struct Cell {
    pub label: String,
    pub text: String,
    /// Of a thousand, for the bar.
    pub permille: i64,
    pub excerpts: String,
    /// Whether this document gives it least room.
    pub weakest: bool,
}

/// An axis in all documents.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub title: String,
    pub href: String,
    pub cells: Vec<Cell>,
    /// Whether all documents reach the share.
    pub counts: bool,
    pub mean: String,
    pub spread: String,
    pub confirmed: Vec<Link>,
}

/// Presence, salience, and the way to the quotations.
#[derive(Debug, Template)]
#[template(path = "denominator.html")]
pub(crate) struct DenominatorPage {
    pub shell: Shell,
    pub facts: Vec<String>,
    pub ended: Option<String>,
    pub documents: Vec<String>,
    /// What they are called in the table, by their numbers.
    pub headings: Vec<String>,
    pub drawing: Drawing,
    /// From how many documents on it is drawn, when not whole.
    pub tip: Option<String>,
    pub nodes: Vec<Node>,
    pub summary: String,
    /// Where the filter is taken away; empty without one.
    pub clear: String,
    pub filter: Form,
    pub measures: Vec<Choice>,
    pub thresholds: Vec<Choice>,
    pub moved: Vec<String>,
    pub rows: Vec<Row>,
    pub note: String,
    /// Where it is set aside, for who may.
    pub end: Option<String>,
    pub here: String,
    pub form: Form,
}

impl DenominatorPage {
    fn sample(shell: Shell, texts: &[&str]) -> DenominatorPage {
        let text = texts.first().copied().unwrap_or_default();
        let node = |text: &&str| Node {
            letter: "A".to_owned(),
            who: words(text),
            axes: texts.iter().take(2).map(|text| words(text)).collect(),
            all: "9 assi".to_owned(),
        };
        let cell = |at: usize| Cell {
            label: at.to_string(),
            text: "21,4 %".to_owned(),
            permille: 214,
            excerpts: "3 estratti".to_owned(),
            weakest: at == 2,
        };
        let row = |text: &&str| Row {
            title: words(text),
            href: "/it".to_owned(),
            cells: (1..4).map(cell).collect(),
            counts: texts.len() % 2 == 1,
            mean: "18,0 %".to_owned(),
            spread: "2,1".to_owned(),
            confirmed: texts.iter().take(1).map(link).collect(),
        };
        DenominatorPage {
            facts: texts.iter().map(|text| words(text)).collect(),
            ended: texts.get(1).map(|text| words(text)),
            documents: texts.iter().map(|text| words(text)).collect(),
            headings: (1..4).map(|number| format!("Documento {number}")).collect(),
            drawing: Drawing::sample(texts),
            tip: texts.get(1).map(|text| words(text)),
            nodes: texts.iter().map(node).collect(),
            summary: words(text),
            clear: texts.get(1).map(|_| "/it".to_owned()).unwrap_or_default(),
            filter: Form::default(),
            measures: choices(texts),
            thresholds: choices(texts),
            moved: texts.iter().skip(1).map(|text| words(text)).collect(),
            rows: texts.iter().map(row).collect(),
            note: words(text),
            end: texts.first().map(|_| "/it".to_owned()),
            here: "/it".to_owned(),
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
    "comparison.denominator, empty" => |shell| DenominatorPage::sample(shell, &[]),
    "comparison.denominator, usual" => |shell| DenominatorPage::sample(shell, &["Governance"]),
    "comparison.denominator, full" => |shell| DenominatorPage::sample(shell, &[web::sample::LONG; 12]),
    "comparison.denominator, hostile" => |shell| DenominatorPage::sample(shell, TEXTS),
}
