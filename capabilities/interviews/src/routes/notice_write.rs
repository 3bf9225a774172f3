//! Writing a version of the privacy notice.

use super::{WORKERS, fields};
use crate::{
    changes::WriteNotice,
    model::{CampaignId, NoticeDraft},
    pages::notice_form::NoticeFormPage,
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
    let permit = place.may::<WriteNotice>()?.plainly();
    let id: CampaignId = params.get("campaign")?;
    match save(&place, &permit, id, &form).await {
        Ok(()) => place.go_done(&format!("/interviews/{id}"), "interviews-notice"),
        Err(failure) => {
            let form = form.blame(failure, place.lang)?;
            let campaign = store::campaign(&place.read().await?, place.id, id).await?;
            draw(&place, &campaign, form, StatusCode::UNPROCESSABLE_ENTITY)
        }
    }
}

async fn save(
    place: &Place,
    permit: &Permit<WriteNotice>,
    id: CampaignId,
    form: &Form,
) -> Result<(), Failure> {
    let base = match form.value("base") {
        "" => None,
        _ => Some(form.get("base")?),
    };
    let draft = NoticeDraft::parse(|name| form.value(name).to_owned())?;
    let mut tx = place.write().await?;
    store::write_notice(&mut tx, permit, id, base, &draft).await?;
    tx.commit().await
}

/// The newest notice, to be changed; a new version bears a new date.
async fn filled(place: &Place, view: &Snapshot, campaign: &Campaign) -> Result<Form, Failure> {
    let today = place.today().to_string();
    let Some(id) = campaign.notice else {
        return Ok(Form::with(&[("dated_on", &today)]));
    };
    let (notice, base) = (store::notice(view, id).await?, id.to_string());
    Ok(Form::with(&[
        ("base", &base),
        ("notice_it", &notice.text.it),
        ("notice_en", &notice.text.en),
        ("dated_on", &today),
    ]))
}

fn draw(place: &Place, campaign: &Campaign, form: Form, status: StatusCode) -> Answer {
    let shell = fields::shell(place, campaign, &place.t("interviews-notice-write"));
    let own = place.path(&format!("/interviews/{}", campaign.id));
    let page = NoticeFormPage {
        action: shell.url(&format!("{own}/notices")),
        back: shell.url(&own),
        base: form.value("base").to_owned(),
        form,
        shell,
    };
    web::page_with(status, &page)
}
