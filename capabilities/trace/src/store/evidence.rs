//! What lines rest on, with what they took over from lines they replaced.

use kernel::{EntryId, Failure, Kind, Moment, ProcessId, Ref, uuid::Uuid};
use plan::LineId;
use record::{FromQueryResult, LinkKind, Snapshot, params, sea_orm, sql_many};
use replies::{REPLY, ReplyId};
use std::collections::HashMap;

/// A link from a line, or from one it replaced.
#[derive(Clone, Debug, FromQueryResult)]
pub(crate) struct Row {
    /// The line asked for.
    pub root: LineId,
    /// The line the link was made on: the root, or one it replaced.
    pub line: LineId,
    /// 1 when the wording it was made on was public by the newest version, 0 while it is in the draft only.
    pub published: i64,
    /// When everybody could read the link: its own moment, or that of the version that published the wording it was made on.
    pub public_since: Option<Moment>,
    pub kind: LinkKind,
    to_kind: Kind,
    to_id: Uuid,
    pub entry: EntryId,
    pub reason: Option<Uuid>,
    pub at: Moment,
    pub withdrawn_at: Option<Moment>,
    pub withdrawn_because: Option<Uuid>,
}

impl Row {
    /// What the line rests on.
    pub fn to(&self) -> Ref {
        Ref { kind: self.to_kind, id: self.to_id }
    }
}

/// Every link of these lines and of those they replaced, withdrawn ones too, oldest first within each 64 lines.
/// Reasons are ids only: whoever may read them asks for the words.
pub(crate) async fn rows(view: &Snapshot, process: ProcessId, lines: &[LineId]) -> Result<Vec<Row>, Failure> {
    let select = sql_many!(
        "WITH RECURSIVE reach (root, origin) AS (
           SELECT l.id, l.id FROM plan_line l WHERE l.id IN (",
        ") AND l.process_id = $65
           UNION
           SELECT h.root, k.to_id FROM reach h JOIN link k ON k.from_id = h.origin WHERE k.kind = 'replaces')
         SELECT h.root, r.line_id AS line,
           CASE WHEN r.recorded_at <= (
             SELECT COALESCE(max(v.recorded_at), 0) FROM plan_version v WHERE v.process_id = $65) THEN CAST(1 AS bigint)
             ELSE CAST(0 AS bigint) END AS published,
           (SELECT CASE WHEN min(v.recorded_at) > k.recorded_at THEN min(v.recorded_at) ELSE k.recorded_at END
            FROM plan_version v WHERE v.process_id = $65 AND v.recorded_at >= r.recorded_at) AS public_since,
           k.kind, k.to_kind, k.to_id, k.entry_id AS entry, e.reason_id AS reason, k.recorded_at AS at,
           x.recorded_at AS withdrawn_at, n.reason_id AS withdrawn_because
         FROM reach h
         JOIN plan_line_revision r ON r.line_id = h.origin
         JOIN link k ON k.from_id = r.id
         JOIN ledger_entry e ON e.id = k.entry_id
         LEFT JOIN link_retraction x ON x.link_id = k.id
         LEFT JOIN ledger_entry n ON n.id = x.entry_id
         WHERE k.kind IN ('supports', 'qualifies', 'opposes', 'source-of-wording')
         ORDER BY k.recorded_at, k.id, h.root"
    );
    let ids: Vec<Uuid> = lines.iter().map(|line| line.0).collect();
    view.many(select, &ids, &params![process]).await
}

/// A reply that changed a line, or one it replaced.
#[derive(Clone, Debug, FromQueryResult)]
pub(crate) struct Cause {
    /// The line asked for.
    pub root: LineId,
    /// 1 when the change was public by the newest version, 0 while it is in the draft only.
    pub published: i64,
    reply: ReplyId,
    /// The decision: it may have answered several contributions at once.
    pub entry: EntryId,
}

impl Cause {
    /// The reply.
    pub fn of(&self) -> Ref {
        Ref { kind: REPLY, id: self.reply.0 }
    }
}

/// What changed these lines and those they replaced, oldest first within each 64 lines.
pub(crate) async fn causes(
    view: &Snapshot,
    process: ProcessId,
    lines: &[LineId],
) -> Result<Vec<Cause>, Failure> {
    let select = sql_many!(
        "WITH RECURSIVE reach (root, origin) AS (
           SELECT l.id, l.id FROM plan_line l WHERE l.id IN (",
        ") AND l.process_id = $65
           UNION
           SELECT h.root, k.to_id FROM reach h JOIN link k ON k.from_id = h.origin WHERE k.kind = 'replaces')
         SELECT h.root,
           CASE WHEN r.recorded_at <= (
             SELECT COALESCE(max(v.recorded_at), 0) FROM plan_version v WHERE v.process_id = $65) THEN CAST(1 AS bigint)
             ELSE CAST(0 AS bigint) END AS published,
           k.from_id AS reply, k.entry_id AS entry
         FROM reach h
         JOIN plan_line_revision r ON r.line_id = h.origin
         JOIN link k ON k.to_id = r.id
         LEFT JOIN link_retraction x ON x.link_id = k.id
         WHERE k.kind = 'caused' AND k.from_kind = 'replies.reply' AND x.id IS NULL
         ORDER BY k.recorded_at, k.id, h.root"
    );
    let ids: Vec<Uuid> = lines.iter().map(|line| line.0).collect();
    view.many(select, &ids, &params![process]).await
}

#[derive(FromQueryResult)]
struct Words {
    id: Uuid,
    body: Option<String>,
}

/// The words of texts by id. Only for texts the caller has found to be readable by its viewer. Erased ones are left out.
pub(crate) async fn words(
    view: &Snapshot,
    process: ProcessId,
    mut texts: Vec<Uuid>,
) -> Result<HashMap<Uuid, String>, Failure> {
    let select = sql_many!(
        "SELECT c.id, c.body FROM content c WHERE c.id IN (",
        ") AND c.scope_id = $65 ORDER BY c.id"
    );
    texts.sort_unstable();
    texts.dedup();
    let rows: Vec<Words> = view.many(select, &texts, &params![process]).await?;
    Ok(rows.into_iter().filter_map(|row| Some((row.id, row.body?))).collect())
}
