//! Transcripts that should no longer be kept, for who answers for the data.

use super::{KEEPERS, people::Names};
use crate::{
    model::{Answer as Said, Stand},
    pages::keeping::{DueRow, KeepingPage},
    store::{self, Due},
};
use kernel::PersonId;
use process::Place;
use web::{Answer, Shell};

pub(super) async fn show(place: Place) -> Answer {
    place.staff(KEEPERS)?;
    let view = place.read().await?;
    let due = store::due(&view, place.id, place.today()).await?;
    let people: Vec<PersonId> = due.iter().map(|one| one.person).collect();
    let names = Names::of(&place, &view, &people).await?;
    let campaigns = store::campaigns(&view, place.id).await?;
    let shell = place.desk_shell(&place.t("interviews-keeping"));
    let title = |one: &Due| {
        let campaign = campaigns.iter().find(|campaign| campaign.id == one.campaign);
        campaign.map(|campaign| campaign.title.say(place.lang).to_owned()).unwrap_or_default()
    };
    // Of whoever was erased there is nothing left to keep.
    let row = |one: &Due| {
        Some(DueRow {
            name: names.known(one.person)?.to_owned(),
            campaign: title(one),
            why: why(&shell, one),
            erase: erase(&place, &shell, one.person),
        })
    };
    let page = KeepingPage { rows: due.iter().filter_map(row).collect(), shell };
    web::page(&page)
}

/// Only who answers for the data erases.
fn erase(place: &Place, shell: &Shell, person: PersonId) -> Option<String> {
    let may = place.may::<accounts::changes::ErasePerson>().is_ok();
    may.then(|| shell.url(&place.path(&format!("/people/persons/{person}/erasure"))))
}

fn why(shell: &Shell, one: &Due) -> String {
    match (one.stand, one.answer, one.until_day) {
        (Stand::Withdrawn, _, _) => shell.t("interviews-due-withdrawn"),
        (_, Some(Said::Refused), _) | (_, _, None) => shell.t("interviews-due-refused"),
        (_, _, Some(day)) => shell.ta("interviews-due-over", "day", &shell.day(&day)),
    }
}
