//! How far the coders of a closed round agree, code by code.

use super::samples::{TEXTS, words};
use askama::Template;
use web::Shell;

/// A figure with what it rests on, or why there is none.
#[derive(Clone, Debug)]
pub(crate) struct Cell {
    pub value: String,
    /// Its interval and its units, or the reason.
    pub detail: String,
}

/// The figures of one code, or of all together.
#[derive(Clone, Debug)]
pub(crate) struct FigureRow {
    pub name: String,
    pub cells: Vec<Cell>,
}

/// A table of figures.
#[derive(Clone, Debug)]
pub(crate) struct FigureTable {
    pub id: String,
    pub caption: String,
    pub note: String,
    pub heads: Vec<String>,
    pub rows: Vec<FigureRow>,
}

/// All figures of a round.
#[derive(Debug, Template)]
#[template(path = "round_figures.html")]
pub(crate) struct RoundFiguresPage {
    pub shell: Shell,
    pub round: String,
    pub facts: Vec<String>,
    pub tables: Vec<FigureTable>,
    /// Each figure in words.
    pub definitions: Vec<(String, String)>,
    pub csv: String,
    pub back: String,
}

impl RoundFiguresPage {
    fn sample(shell: Shell, texts: &[&str]) -> RoundFiguresPage {
        let cell = |text: &&str| Cell { value: "0,78".to_owned(), detail: words(text) };
        let row = |text: &&str| FigureRow { name: words(text), cells: texts.iter().map(cell).collect() };
        let table = |(at, text): (usize, &&str)| FigureTable {
            id: format!("t{at}"),
            caption: words(text),
            note: words(text),
            heads: texts.iter().map(|text| words(text)).collect(),
            rows: texts.iter().map(row).collect(),
        };
        RoundFiguresPage {
            round: words(texts.first().copied().unwrap_or_default()),
            facts: texts.iter().map(|text| words(text)).collect(),
            tables: texts.iter().take(3).enumerate().map(table).collect(),
            definitions: texts.iter().map(|text| (words(text), words(text))).collect(),
            csv: "/it".to_owned(),
            back: "/it".to_owned(),
            shell,
        }
    }
}

web::samples! {
    "coding.round_figures, empty" => |shell| RoundFiguresPage::sample(shell, &[]),
    "coding.round_figures, usual" => |shell| RoundFiguresPage::sample(shell, &["Pagamenti", "Parole", "Frasi"]),
    "coding.round_figures, full" => |shell| RoundFiguresPage::sample(shell, &[web::sample::LONG; 5]),
    "coding.round_figures, hostile" => |shell| RoundFiguresPage::sample(shell, TEXTS),
}
