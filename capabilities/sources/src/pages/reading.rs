//! A source to be read, and one passage of it.

use super::samples::{TEXTS, words};
use askama::Template;
use web::{Link, Shell};

/// What stands above a text.
#[derive(Clone, Debug)]
pub(crate) struct Head {
    pub title: String,
    /// Language of title and words about it, where they are the source's own.
    pub lang: &'static str,
    pub publisher: String,
    pub about: String,
    /// Its date, in words and as `YYYY-MM-DD`.
    pub day: Option<(String, String)>,
    pub original: Option<String>,
    pub facts: Vec<String>,
    /// Word and label.
    pub level: (&'static str, String),
    /// Whether there is a newer text.
    pub older: bool,
    pub newest: String,
    /// Where whoever works on it goes from here.
    pub tools: Vec<Link>,
}

/// A passage, set to be read.
#[derive(Clone, Debug)]
pub(crate) struct Block {
    pub number: i64,
    pub href: String,
    pub kind: &'static str,
    pub level: i64,
    /// Of a cell: where it stands in its table.
    pub cell: String,
    /// "p. 12"; shown where a page begins. Empty where there are no pages.
    pub page: String,
    pub lines: Vec<String>,
    pub words: String,
}

/// A stretch of a source.
#[derive(Debug, Template)]
#[template(path = "reading.html")]
pub(crate) struct ReadingPage {
    pub shell: Shell,
    pub head: Head,
    pub blocks: Vec<Block>,
    /// Language of the text, if not the page's.
    pub lang: String,
    pub previous: Option<String>,
    pub next: Option<String>,
    pub place: String,
}

/// One passage with its permanent address.
#[derive(Debug, Template)]
#[template(path = "passage.html")]
pub(crate) struct PassagePage {
    pub shell: Shell,
    pub source: String,
    pub words: String,
    pub lang: String,
    pub permanent: String,
    pub within: String,
    pub previous: Option<String>,
    pub next: Option<String>,
    pub older: bool,
}

const KINDS: &[&str] = &["heading", "paragraph", "list-item", "quote", "table-cell", "preformatted"];

impl ReadingPage {
    fn sample(shell: Shell, texts: &[&str]) -> ReadingPage {
        let text = |at: usize| texts.get(at).copied().unwrap_or_default().to_owned();
        let block = |(at, words): (usize, &&str)| Block {
            number: i64::try_from(at + 1).unwrap_or_default(),
            href: "/it".to_owned(),
            kind: KINDS.get(at % KINDS.len()).copied().unwrap_or_default(),
            level: 2,
            cell: text(0),
            page: if at % 2 == 0 { text(0) } else { String::new() },
            lines: words.lines().map(str::to_owned).collect(),
            words: (*words).to_owned(),
        };
        let blocks: Vec<&str> = texts.iter().cycle().take(texts.len() * 6).copied().collect();
        let tool = |label: &&str| Link { label: words(label), href: "/it".to_owned(), current: false };
        ReadingPage {
            head: Head {
                title: text(0),
                lang: "en",
                publisher: text(0),
                about: text(1),
                day: texts.first().map(|_| ("22 novembre 2026".to_owned(), "2026-11-22".to_owned())),
                original: texts.first().map(|_| "https://example.org/".to_owned()),
                facts: vec!["6 passi".to_owned()],
                level: ("named", "Per nome".to_owned()),
                older: texts.len() > 1,
                newest: "/it".to_owned(),
                tools: texts.iter().map(tool).collect(),
            },
            blocks: blocks.iter().enumerate().map(block).collect(),
            lang: texts.get(1).map(|_| "en".to_owned()).unwrap_or_default(),
            previous: None,
            next: texts.get(1).map(|_| "/it".to_owned()),
            place: "1–100".to_owned(),
            shell,
        }
    }
}

impl PassagePage {
    fn sample(shell: Shell, text: &str) -> PassagePage {
        PassagePage {
            source: words(text),
            words: words(text),
            lang: String::new(),
            permanent: "http://localhost/it/processes/a/sources/b/passages/1?version=1".to_owned(),
            within: "/it".to_owned(),
            previous: None,
            next: Some("/it".to_owned()),
            older: text.len() > 20,
            shell,
        }
    }
}

web::samples! {
    "sources.reading, empty" => |shell| ReadingPage::sample(shell, &[]),
    "sources.reading, usual" => |shell| ReadingPage::sample(shell, &["Comprare bene, con regole che si leggono."]),
    "sources.reading, full" => |shell| ReadingPage::sample(shell, &[web::sample::LONG; 12]),
    "sources.reading, hostile" => |shell| ReadingPage::sample(shell, TEXTS),
    "sources.passage, usual" => |shell| PassagePage::sample(shell, "Comprare bene."),
    "sources.passage, full" => |shell| PassagePage::sample(shell, web::sample::LONG),
    "sources.passage, hostile" => |shell| PassagePage::sample(shell, web::sample::HOSTILE),
}
