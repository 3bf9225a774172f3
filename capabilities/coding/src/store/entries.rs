//! What somebody did last, and whether it can still be undone.

use super::{deeds::deeds, undoing::Standing};
use crate::undo::{Deed, Obstacle};
use kernel::{EntryId, Failure, Kind, Moment, PersonId, ProcessId, Ref, uuid::Uuid};
use record::{FromQueryResult, Snapshot, params, sea_orm, sql};

/// An entry that could be undone.
#[derive(Clone, Debug)]
pub struct Done {
    /// Which.
    pub id: EntryId,
    /// What was done: the name of a change.
    pub name: String,
    /// To what.
    pub subject: Ref,
    /// When.
    pub recorded_at: Moment,
    /// Since when it is undone.
    pub undone_at: Option<Moment>,
}

#[derive(FromQueryResult)]
struct Row {
    id: EntryId,
    name: String,
    subject_kind: Kind,
    subject_id: Uuid,
    recorded_at: Moment,
    undone_at: Option<Moment>,
}

impl From<Row> for Done {
    fn from(row: Row) -> Done {
        let Row { id, name, recorded_at, undone_at, .. } = row;
        Done { id, name, subject: Ref { kind: row.subject_kind, id: row.subject_id }, recorded_at, undone_at }
    }
}

/// The last entries of a person in a process, newest first, with what stands against undoing each.
pub async fn done_by(
    view: &Snapshot,
    process: ProcessId,
    person: PersonId,
    most: i64,
) -> Result<Vec<(Done, Vec<Obstacle>)>, Failure> {
    let select = sql!(
        "SELECT n.id, n.name, n.subject_kind, n.subject_id, n.recorded_at, u.recorded_at AS undone_at
         FROM ledger_person p
         JOIN ledger_entry n ON n.id = p.entry_id
         LEFT JOIN coding_undo u ON u.undone_id = n.id
         WHERE p.person_id = $1 AND p.scope_id = $2 AND n.name IN ('coding.code.add', 'coding.code.revise',
           'coding.code.move', 'coding.code.retire', 'coding.code.merge', 'coding.code.split', 'coding.excerpt.take',
           'coding.coding.add', 'coding.coding.withdraw', 'coding.theme.gather', 'coding.memo.write',
           'coding.memo.revise', 'coding.memo.withdraw', 'coding.entry.undo')
         ORDER BY n.seq DESC, n.id LIMIT $3"
    );
    let rows: Vec<Row> = view.all(select, params![person, process, most]).await?;
    let all: Vec<Done> = rows.into_iter().map(Done::from).collect();
    let ids: Vec<EntryId> = all.iter().map(|done| done.id).collect();
    let mut deeds = deeds(view, process, &ids).await?;
    let standing = Standing::read(view, process).await?;
    let judged = |done: Done| {
        let mine = deeds.remove(&done.id).unwrap_or_default();
        let against = standing.against(&done, &mine);
        (done, against)
    };
    Ok(all.into_iter().map(judged).collect())
}

/// The last entries that reshaped the codebook, newest first.
pub async fn reshaped(view: &Snapshot, process: ProcessId, most: i64) -> Result<Vec<Done>, Failure> {
    let select = sql!(
        "SELECT n.id, n.name, n.subject_kind, n.subject_id, n.recorded_at, u.recorded_at AS undone_at
         FROM ledger_entry n LEFT JOIN coding_undo u ON u.undone_id = n.id
         WHERE n.scope_id = $1 AND n.subject_kind = 'coding.code' AND n.name IN ('coding.code.add', 'coding.code.revise',
           'coding.code.move', 'coding.code.retire', 'coding.code.merge', 'coding.code.split', 'coding.entry.undo')
         ORDER BY n.seq DESC, n.id LIMIT $2"
    );
    let rows: Vec<Row> = view.all(select, params![process, most]).await?;
    Ok(rows.into_iter().map(Done::from).collect())
}

/// One entry that this person may undo: an own one, or one that reshaped the codebook, which belongs to all who code.
/// With what it did, and what stands against undoing it. Fails with `NotFound`.
pub async fn done_one(
    view: &Snapshot,
    process: ProcessId,
    person: PersonId,
    entry: EntryId,
) -> Result<(Done, Vec<Deed>, Vec<Obstacle>), Failure> {
    let select = sql!(
        "SELECT n.id, n.name, n.subject_kind, n.subject_id, n.recorded_at, u.recorded_at AS undone_at
         FROM ledger_entry n
         JOIN ledger_person p ON p.entry_id = n.id
         LEFT JOIN coding_undo u ON u.undone_id = n.id
         WHERE n.id = $1 AND n.scope_id = $2 AND (
           n.name IN ('coding.code.add', 'coding.code.revise', 'coding.code.move', 'coding.code.retire',
             'coding.code.merge', 'coding.code.split')
           OR (n.name = 'coding.entry.undo' AND n.subject_kind = 'coding.code')
           OR (p.person_id = $3 AND n.name IN ('coding.excerpt.take', 'coding.coding.add', 'coding.coding.withdraw',
             'coding.theme.gather', 'coding.memo.write', 'coding.memo.revise', 'coding.memo.withdraw',
             'coding.entry.undo')))"
    );
    let row: Row = view.one(select, params![entry, process, person]).await?;
    let done = Done::from(row);
    let mine = deeds(view, process, &[done.id]).await?.remove(&done.id).unwrap_or_default();
    let against = Standing::read(view, process).await?.against(&done, &mine);
    Ok((done, mine, against))
}

#[derive(FromQueryResult)]
struct Newest {
    id: EntryId,
}

/// The newest entry of a process. Inside the transaction that wrote it nobody else can have written a later one.
pub async fn newest_entry(view: &Snapshot, process: ProcessId) -> Result<EntryId, Failure> {
    let select = sql!("SELECT id FROM ledger_entry WHERE scope_id = $1 ORDER BY seq DESC, id LIMIT 1");
    let newest: Newest = view.one(select, params![process]).await?;
    Ok(newest.id)
}
