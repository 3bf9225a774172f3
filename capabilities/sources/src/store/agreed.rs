//! The interviews of one person in one process, and lowering them together when the person takes an agreement back.

use super::adding::{fresh, write_level};
use crate::{
    SOURCE,
    changes::Lowers,
    model::{LevelId, SourceId, SourceKind},
};
use kernel::{Attribution, Failure, Permit, PersonId, ProcessId, Ref};
use record::{FromQueryResult, Snapshot, Tx, params, sea_orm, sql};

/// An interview in which a person was heard.
#[derive(Clone, Debug, FromQueryResult)]
pub struct InterviewOf {
    /// Which.
    pub id: SourceId,
    /// What the staff calls it.
    pub title: String,
    /// How far it may be named.
    pub level: Attribution,
    level_id: LevelId,
}

/// The interviews of a person in a process. Once somebody stands in a description, the source stays theirs.
/// For the staff: the route asks for the role.
pub async fn interviews_of(
    view: &Snapshot,
    process: ProcessId,
    person: PersonId,
) -> Result<Vec<InterviewOf>, Failure> {
    let select = sql!(
        "SELECT s.id, r.title, l.level, s.level_id
         FROM sources_source s
         JOIN sources_revision r ON r.id = s.head_id
         JOIN sources_level l ON l.id = s.level_id
         WHERE s.process_id = $1 AND s.kind = 'interview'
           AND EXISTS (SELECT 1 FROM sources_revision o WHERE o.source_id = s.id AND o.person_id = $2)
         ORDER BY r.title, s.id"
    );
    view.all(select, params![process, person]).await
}

/// Lowers every interview of a person that may be named more than this, each with its entry; how many there were. After
/// the caller's own entry, whose lock keeps new interviews of the person away until the end.
pub async fn lower_interviews_of<C: Lowers>(
    tx: &mut Tx,
    permit: &Permit<C>,
    person: PersonId,
    most_open: Attribution,
) -> Result<usize, Failure> {
    let all = interviews_of(tx, permit.process(), person).await?;
    let open: Vec<InterviewOf> = all.into_iter().filter(|one| one.level < most_open).collect();
    // Two statements and an entry for each: one interview, rarely two.
    for one in &open {
        lower(tx, permit, one, most_open).await?;
    }
    Ok(open.len())
}

async fn lower<C: Lowers>(
    tx: &mut Tx,
    permit: &Permit<C>,
    one: &InterviewOf,
    level: Attribution,
) -> Result<(), Failure> {
    let next = LevelId(fresh(tx, SourceKind::Interview));
    let point = sql!("UPDATE sources_source SET level_id = $3 WHERE id = $1 AND level_id = $2");
    if tx.run(point, params![one.id, one.level_id, next]).await? == 0 {
        return Err(Failure::Conflict);
    }
    let entry = tx.record(permit, Ref { kind: SOURCE, id: one.id.0 }, &[]).await?;
    write_level(tx, entry, one.id, next, level).await
}
