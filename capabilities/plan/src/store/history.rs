//! What became of lines: their revisions with reasons, where they were printed, what replaced them, what caused a change.

use crate::model::{LineId, LineKind, RevisionId, SectionId, Struck};
use consultation::CONTRIBUTION;
use kernel::{Failure, Kind, Lang, Moment, ProcessId, Ref, uuid::Uuid};
use record::{FromQueryResult, Snapshot, params, sea_orm, sql};

/// A revision of a line, what it says, and why it was made.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Revised {
    /// The revision.
    pub revision: RevisionId,
    /// Where it put the line.
    pub section: SectionId,
    /// What it made of it.
    pub kind: LineKind,
    /// The words it gave it; `None` when they were removed.
    pub text: Option<String>,
    /// Language of the words.
    pub lang: Lang,
    /// Whether the line stood after it.
    pub struck: Struck,
    /// Name of the change in the ledger.
    pub change: String,
    /// Why; `None` when the words were removed.
    pub reason: Option<String>,
    /// When.
    pub at: Moment,
}

/// Every revision of a line, oldest first, published or not: for staff, or to be cut at a publication.
pub async fn revisions_of(
    view: &Snapshot,
    process: ProcessId,
    line: LineId,
) -> Result<Vec<Revised>, Failure> {
    let select = sql!(
        "SELECT r.id AS revision, r.section_id AS section, r.kind, t.body AS text, t.lang, r.struck,
           e.name AS change, c.body AS reason, r.recorded_at AS at
         FROM plan_line_revision r
         JOIN content t ON t.id = r.content_id
         JOIN ledger_entry e ON e.id = r.entry_id
         LEFT JOIN content c ON c.id = e.reason_id
         WHERE r.line_id = $1 AND r.process_id = $2
         ORDER BY r.recorded_at, r.id"
    );
    view.all(select, params![line, process]).await
}

/// Why a line was changed.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Step {
    /// The line.
    pub line: LineId,
    /// The revision it led to.
    pub revision: RevisionId,
    /// Name of the change in the ledger.
    pub change: String,
    /// Why; `None` when the words were removed.
    pub reason: Option<String>,
    /// When.
    pub at: Moment,
}

/// Every step of a process made after one moment and not after another, oldest first. One statement.
pub async fn steps_between(
    view: &Snapshot,
    process: ProcessId,
    after: Moment,
    until: Moment,
) -> Result<Vec<Step>, Failure> {
    let select = sql!(
        "SELECT r.line_id AS line, r.id AS revision, e.name AS change, c.body AS reason, r.recorded_at AS at
         FROM plan_line_revision r
         JOIN ledger_entry e ON e.id = r.entry_id
         LEFT JOIN content c ON c.id = e.reason_id
         WHERE r.process_id = $1 AND r.recorded_at > $2 AND r.recorded_at <= $3
         ORDER BY r.recorded_at, r.id"
    );
    view.all(select, params![process, after, until]).await
}

/// Something that stands behind a revision of a line.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Cause {
    /// The line.
    pub line: LineId,
    /// Its revision.
    pub revision: RevisionId,
    of_kind: Kind,
    of_id: Uuid,
}

impl Cause {
    /// The reply that caused the revision, or the contribution the revision rests on.
    pub fn of(&self) -> Ref {
        Ref { kind: self.of_kind, id: self.of_id }
    }
}

/// What stands behind the revisions made after one moment and not after another: things that caused them, and
/// contributions they rest on. One statement.
pub async fn causes_between(
    view: &Snapshot,
    process: ProcessId,
    after: Moment,
    until: Moment,
) -> Result<Vec<Cause>, Failure> {
    let select = sql!(
        "SELECT r.line_id AS line, r.id AS revision, k.from_kind AS of_kind, k.from_id AS of_id
         FROM plan_line_revision r
         JOIN link k ON k.to_id = r.id AND k.kind = 'caused'
         LEFT JOIN link_retraction x ON x.link_id = k.id
         WHERE r.process_id = $1 AND r.recorded_at > $2 AND r.recorded_at <= $3 AND x.id IS NULL
         UNION
         SELECT r.line_id, r.id, k.to_kind, k.to_id
         FROM plan_line_revision r
         JOIN link k ON k.from_id = r.id AND k.to_kind = $4
         LEFT JOIN link_retraction x ON x.link_id = k.id
         WHERE r.process_id = $1 AND r.recorded_at > $2 AND r.recorded_at <= $3 AND x.id IS NULL
         ORDER BY 1, 2, 3, 4"
    );
    view.all(select, params![process, after, until, CONTRIBUTION]).await
}

/// A line as printed in one version.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Appearance {
    /// Number of the version.
    pub version: i64,
    /// When it was published.
    pub at: Moment,
    /// Which wording stands there.
    pub revision: RevisionId,
    /// Its printed number; empty for a heading.
    pub number: String,
}

/// Where a line was printed, first version first. Empty for a line that was never published.
pub async fn appearances(
    view: &Snapshot,
    process: ProcessId,
    line: LineId,
) -> Result<Vec<Appearance>, Failure> {
    let select = sql!(
        "SELECT v.number AS version, v.recorded_at AS at, p.revision_id AS revision, p.printed_number AS number
         FROM plan_version_line p JOIN plan_version v ON v.id = p.version_id
         WHERE p.line_id = $1 AND p.process_id = $2
         ORDER BY v.number, p.id"
    );
    view.all(select, params![line, process]).await
}

#[derive(FromQueryResult)]
struct Owner {
    line_id: LineId,
}

/// The line a revision belongs to. Fails with `NotFound` for a revision of another process.
pub async fn line_of_revision(
    view: &Snapshot,
    process: ProcessId,
    revision: RevisionId,
) -> Result<LineId, Failure> {
    let select = sql!("SELECT line_id FROM plan_line_revision WHERE id = $1 AND process_id = $2");
    let owner: Owner = view.one(select, params![revision, process]).await?;
    Ok(owner.line_id)
}

#[derive(FromQueryResult)]
struct Replaced {
    new_id: LineId,
    old_id: LineId,
}

/// Which lines replaced which, up to a moment: (new, old), oldest first. One statement.
pub async fn replacements(
    view: &Snapshot,
    process: ProcessId,
    at: Moment,
) -> Result<Vec<(LineId, LineId)>, Failure> {
    let select = sql!(
        "SELECT k.from_id AS new_id, k.to_id AS old_id FROM link k
         WHERE k.scope_id = $1 AND k.kind = 'replaces' AND k.from_kind = 'plan.line' AND k.recorded_at <= $2
         ORDER BY k.recorded_at, k.id"
    );
    let rows: Vec<Replaced> = view.all(select, params![process, at]).await?;
    Ok(rows.into_iter().map(|row| (row.new_id, row.old_id)).collect())
}

#[derive(FromQueryResult)]
struct Other {
    id: LineId,
}

/// The lines that took the place of one, in the order of the text.
pub async fn replaced_by(view: &Snapshot, process: ProcessId, line: LineId) -> Result<Vec<LineId>, Failure> {
    let select = sql!(
        "SELECT l.id FROM link k
         JOIN plan_line l ON l.id = k.from_id
         JOIN plan_line_revision r ON r.id = l.head_id
         WHERE k.to_id = $1 AND k.kind = 'replaces' AND l.process_id = $2
         ORDER BY r.rank, l.id"
    );
    let rows: Vec<Other> = view.all(select, params![line, process]).await?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}

/// The lines whose place one took, in the order of the text.
pub async fn replaced_lines(
    view: &Snapshot,
    process: ProcessId,
    line: LineId,
) -> Result<Vec<LineId>, Failure> {
    let select = sql!(
        "SELECT l.id FROM link k
         JOIN plan_line l ON l.id = k.to_id
         JOIN plan_line_revision r ON r.id = l.head_id
         WHERE k.from_id = $1 AND k.kind = 'replaces' AND l.process_id = $2
         ORDER BY r.rank, l.id"
    );
    let rows: Vec<Other> = view.all(select, params![line, process]).await?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}
