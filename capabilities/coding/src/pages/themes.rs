//! The themes.

use super::samples::{TEXTS, words};
use askama::Template;
use web::Shell;

/// A theme in the list.
#[derive(Clone, Debug)]
pub(crate) struct ThemeCard {
    pub title: String,
    pub href: String,
    pub statement: String,
    pub lang: &'static str,
    pub excerpts: String,
}

/// Every theme.
#[derive(Debug, Template)]
#[template(path = "themes.html")]
pub(crate) struct ThemesPage {
    pub shell: Shell,
    pub themes: Vec<ThemeCard>,
    pub add: Option<String>,
    pub codebook: String,
}

impl ThemesPage {
    fn sample(shell: Shell, texts: &[&str]) -> ThemesPage {
        let card = |text: &&str| ThemeCard {
            title: words(text),
            href: "/it".to_owned(),
            statement: words(text),
            lang: "en",
            excerpts: "12 estratti".to_owned(),
        };
        ThemesPage {
            themes: texts.iter().map(card).collect(),
            add: texts.first().map(|_| "/it".to_owned()),
            codebook: "/it".to_owned(),
            shell,
        }
    }
}

web::samples! {
    "coding.themes, empty" => |shell| ThemesPage::sample(shell, &[]),
    "coding.themes, usual" => |shell| ThemesPage::sample(shell, &["Prima la cassa"]),
    "coding.themes, full" => |shell| ThemesPage::sample(shell, &[web::sample::LONG; 12]),
    "coding.themes, hostile" => |shell| ThemesPage::sample(shell, TEXTS),
}
