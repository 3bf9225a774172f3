//! Where whoever compares begins.

use askama::Template;
use web::{
    Link, Shell,
    sample::{TEXTS, link, words},
};

/// A search for what documents have in common, in the list.
#[derive(Clone, Debug)]
pub(crate) struct Search {
    pub title: String,
    pub href: String,
    pub begun: String,
    pub ended: Option<String>,
}

/// The searches, and what was confirmed.
#[derive(Debug, Template)]
#[template(path = "desk.html")]
pub(crate) struct DeskPage {
    pub shell: Shell,
    pub searches: Vec<Search>,
    pub begin: Option<String>,
    pub matrices: Vec<Link>,
    pub saturation: String,
    pub axes: String,
    pub confirmed: String,
    pub codebook: String,
}

impl DeskPage {
    fn sample(shell: Shell, texts: &[&str]) -> DeskPage {
        let search = |text: &&str| Search {
            title: words(text),
            href: "/it".to_owned(),
            begun: words(text),
            ended: texts.get(1).map(|text| words(text)),
        };
        DeskPage {
            searches: texts.iter().map(search).collect(),
            begin: texts.first().map(|_| "/it".to_owned()),
            matrices: texts.iter().map(link).collect(),
            saturation: "/it".to_owned(),
            axes: "/it".to_owned(),
            confirmed: "3".to_owned(),
            codebook: "/it".to_owned(),
            shell,
        }
    }
}

web::samples! {
    "comparison.desk, empty" => |shell| DeskPage::sample(shell, &[]),
    "comparison.desk, usual" => |shell| DeskPage::sample(shell, &["Tre strategie"]),
    "comparison.desk, full" => |shell| DeskPage::sample(shell, &[web::sample::LONG; 12]),
    "comparison.desk, hostile" => |shell| DeskPage::sample(shell, TEXTS),
}
