//! Saying something else of a source, and lowering how far it may be named.

use super::adding::{about, fresh, write_level, write_revision};
use crate::{
    SOURCE, ceiling,
    changes::{DescribeSource, LowerLevel},
    description::Description,
    model::{LevelId, RevisionId, SourceId, SourceKind},
};
use kernel::{Attribution, Failure, Permit, PersonId, Ref};
use record::{Content, FromQueryResult, Tx, params, sea_orm, sql};

#[derive(FromQueryResult)]
struct Now {
    kind: SourceKind,
    level: Attribution,
    level_id: LevelId,
    person_id: Option<PersonId>,
}

/// Says something else of a source. Fails with `Conflict` when `base` is no longer the newest description, with `Invalid`
/// when the person who was heard did not agree to be named so far.
pub async fn describe(
    tx: &mut Tx,
    permit: &Permit<DescribeSource>,
    source: SourceId,
    base: RevisionId,
    description: &Description,
) -> Result<(), Failure> {
    let now = now(tx, permit.process(), source).await?;
    description.check(now.kind)?;
    let next = RevisionId(fresh(tx, now.kind));
    let point = sql!("UPDATE sources_source SET head_id = $3 WHERE id = $1 AND head_id = $2");
    if tx.run(point, params![source, base, next]).await? == 0 {
        return Err(Failure::Conflict);
    }
    let about = about(tx, description);
    let contents: Vec<&Content> = about.iter().collect();
    let entry = tx.record(permit, Ref { kind: SOURCE, id: source.0 }, &contents).await?;
    // Whose an older interview is was said before anybody asked: only who is named anew is looked up.
    let named_anew = description.person.filter(|_| now.person_id.is_none());
    ceiling::check(tx, entry.scope, named_anew, ("name", now.level)).await?;
    write_revision(tx, entry, source, next, description, about.as_ref()).await
}

/// Lowers how far a source may be named; everything taken from it follows in the same moment.
/// Fails with `Invalid` when the level is not more closed than today's.
pub async fn lower_level(
    tx: &mut Tx,
    permit: &Permit<LowerLevel>,
    source: SourceId,
    level: Attribution,
) -> Result<(), Failure> {
    let now = now(tx, permit.process(), source).await?;
    if level <= now.level {
        return Err(Failure::invalid("level", "sources-problem-not-lower"));
    }
    let next = LevelId(fresh(tx, now.kind));
    let point = sql!("UPDATE sources_source SET level_id = $3 WHERE id = $1 AND level_id = $2");
    if tx.run(point, params![source, now.level_id, next]).await? == 0 {
        return Err(Failure::Conflict);
    }
    let entry = tx.record(permit, Ref { kind: SOURCE, id: source.0 }, &[]).await?;
    write_level(tx, entry, source, next, level).await
}

async fn now(tx: &Tx, process: kernel::ProcessId, source: SourceId) -> Result<Now, Failure> {
    let select = sql!(
        "SELECT s.kind, l.level, s.level_id, r.person_id
         FROM sources_source s
         JOIN sources_level l ON l.id = s.level_id
         JOIN sources_revision r ON r.id = s.head_id
         WHERE s.id = $1 AND s.process_id = $2"
    );
    tx.one(select, params![source, process]).await
}
