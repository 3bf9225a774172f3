//! One role of one person, and its ending before the last day.

use super::Inside;
use crate::{
    changes::{EndGrant, ErasePerson},
    letters,
    model::{Granted, Standing, To},
    pages::GrantPage,
    store,
};
use axum::http::StatusCode;
use kernel::{Failure, Permit};
use web::{Answer, Form, Params, page, page_with};

/// The role, with the form that ends it for those who may.
pub async fn grant_page<E: Into<Inside>>(at: E, params: Params) -> Answer {
    let inside: Inside = at.into();
    inside.reader()?;
    let grant = store::grant(&inside.read().await?, inside.process, params.get("grant")?).await?;
    page(&shown(&inside, &grant, Form::default()))
}

fn shown(inside: &Inside, grant: &Granted, form: Form) -> GrantPage {
    let erased = || inside.cx.t("accounts-person-erased");
    let name = grant.name.clone().unwrap_or_else(erased);
    let here = inside.url(&format!("/grants/{}", grant.id));
    let is_over = grant.standing(inside.cx.today()) == Standing::Over;
    let ends = inside.may_as_keeper::<EndGrant>().is_ok();
    let erases = inside.may::<ErasePerson>().is_ok() && grant.name.is_some();
    GrantPage {
        action: (ends && !is_over).then_some(here),
        back: inside.url(""),
        erasure: erases.then(|| inside.url(&format!("/persons/{}/erasure", grant.person_id))),
        ..GrantPage::new(inside.frame_below(&name), grant, inside.cx.today(), form)
            .with_address(ends || erases)
    }
}

/// Ends it now and tells the person.
pub async fn end<E: Into<Inside>>(at: E, params: Params, form: Form) -> Answer {
    let inside: Inside = at.into();
    let ask = inside.may_as_keeper::<EndGrant>()?;
    let grant = store::grant(&inside.read().await?, inside.process, params.get("grant")?).await?;
    match ask.because(form.value("reason")) {
        Ok(permit) => {
            carry_out(&inside, &permit, &grant).await?;
            inside.done("accounts-grant-ended")
        }
        Err(failure) => {
            let form = form.blame(failure, inside.cx.lang)?;
            page_with(StatusCode::UNPROCESSABLE_ENTITY, &shown(&inside, &grant, form))
        }
    }
}

async fn carry_out(inside: &Inside, permit: &Permit<EndGrant>, grant: &Granted) -> Result<(), Failure> {
    let mut tx = inside.cx.write().await?;
    store::end(&mut tx, permit, grant).await?;
    if let Some(person) = store::person_named(&tx, grant.person_id).await? {
        let letter = letters::ending(&inside.cx.app, &person, &inside.title, grant);
        store::queue_mail(&mut tx, inside.process, &To::Person(person.id), &letter.subject, &letter.body)
            .await?;
    }
    tx.commit().await
}
