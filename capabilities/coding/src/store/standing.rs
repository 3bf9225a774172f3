//! What stands and what ended: codes that were retired, merged or split and came back; excerpts given up and taken again.

use crate::model::{CodeEndId, CodeId, ExcerptEndId, ExcerptId};
use kernel::{Failure, Moment, ProcessId};
use record::{Entry, FromQueryResult, Snapshot, Tx, params, sea_orm, sql};

/// A code that ended, and where its codings went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, FromQueryResult)]
pub struct Heir {
    /// The code that ended.
    pub code: CodeId,
    /// Where it leads: to one code when it was merged, to several when it was split.
    pub heir: CodeId,
}

/// Where the codes that are merged or split at a moment lead. A code without heirs was retired.
pub async fn heirs(view: &Snapshot, process: ProcessId, at: Moment) -> Result<Vec<Heir>, Failure> {
    let select = sql!(
        "SELECT e.code_id AS code, h.code_id AS heir
         FROM coding_code_heir h JOIN coding_code_end e ON e.id = h.end_id
         WHERE h.process_id = $1 AND e.recorded_at <= $2 AND NOT EXISTS
           (SELECT b.id FROM coding_code_return b WHERE b.end_id = e.id AND b.recorded_at <= $2)
         ORDER BY e.code_id, h.id"
    );
    view.all(select, params![process, at]).await
}

pub(super) async fn end_code(tx: &mut Tx, entry: Entry, code: CodeId) -> Result<CodeEndId, Failure> {
    let end = CodeEndId(tx.id());
    let insert = sql!(
        "INSERT INTO coding_code_end (id, process_id, entry_id, code_id, recorded_at) VALUES ($1, $2, $3, $4, $5)"
    );
    tx.run(insert, params![end, entry.scope, entry.id, code, entry.at]).await?;
    Ok(end)
}

/// Ends a code that leads on to others.
pub(super) async fn end_with_heirs(
    tx: &mut Tx,
    entry: Entry,
    code: CodeId,
    heirs: &[CodeId],
) -> Result<(), Failure> {
    let end = end_code(tx, entry, code).await?;
    let insert = sql!(
        "INSERT INTO coding_code_heir (id, process_id, entry_id, end_id, code_id) VALUES ($1, $2, $3, $4, $5)"
    );
    for heir in heirs {
        tx.run(insert, params![tx.id(), entry.scope, entry.id, end, *heir]).await?;
    }
    Ok(())
}

/// Takes a code back into use. Fails with `Conflict` when somebody did in the same moment.
pub(super) async fn return_code(tx: &mut Tx, entry: Entry, end: CodeEndId) -> Result<(), Failure> {
    let insert = sql!(
        "INSERT INTO coding_code_return (id, process_id, entry_id, end_id, recorded_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (end_id) DO NOTHING"
    );
    let done = tx.run(insert, params![tx.id(), entry.scope, entry.id, end, entry.at]).await?;
    if done == 1 { Ok(()) } else { Err(Failure::Conflict) }
}

/// Ends a code once more, as it was ended before.
pub(super) async fn end_again(
    tx: &mut Tx,
    entry: Entry,
    before: CodeEndId,
    code: CodeId,
) -> Result<(), Failure> {
    let select = sql!("SELECT code_id AS code FROM coding_code_heir WHERE end_id = $1 ORDER BY id");
    let heirs: Vec<One> = tx.all(select, params![before]).await?;
    let heirs: Vec<CodeId> = heirs.into_iter().map(|one| one.code).collect();
    end_with_heirs(tx, entry, code, &heirs).await
}

#[derive(FromQueryResult)]
struct One {
    code: CodeId,
}

/// Whether an excerpt stands. Fails with `NotFound` when it was given up.
pub async fn check_stands(view: &Snapshot, excerpt: ExcerptId) -> Result<(), Failure> {
    let select = sql!("SELECT CAST(count(*) AS bigint) FROM coding_excerpt WHERE id = $1 AND end_id IS NULL");
    if view.number(select, params![excerpt]).await? == 1 { Ok(()) } else { Err(Failure::NotFound) }
}

/// Lets an excerpt stand again. Fails with `Conflict` when somebody did in the same moment.
pub(super) async fn return_excerpt(
    tx: &mut Tx,
    entry: Entry,
    excerpt: ExcerptId,
    end: ExcerptEndId,
) -> Result<(), Failure> {
    let point = sql!("UPDATE coding_excerpt SET end_id = NULL WHERE id = $1 AND end_id = $2");
    if tx.run(point, params![excerpt, end]).await? == 0 {
        return Err(Failure::Conflict);
    }
    let insert = sql!(
        "INSERT INTO coding_excerpt_return (id, process_id, entry_id, end_id, recorded_at) VALUES ($1, $2, $3, $4, $5)"
    );
    tx.run(insert, params![tx.silent_id(), entry.scope, entry.id, end, entry.at]).await.map(drop)
}

/// Gives an excerpt up, if it stands.
pub(super) async fn end_excerpt(tx: &mut Tx, entry: Entry, excerpt: ExcerptId) -> Result<(), Failure> {
    let end = ExcerptEndId(tx.silent_id());
    let point = sql!("UPDATE coding_excerpt SET end_id = $2 WHERE id = $1 AND end_id IS NULL");
    if tx.run(point, params![excerpt, end]).await? == 0 {
        return Err(Failure::Conflict);
    }
    let insert = sql!(
        "INSERT INTO coding_excerpt_end (id, process_id, entry_id, excerpt_id, recorded_at) VALUES ($1, $2, $3, $4, $5)"
    );
    tx.run(insert, params![end, entry.scope, entry.id, excerpt, entry.at]).await.map(drop)
}
