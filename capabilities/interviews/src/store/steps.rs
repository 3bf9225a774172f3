//! What happens with somebody to be heard: each a row, and the contact points at the last.

use super::{
    consents::{refuse_all, settle},
    contacts::{Contact, contact},
};
use crate::{
    changes::{LowerToConsent, RecordHearing, RecordRefusal, WithdrawInterview},
    model::{ContactId, Stand, StepId},
};
use kernel::{Change, Day, Failure, PERSON, Permit, Ref};
use record::{Content, Entry, Tx, params, sql};

/// Moves the pointer of a contact to a step about to be written. Fails with `Conflict` when something else happened
/// meanwhile, or when this cannot follow on where things stand.
async fn step_on(tx: &mut Tx, on: &Contact, next: Stand) -> Result<StepId, Failure> {
    let step = StepId(tx.silent_id());
    let point = sql!("UPDATE interviews_contact SET step_id = $3 WHERE id = $1 AND step_id = $2");
    if !on.stand.can_become(next) || tx.run(point, params![on.id, on.step_id, step]).await? == 0 {
        return Err(Failure::Conflict);
    }
    Ok(step)
}

pub(super) async fn write(
    tx: &mut Tx,
    entry: Entry,
    contact: ContactId,
    id: StepId,
    (stand, held_on): (Stand, Option<Day>),
) -> Result<(), Failure> {
    let insert = sql!(
        "INSERT INTO interviews_step (id, process_id, contact_id, entry_id, kind, held_on, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)"
    );
    tx.run(insert, params![id, entry.scope, contact, entry.id, stand, held_on, entry.at]).await.map(drop)
}

/// Moves the pointer, then writes entry and step.
pub(super) async fn step<C: Change>(
    tx: &mut Tx,
    permit: &Permit<C>,
    on: &Contact,
    next: (Stand, Option<Day>),
    contents: &[&Content],
) -> Result<(Entry, StepId), Failure> {
    let id = step_on(tx, on, next.0).await?;
    let entry = tx.record(permit, Ref { kind: PERSON, id: on.person.0 }, contents).await?;
    write(tx, entry, on.id, id, next).await?;
    Ok((entry, id))
}

/// Writes down that somebody was heard on a day that is not ahead.
pub async fn record_hearing(
    tx: &mut Tx,
    permit: &Permit<RecordHearing>,
    id: ContactId,
    held_on: Day,
) -> Result<(), Failure> {
    if held_on > tx.now().day() {
        return Err(Failure::invalid("held_on", "interviews-problem-held-later"));
    }
    let on = contact(tx, permit.process(), id).await?;
    step(tx, permit, &on, (Stand::Heard, Some(held_on)), &[]).await.map(drop)
}

/// Writes down that somebody said no by telephone or letter. What there is of them is lowered.
pub async fn record_refusal(
    tx: &mut Tx,
    permit: &Permit<RecordRefusal>,
    lowering: &Permit<LowerToConsent>,
    id: ContactId,
) -> Result<(), Failure> {
    let on = contact(tx, permit.process(), id).await?;
    let (entry, _) = step(tx, permit, &on, (Stand::Declined, None), &[]).await?;
    refuse_all(tx, entry, &on).await?;
    settle(tx, lowering, &on).await.map(drop)
}

/// Says no and takes back everything, for whoever holds the permit: before the interview that is a refusal, after it a
/// withdrawal. How many interviews were lowered.
pub async fn withdraw(
    tx: &mut Tx,
    permit: &Permit<WithdrawInterview>,
    lowering: &Permit<LowerToConsent>,
    on: &Contact,
) -> Result<usize, Failure> {
    own(permit, on)?;
    let next = if on.stand == Stand::Heard { Stand::Withdrawn } else { Stand::Declined };
    let (entry, _) = step(tx, permit, on, (next, None), &[]).await?;
    refuse_all(tx, entry, on).await?;
    settle(tx, lowering, on).await
}

/// Refuses to act for somebody else.
pub(super) fn own<C: Change>(permit: &Permit<C>, on: &Contact) -> Result<(), Failure> {
    let own = permit.person() == Some(on.person);
    if own { Ok(()) } else { Err(Failure::Refused("refused-role")) }
}
