//! Recording formal acts.

use crate::{ActKind, Place, PromoterId, changes::AddAct, model::ActDraft, pages::ActFormPage, store};
use axum::http::StatusCode;
use kernel::Role;
use web::{Answer, Choice, Form, page_with, together};

pub(super) async fn form(place: Place) -> Answer {
    place.staff(&[Role::Lead, Role::Promoter])?;
    show(&place, StatusCode::OK, Form::default()).await
}

async fn show(place: &Place, status: StatusCode, form: Form) -> Answer {
    let view = place.read().await?;
    let shell = place.desk_shell(&place.t("process-nav-acts"));
    let choice = |promoter: crate::Promoter| {
        let chosen = form.value("promoter") == promoter.id.to_string();
        Choice::new(promoter.id, promoter.name.say(place.lang), chosen)
    };
    let promoters = store::promoters(&view, place.id).await?.into_iter().map(choice).collect();
    let (action, back) = (shell.url(&place.path("/acts")), shell.url(&place.path("/desk")));
    page_with(status, &ActFormPage { shell, form, promoters, action, back })
}

pub(super) async fn save(place: Place, form: Form) -> Answer {
    let ask = place.may::<AddAct>()?;
    let outcome = async {
        let act = ActDraft::parse(ActKind::Agreement, place.today(), |name| form.value(name).to_owned());
        let (promoter, act) = together((form.get::<PromoterId>("promoter"), act))?;
        let mut tx = place.write().await?;
        if tx.once(form.once()?, "").await?.is_none() {
            store::add_act(&mut tx, &ask.plainly(), promoter, &act).await?;
        }
        tx.commit().await
    };
    match outcome.await {
        Ok(()) => place.go_done("", "process-act-added"),
        Err(failure) => {
            show(&place, StatusCode::UNPROCESSABLE_ENTITY, form.blame(failure, place.lang)?).await
        }
    }
}
