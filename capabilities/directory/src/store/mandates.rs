//! Mandates: who may speak for whom, from when to when.

use crate::{
    ORGANISATION,
    changes::{EndMandate, GiveMandate},
    model::{How, Mandate, MandateDraft, MandateId},
    store::organisation,
};
use kernel::{Day, Failure, OrganisationId, Permit, PersonId, ProcessId, Ref};
use record::{FromQueryResult, Snapshot, Tx, params, sea_orm, sql};

#[derive(FromQueryResult)]
struct Row {
    id: MandateId,
    person_id: PersonId,
    organisation_id: OrganisationId,
    title: String,
    from_day: Day,
    until_day: Option<Day>,
    last_day: Option<Day>,
    how: How,
}

impl From<Row> for Mandate {
    fn from(row: Row) -> Mandate {
        // The earlier of the two days, when there are two.
        let last_day = match (row.until_day, row.last_day) {
            (Some(until), Some(ended)) => Some(until.min(ended)),
            (until, ended) => until.or(ended),
        };
        Mandate {
            id: row.id,
            person: row.person_id,
            organisation: row.organisation_id,
            title: row.title,
            from_day: row.from_day,
            last_day,
            how: row.how,
        }
    }
}

/// The mandates of an organisation in a process, newest first. Personal: for staff only.
pub async fn mandates(
    view: &Snapshot,
    process: ProcessId,
    organisation: OrganisationId,
) -> Result<Vec<Mandate>, Failure> {
    let select = sql!(
        "SELECT m.id, m.person_id, m.organisation_id, m.title, m.from_day, m.until_day, e.last_day, m.how
         FROM directory_mandate m LEFT JOIN directory_mandate_end e ON e.mandate_id = m.id
         WHERE m.process_id = $1 AND m.organisation_id = $2 ORDER BY m.recorded_at DESC, m.id"
    );
    let rows: Vec<Row> = view.all(select, params![process, organisation]).await?;
    Ok(rows.into_iter().map(Mandate::from).collect())
}

/// The organisations a person may speak for in a process on a day.
pub async fn mandates_of(
    view: &Snapshot,
    process: ProcessId,
    person: PersonId,
    day: Day,
) -> Result<Vec<OrganisationId>, Failure> {
    let select = sql!(
        "SELECT m.id, m.person_id, m.organisation_id, m.title, m.from_day, m.until_day, e.last_day, m.how
         FROM directory_mandate m LEFT JOIN directory_mandate_end e ON e.mandate_id = m.id
         WHERE m.process_id = $1 AND m.person_id = $2 ORDER BY m.organisation_id, m.id"
    );
    let rows: Vec<Row> = view.all(select, params![process, person]).await?;
    let in_force = rows.into_iter().map(Mandate::from).filter(|mandate| mandate.is_in_force(day));
    let mut found: Vec<OrganisationId> = in_force.map(|mandate| mandate.organisation).collect();
    found.dedup();
    Ok(found)
}

/// A mandate under which a person could speak for an organisation in a process on a day, if there is one.
pub async fn covers(
    view: &Snapshot,
    process: ProcessId,
    person: PersonId,
    organisation: OrganisationId,
    day: Day,
) -> Result<Option<MandateId>, Failure> {
    let all = mandates(view, process, organisation).await?;
    Ok(all
        .iter()
        .find(|mandate| mandate.person == person && mandate.is_in_force(day))
        .map(|mandate| mandate.id))
}

/// Records that a person may speak for an organisation of the permit's process.
pub async fn give_mandate(
    tx: &mut Tx,
    permit: &Permit<GiveMandate>,
    draft: &MandateDraft,
) -> Result<MandateId, Failure> {
    draft.check()?;
    organisation(tx, permit.process(), draft.organisation).await?;
    let id = MandateId(tx.id());
    let entry = tx.record(permit, Ref { kind: ORGANISATION, id: draft.organisation.0 }, &[]).await?;
    let insert = sql!(
        "INSERT INTO directory_mandate (id, process_id, person_id, organisation_id, entry_id, title, from_day,
           until_day, how, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
    );
    let MandateDraft { person, organisation, title, from_day, until_day, how } = draft;
    let values = params![
        id,
        entry.scope,
        *person,
        *organisation,
        entry.id,
        title,
        *from_day,
        *until_day,
        *how,
        entry.at,
    ];
    tx.run(insert, values).await?;
    Ok(id)
}

#[derive(FromQueryResult)]
struct Whose {
    organisation_id: OrganisationId,
}

/// Ends a mandate; `last_day` is the last day it holds. Fails with `Conflict` when it was already ended.
pub async fn end_mandate(
    tx: &mut Tx,
    permit: &Permit<EndMandate>,
    id: MandateId,
    last_day: Day,
) -> Result<OrganisationId, Failure> {
    let select = sql!("SELECT organisation_id FROM directory_mandate WHERE id = $1 AND process_id = $2");
    let whose: Whose = tx.one(select, params![id, permit.process()]).await?;
    let entry = tx.record(permit, Ref { kind: ORGANISATION, id: whose.organisation_id.0 }, &[]).await?;
    let insert = sql!(
        "INSERT INTO directory_mandate_end (id, process_id, mandate_id, entry_id, last_day, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (mandate_id) DO NOTHING"
    );
    let values = params![tx.id(), entry.scope, id, entry.id, last_day, entry.at];
    if tx.run(insert, values).await? == 0 {
        return Err(Failure::Conflict);
    }
    Ok(whose.organisation_id)
}
