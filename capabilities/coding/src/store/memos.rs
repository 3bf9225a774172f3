//! Memos on anything: written, revised by a later one, withdrawn. For the staff: whoever calls has asked for the role.

use super::subjects::{Home, home};
use crate::{
    changes::{ReviseMemo, WithdrawMemo, WriteMemo},
    model::{ExcerptId, Memo, MemoId},
};
use kernel::{Failure, Kind, Permit, PersonId, ProcessId, Ref, uuid::Uuid};
use record::{Entry, FromQueryResult, Snapshot, Tx, content::ContentId, params, sea_orm, sql};
use sources::SourceId;

/// Writes a memo about something of the process. Fails with `NotFound` when that is not there.
pub async fn write_memo(
    tx: &mut Tx,
    permit: &Permit<WriteMemo>,
    about: Ref,
    memo: &Memo,
) -> Result<MemoId, Failure> {
    let person = permit.person().ok_or(Failure::Refused("refused-sign-in"))?;
    let Home { excerpt, source } = home(tx, permit.process(), Some(person), about).await?;
    let id = MemoId(tx.silent_id());
    let content = tx.content_of(Some(person), tx.lang(), memo.as_str());
    let entry = tx.record(permit, about, &[&content]).await?;
    let row = Row { about, excerpt, source, person, content: content.id };
    insert(tx, entry, id, None, &row).await?;
    Ok(id)
}

/// Says a memo in other words. Fails with `NotFound` when it is somebody else's, with `Conflict` when it was revised or
/// withdrawn meanwhile. The memo that takes its place.
pub async fn revise_memo(
    tx: &mut Tx,
    permit: &Permit<ReviseMemo>,
    memo: MemoId,
    words: &Memo,
) -> Result<MemoId, Failure> {
    let own = own(tx, permit.process(), memo, permit.person()).await?;
    let id = MemoId(tx.silent_id());
    let content = tx.content_of(Some(own.person), tx.lang(), words.as_str());
    let entry = tx.record(permit, own.about, &[&content]).await?;
    check_standing(tx, memo).await?;
    insert(tx, entry, id, Some(memo), &Row { content: content.id, ..own }).await?;
    Ok(id)
}

/// Withdraws a memo. Fails as revising does.
pub async fn withdraw_memo(tx: &mut Tx, permit: &Permit<WithdrawMemo>, memo: MemoId) -> Result<(), Failure> {
    let own = own(tx, permit.process(), memo, permit.person()).await?;
    let entry = tx.record(permit, own.about, &[]).await?;
    check_standing(tx, memo).await?;
    end_memo(tx, entry, memo).await
}

pub(super) async fn end_memo(tx: &mut Tx, entry: Entry, memo: MemoId) -> Result<(), Failure> {
    let insert = sql!(
        "INSERT INTO coding_memo_end (id, process_id, entry_id, memo_id, recorded_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (memo_id) DO NOTHING"
    );
    let done = tx.run(insert, params![tx.silent_id(), entry.scope, entry.id, memo, entry.at]).await?;
    if done == 1 { Ok(()) } else { Err(Failure::Conflict) }
}

/// Puts the words of an earlier memo in the place of another, or of itself once it was withdrawn.
pub(super) async fn write_again(
    tx: &mut Tx,
    entry: Entry,
    (words, follows): (MemoId, MemoId),
) -> Result<(), Failure> {
    let before = found(tx, entry.scope, words).await?;
    let id = MemoId(tx.silent_id());
    insert(tx, entry, id, Some(follows), &before).await
}

/// What a memo says, about what, by whom.
#[derive(Clone, Copy)]
struct Row {
    about: Ref,
    excerpt: Option<ExcerptId>,
    source: Option<SourceId>,
    person: PersonId,
    content: ContentId,
}

#[derive(FromQueryResult)]
struct Columns {
    subject_kind: Kind,
    subject_id: Uuid,
    excerpt: Option<ExcerptId>,
    source: Option<SourceId>,
    person: PersonId,
    content: ContentId,
}

async fn found(view: &Snapshot, process: ProcessId, memo: MemoId) -> Result<Row, Failure> {
    let select = sql!(
        "SELECT m.subject_kind, m.subject_id, m.excerpt_id AS excerpt, m.source_id AS source, m.person_id AS person,
           m.content_id AS content
         FROM coding_memo m WHERE m.id = $1 AND m.process_id = $2"
    );
    let row: Columns = view.one(select, params![memo, process]).await?;
    let Columns { excerpt, source, person, content, .. } = row;
    Ok(Row { about: Ref { kind: row.subject_kind, id: row.subject_id }, excerpt, source, person, content })
}

/// A memo of this person; those of others may be read by all who work here, and changed by nobody else.
async fn own(
    view: &Snapshot,
    process: ProcessId,
    memo: MemoId,
    person: Option<PersonId>,
) -> Result<Row, Failure> {
    let row = found(view, process, memo).await?;
    if Some(row.person) == person { Ok(row) } else { Err(Failure::NotFound) }
}

async fn check_standing(view: &Snapshot, memo: MemoId) -> Result<(), Failure> {
    let select = sql!(
        "SELECT CAST(count(*) AS bigint) FROM coding_memo m
         LEFT JOIN coding_memo f ON f.follows_id = m.id
         LEFT JOIN coding_memo_end e ON e.memo_id = m.id
         WHERE m.id = $1 AND f.id IS NULL AND e.id IS NULL"
    );
    if view.number(select, params![memo]).await? == 1 { Ok(()) } else { Err(Failure::Conflict) }
}

async fn insert(
    tx: &mut Tx,
    entry: Entry,
    id: MemoId,
    follows: Option<MemoId>,
    row: &Row,
) -> Result<(), Failure> {
    let insert = sql!(
        "INSERT INTO coding_memo (id, process_id, entry_id, subject_kind, subject_id, excerpt_id, source_id, follows_id,
           person_id, content_id, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"
    );
    let Row { about, excerpt, source, person, content } = *row;
    let values = params![
        id,
        entry.scope,
        entry.id,
        about.kind,
        about.id,
        excerpt,
        source,
        follows,
        person,
        content,
        entry.at,
    ];
    tx.run(insert, values).await.map(drop)
}
