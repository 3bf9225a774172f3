//! What lines rest on: the links of all their revisions, and of the lines they replaced.

use super::history::replacements;
use crate::model::{LineId, RevisionId};
use consultation::CONTRIBUTION;
use kernel::{EntryId, Failure, Kind, Moment, ProcessId, Ref, uuid::Uuid};
use record::{FromQueryResult, LinkKind, Snapshot, link::LinkId, params, sea_orm, sql};
use std::collections::{BTreeMap, HashSet};

/// A link from a line, or from one it replaced, to what it rests on.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Evidence {
    /// The link.
    pub link: LinkId,
    /// The line it was made on: the one asked for, or one that it replaced.
    pub line: LineId,
    /// The wording it was made on.
    pub revision: RevisionId,
    /// What it says.
    pub kind: LinkKind,
    to_kind: Kind,
    to_id: Uuid,
    /// The entry that made it.
    pub entry: EntryId,
    /// Why it was made; `None` when the words were removed.
    pub reason: Option<String>,
    /// When.
    pub at: Moment,
}

impl Evidence {
    /// What the line rests on.
    pub fn to(&self) -> Ref {
        Ref { kind: self.to_kind, id: self.to_id }
    }
}

/// What a line rested on at a moment, oldest link first. One statement. Shows links of unpublished wordings too: who may see
/// what is decided by the labels of their targets, and by whoever asks.
pub async fn evidence(
    view: &Snapshot,
    process: ProcessId,
    line: LineId,
    at: Moment,
) -> Result<Vec<Evidence>, Failure> {
    let select = sql!(
        "WITH RECURSIVE origin (id) AS (
           SELECT l.id FROM plan_line l WHERE l.id = $1 AND l.process_id = $2
           UNION
           SELECT k.to_id FROM origin o JOIN link k ON k.from_id = o.id
           WHERE k.kind = 'replaces' AND k.recorded_at <= $3)
         SELECT k.id AS link, r.line_id AS line, r.id AS revision, k.kind, k.to_kind, k.to_id, k.entry_id AS entry,
           c.body AS reason, k.recorded_at AS at
         FROM origin o
         JOIN plan_line_revision r ON r.line_id = o.id
         JOIN link k ON k.from_id = r.id AND k.recorded_at <= $3
         JOIN ledger_entry e ON e.id = k.entry_id
         LEFT JOIN content c ON c.id = e.reason_id
         LEFT JOIN link_retraction x ON x.link_id = k.id AND x.recorded_at <= $3
         WHERE x.id IS NULL AND k.kind IN ('supports', 'qualifies', 'opposes', 'source-of-wording')
         ORDER BY k.recorded_at, k.id"
    );
    view.all(select, params![line, process, at]).await
}

/// How much a line rests on.
#[derive(Clone, Copy, Debug)]
pub struct Weight {
    /// The line.
    pub line: LineId,
    /// Different things it rests on that are no contributions.
    pub evidence: i64,
    /// Different contributions it rests on.
    pub contributions: i64,
}

impl Weight {
    /// Different things it rests on, of any kind.
    pub fn total(&self) -> i64 {
        self.evidence + self.contributions
    }
}

#[derive(FromQueryResult)]
struct Tied {
    line: LineId,
    to_kind: Kind,
    to_id: Uuid,
}

/// How much each line of a process rested on at a moment, with what it took over from the lines it replaced. Lines that rest
/// on nothing are not in the list. Two statements, whatever the number of lines; what was taken over is followed here,
/// because a database that does not know how many links there are plans a recursion over all lines badly.
pub async fn weights(view: &Snapshot, process: ProcessId, at: Moment) -> Result<Vec<Weight>, Failure> {
    let select = sql!(
        "SELECT DISTINCT r.line_id AS line, k.to_kind, k.to_id
         FROM link k
         JOIN plan_line_revision r ON r.id = k.from_id
         LEFT JOIN link_retraction x ON x.link_id = k.id AND x.recorded_at <= $2
         WHERE k.scope_id = $1 AND k.recorded_at <= $2 AND x.id IS NULL
           AND k.kind IN ('supports', 'qualifies', 'opposes', 'source-of-wording')
         ORDER BY r.line_id, k.to_kind, k.to_id"
    );
    let tied: Vec<Tied> = view.all(select, params![process, at]).await?;
    let mut rests_on: BTreeMap<LineId, HashSet<Ref>> = BTreeMap::new();
    for one in tied {
        rests_on.entry(one.line).or_default().insert(Ref { kind: one.to_kind, id: one.to_id });
    }
    // Oldest first: what passed to a line that was replaced again passes on.
    for (new, old) in replacements(view, process, at).await? {
        if let Some(passed) = rests_on.get(&old).cloned() {
            rests_on.entry(new).or_default().extend(passed);
        }
    }
    Ok(rests_on.iter().map(|(line, things)| weight(*line, things)).collect())
}

fn weight(line: LineId, things: &HashSet<Ref>) -> Weight {
    let contributions = things.iter().filter(|thing| thing.kind == CONTRIBUTION).count();
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    Weight { line, evidence: count(things.len() - contributions), contributions: count(contributions) }
}
