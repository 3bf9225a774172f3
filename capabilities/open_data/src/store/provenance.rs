//! How wordings came about: the entry of each revision.

use kernel::{Failure, Moment, ProcessId, uuid::Uuid};
use plan::RevisionId;
use record::{FromQueryResult, Snapshot, params, sea_orm, sql_many};

/// A wording and the entry that wrote it.
#[derive(Clone, Debug, FromQueryResult)]
pub(crate) struct Made {
    pub revision: RevisionId,
    pub seq: i64,
    pub role: String,
    pub at: Moment,
}

/// How these wordings came about.
pub(crate) async fn made(
    view: &Snapshot,
    process: ProcessId,
    revisions: &[RevisionId],
) -> Result<Vec<Made>, Failure> {
    let select = sql_many!(
        "SELECT r.id AS revision, e.seq, e.role, r.recorded_at AS at
         FROM plan_line_revision r JOIN ledger_entry e ON e.id = r.entry_id
         WHERE r.id IN (",
        ") AND r.process_id = $65 ORDER BY r.id"
    );
    let ids: Vec<Uuid> = revisions.iter().map(|revision| revision.0).collect();
    view.many(select, &ids, &params![process]).await
}
