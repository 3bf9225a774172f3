//! The axes that people confirmed.

use askama::Template;
use web::{
    Shell,
    sample::{TEXTS, words},
};

/// An axis in the list.
#[derive(Clone, Debug)]
pub(crate) struct AxisCard {
    pub title: String,
    pub href: String,
    pub meaning: String,
    pub lang: &'static str,
    pub excerpts: String,
}

/// Every axis that stands.
#[derive(Debug, Template)]
#[template(path = "axes.html")]
pub(crate) struct AxesPage {
    pub shell: Shell,
    pub axes: Vec<AxisCard>,
    /// Where the staff compares.
    pub compare: Option<String>,
    pub sources: String,
}

impl AxesPage {
    fn sample(shell: Shell, texts: &[&str]) -> AxesPage {
        let card = |text: &&str| AxisCard {
            title: words(text),
            href: "/it".to_owned(),
            meaning: words(text),
            lang: "en",
            excerpts: "5 estratti".to_owned(),
        };
        AxesPage {
            axes: texts.iter().map(card).collect(),
            compare: texts.first().map(|_| "/it".to_owned()),
            sources: "/it".to_owned(),
            shell,
        }
    }
}

web::samples! {
    "comparison.axes, empty" => |shell| AxesPage::sample(shell, &[]),
    "comparison.axes, usual" => |shell| AxesPage::sample(shell, &["Chi decide"]),
    "comparison.axes, full" => |shell| AxesPage::sample(shell, &[web::sample::LONG; 12]),
    "comparison.axes, hostile" => |shell| AxesPage::sample(shell, TEXTS),
}
