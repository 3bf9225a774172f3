//! What lines rest on: the links of all their revisions, and of the lines they replaced.

use super::history::replacements;
use crate::model::{LineId, RevisionId};
use coding::store::Lowered;
use consultation::CONTRIBUTION;
use kernel::{EntryId, Failure, Kind, Moment, ProcessId, Ref, uuid::Uuid};
use record::{FromQueryResult, LinkKind, Snapshot, link::LinkId, params, sea_orm, sql};
use std::collections::{BTreeMap, HashMap};

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
    at: Moment,
}

/// What each line rests on, with what it took over from the lines it replaced, and when each thing was last tied.
pub type RestsOn = BTreeMap<LineId, HashMap<Ref, Moment>>;

/// How much each line of a process rested on at a moment: see [`rests_on`].
pub async fn weights(view: &Snapshot, process: ProcessId, at: Moment) -> Result<Vec<Weight>, Failure> {
    Ok(weigh(&rests_on(view, process, at).await?))
}

/// How much lines rest on.
pub fn weigh(rests_on: &RestsOn) -> Vec<Weight> {
    rests_on.iter().map(|(line, things)| weight(*line, things)).collect()
}

/// What the lines of a process rested on at a moment. Lines that rest on nothing are left out. Two statements, whatever the
/// number of lines; what was taken over is followed here, because a database that does not know how many links there are
/// plans a recursion over all lines badly.
pub async fn rests_on(view: &Snapshot, process: ProcessId, at: Moment) -> Result<RestsOn, Failure> {
    let select = sql!(
        "SELECT r.line_id AS line, k.to_kind, k.to_id, max(k.recorded_at) AS at
         FROM link k
         JOIN plan_line_revision r ON r.id = k.from_id
         LEFT JOIN link_retraction x ON x.link_id = k.id AND x.recorded_at <= $2
         WHERE k.scope_id = $1 AND k.recorded_at <= $2 AND x.id IS NULL
           AND k.kind IN ('supports', 'qualifies', 'opposes', 'source-of-wording')
         GROUP BY r.line_id, k.to_kind, k.to_id ORDER BY r.line_id, k.to_kind, k.to_id"
    );
    let tied: Vec<Tied> = view.all(select, params![process, at]).await?;
    let mut rests_on = RestsOn::new();
    for one in tied {
        rests_on.entry(one.line).or_default().insert(Ref { kind: one.to_kind, id: one.to_id }, one.at);
    }
    // Oldest first: what passed to a line that was replaced again passes on.
    for (new, old) in replacements(view, process, at).await? {
        let passed = rests_on.get(&old).cloned().unwrap_or_default();
        let things = rests_on.entry(new).or_default();
        for (thing, tied_at) in passed {
            let newest = things.entry(thing).or_insert(tied_at);
            *newest = tied_at.max(*newest);
        }
    }
    rests_on.retain(|_, things| !things.is_empty());
    Ok(rests_on)
}

/// Lines that rest on something that may be shown less than when it was last tied: since when, and how far.
pub fn shaken(rests_on: &RestsOn, lowered: &HashMap<Ref, Lowered>) -> HashMap<LineId, Lowered> {
    let newest = |things: &HashMap<Ref, Moment>| {
        let after = |(thing, tied_at): (&Ref, &Moment)| lowered.get(thing).filter(|one| one.at > *tied_at);
        things.iter().filter_map(after).max_by_key(|one| (one.is_withdrawn(), one.at)).copied()
    };
    rests_on.iter().filter_map(|(line, things)| Some((*line, newest(things)?))).collect()
}

fn weight(line: LineId, things: &HashMap<Ref, Moment>) -> Weight {
    let contributions = things.keys().filter(|thing| thing.kind == CONTRIBUTION).count();
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    Weight { line, evidence: count(things.len() - contributions), contributions: count(contributions) }
}
