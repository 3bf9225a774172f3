//! Opening a campaign, and saying something else of it.

use super::{WORKERS, fields, people};
use crate::{
    changes::{DescribeCampaign, OpenCampaign},
    model::{CampaignDraft, CampaignId, RevisionId},
    pages::campaign_form::{CampaignFormPage, TargetField},
    store::{self, Campaign},
};
use axum::http::StatusCode;
use kernel::{Failure, Permit};
use process::Place;
use record::Snapshot;
use web::{Answer, Form, Params, redirect};

pub(super) async fn begin(place: Place) -> Answer {
    place.staff(WORKERS)?;
    draw(&place, None, Form::default(), StatusCode::OK).await
}

pub(super) async fn again(place: Place, params: Params) -> Answer {
    place.staff(WORKERS)?;
    let view = place.read().await?;
    let campaign = store::campaign(&view, place.id, params.get("campaign")?).await?;
    let form = filled(&view, &campaign).await?;
    drop(view);
    draw(&place, Some(&campaign), form, StatusCode::OK).await
}

pub(super) async fn open(place: Place, form: Form) -> Answer {
    let permit = place.may::<OpenCampaign>()?.plainly();
    match begin_one(&place, &permit, &form).await {
        Ok(path) => redirect(&place, &path),
        Err(failure) => {
            let form = form.blame(failure, place.lang)?;
            draw(&place, None, form, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

pub(super) async fn describe(place: Place, params: Params, form: Form) -> Answer {
    let permit = place.may::<DescribeCampaign>()?.plainly();
    let id: CampaignId = params.get("campaign")?;
    match save(&place, &permit, id, &form).await {
        Ok(()) => place.go_done(&format!("/interviews/{id}"), "interviews-described"),
        Err(failure) => {
            let form = form.blame(failure, place.lang)?;
            let view = place.read().await?;
            let campaign = store::campaign(&view, place.id, id).await?;
            drop(view);
            draw(&place, Some(&campaign), form, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

async fn begin_one(place: &Place, permit: &Permit<OpenCampaign>, form: &Form) -> Result<String, Failure> {
    let key = form.once()?;
    let draft = read(place, form).await?;
    let mut tx = place.write().await?;
    let id = store::open(&mut tx, permit, &draft).await?;
    let target = place.path(&format!("/interviews/{id}?done=interviews-opened"));
    // Sent twice: what this sending wrote is dropped, and it leads where the first one led.
    if let Some(before) = tx.once(key, &target).await? {
        return Ok(before);
    }
    tx.commit().await?;
    Ok(target)
}

async fn save(
    place: &Place,
    permit: &Permit<DescribeCampaign>,
    id: CampaignId,
    form: &Form,
) -> Result<(), Failure> {
    let base: RevisionId = form.get("base")?;
    let draft = read(place, form).await?;
    let mut tx = place.write().await?;
    store::describe(&mut tx, permit, id, base, &draft).await?;
    tx.commit().await
}

async fn read(place: &Place, form: &Form) -> Result<CampaignDraft, Failure> {
    let sectors = people::sectors(place, &place.read().await?).await?;
    let words: Vec<String> = sectors.into_iter().map(|(word, _)| word).collect();
    CampaignDraft::parse(|name| form.value(name).to_owned(), &words)
}

async fn filled(view: &Snapshot, campaign: &Campaign) -> Result<Form, Failure> {
    let fields = [
        ("base", campaign.revision.to_string()),
        ("title_it", campaign.title.it.clone()),
        ("title_en", campaign.title.en.clone()),
        ("purpose_it", campaign.purpose.it.clone()),
        ("purpose_en", campaign.purpose.en.clone()),
    ];
    let mut all: Vec<(String, String)> =
        fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    for target in store::targets(view, campaign.revision).await? {
        all.push((format!("target-{}", target.sector), target.number.to_string()));
    }
    Ok(Form::of(all))
}

async fn draw(place: &Place, campaign: Option<&Campaign>, form: Form, status: StatusCode) -> Answer {
    let sectors = people::sectors(place, &place.read().await?).await?;
    let (shell, own) = match campaign {
        Some(campaign) => (
            fields::shell(place, campaign, &place.t("interviews-describe")),
            format!("/interviews/{}", campaign.id),
        ),
        None => (fields::list_shell(place, &place.t("interviews-open")), "/desk/interviews".to_owned()),
    };
    let action = campaign.map_or("/interviews".to_owned(), |_| format!("{own}/revisions"));
    let field = |(word, label): (String, String)| TargetField { name: format!("target-{word}"), label };
    let page = CampaignFormPage {
        action: shell.url(&place.path(&action)),
        back: shell.url(&place.path(&own)),
        is_new: campaign.is_none(),
        base: form.value("base").to_owned(),
        targets: sectors.into_iter().map(field).collect(),
        words_href: place.words_href(),
        form,
        shell,
    };
    web::page_with(status, &page)
}
