//! What entries did to memos.

use super::stands;
use crate::{
    model::MemoId,
    undo::{Deed, Noted, Stands},
};
use kernel::{EntryId, Failure, ProcessId, uuid::Uuid};
use record::{FromQueryResult, Snapshot, params, sea_orm, sql_many};

#[derive(FromQueryResult)]
struct NotedRow {
    entry: EntryId,
    memo: MemoId,
    before: Option<MemoId>,
    later: Option<Uuid>,
    ended: Option<Uuid>,
}

#[derive(FromQueryResult)]
struct EndedRow {
    entry: EntryId,
    memo: MemoId,
    later: Option<Uuid>,
}

pub(super) async fn deeds(
    view: &Snapshot,
    process: ProcessId,
    entries: &[Uuid],
) -> Result<Vec<(EntryId, Deed)>, Failure> {
    let noted = sql_many!(
        "SELECT m.entry_id AS entry, m.id AS memo, m.follows_id AS before, f.id AS later, e.id AS ended
         FROM coding_memo m
         LEFT JOIN coding_memo f ON f.follows_id = m.id
         LEFT JOIN coding_memo_end e ON e.memo_id = m.id
         WHERE m.entry_id IN (",
        ") AND m.process_id = $65 ORDER BY m.id"
    );
    let ended = sql_many!(
        "SELECT e.entry_id AS entry, e.memo_id AS memo, f.id AS later
         FROM coding_memo_end e LEFT JOIN coding_memo f ON f.follows_id = e.memo_id
         WHERE e.entry_id IN (",
        ") AND e.process_id = $65 ORDER BY e.id"
    );
    let noted: Vec<NotedRow> = view.many(noted, entries, &params![process]).await?;
    let ended: Vec<EndedRow> = view.many(ended, entries, &params![process]).await?;
    let written = noted.into_iter().map(|row| {
        let NotedRow { memo, before, later, .. } = row;
        let stands = Stands::when(later.is_none() && row.ended.is_none());
        (row.entry, Deed::Noted(Noted { memo, before, stands, revised: super::stands(later) }))
    });
    let withdrawn = ended.into_iter().map(|row| (row.entry, Deed::Unnoted(row.memo, stands(row.later))));
    Ok(written.chain(withdrawn).collect())
}
