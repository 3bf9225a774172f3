//! One's own page: who I am here, where I am signed in, what is held about me.

use crate::{
    changes::{CorrectPerson, RequestErasure},
    held::{Holding, Telling, everything},
    letters,
    model::{Person, PersonName, To},
    pages::{DataPage, MePage, personal_json},
    routes::place::{Place, places},
    store::{self, PersonalData},
};
use axum::http::StatusCode;
use kernel::{Failure, HOUSE, Lang, PersonId, ProcessId, Role, Scope, may};
use record::{Snapshot, Tx};
use std::collections::{BTreeMap, BTreeSet};
use web::{Answer, Ctx, Form, file, page, page_with, redirect};

/// Who I am here.
pub async fn me_page(cx: Ctx) -> Answer {
    let view = cx.read().await?;
    let person = store::person_named(&view, cx.person()?).await?.ok_or(Failure::NotFound)?;
    let name = person.name.unwrap_or_default();
    let form = Form::with(&[("name", &name), ("lang", person.lang.word())]);
    page(&me(&cx, form).await?)
}

async fn me(cx: &Ctx, form: Form) -> Result<MePage, Failure> {
    let view = cx.read().await?;
    let data = store::data_of(&view, cx.person()?).await?;
    let of: Vec<ProcessId> = data.grants.iter().map(|grant| grant.process_id).collect();
    let places = places(&view, cx, &of).await?;
    let keeper = cx.actor.holds(Role::Administrator, HOUSE);
    let title = cx.t("accounts-me-title");
    Ok(MePage::new(cx.shell_under(&[], &title), &data, &titles(&places), (&cx.session, cx.today()), form)
        .keeper(keeper))
}

fn titles(places: &BTreeMap<ProcessId, Place>) -> BTreeMap<ProcessId, String> {
    places.iter().map(|(process, place)| (*process, place.title.clone())).collect()
}

/// Corrects one's own name and language.
pub async fn correct(cx: Ctx, form: Form) -> Answer {
    let permit = may::<CorrectPerson>(&cx.actor, &Scope::house())?.plainly();
    let read =
        PersonName::parse(form.value("name")).and_then(|name| Ok((name, form.read("lang", Lang::parse)?)));
    let (name, lang) = match read {
        Ok(read) => read,
        Err(failure) => {
            let form = form.blame(failure, cx.lang)?;
            return page_with(StatusCode::UNPROCESSABLE_ENTITY, &me(&cx, form).await?);
        }
    };
    let mut tx = cx.write().await?;
    store::correct(&mut tx, &permit, &name, lang).await?;
    tx.commit().await?;
    redirect(&cx, "/me?done=accounts-person-corrected")
}

/// Signs out everywhere else.
pub async fn end_others(cx: Ctx, _form: Form) -> Answer {
    let person = cx.person()?;
    let mut tx = cx.write().await?;
    store::end_others(&mut tx, person, &cx.session).await?;
    tx.commit().await?;
    redirect(&cx, "/me?done=accounts-sessions-ended")
}

/// Everything held about me: by this capability, by every other, and the names of the processes it is held in.
async fn held(
    view: &Snapshot,
    cx: &Ctx,
) -> Result<(PersonalData, Vec<Holding>, BTreeMap<ProcessId, String>), Failure> {
    let person = cx.person()?;
    let data = store::data_of(view, person).await?;
    let held = everything(Telling { view, person, lang: cx.lang }).await?;
    let known = data.presences.iter().map(|presence| presence.process_id);
    let granted = data.grants.iter().map(|grant| grant.process_id);
    let told = held.iter().flat_map(|holding| &holding.things).filter_map(|thing| thing.process);
    let of: BTreeSet<ProcessId> = known.chain(granted).chain(told).collect();
    let places = places(view, cx, &of.into_iter().collect::<Vec<_>>()).await?;
    Ok((data, held, titles(&places)))
}

/// Everything held about me, to read.
pub async fn data_page(cx: Ctx) -> Answer {
    let (data, held, places) = held(&cx.read().await?, &cx).await?;
    let crumbs = [(cx.t("accounts-me-title"), "/me")];
    let above: Vec<(&str, &str)> = crumbs.iter().map(|(label, path)| (label.as_str(), *path)).collect();
    let shell = cx.shell_under(&above, &cx.t("accounts-data-title"));
    page(&DataPage::new(shell, &data, &held, &places))
}

/// Everything held about me, for a program.
pub async fn data_json(cx: Ctx) -> Answer {
    let (data, held, places) = held(&cx.read().await?, &cx).await?;
    let json = personal_json(&data, &held, &places);
    let text = serde_json::to_vec_pretty(&json).map_err(Failure::internal)?;
    file("application/json", "doppiofilo.json", text)
}

/// Asks to be erased: written down, and told to those who answer for the data.
pub async fn request_erasure(cx: Ctx, _form: Form) -> Answer {
    let permit = may::<RequestErasure>(&cx.actor, &Scope::house())?.plainly();
    let person = cx.person()?;
    let mut tx = cx.write().await?;
    if store::request_erasure(&mut tx, &permit).await? {
        tell(&cx, &mut tx, person).await?;
    }
    tx.commit().await?;
    redirect(&cx, "/me?done=accounts-erasure-requested")
}

/// Known in one process only: its data contacts are told. Otherwise, or when it has none, the administrators.
async fn tell(cx: &Ctx, tx: &mut Tx, person: PersonId) -> Result<(), Failure> {
    let presences = store::data_of(tx, person).await?.presences;
    let (process, contacts) = match presences.as_slice() {
        [only] if only.process_id != HOUSE => {
            let contacts = store::holders(tx, only.process_id, Role::DataContact, cx.today()).await?;
            (only.process_id, contacts)
        }
        _ => (HOUSE, Vec::new()),
    };
    if contacts.is_empty() {
        let keepers = store::holders(tx, HOUSE, Role::Administrator, cx.today()).await?;
        return write_to(cx, tx, &keepers, HOUSE, &format!("/people/persons/{person}/erasure")).await;
    }
    let base = places(tx, cx, &[process]).await?.remove(&process).and_then(|place| place.path);
    let path = base.map_or("/".to_owned(), |base| format!("{base}/people/persons/{person}/erasure"));
    write_to(cx, tx, &contacts, process, &path).await
}

async fn write_to(
    cx: &Ctx,
    tx: &mut Tx,
    to: &[Person],
    process: ProcessId,
    path: &str,
) -> Result<(), Failure> {
    for reader in to {
        let letter = letters::erasure_request(&cx.app, reader, path);
        store::queue_mail(tx, process, &To::Person(reader.id), &letter.subject, &letter.body).await?;
    }
    Ok(())
}
