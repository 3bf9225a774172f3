//! One theme.

use super::{
    quotes::QuoteView,
    samples::{TEXTS, words},
};
use askama::Template;
use web::Shell;

/// A quotation of a theme, with what can be done with its place.
#[derive(Clone, Debug)]
pub(crate) struct Quote {
    pub id: String,
    pub view: QuoteView,
    /// Where it is taken out, for who may.
    pub remove: Option<String>,
    /// Where it is moved up, for who may.
    pub raise: Option<String>,
}

/// What a coder can do with a theme.
#[derive(Clone, Debug)]
pub(crate) struct Tools {
    pub revise: String,
    pub gather: String,
    pub memos: String,
}

/// What a theme says, and the excerpts it rests on.
#[derive(Debug, Template)]
#[template(path = "theme.html")]
pub(crate) struct ThemePage {
    pub shell: Shell,
    /// Language of the words, when it is not the page's.
    pub lang: &'static str,
    pub statement: Vec<String>,
    pub minority: Vec<String>,
    pub revised: String,
    pub excerpts: String,
    /// How many excerpts this viewer may not read.
    pub hidden: Option<String>,
    pub quotes: Vec<Quote>,
    pub tools: Option<Tools>,
    /// Where what was just done is undone.
    pub undo: Option<String>,
}

impl ThemePage {
    fn sample(shell: Shell, texts: &[&str]) -> ThemePage {
        let quote = |text: &&str| Quote {
            id: "0".to_owned(),
            view: QuoteView::sample(text),
            remove: Some("/it".to_owned()),
            raise: Some("/it".to_owned()),
        };
        ThemePage {
            lang: if texts.len() > 1 { "en" } else { "" },
            statement: texts.iter().map(|text| words(text)).collect(),
            minority: texts.iter().skip(1).map(|text| words(text)).collect(),
            revised: "22 novembre 2026".to_owned(),
            excerpts: "12 estratti".to_owned(),
            hidden: texts.get(1).map(|text| words(text)),
            quotes: texts.iter().take(1).map(quote).collect(),
            tools: texts.first().map(|_| Tools {
                revise: "/it".to_owned(),
                gather: "/it".to_owned(),
                memos: "/it".to_owned(),
            }),
            undo: texts.first().map(|_| "/it".to_owned()),
            shell,
        }
    }
}

web::samples! {
    "coding.theme, empty" => |shell| ThemePage::sample(shell, &[]),
    "coding.theme, usual" => |shell| ThemePage::sample(shell, &["Pagare in trenta giorni."]),
    "coding.theme, full" => |shell| ThemePage::sample(shell, &[web::sample::LONG; 5]),
    "coding.theme, hostile" => |shell| ThemePage::sample(shell, TEXTS),
}
