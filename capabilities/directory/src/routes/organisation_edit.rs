//! Entering an organisation and revising its card.

use super::{KEEPERS, categories, category_choices};
use crate::{
    changes::{AddOrganisation, ReviseOrganisation},
    model::{Draft, RevisionId},
    pages::EditPage,
    store,
};
use axum::http::StatusCode;
use kernel::{Failure, OrganisationId};
use process::Place;
use web::{Answer, Form, Params, page_with};

pub(super) async fn new(place: Place) -> Answer {
    place.staff(KEEPERS)?;
    draw(&place, StatusCode::OK, Form::default(), None).await
}

pub(super) async fn edit(place: Place, params: Params) -> Answer {
    place.staff(KEEPERS)?;
    let view = place.read().await?;
    let one = store::organisation(&view, place.id, params.get("organisation")?).await?;
    let form = Form::with(&[
        ("name", &one.name),
        ("category", &one.category),
        ("municipality", &one.municipality),
        ("description", &one.description),
        ("base", &one.revision.to_string()),
    ]);
    draw(&place, StatusCode::OK, form, Some(one.id)).await
}

pub(super) async fn add(place: Place, form: Form) -> Answer {
    let permit = place.may::<AddOrganisation>()?.plainly();
    let outcome = async {
        let view = place.read().await?;
        let draft = Draft::parse(|field| form.value(field).to_owned(), &categories(&view, &place).await?)?;
        drop(view);
        let mut tx = place.write().await?;
        if tx.once(form.once()?, "/organisations").await?.is_none() {
            store::add(&mut tx, &permit, &draft).await?;
        }
        tx.commit().await
    };
    match outcome.await {
        Ok(()) => place.go_done("/organisations", "directory-added"),
        Err(failure) => again(&place, form, failure, None).await,
    }
}

pub(super) async fn revise(place: Place, params: Params, form: Form) -> Answer {
    let permit = place.may::<ReviseOrganisation>()?.plainly();
    let id: OrganisationId = params.get("organisation")?;
    let here = format!("/organisations/{id}");
    let outcome = async {
        let view = place.read().await?;
        let draft = Draft::parse(|field| form.value(field).to_owned(), &categories(&view, &place).await?)?;
        drop(view);
        let base: RevisionId = form.get("base")?;
        let mut tx = place.write().await?;
        if tx.once(form.once()?, &here).await?.is_none() {
            store::revise(&mut tx, &permit, id, base, &draft).await?;
        }
        tx.commit().await
    };
    match outcome.await {
        Ok(()) => place.go_done(&here, "directory-revised"),
        Err(failure) => again(&place, form, failure, Some(id)).await,
    }
}

async fn again(place: &Place, form: Form, failure: Failure, id: Option<OrganisationId>) -> Answer {
    let form = form.blame(failure, place.lang)?;
    draw(place, StatusCode::UNPROCESSABLE_ENTITY, form, id).await
}

async fn draw(place: &Place, status: StatusCode, form: Form, id: Option<OrganisationId>) -> Answer {
    let view = place.read().await?;
    let categories = categories(&view, place).await?;
    let (key, action, back) = match id {
        None => ("directory-new-title", "/organisations".to_owned(), "/organisations".to_owned()),
        Some(id) => {
            let own = format!("/organisations/{id}");
            ("directory-edit-title", format!("{own}/revisions"), own)
        }
    };
    let shell = place.shell_under(&[(&place.t("directory-title"), "/organisations")], &place.t(key));
    let page = EditPage {
        eyebrow: form.value("name").to_owned(),
        base: form.value("base").to_owned(),
        categories: category_choices(&categories, place.lang, form.value("category")),
        words_href: place.words_href(),
        action: shell.url(&place.path(&action)),
        back: shell.url(&place.path(&back)),
        form,
        shell,
    };
    page_with(status, &page)
}
