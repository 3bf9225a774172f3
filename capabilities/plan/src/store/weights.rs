//! How much every line of a process rests on, and which of them rest on something that gave way.

use super::history::replacements;
use crate::model::LineId;
use coding::store::Lowered;
use kernel::{Failure, Kind, Moment, ProcessId, Ref, uuid::Uuid};
use record::{FromQueryResult, Snapshot, params, sea_orm, sql, sql_many};
use std::collections::{BTreeMap, HashMap};

/// How much a line rests on.
#[derive(Clone, Copy, Debug, FromQueryResult)]
pub struct Weight {
    /// The line.
    pub line: LineId,
    /// Different things it rests on: contributions and other evidence.
    pub things: i64,
}

/// How much each line of a process rested on at a moment, with what it took over from the lines it replaced. Lines that rest
/// on nothing are left out. Two statements whatever the number of lines, and one more when lines were replaced: counted by
/// the database, except for what was taken over, because a database that does not know how many links there are plans a
/// recursion over all lines badly.
pub async fn weights(view: &Snapshot, process: ProcessId, at: Moment) -> Result<Vec<Weight>, Failure> {
    let select = sql!(
        "SELECT r.line_id AS line, CAST(count(DISTINCT k.to_id) AS bigint) AS things
         FROM link k
         JOIN plan_line_revision r ON r.id = k.from_id
         LEFT JOIN link_retraction x ON x.link_id = k.id AND x.recorded_at <= $2
         WHERE k.scope_id = $1 AND k.recorded_at <= $2 AND x.id IS NULL
           AND k.kind IN ('supports', 'qualifies', 'opposes', 'source-of-wording')
         GROUP BY r.line_id ORDER BY r.line_id"
    );
    let counted: Vec<Weight> = view.all(select, params![process, at]).await?;
    let replaced = replacements(view, process, at).await?;
    if replaced.is_empty() {
        return Ok(counted);
    }
    let taken_over = pass_on(tied_replaced(view, process, at).await?, &replaced);
    let alone = counted.into_iter().filter(|weight| !taken_over.contains_key(&weight.line));
    Ok(alone.chain(taken_over.iter().map(|(line, things)| weight(*line, things))).collect())
}

fn weight(line: LineId, things: &HashMap<Ref, Moment>) -> Weight {
    Weight { line, things: i64::try_from(things.len()).unwrap_or(i64::MAX) }
}

/// The lines that rest on something that may be shown less than when it was last tied: since when, and how far.
/// One statement, and one more for each 64 things lowered.
pub async fn shaken(
    view: &Snapshot,
    process: ProcessId,
    lowered: &HashMap<Ref, Lowered>,
) -> Result<HashMap<LineId, Lowered>, Failure> {
    let tied = tied_to(view, process, lowered.keys()).await?;
    let rests_on = pass_on(tied, &replacements(view, process, Moment::MAX).await?);
    let newest = |things: &HashMap<Ref, Moment>| {
        let after = |(thing, tied_at): (&Ref, &Moment)| lowered.get(thing).filter(|one| one.at > *tied_at);
        things.iter().filter_map(after).max_by_key(|one| (one.is_withdrawn(), one.at)).copied()
    };
    Ok(rests_on.iter().filter_map(|(line, things)| Some((*line, newest(things)?))).collect())
}

#[derive(FromQueryResult)]
struct Tied {
    line: LineId,
    to_kind: Kind,
    to_id: Uuid,
    at: Moment,
}

/// What lines rest on, and when each thing was last tied.
type RestsOn = BTreeMap<LineId, HashMap<Ref, Moment>>;

/// The ties of lines that were replaced, or that replaced others.
async fn tied_replaced(view: &Snapshot, process: ProcessId, at: Moment) -> Result<Vec<Tied>, Failure> {
    let select = sql!(
        "SELECT r.line_id AS line, k.to_kind, k.to_id, max(k.recorded_at) AS at
         FROM (
           SELECT from_id AS id FROM link WHERE scope_id = $1 AND kind = 'replaces' AND from_kind = 'plan.line'
           UNION
           SELECT to_id FROM link WHERE scope_id = $1 AND kind = 'replaces' AND from_kind = 'plan.line') l
         JOIN plan_line_revision r ON r.line_id = l.id
         JOIN link k ON k.from_id = r.id
         LEFT JOIN link_retraction x ON x.link_id = k.id AND x.recorded_at <= $2
         WHERE k.recorded_at <= $2 AND x.id IS NULL
           AND k.kind IN ('supports', 'qualifies', 'opposes', 'source-of-wording')
         GROUP BY r.line_id, k.to_kind, k.to_id ORDER BY r.line_id, k.to_kind, k.to_id"
    );
    view.all(select, params![process, at]).await
}

/// The ties of lines to some things.
async fn tied_to(
    view: &Snapshot,
    process: ProcessId,
    things: impl Iterator<Item = &Ref>,
) -> Result<Vec<Tied>, Failure> {
    let select = sql_many!(
        "SELECT r.line_id AS line, k.to_kind, k.to_id, max(k.recorded_at) AS at
         FROM link k
         JOIN plan_line_revision r ON r.id = k.from_id
         LEFT JOIN link_retraction x ON x.link_id = k.id
         WHERE k.to_id IN (",
        ") AND k.scope_id = $65 AND x.id IS NULL
           AND k.kind IN ('supports', 'qualifies', 'opposes', 'source-of-wording')
         GROUP BY r.line_id, k.to_kind, k.to_id ORDER BY r.line_id, k.to_kind, k.to_id"
    );
    let ids: Vec<Uuid> = things.map(|thing| thing.id).collect();
    view.many(select, &ids, &params![process]).await
}

/// With what each line took over from those it replaced: (new, old), oldest first, so that what passed to a line that was
/// replaced again passes on. Lines that rest on nothing are left out.
fn pass_on(tied: Vec<Tied>, replaced: &[(LineId, LineId)]) -> RestsOn {
    let mut rests_on = RestsOn::new();
    for one in tied {
        rests_on.entry(one.line).or_default().insert(Ref { kind: one.to_kind, id: one.to_id }, one.at);
    }
    for (new, old) in replaced {
        let passed = rests_on.get(old).cloned().unwrap_or_default();
        let things = rests_on.entry(*new).or_default();
        for (thing, tied_at) in passed {
            let newest = things.entry(thing).or_insert(tied_at);
            *newest = tied_at.max(*newest);
        }
    }
    rests_on.retain(|_, things| !things.is_empty());
    rests_on
}
