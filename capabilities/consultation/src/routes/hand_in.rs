//! From a text whose sender is sure to a contribution with its number.

use crate::{
    Draft,
    changes::SendContribution,
    letters,
    store::{self, Received},
    view::calendar,
};
use accounts::To;
use directory::store::mandates_of;
use kernel::{Actor, Failure, Permit, PersonId, may};
use process::{Phase, Place};
use record::{Tx, content::sha256};

/// Makes it a contribution and writes to its sender; in the name of an organisation when a mandate is in force today.
pub(super) async fn hand_in(
    place: &Place,
    tx: &mut Tx,
    phase: &Phase,
    person: PersonId,
    draft: &Draft,
    secret: &str,
) -> Result<Received, Failure> {
    let permit = permit_of(place, tx, person, draft).await?;
    let received = store::send(tx, &permit, phase.id, draft, &sha256(secret.as_bytes())).await?;
    let letter = letters::received(place, received.number, secret, calendar(place).due(phase.id));
    accounts::store::queue_mail(tx, place.id, &To::Person(person), &letter.subject, &letter.body).await?;
    Ok(received)
}

async fn permit_of(
    place: &Place,
    tx: &Tx,
    person: PersonId,
    draft: &Draft,
) -> Result<Permit<SendContribution>, Failure> {
    // Mandates of this process only: those the actor carries may be of another.
    let mandates = mandates_of(tx, place.id, person, place.today()).await?;
    let actor = Actor { mandates, ..Actor::person(person, Vec::new()) };
    let ask = may::<SendContribution>(&actor, &place.scope)?;
    match draft.organisation.filter(|id| actor.mandates.contains(id)) {
        Some(organisation) => Ok(ask.speaking_for(&actor, organisation)?.plainly()),
        None => Ok(ask.plainly()),
    }
}
