//! A body that joins the promoters, with the act by which it joins.

use crate::{
    ActKind, Place,
    changes::{AddAct, AddPromoter},
    model::{ActDraft, promoter_name},
    pages::PromoterFormPage,
    routes::LEAD,
    store,
};
use axum::http::StatusCode;
use kernel::{Failure, Permit};
use web::{Answer, Form, page_with, together};

pub(super) async fn form(place: Place) -> Answer {
    place.staff(LEAD)?;
    show(&place, StatusCode::OK, Form::default()).await
}

async fn show(place: &Place, status: StatusCode, form: Form) -> Answer {
    let view = place.read().await?;
    let shell = place.desk_shell(&place.t("process-nav-promoters"));
    let there = store::promoters(&view, place.id).await?;
    let there = there.into_iter().map(|one| one.name.say(place.lang).to_owned()).collect();
    let (action, back) = (shell.url(&place.path("/promoters")), shell.url(&place.path("/desk")));
    page_with(status, &PromoterFormPage { shell, form, there, action, back })
}

pub(super) async fn save(place: Place, form: Form) -> Answer {
    let (joins, acts) = (place.may::<AddPromoter>()?.plainly(), place.may::<AddAct>()?.plainly());
    match join(&place, (&joins, &acts), &form).await {
        Ok(()) => place.go_done("#promoters", "process-promoter-added"),
        Err(failure) => {
            show(&place, StatusCode::UNPROCESSABLE_ENTITY, form.blame(failure, place.lang)?).await
        }
    }
}

/// The body and its act, or neither.
async fn join(
    place: &Place,
    (joins, acts): (&Permit<AddPromoter>, &Permit<AddAct>),
    form: &Form,
) -> Result<(), Failure> {
    let read = |name: &'static str| form.value(name).to_owned();
    let act = ActDraft::parse(ActKind::Accession, place.today(), read);
    let (name, act) = together((promoter_name(read), act))?;
    let mut tx = place.write().await?;
    if tx.once(form.once()?, "").await?.is_none() {
        let promoter = store::add_promoter(&mut tx, joins, &name).await?;
        store::add_act(&mut tx, acts, promoter, &act).await?;
    }
    tx.commit().await
}
