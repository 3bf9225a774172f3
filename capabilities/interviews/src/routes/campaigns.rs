//! The campaigns of a process, for who prepares them.

use super::WORKERS;
use crate::{
    pages::campaigns::{CampaignCard, CampaignsPage},
    store::{self, Campaign},
};
use process::Place;
use web::{Answer, Shell};

pub(super) async fn show(place: Place) -> Answer {
    place.staff(WORKERS)?;
    let view = place.read().await?;
    let all = store::campaigns(&view, place.id).await?;
    let shell = place.desk_shell(&place.t("interviews-desk"));
    let page = CampaignsPage {
        new: shell.url(&place.path("/interviews/new")),
        public: shell.url(&place.path("/interviews")),
        campaigns: all.iter().map(|one| card(&place, &shell, one)).collect(),
        shell,
    };
    web::page(&page)
}

fn card(place: &Place, shell: &Shell, one: &Campaign) -> CampaignCard {
    CampaignCard {
        title: one.title.say(place.lang).to_owned(),
        lang: one.title.said_in(place.lang),
        href: shell.url(&place.path(&format!("/interviews/{}", one.id))),
        purpose: one.purpose.say(place.lang).to_owned(),
        purpose_lang: one.purpose.said_in(place.lang),
    }
}
