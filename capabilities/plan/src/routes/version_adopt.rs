//! A promoter adopts a version with its act.

use super::{PROMOTERS, adopted::Adopted, versions_show::version_name};
use crate::{changes::AdoptVersion, model::Purpose, pages::AdoptPage, store};
use axum::http::StatusCode;
use kernel::{Failure, Moment};
use process::{ActKind, Place, Promoter, PromoterId, model::ActDraft};
use web::{Answer, Choice, Form, Params, page_with, together};

pub(super) async fn form(place: Place, params: Params) -> Answer {
    place.staff(PROMOTERS)?;
    let number = params.get("number")?;
    if store::version(&place.read().await?, place.id, number).await?.purpose == Purpose::Consultation {
        return Err(Failure::Refused("plan-refused-not-for-adoption").into());
    }
    draw(&place, number, StatusCode::OK, Form::default()).await
}

pub(super) async fn save(place: Place, params: Params, form: Form) -> Answer {
    let ask = place.may::<AdoptVersion>()?;
    let number: i64 = params.get("number")?;
    let here = format!("/plan/versions/{number}");
    let outcome = async {
        let act = ActDraft::parse(ActKind::Adoption, place.today(), |name| form.value(name).to_owned());
        let (promoter, act, permit) =
            together((form.get::<PromoterId>("promoter"), act, ask.because(form.value("reason"))))?;
        let mut tx = place.write().await?;
        if tx.once(form.once()?, &here).await?.is_none() {
            let version = store::version(&tx, place.id, number).await?;
            store::adopt(&mut tx, &permit, version.id, promoter, &act).await?;
        }
        tx.commit().await
    };
    match outcome.await {
        Ok(()) => place.go_done(&here, "plan-version-adopted"),
        Err(failure) => {
            let failure = match failure {
                Failure::Conflict => Failure::invalid("promoter", "plan-problem-adopted"),
                other => other,
            };
            draw(&place, number, StatusCode::UNPROCESSABLE_ENTITY, form.blame(failure, place.lang)?).await
        }
    }
}

async fn draw(place: &Place, number: i64, status: StatusCode, form: Form) -> Answer {
    let view = place.read().await?;
    let version = store::version(&view, place.id, number).await?;
    let adopted = Adopted::read(&view, place, Moment::MAX).await?;
    let acts = process::store::acts(&view, place.id).await?;
    let (plan, name) = (place.t("plan-title"), version_name(place, number));
    let path = format!("/plan/versions/{number}");
    let shell = place.shell_under(&[(&plan, "/plan"), (&name, &path)], &place.t("plan-go-adopt"));
    let waiting: Vec<&Promoter> =
        adopted.promoters.iter().filter(|promoter| !adopted.has(&version, promoter)).collect();
    // Where one body is left there is nothing to choose.
    let chosen = |it: &Promoter| waiting.len() == 1 || it.id.to_string() == form.value("promoter");
    let choice = |it: &&Promoter| Choice::new(it.id, it.name.say(place.lang), chosen(it));
    let page = AdoptPage {
        eyebrow: name,
        promoters: waiting.iter().map(choice).collect(),
        adopted: adopted
            .views(place, &version, &acts)
            .into_iter()
            .filter(|one| !one.act.is_empty())
            .collect(),
        action: shell.url(&place.path(&format!("{path}/adoptions"))),
        back: shell.url(&place.path(&path)),
        form,
        shell,
    };
    page_with(status, &page)
}
