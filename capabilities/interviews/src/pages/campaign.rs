//! A campaign, for who prepares it.

use askama::Template;
use web::{
    Link, Shell,
    sample::{TEXTS, link, words},
};

/// A sector of the table: its target, then who was listed, invited, agreed, heard.
#[derive(Clone, Debug)]
pub(crate) struct SectorCells {
    pub label: String,
    pub target: String,
    pub cells: [String; 4],
}

/// Sectors in which nobody has come so far.
#[derive(Clone, Debug)]
pub(crate) struct Gap {
    pub what: String,
    pub sectors: String,
}

/// Somebody on the list.
#[derive(Clone, Debug)]
pub(crate) struct Listed {
    pub name: String,
    pub href: String,
    pub sector: String,
    pub quality: String,
    pub stand: String,
    /// Tone and drawing of the stand.
    pub tone: (&'static str, &'static str),
}

/// What a campaign still needs, how far it has come, who is on the list.
#[derive(Debug, Template)]
#[template(path = "campaign.html")]
pub(crate) struct CampaignPage {
    pub shell: Shell,
    pub title: String,
    pub title_lang: &'static str,
    pub purpose: String,
    pub purpose_lang: &'static str,
    pub add: String,
    pub missing: Vec<Link>,
    pub tools: Vec<Link>,
    pub rows: Vec<SectorCells>,
    pub total: SectorCells,
    pub gaps: Vec<Gap>,
    pub people: Vec<Listed>,
}

impl CampaignPage {
    fn sample(shell: Shell, texts: &[&str]) -> CampaignPage {
        let text = texts.first().copied().unwrap_or("Ascolto");
        let cells = |text: &&str| SectorCells {
            label: words(text),
            target: "8".to_owned(),
            cells: ["6", "4", "2", "1"].map(str::to_owned),
        };
        let listed = |text: &&str| Listed {
            name: words(text),
            href: "/it".to_owned(),
            sector: words(text),
            quality: words(text),
            stand: words(text),
            tone: ("good", "it-check-circle"),
        };
        CampaignPage {
            title: words(text),
            title_lang: "it",
            purpose: words(text),
            purpose_lang: "it",
            add: "/it".to_owned(),
            missing: texts.iter().skip(1).map(link).collect(),
            tools: texts.iter().map(link).collect(),
            rows: texts.iter().map(cells).collect(),
            total: cells(&"Tutti"),
            gaps: texts.iter().map(|text| Gap { what: words(text), sectors: words(text) }).collect(),
            people: texts.iter().map(listed).collect(),
            shell,
        }
    }
}

web::samples! {
    "interviews.campaign, empty" => |shell| CampaignPage::sample(shell, &[]),
    "interviews.campaign, usual" => |shell| CampaignPage::sample(shell, &["Finanza"]),
    "interviews.campaign, full" => |shell| CampaignPage::sample(shell, &[web::sample::LONG; 20]),
    "interviews.campaign, hostile" => |shell| CampaignPage::sample(shell, TEXTS),
}
