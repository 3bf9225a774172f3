//! A matrix.

use askama::Template;
use web::{
    Choice, Form, Link, Shell,
    sample::{TEXTS, choices, link, words},
};

/// A cell.
#[derive(Clone, Debug, Default)]
pub(crate) struct Figure {
    /// What its column is called, for the narrow screen.
    pub label: String,
    pub text: String,
    /// What else is said of it, smaller.
    pub about: String,
    /// Of a thousand, for the bar; none at 0.
    pub permille: i64,
    /// As it stands in the file.
    pub plain: String,
}

/// A code against everything.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    pub name: String,
    /// Its name after those of the codes it stands under.
    pub path: String,
    pub above: String,
    pub href: String,
    pub figures: Vec<Figure>,
}

/// Codes against documents, sectors or other codes.
#[derive(Debug, Template)]
#[template(path = "matrix.html")]
pub(crate) struct MatrixPage {
    pub shell: Shell,
    pub lead: String,
    pub tabs: Vec<Link>,
    /// The names of the columns where their headings are numbers.
    pub numbered: Vec<String>,
    pub headings: Vec<String>,
    pub lines: Vec<Line>,
    pub note: String,
    pub left_out: Option<String>,
    pub csv: String,
    pub filter: Form,
    pub measures: Vec<Choice>,
    pub nearnesses: Vec<Choice>,
    pub codebook: String,
    pub here: String,
}

impl MatrixPage {
    fn sample(shell: Shell, texts: &[&str]) -> MatrixPage {
        let text = texts.first().copied().unwrap_or_default();
        let figure = |text: &&str| Figure {
            label: words(text),
            text: "6 di 9".to_owned(),
            about: words(text),
            permille: 667,
            plain: "6".to_owned(),
        };
        let line = |text: &&str| Line {
            name: words(text),
            path: words(text),
            above: words(text),
            href: "/it".to_owned(),
            figures: texts.iter().map(figure).collect(),
        };
        MatrixPage {
            lead: words(text),
            tabs: texts.iter().map(link).collect(),
            numbered: texts.iter().map(|text| words(text)).collect(),
            headings: texts.iter().map(|text| words(text)).collect(),
            lines: texts.iter().map(line).collect(),
            note: words(text),
            left_out: texts.get(1).map(|text| words(text)),
            csv: "/it".to_owned(),
            filter: Form::default(),
            measures: choices(texts),
            nearnesses: choices(texts),
            codebook: "/it".to_owned(),
            here: "/it".to_owned(),
            shell,
        }
    }
}

web::samples! {
    "comparison.matrix, empty" => |shell| MatrixPage::sample(shell, &[]),
    "comparison.matrix, usual" => |shell| MatrixPage::sample(shell, &["Finanza"]),
    "comparison.matrix, full" => |shell| MatrixPage::sample(shell, &[web::sample::LONG; 12]),
    "comparison.matrix, hostile" => |shell| MatrixPage::sample(shell, TEXTS),
}
