//! What the staff does with somebody to be heard: invites, sets a date, writes down what happened.

use super::contact_show::draw;
use crate::{
    changes::{InviteContact, LowerToConsent, RecordHearing, RecordRefusal, SetAppointment},
    letters::{self, About, Letter},
    model::{ContactId, Proposal},
    store::{self, Campaign, Contact},
};
use axum::http::StatusCode;
use kernel::{Day, Failure, Permit};
use process::Place;
use record::Tx;
use web::{Answer, Form, Params};

pub(super) async fn invite(place: Place, params: Params, form: Form) -> Answer {
    let permit = place.may::<InviteContact>()?.plainly();
    let id: ContactId = params.get("contact")?;
    let done = send(&place, &permit, id, &form).await;
    answer(&place, id, done, ("invitations", form), "interviews-invited").await
}

pub(super) async fn set_date(place: Place, params: Params, form: Form) -> Answer {
    let permit = place.may::<SetAppointment>()?.plainly();
    let id: ContactId = params.get("contact")?;
    let done = set(&place, &permit, id, &form).await;
    answer(&place, id, done, ("appointments", form), "interviews-date-set").await
}

pub(super) async fn heard(place: Place, params: Params, form: Form) -> Answer {
    let permit = place.may::<RecordHearing>()?.plainly();
    let id: ContactId = params.get("contact")?;
    let done = async {
        let held_on = Day::asked("held_on", form.value("held_on"))?;
        let mut tx = place.write().await?;
        store::record_hearing(&mut tx, &permit, id, held_on).await?;
        tx.commit().await
    };
    let done = done.await;
    answer(&place, id, done, ("hearings", form), "interviews-heard").await
}

pub(super) async fn refused(place: Place, params: Params, form: Form) -> Answer {
    let permit = place.may::<RecordRefusal>()?.plainly();
    let lowering = place.may::<LowerToConsent>()?.plainly();
    let id: ContactId = params.get("contact")?;
    let done = async {
        let mut tx = place.write().await?;
        store::record_refusal(&mut tx, &permit, &lowering, id).await?;
        tx.commit().await
    };
    let done = done.await;
    answer(&place, id, done, ("refusals", form), "interviews-refused").await
}

async fn answer(
    place: &Place,
    id: ContactId,
    done: Result<(), Failure>,
    (at, form): (&str, Form),
    word: &str,
) -> Answer {
    match done {
        Ok(()) => place.go_done(&format!("/interviews/contacts/{id}"), word),
        Err(failure) => {
            let form = form.blame(failure, place.lang)?;
            draw(place, id, Some((at, form)), StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

async fn send(
    place: &Place,
    permit: &Permit<InviteContact>,
    id: ContactId,
    form: &Form,
) -> Result<(), Failure> {
    if !place.public {
        // Whoever is invited could not open their page.
        return Err(Failure::invalid("", "interviews-problem-not-public"));
    }
    let key = form.once()?;
    let mut tx = place.write().await?;
    let proposal = Proposal::parse(|name| form.value(name).to_owned(), tx.now())?;
    if tx.once(key, "invited").await?.is_some() {
        return Ok(());
    }
    let on = store::contact(&tx, place.id, id).await?;
    let campaign = store::campaign(&tx, place.id, on.campaign).await?;
    let invited = store::invite(&mut tx, permit, &on, &campaign, &proposal).await?;
    let notice = store::notice(&tx, invited.notice).await?;
    let invitation =
        |about: &About<'_>| letters::invitation(about, &notice, &proposal.meeting, &proposal.dates);
    write(place, &mut tx, (&on, &campaign), invitation).await?;
    tx.commit().await
}

async fn set(
    place: &Place,
    permit: &Permit<SetAppointment>,
    id: ContactId,
    form: &Form,
) -> Result<(), Failure> {
    let key = form.once()?;
    let mut tx = place.write().await?;
    // One date: the further ones of an invitation are no fields here.
    let read =
        |name: &str| if name.ends_with(['2', '3']) { String::new() } else { form.value(name).to_owned() };
    let Proposal { meeting, dates } = Proposal::parse(read, tx.now())?;
    if tx.once(key, "set").await?.is_some() {
        return Ok(());
    }
    let starts_at = dates.first().copied().ok_or(Failure::invalid("day", "problem-no-day"))?;
    let on = store::contact(&tx, place.id, id).await?;
    store::set_appointment(&mut tx, permit, &on, starts_at, &meeting).await?;
    tell_date(place, &mut tx, id).await?;
    tx.commit().await
}

/// Writes to somebody which date holds.
pub(super) async fn tell_date(place: &Place, tx: &mut Tx, id: ContactId) -> Result<(), Failure> {
    let on = store::contact(tx, place.id, id).await?;
    let campaign = store::campaign(tx, place.id, on.campaign).await?;
    let date = store::appointment(tx, &on).await?.ok_or(Failure::NotFound)?;
    write(place, tx, (&on, &campaign), |about| letters::appointment(about, &date)).await
}

/// Writes a letter to somebody, with a private address of its own.
async fn write(
    place: &Place,
    tx: &mut Tx,
    (on, campaign): (&Contact, &Campaign),
    letter: impl FnOnce(&About<'_>) -> Letter,
) -> Result<(), Failure> {
    let secret = store::new_address(tx, place.id, on.id).await?;
    let to = accounts::person_named(tx, on.person).await?.ok_or(Failure::NotFound)?;
    let about = About { place, to: &to, campaign, secret: &secret };
    letter(&about).queue(place, tx, &to).await
}
