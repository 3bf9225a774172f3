//! What entries did to codes.

use super::stands;
use crate::{
    model::{CodeEndId, CodeId, CodeRevisionId},
    undo::{Added, Deed, Revised},
};
use kernel::{EntryId, Failure, ProcessId, uuid::Uuid};
use record::{FromQueryResult, Snapshot, params, sea_orm, sql_many};

#[derive(FromQueryResult)]
struct AddedRow {
    entry: EntryId,
    code: CodeId,
    codings: i64,
    revisions: i64,
}

#[derive(FromQueryResult)]
struct RevisedRow {
    entry: EntryId,
    code: CodeId,
    revision: CodeRevisionId,
    before: CodeRevisionId,
    parent: Option<CodeId>,
}

#[derive(FromQueryResult)]
struct EndedRow {
    entry: EntryId,
    code: CodeId,
    ending: CodeEndId,
    back: Option<Uuid>,
}

pub(super) async fn deeds(
    view: &Snapshot,
    process: ProcessId,
    entries: &[Uuid],
) -> Result<Vec<(EntryId, Deed)>, Failure> {
    let mut all = added(view, process, entries).await?;
    all.extend(revised(view, process, entries).await?);
    all.extend(ended(view, process, entries).await?);
    all.extend(returned(view, process, entries).await?);
    Ok(all)
}

async fn added(
    view: &Snapshot,
    process: ProcessId,
    entries: &[Uuid],
) -> Result<Vec<(EntryId, Deed)>, Failure> {
    let select = sql_many!(
        "SELECT c.entry_id AS entry, c.id AS code,
           (SELECT CAST(count(*) AS bigint) FROM coding_coding k LEFT JOIN coding_coding_end e ON e.coding_id = k.id
            WHERE k.code_id = c.id AND e.id IS NULL
              AND NOT EXISTS (SELECT 1 FROM coding_veiled_coding v WHERE v.id = k.id)) AS codings,
           (SELECT CAST(count(*) AS bigint) FROM coding_code_revision r WHERE r.code_id = c.id) AS revisions
         FROM coding_code c WHERE c.entry_id IN (",
        ") AND c.process_id = $65 ORDER BY c.id"
    );
    let rows: Vec<AddedRow> = view.many(select, entries, &params![process]).await?;
    let deed = |row: AddedRow| {
        let AddedRow { entry, code, codings, revisions } = row;
        (entry, Deed::CodeAdded(Added { code, codings, revisions }))
    };
    Ok(rows.into_iter().map(deed).collect())
}

/// The first state of a code has none before it, and is no revision of anything.
async fn revised(
    view: &Snapshot,
    process: ProcessId,
    entries: &[Uuid],
) -> Result<Vec<(EntryId, Deed)>, Failure> {
    let select = sql_many!(
        "SELECT r.entry_id AS entry, r.code_id AS code, r.id AS revision, b.id AS before, b.parent_id AS parent
         FROM coding_code_revision r
         JOIN coding_code_revision b ON b.code_id = r.code_id AND b.recorded_at =
           (SELECT max(x.recorded_at) FROM coding_code_revision x
            WHERE x.code_id = r.code_id AND x.recorded_at < r.recorded_at)
         WHERE r.entry_id IN (",
        ") AND r.process_id = $65 ORDER BY r.id"
    );
    let rows: Vec<RevisedRow> = view.many(select, entries, &params![process]).await?;
    let deed = |row: RevisedRow| {
        let RevisedRow { entry, code, revision, before, parent } = row;
        (entry, Deed::CodeRevised(Revised { code, revision, before, parent }))
    };
    Ok(rows.into_iter().map(deed).collect())
}

async fn ended(
    view: &Snapshot,
    process: ProcessId,
    entries: &[Uuid],
) -> Result<Vec<(EntryId, Deed)>, Failure> {
    let select = sql_many!(
        "SELECT e.entry_id AS entry, e.code_id AS code, e.id AS ending, b.id AS back
         FROM coding_code_end e LEFT JOIN coding_code_return b ON b.end_id = e.id
         WHERE e.entry_id IN (",
        ") AND e.process_id = $65 ORDER BY e.id"
    );
    let rows: Vec<EndedRow> = view.many(select, entries, &params![process]).await?;
    let deed = |row: EndedRow| (row.entry, Deed::CodeEnded(row.code, row.ending, stands(row.back)));
    Ok(rows.into_iter().map(deed).collect())
}

async fn returned(
    view: &Snapshot,
    process: ProcessId,
    entries: &[Uuid],
) -> Result<Vec<(EntryId, Deed)>, Failure> {
    let select = sql_many!(
        "SELECT b.entry_id AS entry, e.code_id AS code, e.id AS ending, b.id AS back
         FROM coding_code_return b JOIN coding_code_end e ON e.id = b.end_id
         WHERE b.entry_id IN (",
        ") AND b.process_id = $65 ORDER BY b.id"
    );
    let rows: Vec<EndedRow> = view.many(select, entries, &params![process]).await?;
    Ok(rows.into_iter().map(|row| (row.entry, Deed::CodeReturned(row.code, row.ending))).collect())
}
