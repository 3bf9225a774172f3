//! Codings that end because something else takes their place.

use crate::model::{CodeId, CodingId, ExcerptId};
use kernel::{Failure, PersonId, ProcessId, uuid::Uuid};
use record::{Entry, FromQueryResult, Snapshot, Tx, params, sea_orm, sql, sql_many};

/// A coding to be carried over.
#[derive(Clone, Copy, Debug, FromQueryResult)]
pub(super) struct Carried {
    pub id: CodingId,
    pub excerpt: ExcerptId,
    pub person: PersonId,
}

/// The codings of these codes in force today, oldest first. What is veiled keeps its code, as under one that is retired.
pub(super) async fn carried(
    view: &Snapshot,
    process: ProcessId,
    codes: &[CodeId],
) -> Result<Vec<Carried>, Failure> {
    let select = sql_many!(
        "SELECT c.id, c.excerpt_id AS excerpt, c.person_id AS person
         FROM coding_coding c LEFT JOIN coding_coding_end e ON e.coding_id = c.id
         WHERE c.code_id IN (",
        ") AND c.process_id = $65 AND e.id IS NULL
           AND NOT EXISTS (SELECT 1 FROM coding_veiled_coding v WHERE v.id = c.id)
         ORDER BY c.recorded_at, c.id"
    );
    let ids: Vec<Uuid> = codes.iter().map(|code| code.0).collect();
    view.many(select, &ids, &params![process]).await
}

/// Ends a coding. Fails with `Conflict` when it has ended already.
pub(super) async fn end_coding(tx: &mut Tx, entry: Entry, coding: CodingId) -> Result<(), Failure> {
    let insert = sql!(
        "INSERT INTO coding_coding_end (id, process_id, entry_id, coding_id, recorded_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (coding_id) DO NOTHING"
    );
    let done = tx.run(insert, params![tx.silent_id(), entry.scope, entry.id, coding, entry.at]).await?;
    if done == 1 { Ok(()) } else { Err(Failure::Conflict) }
}

/// The excerpts that carry a code today, by id.
pub(crate) async fn carrying(
    view: &Snapshot,
    process: ProcessId,
    code: CodeId,
) -> Result<Vec<ExcerptId>, Failure> {
    let mut all: Vec<ExcerptId> =
        carried(view, process, &[code]).await?.into_iter().map(|one| one.excerpt).collect();
    all.sort_unstable();
    all.dedup();
    Ok(all)
}
