//! The date that holds: chosen by the person among those proposed, or set by the staff.

use super::{contacts::Contact, invitations, steps};
use crate::{
    changes::{ChooseDate, SetAppointment},
    model::{AppointmentId, Meeting, Mode, SlotId, Stand, StepId},
};
use kernel::{Failure, Moment, Permit};
use record::{Content, Entry, FromQueryResult, Snapshot, Tx, content::ContentId, params, sea_orm, sql};

/// When and where somebody is heard.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Appointment {
    /// Counts the dates there were, from 0.
    pub sequence: i64,
    /// When it begins.
    pub starts_at: Moment,
    /// For how long.
    pub minutes: i64,
    /// How.
    pub mode: Mode,
    /// Where.
    pub place: Option<String>,
    /// When it was written.
    pub recorded_at: Moment,
}

/// The last date of somebody, if there was one; where things stand says whether it holds.
pub async fn appointment(view: &Snapshot, of: &Contact) -> Result<Option<Appointment>, Failure> {
    let Some(id) = of.appointment_id else { return Ok(None) };
    let select = sql!(
        "SELECT a.sequence, a.starts_at, a.minutes, a.mode, t.body AS place, a.recorded_at
         FROM interviews_appointment a LEFT JOIN content t ON t.id = a.place_id
         WHERE a.id = $1"
    );
    view.maybe(select, params![id]).await
}

/// The date that holds, as long as there is one.
pub async fn date_ahead(view: &Snapshot, of: &Contact) -> Result<Option<Appointment>, Failure> {
    if of.stand == Stand::Agreed { appointment(view, of).await } else { Ok(None) }
}

/// Chooses a date that was proposed, for whoever holds the permit; whether it is another than the one that holds. Fails with
/// `Invalid` when it was not proposed, or is over.
pub async fn choose_date(
    tx: &mut Tx,
    permit: &Permit<ChooseDate>,
    on: &Contact,
    slot: SlotId,
) -> Result<bool, Failure> {
    steps::own(permit, on)?;
    let gone = || Failure::invalid("slot", "interviews-problem-slot-gone");
    let invitation = invitations::invitation(tx, on).await?.ok_or_else(gone)?;
    let open = invitations::slots(tx, invitation.id).await?;
    let chosen = open.into_iter().find(|one| one.id == slot).ok_or_else(gone)?;
    if date_ahead(tx, on).await?.is_some_and(|date| date.starts_at == chosen.starts_at) {
        return Ok(false);
    }
    let (entry, step) = steps::step(tx, permit, on, (Stand::Agreed, None), &[]).await?;
    let place = (invitation.mode, invitation.place_id);
    write(tx, entry, (on, step), (chosen.starts_at, invitation.minutes), place).await?;
    Ok(true)
}

/// Sets the date, also in place of an earlier one.
pub async fn set_appointment(
    tx: &mut Tx,
    permit: &Permit<SetAppointment>,
    on: &Contact,
    starts_at: Moment,
    meeting: &Meeting,
) -> Result<(), Failure> {
    // Whoever said no may change their mind; nobody does it for them.
    if on.stand == Stand::Declined {
        return Err(Failure::Conflict);
    }
    let place = invitations::place(tx, on, meeting.place.as_deref());
    let contents: Vec<&Content> = place.iter().collect();
    let (entry, step) = steps::step(tx, permit, on, (Stand::Agreed, None), &contents).await?;
    let place = (meeting.mode, place.as_ref().map(|content| content.id));
    write(tx, entry, (on, step), (starts_at, meeting.minutes), place).await
}

async fn write(
    tx: &mut Tx,
    entry: Entry,
    (on, step): (&Contact, StepId),
    (starts_at, minutes): (Moment, i64),
    (mode, place): (Mode, Option<ContentId>),
) -> Result<(), Failure> {
    let id = AppointmentId(tx.silent_id());
    let insert = sql!(
        "INSERT INTO interviews_appointment (id, process_id, contact_id, step_id, sequence, starts_at, minutes, mode,
           place_id, recorded_at)
         SELECT $1, $2, $3, $4, CAST(COALESCE(max(sequence) + 1, 0) AS bigint), $5, $6, $7, $8, $9
         FROM interviews_appointment WHERE contact_id = $3"
    );
    let values = params![id, entry.scope, on.id, step, starts_at, minutes, mode, place, entry.at];
    tx.run(insert, values).await?;
    // The step took the row's lock: nobody else moves this pointer meanwhile.
    let point = sql!("UPDATE interviews_contact SET appointment_id = $2 WHERE id = $1");
    tx.run(point, params![on.id, id]).await.map(drop)
}
