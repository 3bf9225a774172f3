//! Opening an adopted plan for its next revision.

use super::{REOPENERS, desk::shell};
use crate::{changes::ReopenPlan, pages::AskPage, store};
use axum::http::StatusCode;
use kernel::Failure;
use process::Place;
use web::{Answer, Form, i18n::say, page_with};

pub(super) async fn form(place: Place) -> Answer {
    place.staff(REOPENERS)?;
    draw(&place, StatusCode::OK, Form::default()).await
}

pub(super) async fn save(place: Place, form: Form) -> Answer {
    let ask = place.may::<ReopenPlan>()?;
    let outcome = async {
        let permit = ask.because(form.value("reason"))?;
        let mut tx = place.write().await?;
        if tx.once(form.once()?, "").await?.is_none() {
            store::reopen(&mut tx, &permit).await?;
        }
        tx.commit().await
    };
    match outcome.await {
        Ok(()) => place.go_done("/plan/draft", "plan-reopened"),
        Err(failure) => {
            draw(&place, StatusCode::UNPROCESSABLE_ENTITY, form.blame(failure, place.lang)?).await
        }
    }
}

async fn draw(place: &Place, status: StatusCode, form: Form) -> Answer {
    let view = place.read().await?;
    let number = store::closed_by(&view, place.id).await?.ok_or(Failure::Refused("plan-refused-open"))?;
    let shell = shell(place, "plan-go-reopen");
    let page = AskPage {
        eyebrow: say(place.lang, "plan-label-version", &[("number", &number.to_string())]),
        lead: place.t("plan-reopen-lead"),
        paragraphs: vec![],
        lang: "",
        notes: vec![],
        base: String::new(),
        clash: None,
        reason_help: place.t("plan-reopen-reason-help"),
        send: place.t("plan-reopen-send"),
        style: "primary",
        action: shell.url(&place.path("/plan/reopenings")),
        back: shell.url(&place.path("/plan/draft")),
        form,
        shell,
    };
    page_with(status, &page)
}
