//! Writing a version of the questions.

use super::{WORKERS, fields};
use crate::{
    changes::WriteGuide,
    model::{CampaignId, GuideDraft, GuideText},
    pages::guide_form::GuideFormPage,
    store::{self, Campaign},
};
use axum::http::StatusCode;
use kernel::{Failure, Permit};
use process::Place;
use record::Snapshot;
use web::{Answer, Form, Params};

pub(super) async fn begin(place: Place, params: Params) -> Answer {
    place.staff(WORKERS)?;
    let view = place.read().await?;
    let campaign = store::campaign(&view, place.id, params.get("campaign")?).await?;
    let form = filled(&place, &view, &campaign).await?;
    draw(&place, &campaign, form, StatusCode::OK)
}

pub(super) async fn write(place: Place, params: Params, form: Form) -> Answer {
    let permit = place.may::<WriteGuide>()?.plainly();
    let id: CampaignId = params.get("campaign")?;
    match save(&place, &permit, id, &form).await {
        Ok(()) => place.go_done(&format!("/interviews/{id}"), "interviews-guide"),
        Err(failure) => {
            let form = form.blame(failure, place.lang)?;
            let campaign = store::campaign(&place.read().await?, place.id, id).await?;
            draw(&place, &campaign, form, StatusCode::UNPROCESSABLE_ENTITY)
        }
    }
}

async fn save(
    place: &Place,
    permit: &Permit<WriteGuide>,
    id: CampaignId,
    form: &Form,
) -> Result<(), Failure> {
    let base = match form.value("base") {
        "" => None,
        _ => Some(form.get("base")?),
    };
    let draft = GuideDraft::parse(|name| form.value(name).to_owned())?;
    let mut tx = place.write().await?;
    store::write_guide(&mut tx, permit, id, base, &draft).await?;
    tx.commit().await
}

/// The newest questions, to be changed.
async fn filled(place: &Place, view: &Snapshot, campaign: &Campaign) -> Result<Form, Failure> {
    let Some(id) = campaign.guide else {
        return Ok(Form::with(&[("lang", place.lang.word())]));
    };
    let (guide, lines) = (store::guide(view, id).await?, store::questions(view, id).await?);
    let (base, typed) = (id.to_string(), GuideText::typed(&lines));
    Ok(Form::with(&[("base", &base), ("questions", &typed), ("lang", guide.lang.word())]))
}

fn draw(place: &Place, campaign: &Campaign, form: Form, status: StatusCode) -> Answer {
    let shell = fields::shell(place, campaign, &place.t("interviews-guide-write"));
    let own = place.path(&format!("/interviews/{}", campaign.id));
    let page = GuideFormPage {
        action: shell.url(&format!("{own}/guides")),
        back: shell.url(&own),
        base: form.value("base").to_owned(),
        langs: fields::langs(place.lang, &form),
        form,
        shell,
    };
    web::page_with(status, &page)
}
