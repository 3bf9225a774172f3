//! What a line rests on: the links of all its revisions, and of the lines it replaced.

use crate::model::{LineId, RevisionId};
use kernel::{EntryId, Failure, Kind, Moment, ProcessId, Ref, uuid::Uuid};
use record::{FromQueryResult, LinkKind, Snapshot, link::LinkId, params, sea_orm, sql};

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
