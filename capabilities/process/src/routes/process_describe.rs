//! Saying something else of a process, and making it public.

use crate::{
    Place,
    changes::{DescribeProcess, PublishProcess},
    pages::ProcessFormPage,
    routes::{LEAD, process_open::settings},
    store,
};
use axum::http::StatusCode;
use web::{Answer, Form, page_with, together};

pub(super) async fn form(place: Place) -> Answer {
    place.staff(LEAD)?;
    let now = &place.settings;
    let (group, days) = (now.minimum_group.to_string(), now.reply_days.to_string());
    let form = Form::with(&[
        ("title_it", &now.title.it),
        ("title_en", &now.title.en),
        ("summary_it", &now.summary.it),
        ("summary_en", &now.summary.en),
        ("notice_it", &now.notice.it),
        ("notice_en", &now.notice.en),
        ("minimum_group", &group),
        ("reply_days", &days),
    ]);
    show(&place, StatusCode::OK, form)
}

fn show(place: &Place, status: StatusCode, form: Form) -> Answer {
    let shell = place.desk_shell(&place.t("process-nav-settings"));
    let (action, back) = (shell.url(&place.path("/settings")), shell.url(&place.path("/desk")));
    let (lead, submit_label) = (place.t("process-nav-settings-help"), place.t("process-save"));
    page_with(status, &ProcessFormPage { shell, form, action, back, lead, submit_label, is_new: false })
}

pub(super) async fn save(place: Place, form: Form) -> Answer {
    let ask = place.may::<DescribeProcess>()?;
    let outcome = async {
        let (settings, permit) = together((settings(&form), ask.because(form.value("reason"))))?;
        let mut tx = place.write().await?;
        if tx.once(form.once()?, "").await?.is_none() {
            store::describe(&mut tx, &permit, &settings).await?;
        }
        tx.commit().await
    };
    match outcome.await {
        Ok(()) => place.go_done("/settings", "process-described"),
        Err(failure) => show(&place, StatusCode::UNPROCESSABLE_ENTITY, form.blame(failure, place.lang)?),
    }
}

pub(super) async fn publish(place: Place, _form: Form) -> Answer {
    let permit = place.may::<PublishProcess>()?.plainly();
    let mut tx = place.write().await?;
    store::publish(&mut tx, &permit).await?;
    tx.commit().await?;
    place.go_done("/desk", "process-published")
}
