//! A quotation as pages show it.

use crate::store::Quoted;
use web::Shell;

/// Words, who speaks, and where they can be read.
#[derive(Clone, Debug)]
pub struct QuoteView {
    /// What was said.
    pub words: String,
    /// Who says it, as the level allows.
    pub speaker: String,
    /// Its own page.
    pub href: String,
    /// Its language, if not the page's.
    pub lang: String,
    /// Word and label of the level that was applied.
    pub level: (&'static str, String),
    /// Where it stands in its document, if that may be read.
    pub place: Option<String>,
}

impl QuoteView {
    /// Nothing, when the viewer may read nothing of it.
    pub fn of(shell: &Shell, quoted: Quoted) -> Option<QuoteView> {
        let speaker = quoted.speaker?;
        let level = speaker.level();
        Some(QuoteView {
            words: quoted.quote.unwrap_or_else(|| shell.t("web-removed")),
            speaker: speaker.words().to_owned(),
            href: shell.url(&quoted.path?),
            lang: if quoted.lang == shell.lang { String::new() } else { quoted.lang.to_string() },
            level: (level.word(), shell.t(&format!("sources-level-{level}"))),
            place: quoted.place.map(|place| shell.url(&place)),
        })
    }

    /// For samples of pages.
    pub fn sample(text: &str) -> QuoteView {
        QuoteView {
            words: text.to_owned(),
            speaker: text.to_owned(),
            href: "/it".to_owned(),
            lang: "en".to_owned(),
            level: ("category", text.to_owned()),
            place: Some("/it".to_owned()),
        }
    }
}
