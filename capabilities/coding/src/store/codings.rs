//! Codes on excerpts, memos, and showing an excerpt less.

use super::rounds::eyes;
use crate::{
    EXCERPT,
    changes::{AddCoding, LowerExcerpt, WithdrawCoding},
    model::{CodeId, CodingId, ExcerptId, ExcerptLevelId, Memo, MemoId},
};
use kernel::{Attribution, Failure, Moment, Permit, PersonId, ProcessId, Ref, uuid::Uuid};
use record::{Content, Entry, FromQueryResult, Snapshot, Tx, params, sea_orm, sql, sql_many};

/// A code on an excerpt.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Coding {
    /// Which.
    pub id: CodingId,
    /// The code.
    pub code: CodeId,
    /// Who put it there.
    pub person: PersonId,
    /// When.
    pub recorded_at: Moment,
}

/// The codings of an excerpt in force at a moment, oldest first, as far as this person reads them today.
pub async fn codings_of(
    view: &Snapshot,
    reader: Option<PersonId>,
    excerpt: ExcerptId,
    at: Moment,
) -> Result<Vec<Coding>, Failure> {
    let select = sql!(
        "SELECT c.id, c.code_id AS code, c.person_id AS person, c.recorded_at
         FROM coding_coding c LEFT JOIN coding_coding_end e ON e.coding_id = c.id AND e.recorded_at <= $2
         WHERE c.excerpt_id = $1 AND c.recorded_at <= $2 AND e.id IS NULL
           AND NOT EXISTS (SELECT 1 FROM coding_veiled_coding v WHERE v.id = c.id AND v.person_id <> $3)
         ORDER BY c.recorded_at, c.id"
    );
    view.all(select, params![excerpt, at, eyes(reader)]).await
}

/// Puts codes on an excerpt, and a memo. A code the same person put there before stays one; when nothing is new, nothing
/// is written. The number of codings added.
pub async fn add_codings(
    tx: &mut Tx,
    permit: &Permit<AddCoding>,
    excerpt: ExcerptId,
    wanted: &[CodeId],
    memo: Option<&Memo>,
) -> Result<u64, Failure> {
    let person = permit.person().ok_or(Failure::Refused("refused-sign-in"))?;
    check_excerpt(tx, permit.process(), permit.person(), excerpt).await?;
    check_codes(tx, permit.process(), wanted).await?;
    let there = codings_of(tx, permit.person(), excerpt, Moment::MAX).await?;
    let mine = |code: &CodeId| there.iter().any(|coding| coding.code == *code && coding.person == person);
    if memo.is_none() && wanted.iter().all(mine) {
        return Ok(0);
    }
    let memo = memo.map(|memo| tx.content_of(Some(person), tx.lang(), memo.as_str()));
    let contents: Vec<&Content> = memo.iter().collect();
    let entry = tx.record(permit, Ref { kind: EXCERPT, id: excerpt.0 }, &contents).await?;
    let mut added = 0;
    for code in wanted {
        added += write_coding(tx, entry, excerpt, *code, person).await?;
    }
    if let Some(memo) = &memo {
        write_memo(tx, entry, excerpt, person, memo).await?;
    }
    Ok(added)
}

#[derive(FromQueryResult)]
struct OfExcerpt {
    excerpt_id: ExcerptId,
}

/// Withdraws a coding; it stays readable as of before. Fails with `Conflict` when it is withdrawn already.
/// The excerpt it was on.
pub async fn withdraw_coding(
    tx: &mut Tx,
    permit: &Permit<WithdrawCoding>,
    coding: CodingId,
) -> Result<ExcerptId, Failure> {
    let select = sql!(
        "SELECT c.excerpt_id FROM coding_coding c WHERE c.id = $1 AND c.process_id = $2
           AND NOT EXISTS (SELECT 1 FROM coding_veiled_coding v WHERE v.id = c.id AND v.person_id <> $3)"
    );
    let on: OfExcerpt = tx.one(select, params![coding, permit.process(), eyes(permit.person())]).await?;
    let entry = tx.record(permit, Ref { kind: EXCERPT, id: on.excerpt_id.0 }, &[]).await?;
    let insert = sql!(
        "INSERT INTO coding_coding_end (id, process_id, entry_id, coding_id, recorded_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (coding_id) DO NOTHING"
    );
    let done = tx.run(insert, params![tx.silent_id(), entry.scope, entry.id, coding, entry.at]).await?;
    if done == 1 { Ok(on.excerpt_id) } else { Err(Failure::Conflict) }
}

#[derive(FromQueryResult)]
struct Level {
    level: Option<Attribution>,
    level_id: Option<ExcerptLevelId>,
}

/// Shows an excerpt less from now on, everywhere. Fails with `Invalid` when the level is not more closed than its own.
pub async fn lower_excerpt(
    tx: &mut Tx,
    permit: &Permit<LowerExcerpt>,
    excerpt: ExcerptId,
    level: Attribution,
) -> Result<(), Failure> {
    let select = sql!(
        "SELECT l.level, x.level_id FROM coding_excerpt x LEFT JOIN coding_excerpt_level l ON l.id = x.level_id
         WHERE x.id = $1 AND x.process_id = $2 AND NOT EXISTS (
             SELECT 1 FROM coding_veiled_excerpt v WHERE v.id = x.id AND NOT EXISTS (
               SELECT 1 FROM coding_hand h WHERE h.excerpt_id = v.id AND h.person_id = $3))"
    );
    let now: Level = tx.one(select, params![excerpt, permit.process(), eyes(permit.person())]).await?;
    if now.level.is_some_and(|now| level <= now) {
        return Err(Failure::invalid("level", "coding-problem-not-lower"));
    }
    let next = ExcerptLevelId(tx.silent_id());
    let point = sql!(
        "UPDATE coding_excerpt SET level_id = $3 WHERE id = $1 AND (level_id = $2 OR (level_id IS NULL AND $2 IS NULL))"
    );
    if tx.run(point, params![excerpt, now.level_id, next]).await? == 0 {
        return Err(Failure::Conflict);
    }
    let entry = tx.record(permit, Ref { kind: EXCERPT, id: excerpt.0 }, &[]).await?;
    write_level(tx, entry, excerpt, next, level).await
}

/// A memo as read by staff.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Noted {
    /// Which.
    pub id: MemoId,
    /// Who.
    pub person: PersonId,
    /// When.
    pub recorded_at: Moment,
    /// The words; `None` once removed.
    pub body: Option<String>,
}

/// The memos on an excerpt that stand today, oldest first, as far as this person reads them. For staff: the caller has asked
/// for the role.
pub async fn memos_of(
    view: &Snapshot,
    process: ProcessId,
    reader: Option<PersonId>,
    excerpt: ExcerptId,
) -> Result<Vec<Noted>, Failure> {
    let select = sql!(
        "SELECT m.id, m.person_id AS person, m.recorded_at, c.body FROM coding_memo m JOIN content c ON c.id = m.content_id
         LEFT JOIN coding_memo f ON f.follows_id = m.id
         LEFT JOIN coding_memo_end e ON e.memo_id = m.id
         WHERE m.excerpt_id = $1 AND m.process_id = $2 AND f.id IS NULL AND e.id IS NULL
           AND NOT EXISTS (SELECT 1 FROM coding_veiled_memo v WHERE v.id = m.id AND v.person_id <> $3)
         ORDER BY m.recorded_at, m.id"
    );
    view.all(select, params![excerpt, process, eyes(reader)]).await
}

pub(super) async fn check_excerpt(
    view: &Snapshot,
    process: ProcessId,
    reader: Option<PersonId>,
    excerpt: ExcerptId,
) -> Result<(), Failure> {
    let select = sql!(
        "SELECT CAST(count(*) AS bigint) FROM coding_excerpt x
         WHERE x.id = $1 AND x.process_id = $2 AND x.end_id IS NULL AND NOT EXISTS (
             SELECT 1 FROM coding_veiled_excerpt v WHERE v.id = x.id AND NOT EXISTS (
               SELECT 1 FROM coding_hand h WHERE h.excerpt_id = v.id AND h.person_id = $3))"
    );
    if view.number(select, params![excerpt, process, eyes(reader)]).await? == 1 {
        Ok(())
    } else {
        Err(Failure::NotFound)
    }
}

/// Refuses codes of another process, retired ones, and headings.
pub(super) async fn check_codes(
    view: &Snapshot,
    process: ProcessId,
    wanted: &[CodeId],
) -> Result<(), Failure> {
    let select = sql_many!(
        "SELECT c.id FROM coding_code c JOIN coding_code_revision r ON r.id = c.head_id WHERE c.id IN (",
        ") AND c.process_id = $65 AND r.usage = 'apply' AND NOT EXISTS (
           SELECT e.id FROM coding_code_end e LEFT JOIN coding_code_return b ON b.end_id = e.id
           WHERE e.code_id = c.id AND b.id IS NULL) ORDER BY c.id"
    );
    let ids: Vec<Uuid> = wanted.iter().map(|code| code.0).collect();
    let usable: Vec<Usable> = view.many(select, &ids, &params![process]).await?;
    let known = |code: &CodeId| usable.iter().any(|row| row.id == *code);
    if wanted.iter().all(known) { Ok(()) } else { Err(Failure::invalid("codes", "coding-problem-code")) }
}

#[derive(FromQueryResult)]
struct Usable {
    id: CodeId,
}

/// Writes a coding unless the same person has the same code on the same excerpt; the number of rows written.
pub(super) async fn write_coding(
    tx: &mut Tx,
    entry: Entry,
    excerpt: ExcerptId,
    code: CodeId,
    person: PersonId,
) -> Result<u64, Failure> {
    let insert = sql!(
        "INSERT INTO coding_coding (id, process_id, entry_id, excerpt_id, code_id, person_id, recorded_at)
         SELECT $1, $2, $3, $4, $5, $6, $7 WHERE NOT EXISTS (
           SELECT c.id FROM coding_coding c LEFT JOIN coding_coding_end e ON e.coding_id = c.id
           WHERE c.excerpt_id = $4 AND c.code_id = $5 AND c.person_id = $6 AND e.id IS NULL)"
    );
    let values = params![tx.silent_id(), entry.scope, entry.id, excerpt, code, person, entry.at];
    tx.run(insert, values).await
}

pub(super) async fn write_memo(
    tx: &mut Tx,
    entry: Entry,
    excerpt: ExcerptId,
    person: PersonId,
    memo: &Content,
) -> Result<(), Failure> {
    let insert = sql!(
        "INSERT INTO coding_memo (id, process_id, entry_id, subject_kind, subject_id, excerpt_id, source_id, person_id,
           content_id, recorded_at)
         SELECT $1, $2, $3, $4, x.id, x.id, x.source_id, $6, $7, $8 FROM coding_excerpt x WHERE x.id = $5"
    );
    let id = tx.silent_id();
    let values = params![id, entry.scope, entry.id, EXCERPT, excerpt, person, memo.id, entry.at];
    tx.run(insert, values).await.map(drop)
}

pub(super) async fn write_level(
    tx: &mut Tx,
    entry: Entry,
    excerpt: ExcerptId,
    id: ExcerptLevelId,
    level: Attribution,
) -> Result<(), Failure> {
    let insert = sql!(
        "INSERT INTO coding_excerpt_level (id, process_id, entry_id, excerpt_id, level, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6)"
    );
    tx.run(insert, params![id, entry.scope, entry.id, excerpt, level, entry.at]).await.map(drop)
}
