//! The blind rounds of a process.

use super::samples::{TEXTS, words};
use askama::Template;
use web::Shell;

/// A round in the list.
#[derive(Clone, Debug)]
pub(crate) struct RoundRow {
    pub title: String,
    pub href: String,
    pub open: bool,
    pub state: String,
    pub texts: String,
    pub codes: String,
    pub coders: String,
}

/// All rounds, the newest first.
#[derive(Debug, Template)]
#[template(path = "rounds.html")]
pub(crate) struct RoundsPage {
    pub shell: Shell,
    pub rounds: Vec<RoundRow>,
    /// Where one is opened, for who may.
    pub add: Option<String>,
    pub back: String,
}

impl RoundsPage {
    fn sample(shell: Shell, texts: &[&str]) -> RoundsPage {
        let row = |text: &&str| RoundRow {
            title: words(text),
            href: "/it".to_owned(),
            open: text.len() > 10,
            state: words(text),
            texts: "2".to_owned(),
            codes: "30".to_owned(),
            coders: "2".to_owned(),
        };
        RoundsPage {
            rounds: texts.iter().map(row).collect(),
            add: Some("/it".to_owned()),
            back: "/it".to_owned(),
            shell,
        }
    }
}

web::samples! {
    "coding.rounds, empty" => |shell| RoundsPage::sample(shell, &[]),
    "coding.rounds, usual" => |shell| RoundsPage::sample(shell, &["Primo giro", "Secondo giro, interviste"]),
    "coding.rounds, full" => |shell| RoundsPage::sample(shell, &[web::sample::LONG; 12]),
    "coding.rounds, hostile" => |shell| RoundsPage::sample(shell, TEXTS),
}
