//! What anybody may read of the interviews.

use askama::Template;
use web::{
    Shell,
    sample::{TEXTS, words},
};

/// A privacy notice as it is read.
#[derive(Clone, Debug)]
pub(crate) struct NoticeView {
    /// Version and date.
    pub version: String,
    pub paragraphs: Vec<String>,
    pub lang: &'static str,
}

impl NoticeView {
    pub(super) fn sample(text: &str) -> NoticeView {
        NoticeView { version: words(text), paragraphs: vec![words(text), words(text)], lang: "it" }
    }
}

/// A campaign: what it is for, what people are told of their data.
#[derive(Clone, Debug)]
pub(crate) struct PublicCampaign {
    pub id: String,
    pub title: String,
    pub lang: &'static str,
    pub purpose: String,
    pub purpose_lang: &'static str,
    pub notice: Option<NoticeView>,
}

/// A sector, or several together.
#[derive(Clone, Debug)]
pub(crate) struct SectorRow {
    pub label: String,
    pub number: String,
}

/// Campaigns, and how many were heard.
#[derive(Debug, Template)]
#[template(path = "public.html")]
pub(crate) struct PublicPage {
    pub shell: Shell,
    pub campaigns: Vec<PublicCampaign>,
    pub sectors: Vec<SectorRow>,
    pub total: i64,
    pub minimum: i64,
    pub sources: String,
}

impl PublicPage {
    fn sample(shell: Shell, texts: &[&str]) -> PublicPage {
        let campaign = |(at, text): (usize, &&str)| PublicCampaign {
            id: format!("c{at}"),
            title: words(text),
            lang: "it",
            purpose: words(text),
            purpose_lang: "it",
            notice: Some(NoticeView::sample(text)),
        };
        let row = |text: &&str| SectorRow { label: words(text), number: "8".to_owned() };
        PublicPage {
            campaigns: texts.iter().enumerate().map(campaign).collect(),
            sectors: texts.iter().map(row).collect(),
            total: i64::try_from(texts.len()).unwrap_or_default() * 8,
            minimum: 5,
            sources: "/it".to_owned(),
            shell,
        }
    }
}

web::samples! {
    "interviews.public, empty" => |shell| PublicPage::sample(shell, &[]),
    "interviews.public, usual" => |shell| PublicPage::sample(shell, &["Finanza"]),
    "interviews.public, full" => |shell| PublicPage::sample(shell, &[web::sample::LONG; 6]),
    "interviews.public, hostile" => |shell| PublicPage::sample(shell, TEXTS),
}
