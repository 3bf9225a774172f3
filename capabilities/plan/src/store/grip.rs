//! Taking hold of a line before writing to it, and writing its next revision.

use crate::model::{LineId, LineKind, PlanId, Rank, RevisionId, SectionId, Struck, Wording};
use kernel::{Failure, Lang, ProcessId};
use record::{Entry, FromQueryResult, Snapshot, Tx, content::ContentId, params, sea_orm, sql};

/// What a revision says; the next one changes some of it.
#[derive(Clone, Debug, FromQueryResult)]
pub(super) struct Body {
    pub section_id: SectionId,
    pub rank: Rank,
    pub kind: LineKind,
    pub content_id: ContentId,
    pub struck: Struck,
    pub text: Option<String>,
    pub lang: Lang,
}

impl Body {
    /// Fails with `Refused` for a line that no longer stands.
    pub(super) fn must_stand(&self) -> Result<(), Failure> {
        if self.struck == Struck::No { Ok(()) } else { Err(Failure::Refused("plan-refused-struck")) }
    }

    /// Whether these are the same words in the same language.
    pub(super) fn says(&self, wording: &Wording) -> bool {
        self.text.as_deref() == Some(wording.text.as_str()) && self.lang == wording.lang
    }
}

/// Moves the pointer of a line from `base` to `next`, a revision about to be written; what `base` says.
///
/// The pointer moves first: it takes the row lock, so two editors cannot both believe they won. Fails with `Conflict` when
/// `base` is no longer the newest revision, with `NotFound` for a line of another process.
pub(super) async fn take(
    tx: &mut Tx,
    process: ProcessId,
    (line, base): (LineId, RevisionId),
    next: RevisionId,
) -> Result<Body, Failure> {
    let step = sql!("UPDATE plan_line SET head_id = $4 WHERE id = $1 AND process_id = $2 AND head_id = $3");
    if tx.run(step, params![line, process, base, next]).await? == 0 {
        plan_with(tx, process, line).await?;
        return Err(Failure::Conflict);
    }
    let select = sql!(
        "SELECT r.section_id, r.rank, r.kind, r.content_id, r.struck, c.body AS text, c.lang
         FROM plan_line_revision r JOIN content c ON c.id = r.content_id WHERE r.id = $1"
    );
    tx.one(select, params![base]).await
}

#[derive(FromQueryResult)]
struct Home {
    plan_id: PlanId,
}

/// The plan a line belongs to. Fails with `NotFound` for a line of another process.
pub(super) async fn plan_with(view: &Snapshot, process: ProcessId, line: LineId) -> Result<PlanId, Failure> {
    let select = sql!("SELECT plan_id FROM plan_line WHERE id = $1 AND process_id = $2");
    let home: Home = view.one(select, params![line, process]).await?;
    Ok(home.plan_id)
}

/// Writes the identity of a new line; its revision follows.
pub(super) async fn write_line(
    tx: &mut Tx,
    entry: Entry,
    plan: PlanId,
    line: LineId,
    head: RevisionId,
) -> Result<(), Failure> {
    let insert = sql!(
        "INSERT INTO plan_line (id, process_id, plan_id, head_id, entry_id) VALUES ($1, $2, $3, $4, $5)"
    );
    tx.run(insert, params![line, entry.scope, plan, head, entry.id]).await.map(drop)
}

/// Writes a revision.
pub(super) async fn write_revision(
    tx: &mut Tx,
    entry: Entry,
    line: LineId,
    id: RevisionId,
    body: &Body,
) -> Result<(), Failure> {
    let insert = sql!(
        "INSERT INTO plan_line_revision (id, process_id, line_id, section_id, rank, kind, content_id, struck,
           entry_id, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
    );
    let Body { section_id, rank, kind, content_id, struck, .. } = body;
    let values =
        params![id, entry.scope, line, *section_id, rank, *kind, *content_id, *struck, entry.id, entry.at];
    tx.run(insert, values).await.map(drop)
}
