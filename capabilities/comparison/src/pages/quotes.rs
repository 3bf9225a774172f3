//! Quotations as pages show them, one column for each document.

use coding::store::Quoted;
use web::Shell;

/// Words, who speaks, and where they can be read.
#[derive(Clone, Debug)]
pub(crate) struct QuoteView {
    pub words: String,
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
    pub(crate) fn of(shell: &Shell, quoted: Quoted) -> Option<QuoteView> {
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

    fn sample(text: &str) -> QuoteView {
        QuoteView {
            words: text.to_owned(),
            speaker: text.to_owned(),
            href: "/it".to_owned(),
            lang: "en".to_owned(),
            level: ("organisation", text.to_owned()),
            place: Some("/it".to_owned()),
        }
    }
}

/// The quotations of one document.
#[derive(Clone, Debug)]
pub(crate) struct Column {
    pub title: String,
    pub quotes: Vec<QuoteView>,
    /// How many this viewer may not read.
    pub hidden: Option<String>,
}

impl Column {
    pub(super) fn sample(text: &&str) -> Column {
        Column {
            title: (*text).to_owned(),
            quotes: vec![QuoteView::sample(text); 2],
            hidden: Some((*text).to_owned()),
        }
    }
}
