//! Whether the draft is closed. It closes when every promoter has adopted the newest version, and opens again with a reason.

use super::read::plan_of;
use crate::{changes::ReopenPlan, model::VersionId};
use kernel::{Failure, Moment, Permit, ProcessId};
use record::{Entry, FromQueryResult, Snapshot, Tx, params, sea_orm, sql};

#[derive(FromQueryResult)]
struct Closed {
    number: i64,
}

/// The number of the adopted version that closes the draft; `None` while it is open.
pub async fn closed_by(view: &Snapshot, process: ProcessId) -> Result<Option<i64>, Failure> {
    let select = sql!(
        "SELECT v.number
         FROM plan_closing c
         JOIN plan_version v ON v.id = c.version_id
         LEFT JOIN plan_closing_end e ON e.closing_id = c.id
         WHERE c.process_id = $1 AND e.id IS NULL
         ORDER BY v.number DESC, c.id
         LIMIT 1"
    );
    let closed: Option<Closed> = view.maybe(select, params![process]).await?;
    Ok(closed.map(|closed| closed.number))
}

#[derive(FromQueryResult)]
struct Adopted {
    version_id: VersionId,
}

/// The versions that closed the draft up to a moment: everybody who promoted the process then has adopted them.
pub async fn adopted_by_all(
    view: &Snapshot,
    process: ProcessId,
    at: Moment,
) -> Result<Vec<VersionId>, Failure> {
    let select = sql!(
        "SELECT version_id FROM plan_closing WHERE process_id = $1 AND recorded_at <= $2 ORDER BY version_id"
    );
    let rows: Vec<Adopted> = view.all(select, params![process, at]).await?;
    Ok(rows.into_iter().map(|row| row.version_id).collect())
}

/// Fails with `Refused` when the draft is closed. Asked after the entry was recorded, when nobody else can close it.
pub(super) async fn still_open(tx: &Tx, entry: Entry) -> Result<(), Failure> {
    match closed_by(tx, entry.scope).await? {
        Some(_) => Err(Failure::Refused("plan-refused-closed")),
        None => Ok(()),
    }
}

/// Closes the draft: the version was adopted by everybody who had to.
pub(super) async fn close(tx: &mut Tx, entry: Entry, version: VersionId) -> Result<(), Failure> {
    let insert = sql!(
        "INSERT INTO plan_closing (id, process_id, version_id, entry_id, recorded_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (version_id) DO NOTHING"
    );
    tx.run(insert, params![tx.id(), entry.scope, version, entry.id, entry.at]).await.map(drop)
}

/// Opens an adopted plan for its next revision. Fails with `Refused` when it is open.
pub async fn reopen(tx: &mut Tx, permit: &Permit<ReopenPlan>) -> Result<(), Failure> {
    let plan = plan_of(tx, permit.process()).await?.ok_or(Failure::NotFound)?;
    let entry = tx.record(permit, plan.to_ref(), &[]).await?;
    let insert = sql!(
        "INSERT INTO plan_closing_end (id, process_id, closing_id, entry_id, recorded_at)
         SELECT $1, c.process_id, c.id, $3, $4 FROM plan_closing c
         LEFT JOIN plan_closing_end e ON e.closing_id = c.id
         WHERE c.process_id = $2 AND e.id IS NULL"
    );
    match tx.run(insert, params![tx.id(), entry.scope, entry.id, entry.at]).await? {
        0 => Err(Failure::Refused("plan-refused-open")),
        _ => Ok(()),
    }
}
