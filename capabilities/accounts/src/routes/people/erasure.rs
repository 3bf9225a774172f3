//! Erasing a person.

use super::Inside;
use crate::{changes::ErasePerson, model::Person, pages::ErasurePage, store};
use axum::http::StatusCode;
use kernel::{Failure, PersonId};
use web::{Answer, Form, Params, page, page_with};

/// What will be gone and what will stay, and the form.
pub async fn erasure_page<E: Into<Inside>>(at: E, params: Params) -> Answer {
    let inside: Inside = at.into();
    inside.may::<ErasePerson>()?;
    let person = found(&inside, &params).await?;
    page(&shown(&inside, person, Form::default()))
}

/// The person, if there is anything left to erase and it may be done from here.
async fn found(inside: &Inside, params: &Params) -> Result<Person, Failure> {
    let view = inside.read().await?;
    let id: PersonId = params.get("person")?;
    store::may_be_erased_in(&view, inside.process, id).await?;
    let person = store::person_named(&view, id).await?;
    person.filter(|person| person.erased_at.is_none()).ok_or(Failure::NotFound)
}

fn shown(inside: &Inside, person: Person, form: Form) -> ErasurePage {
    ErasurePage {
        shell: inside.frame_below(&inside.cx.t("accounts-erasure-title")),
        action: inside.url(&format!("/persons/{}/erasure", person.id)),
        back: inside.url(""),
        name: person.name.unwrap_or_default(),
        email: person.email,
        form,
    }
}

/// Erases, for ever.
pub async fn erase<E: Into<Inside>>(at: E, params: Params, form: Form) -> Answer {
    let inside: Inside = at.into();
    let ask = inside.may::<ErasePerson>()?;
    let person = found(&inside, &params).await?;
    match ask.because(form.value("reason")) {
        Ok(permit) => {
            crate::erase(&inside.cx.app.db, &permit, person.id).await?;
            inside.done("accounts-person-erased")
        }
        Err(failure) => {
            let form = form.blame(failure, inside.cx.lang)?;
            page_with(StatusCode::UNPROCESSABLE_ENTITY, &shown(&inside, person, form))
        }
    }
}
