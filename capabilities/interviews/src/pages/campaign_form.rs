//! Opening a campaign, and saying something else of it.

use askama::Template;
use web::{
    Form, Shell,
    sample::{TEXTS, form, words, wrong},
};

/// How many of a sector are meant to be heard: the field's name and the sector.
#[derive(Clone, Debug)]
pub(crate) struct TargetField {
    pub name: String,
    pub label: String,
}

/// The form of a campaign.
#[derive(Debug, Template)]
#[template(path = "campaign_form.html")]
pub(crate) struct CampaignFormPage {
    pub shell: Shell,
    pub form: Form,
    pub action: String,
    pub back: String,
    pub is_new: bool,
    pub base: String,
    pub targets: Vec<TargetField>,
    /// Where sectors are written, for who may.
    pub words_href: String,
}

impl CampaignFormPage {
    fn sample(shell: Shell, texts: &[&str]) -> CampaignFormPage {
        let text = texts.first().copied().unwrap_or_default();
        let field =
            |(at, text): (usize, &&str)| TargetField { name: format!("target-{at}"), label: words(text) };
        let form = form(text, &["title_it", "title_en", "purpose_it", "purpose_en"]);
        CampaignFormPage {
            form: if texts.len() > 1 { wrong(form, "title_it", shell.lang) } else { form },
            action: "/it".to_owned(),
            back: "/it".to_owned(),
            is_new: texts.len() < 2,
            base: String::new(),
            targets: texts.iter().enumerate().map(field).collect(),
            words_href: "/it".to_owned(),
            shell,
        }
    }
}

web::samples! {
    "interviews.campaign_form, empty" => |shell| CampaignFormPage::sample(shell, &[]),
    "interviews.campaign_form, usual" => |shell| CampaignFormPage::sample(shell, &["Finanza"]),
    "interviews.campaign_form, full" => |shell| CampaignFormPage::sample(shell, &[web::sample::LONG; 8]),
    "interviews.campaign_form, hostile" => |shell| CampaignFormPage::sample(shell, TEXTS),
}
