//! The campaigns of a process, for who prepares them.

use askama::Template;
use web::{
    Shell,
    sample::{TEXTS, words},
};

/// A campaign in the list.
#[derive(Clone, Debug)]
pub(crate) struct CampaignCard {
    pub title: String,
    pub lang: &'static str,
    pub href: String,
    pub purpose: String,
    pub purpose_lang: &'static str,
}

/// Every campaign.
#[derive(Debug, Template)]
#[template(path = "campaigns.html")]
pub(crate) struct CampaignsPage {
    pub shell: Shell,
    pub campaigns: Vec<CampaignCard>,
    pub new: String,
    pub public: String,
}

impl CampaignsPage {
    fn sample(shell: Shell, texts: &[&str]) -> CampaignsPage {
        let card = |text: &&str| CampaignCard {
            title: words(text),
            lang: "it",
            href: "/it".to_owned(),
            purpose: words(text),
            purpose_lang: "it",
        };
        CampaignsPage {
            campaigns: texts.iter().map(card).collect(),
            new: "/it".to_owned(),
            public: "/it".to_owned(),
            shell,
        }
    }
}

web::samples! {
    "interviews.campaigns, empty" => |shell| CampaignsPage::sample(shell, &[]),
    "interviews.campaigns, usual" => |shell| CampaignsPage::sample(shell, &["Ascolto dei settori"]),
    "interviews.campaigns, full" => |shell| CampaignsPage::sample(shell, &[web::sample::LONG; 6]),
    "interviews.campaigns, hostile" => |shell| CampaignsPage::sample(shell, TEXTS),
}
