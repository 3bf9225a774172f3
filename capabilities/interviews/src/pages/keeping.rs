//! Transcripts that should no longer be kept.

use askama::Template;
use web::{
    Shell,
    sample::{TEXTS, words},
};

/// Somebody whose transcript may not be kept any longer.
#[derive(Clone, Debug)]
pub(crate) struct DueRow {
    pub name: String,
    pub campaign: String,
    pub why: String,
    /// Where the person is erased, for who may.
    pub erase: Option<String>,
}

/// Everybody whose transcript may not be kept any longer.
#[derive(Debug, Template)]
#[template(path = "keeping.html")]
pub(crate) struct KeepingPage {
    pub shell: Shell,
    pub rows: Vec<DueRow>,
}

impl KeepingPage {
    fn sample(shell: Shell, texts: &[&str]) -> KeepingPage {
        let row = |text: &&str| DueRow {
            name: words(text),
            campaign: words(text),
            why: words(text),
            erase: Some("/it".to_owned()),
        };
        KeepingPage { rows: texts.iter().map(row).collect(), shell }
    }
}

web::samples! {
    "interviews.keeping, empty" => |shell| KeepingPage::sample(shell, &[]),
    "interviews.keeping, usual" => |shell| KeepingPage::sample(shell, &["Rosa Bianchi"]),
    "interviews.keeping, full" => |shell| KeepingPage::sample(shell, &[web::sample::LONG; 20]),
    "interviews.keeping, hostile" => |shell| KeepingPage::sample(shell, TEXTS),
}
