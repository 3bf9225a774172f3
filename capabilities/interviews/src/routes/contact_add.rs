//! Putting somebody on the list.

use super::{
    WORKERS, fields,
    people::{self, Names},
};
use crate::{
    changes::AddContact,
    model::{CampaignId, ContactDraft},
    pages::contact_form::ContactFormPage,
    store::{self, Campaign},
};
use axum::http::StatusCode;
use kernel::{Failure, Permit, PersonId};
use process::Place;
use record::Snapshot;
use web::{Answer, Choice, Form, Params, redirect};

pub(super) async fn begin(place: Place, params: Params) -> Answer {
    place.staff(WORKERS)?;
    let form = Form::with(&[
        ("lang", place.lang.word()),
        ("sector", place.query.text("sector").unwrap_or_default()),
        ("suggested_by", place.query.text("by").unwrap_or_default()),
    ]);
    draw(&place, params.get("campaign")?, form, StatusCode::OK).await
}

pub(super) async fn add(place: Place, params: Params, form: Form) -> Answer {
    let permit = place.may::<AddContact>()?.plainly();
    let id: CampaignId = params.get("campaign")?;
    match save(&place, &permit, id, &form).await {
        Ok(path) => redirect(&place, &path),
        Err(failure) => {
            draw(&place, id, form.blame(failure, place.lang)?, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

async fn save(
    place: &Place,
    permit: &Permit<AddContact>,
    campaign: CampaignId,
    form: &Form,
) -> Result<String, Failure> {
    let key = form.once()?;
    let sectors = people::sectors(place, &place.read().await?).await?;
    let words: Vec<String> = sectors.into_iter().map(|(word, _)| word).collect();
    let draft = ContactDraft::parse(|name| form.value(name).to_owned(), &words)?;
    let mut tx = place.write().await?;
    let list = place.path(&format!("/interviews/{campaign}?done=interviews-listed"));
    if let Some(before) = tx.once(key, &list).await? {
        return Ok(before);
    }
    store::add(&mut tx, permit, campaign, &draft).await?;
    tx.commit().await?;
    Ok(list)
}

async fn draw(place: &Place, id: CampaignId, form: Form, status: StatusCode) -> Answer {
    let view = place.read().await?;
    let campaign = store::campaign(&view, place.id, id).await?;
    let sectors = people::sectors(place, &view).await?;
    let chosen = form.value("sector");
    let sector = |(word, label): (String, String)| Choice::new(&word, label, word == chosen);
    let shell = fields::shell(place, &campaign, &place.t("interviews-contact-add"));
    let own = place.path(&format!("/interviews/{id}"));
    let page = ContactFormPage {
        action: shell.url(&format!("{own}/contacts")),
        back: shell.url(&own),
        sectors: sectors.into_iter().map(sector).collect(),
        words_href: place.words_href(),
        langs: fields::langs(place.lang, &form),
        organisations: organisations(place, &view, &form).await?,
        suggesters: suggesters(place, &view, &campaign, &form).await?,
        form,
        shell,
    };
    web::page_with(status, &page)
}

async fn organisations(place: &Place, view: &Snapshot, form: &Form) -> Result<Vec<Choice>, Failure> {
    let mut all = directory::store::organisations(view, place.id).await?;
    all.sort_by_key(|one| one.name.to_lowercase());
    let chosen = form.value("organisation");
    Ok(all.iter().map(|one| Choice::new(one.id, &one.name, one.id.to_string() == chosen)).collect())
}

/// Everybody on the list may have suggested somebody.
async fn suggesters(
    place: &Place,
    view: &Snapshot,
    campaign: &Campaign,
    form: &Form,
) -> Result<Vec<Choice>, Failure> {
    let listed = store::contacts(view, place.id, campaign.id).await?;
    let people: Vec<PersonId> = listed.iter().map(|one| one.person).collect();
    let names = Names::of(place, view, &people).await?;
    let chosen = form.value("suggested_by");
    let mut all: Vec<Choice> = listed
        .iter()
        .filter_map(|one| {
            let name = names.known(one.person)?;
            Some(Choice::new(one.id, name, one.id.to_string() == chosen))
        })
        .collect();
    all.sort_by_key(|choice| choice.label.to_lowercase());
    Ok(all)
}
