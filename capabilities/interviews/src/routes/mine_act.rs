//! What somebody to be heard does on their private page. Whoever has the address acts as the person it was sent to.

use super::{contact_act::tell_date, mine_show::draw};
use crate::{
    changes::{AnswerConsent, ChooseDate, LowerToConsent, WithdrawInterview},
    letters,
    model::{Consent, ConsentKind, NoticeId, Stand},
    store::{self, Contact},
};
use accounts::Person;
use axum::http::StatusCode;
use kernel::{Actor, Change, Failure, Permit, Role, may};
use process::Place;
use record::Tx;
use std::collections::BTreeMap;
use web::{Answer, Form, Params, together};

pub(super) async fn choose(place: Place, params: Params, form: Form) -> Answer {
    place.may::<ChooseDate>()?;
    let secret = params.text("secret")?;
    match twice(|| take_date(&place, secret, &form)).await {
        Ok(()) => place.go_done(&format!("/interviews/mine/{secret}"), "interviews-date-chosen"),
        Err(failure) => again(&place, secret, form, failure).await,
    }
}

pub(super) async fn answer(place: Place, params: Params, form: Form) -> Answer {
    place.may::<AnswerConsent>()?;
    let secret = params.text("secret")?;
    match twice(|| take_answers(&place, secret, &form)).await {
        Ok(()) => place.go_done(&format!("/interviews/mine/{secret}"), "interviews-answered"),
        Err(failure) => again(&place, secret, form, failure).await,
    }
}

pub(super) async fn withdraw(place: Place, params: Params, _form: Form) -> Answer {
    place.may::<WithdrawInterview>()?;
    let secret = params.text("secret")?;
    twice(|| leave(&place, secret)).await?;
    place.go_done(&format!("/interviews/mine/{secret}"), "interviews-withdrawn")
}

async fn again(place: &Place, secret: &str, form: Form, failure: Failure) -> Answer {
    let form = form.blame(failure, place.lang)?;
    draw(place, secret, form, StatusCode::UNPROCESSABLE_ENTITY).await
}

/// Nobody who takes something back should be told that somebody else was faster: what was read is read again, once.
async fn twice<F>(act: impl Fn() -> F) -> Result<(), Failure>
where
    F: Future<Output = Result<(), Failure>>,
{
    match act().await {
        Err(Failure::Conflict | Failure::Unavailable(_)) => act().await,
        done => done,
    }
}

/// The permit of the person an address belongs to.
fn permit<C: Change<Why = kernel::change::Free>>(place: &Place, on: &Contact) -> Result<Permit<C>, Failure> {
    Ok(may::<C>(&Actor::person(on.person, Vec::new()), &place.scope)?.plainly())
}

/// Choosing what holds already is no change, and no message.
async fn take_date(place: &Place, secret: &str, form: &Form) -> Result<(), Failure> {
    let mut tx = place.write().await?;
    let on = store::by_secret(&tx, place.id, secret).await?;
    if !store::choose_date(&mut tx, &permit(place, &on)?, &on, form.get("slot")?).await? {
        return Ok(());
    }
    tell_date(place, &mut tx, on.id).await?;
    tx.commit().await
}

async fn take_answers(place: &Place, secret: &str, form: &Form) -> Result<(), Failure> {
    let mut tx = place.write().await?;
    let on = store::by_secret(&tx, place.id, secret).await?;
    let notice: NoticeId = form.get("notice")?;
    let read =
        |kind: ConsentKind| Consent::read(kind, form.value(kind.word()), form.value("until"), place.today());
    let (record, quote, keep) =
        together((read(ConsentKind::Record), read(ConsentKind::Quote), read(ConsentKind::Keep)))?;
    let consents: Vec<Consent> = [record, quote, keep].into_iter().flatten().collect();
    if consents.is_empty() {
        return Err(Failure::invalid("record", "interviews-problem-no-answer"));
    }
    let (answering, lowering) = (permit(place, &on)?, permit(place, &on)?);
    let lowered = store::answer(&mut tx, &answering, &lowering, &on, (notice, &consents)).await?;
    if lowered > 0 {
        tell_staff(place, &mut tx).await?;
    }
    tx.commit().await
}

/// Said twice, it is done once.
async fn leave(place: &Place, secret: &str) -> Result<(), Failure> {
    let mut tx = place.write().await?;
    let on = store::by_secret(&tx, place.id, secret).await?;
    if on.stand.is_no() {
        return Ok(());
    }
    let (leaving, lowering): (Permit<WithdrawInterview>, Permit<LowerToConsent>) =
        (permit(place, &on)?, permit(place, &on)?);
    let lowered = store::withdraw(&mut tx, &leaving, &lowering, &on).await?;
    if lowered > 0 || on.stand == Stand::Heard {
        tell_staff(place, &mut tx).await?;
    }
    tx.commit().await
}

/// Whoever reads interviews learns that something may be quoted less, not of whom.
async fn tell_staff(place: &Place, tx: &mut Tx) -> Result<(), Failure> {
    let mut staff: BTreeMap<_, Person> = BTreeMap::new();
    for role in [Role::Analyst, Role::Lead] {
        let holders = accounts::store::holders(tx, place.id, role, place.today()).await?;
        staff.extend(holders.into_iter().map(|person| (person.id, person)));
    }
    for person in staff.values() {
        letters::lowered(place, person).queue(place, tx, person).await?;
    }
    Ok(())
}
