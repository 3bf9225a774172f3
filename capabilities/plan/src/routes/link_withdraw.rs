//! Withdrawing a link. It stays in the history, with the reason of both ends of its life.

use super::{
    EDITORS,
    desk::shell,
    reading::{foreign, line_path, words},
};
use crate::{
    LineId,
    changes::WithdrawLink,
    pages::{AskPage, paragraphs},
    store::{self, evidence},
};
use axum::http::StatusCode;
use kernel::{Failure, Moment};
use process::Place;
use record::link::LinkId;
use web::{
    Answer, Form, Params,
    label::{Asked, labels},
    page_with,
};

pub(super) async fn form(place: Place, params: Params) -> Answer {
    place.staff(EDITORS)?;
    draw(&place, params.get("line")?, params.get("link")?, StatusCode::OK, Form::default()).await
}

pub(super) async fn save(place: Place, params: Params, form: Form) -> Answer {
    let ask = place.may::<WithdrawLink>()?;
    let (line, link): (LineId, LinkId) = (params.get("line")?, params.get("link")?);
    let outcome = async {
        let permit = ask.because(form.value("reason"))?;
        let mut tx = place.write().await?;
        if tx.once(form.once()?, "").await?.is_none() {
            store::withdraw_link(&mut tx, &permit, line, link).await?;
        }
        tx.commit().await
    };
    match outcome.await {
        Ok(()) => place.go_done(&format!("{}/links", line_path(line)), "plan-link-withdrawn"),
        Err(failure) => {
            let form = form.blame(failure, place.lang)?;
            draw(&place, line, link, StatusCode::UNPROCESSABLE_ENTITY, form).await
        }
    }
}

async fn draw(place: &Place, line: LineId, link: LinkId, status: StatusCode, form: Form) -> Answer {
    let view = place.read().await?;
    let now = store::line_now(&view, place.id, line).await?;
    let there = evidence(&view, place.id, line, Moment::MAX).await?;
    let found = there.iter().find(|one| one.link == link && one.line == line).ok_or(Failure::NotFound)?;
    let asked = Asked { view: &view, viewer: place.viewer, lang: place.lang };
    let labels = labels(asked, &[found.to()]).await?;
    let label = labels.get(&found.to());
    let shell = shell(place, "plan-do-withdraw");
    let back = format!("{}/links", line_path(line));
    let page = AskPage {
        eyebrow: label.map_or_else(|| place.t("plan-links-hidden"), |label| label.title.clone()),
        lead: place.t("plan-withdraw-lead"),
        paragraphs: paragraphs(&words(place.lang, now.text.as_deref())),
        lang: foreign(now.lang, place.lang),
        notes: label.and_then(|label| label.detail.clone()).into_iter().collect(),
        base: String::new(),
        clash: None,
        reason_help: place.t("plan-reason-help"),
        send: place.t("plan-withdraw-send"),
        style: "danger",
        action: shell.url(&place.path(&format!("{back}/{link}/withdrawals"))),
        back: shell.url(&place.path(&back)),
        form,
        shell,
    };
    page_with(status, &page)
}
