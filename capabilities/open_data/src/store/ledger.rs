//! The ledger as the public may read it.

use kernel::{Failure, Moment, ProcessId, uuid::Uuid};
use record::{FromQueryResult, Snapshot, archive::public_among, params, sea_orm, sql, sql_many};
use std::collections::HashMap;

/// An entry without names: what, in which role and capacity, about what, when.
#[derive(Clone, Debug, FromQueryResult)]
pub(crate) struct Row {
    pub seq: i64,
    pub name: String,
    pub role: String,
    pub capacity: String,
    pub subject_kind: String,
    pub subject_id: Uuid,
    pub reason_id: Option<Uuid>,
    pub recorded_at: Moment,
    pub digest: String,
}

/// The entries with a number above `after` and not above `until`, by number.
pub(crate) async fn entries(
    view: &Snapshot,
    process: ProcessId,
    after: i64,
    until: i64,
) -> Result<Vec<Row>, Failure> {
    let select = sql!(
        "SELECT e.seq, e.name, e.role, e.capacity, e.subject_kind, e.subject_id, e.reason_id, e.recorded_at, e.digest
         FROM ledger_entry e WHERE e.scope_id = $1 AND e.seq > $2 AND e.seq <= $3 ORDER BY e.seq"
    );
    view.all(select, params![process, after, until]).await
}

#[derive(FromQueryResult)]
struct Words {
    id: Uuid,
    body: Option<String>,
}

/// The words of those texts that are public, by id. Erased ones are `None`.
pub(crate) async fn public_words(
    view: &Snapshot,
    process: ProcessId,
    texts: &[Uuid],
) -> Result<HashMap<Uuid, Option<String>>, Failure> {
    let select = sql_many!(
        "SELECT c.id, c.body FROM content c WHERE c.id IN (",
        ") AND c.scope_id = $65 ORDER BY c.id"
    );
    let public = public_among(view, process, "content", texts).await?;
    let mut public: Vec<Uuid> = public.into_iter().collect();
    public.sort_unstable();
    let rows: Vec<Words> = view.many(select, &public, &params![process]).await?;
    Ok(rows.into_iter().map(|row| (row.id, row.body)).collect())
}

#[derive(FromQueryResult)]
struct End {
    recorded_at: Moment,
}

/// When the last entry was recorded.
pub(crate) async fn end(view: &Snapshot, process: ProcessId) -> Result<Option<Moment>, Failure> {
    let select = sql!("SELECT recorded_at FROM ledger_head WHERE scope_id = $1");
    let end: Option<End> = view.maybe(select, params![process]).await?;
    Ok(end.map(|end| end.recorded_at))
}
