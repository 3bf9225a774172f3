//! The newest entries of a process, for the desk.

use kernel::{EntryId, Failure, PersonId, ProcessId, Role};
use record::{FromQueryResult, Snapshot, params, sea_orm, sql};

/// An entry of a process's ledger, as its staff may read it.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Told {
    /// Which entry.
    pub id: EntryId,
    /// What was done.
    pub name: String,
    /// Who, when it was done in office; who took part is not followed from one entry to the next.
    pub person: Option<PersonId>,
    /// In which role.
    pub role: Role,
    /// When.
    pub recorded_at: kernel::Moment,
    /// Why, unless removed or not given.
    pub reason: Option<String>,
}

/// The newest entries of a process's ledger, for its staff.
pub async fn newest_entries(view: &Snapshot, process: ProcessId, most: i64) -> Result<Vec<Told>, Failure> {
    let select = sql!(
        "SELECT e.id, e.name, CASE WHEN e.capacity = 'staff' THEN p.person_id END AS person, e.role, e.recorded_at,
           c.body AS reason
         FROM ledger_entry e
         LEFT JOIN ledger_person p ON p.entry_id = e.id
         LEFT JOIN content c ON c.id = e.reason_id
         WHERE e.scope_id = $1 ORDER BY e.seq DESC LIMIT $2"
    );
    view.all(select, params![process, most]).await
}
