//! The newest entries of a process, for the desk.

use kernel::{EntryId, Failure, ProcessId};
use record::{FromQueryResult, Snapshot, params, sea_orm, sql};

/// Every entry of a process of one kind of subject, for pages that tell how something came about.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Told {
    /// Which entry.
    pub id: EntryId,
    /// What was done.
    pub name: String,
    /// When.
    pub recorded_at: kernel::Moment,
    /// Why, unless removed or not given.
    pub reason: Option<String>,
}

/// The newest entries of a process's ledger, for its staff.
pub async fn newest_entries(view: &Snapshot, process: ProcessId, most: i64) -> Result<Vec<Told>, Failure> {
    let select = sql!(
        "SELECT e.id, e.name, e.recorded_at, c.body AS reason
         FROM ledger_entry e LEFT JOIN content c ON c.id = e.reason_id
         WHERE e.scope_id = $1 ORDER BY e.seq DESC LIMIT $2"
    );
    view.all(select, params![process, most]).await
}
