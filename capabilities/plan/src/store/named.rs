//! What labels are made of: lines, revisions, versions and sections by id, each with what the public may know of it.

use crate::model::{LineId, RevisionId, SectionId, Version};
use kernel::{Failure, Lang, Moment, ProcessId, uuid::Uuid};
use record::{FromQueryResult, Snapshot, params, sea_orm, sql, sql_many};

/// A line where it was last printed.
#[derive(Clone, Debug, FromQueryResult)]
pub(crate) struct LastPrinted {
    pub id: LineId,
    pub version: i64,
    /// Number of the newest version of the plan.
    pub newest: i64,
    pub number: String,
    pub text: Option<String>,
    pub lang: Lang,
}

/// These lines where they were last printed; those never published are left out.
pub(crate) async fn last_printed(
    view: &Snapshot,
    process: ProcessId,
    lines: &[Uuid],
) -> Result<Vec<LastPrinted>, Failure> {
    let select = sql_many!(
        "SELECT p.line_id AS id, v.number AS version, p.printed_number AS number, c.body AS text, c.lang,
           (SELECT CAST(max(n.number) AS bigint) FROM plan_version n WHERE n.process_id = $65) AS newest
         FROM plan_version_line p
         JOIN plan_version v ON v.id = p.version_id
         JOIN plan_line_revision r ON r.id = p.revision_id
         JOIN content c ON c.id = r.content_id
         WHERE p.line_id IN (",
        ") AND p.process_id = $65 AND NOT EXISTS (
           SELECT 1 FROM plan_version_line q JOIN plan_version w ON w.id = q.version_id
           WHERE q.line_id = p.line_id AND w.number > v.number)
         ORDER BY p.line_id"
    );
    view.many(select, lines, &params![process]).await
}

/// A line of the draft by its id.
#[derive(Clone, Debug, FromQueryResult)]
pub(crate) struct Drafted {
    pub id: LineId,
    pub text: Option<String>,
    pub lang: Lang,
}

/// These lines as the draft words them now: for staff.
pub(crate) async fn drafted(
    view: &Snapshot,
    process: ProcessId,
    lines: &[Uuid],
) -> Result<Vec<Drafted>, Failure> {
    let select = sql_many!(
        "SELECT l.id, c.body AS text, c.lang
         FROM plan_line l
         JOIN plan_line_revision r ON r.id = l.head_id
         JOIN content c ON c.id = r.content_id
         WHERE l.id IN (",
        ") AND l.process_id = $65 ORDER BY l.id"
    );
    view.many(select, lines, &params![process]).await
}

/// A revision by its id, with what the public may know.
#[derive(Clone, Debug, FromQueryResult)]
pub(crate) struct KnownRevision {
    pub id: RevisionId,
    pub line: LineId,
    pub text: Option<String>,
    pub lang: Lang,
    /// The first version published after it; none while it is only in the draft.
    pub out_in: Option<i64>,
    /// The first version that prints its very words.
    pub printed_in: Option<i64>,
}

/// These revisions, published or not.
pub(crate) async fn known_revisions(
    view: &Snapshot,
    process: ProcessId,
    revisions: &[Uuid],
) -> Result<Vec<KnownRevision>, Failure> {
    let select = sql_many!(
        "SELECT r.id, r.line_id AS line, c.body AS text, c.lang,
           (SELECT CAST(min(v.number) AS bigint) FROM plan_version v
            WHERE v.process_id = r.process_id AND v.recorded_at >= r.recorded_at) AS out_in,
           (SELECT CAST(min(v.number) AS bigint) FROM plan_version v JOIN plan_version_line p ON p.version_id = v.id
            WHERE p.revision_id = r.id) AS printed_in
         FROM plan_line_revision r JOIN content c ON c.id = r.content_id
         WHERE r.id IN (",
        ") AND r.process_id = $65 ORDER BY r.id"
    );
    view.many(select, revisions, &params![process]).await
}

/// A section's title, in the newest version that has it and in the draft.
#[derive(Clone, Debug, FromQueryResult)]
pub(crate) struct KnownSection {
    pub id: SectionId,
    pub title_it: String,
    pub title_en: Option<String>,
    /// When the newest version that has it was published; none while it is only in the draft.
    pub printed_at: Option<Moment>,
}

/// These sections, by their title in the draft.
pub(crate) async fn known_sections(
    view: &Snapshot,
    process: ProcessId,
    sections: &[Uuid],
) -> Result<Vec<KnownSection>, Failure> {
    let select = sql_many!(
        "SELECT s.id, COALESCE(q.title_it, r.title_it) AS title_it,
           CASE WHEN q.version_at IS NULL THEN r.title_en ELSE q.title_en END AS title_en, q.version_at AS printed_at
         FROM plan_section s
         JOIN plan_section_revision r ON r.id = s.head_id
         LEFT JOIN (
           SELECT DISTINCT p.section_id, p.section_title_it AS title_it, p.section_title_en AS title_en,
             v.recorded_at AS version_at
           FROM plan_version_line p
           JOIN plan_version v ON v.id = p.version_id
           JOIN (
             SELECT x.section_id, max(w.number) AS number
             FROM plan_version_line x JOIN plan_version w ON w.id = x.version_id
             WHERE x.process_id = $65 GROUP BY x.section_id) m ON m.section_id = p.section_id AND m.number = v.number
           WHERE p.process_id = $65) q ON q.section_id = s.id
         WHERE s.id IN (",
        ") AND s.process_id = $65 ORDER BY s.id"
    );
    view.many(select, sections, &params![process]).await
}

/// These versions.
pub(crate) async fn known_versions(
    view: &Snapshot,
    process: ProcessId,
    versions: &[Uuid],
) -> Result<Vec<Version>, Failure> {
    let select = sql_many!(
        "SELECT id, number, purpose, title, digest, recorded_at AS at FROM plan_version WHERE id IN (",
        ") AND process_id = $65 ORDER BY id"
    );
    view.many(select, versions, &params![process]).await
}

/// A line where it was last printed, with its section.
#[derive(Clone, Debug, FromQueryResult)]
pub(crate) struct Placed {
    pub line: LineId,
    pub section: SectionId,
    pub title_it: String,
    pub title_en: Option<String>,
    pub number: String,
    pub text: Option<String>,
}

/// Every line that was ever published, where it was last printed: those of the newest version first, in its order.
pub(crate) async fn ever_printed(view: &Snapshot, process: ProcessId) -> Result<Vec<Placed>, Failure> {
    let select = sql!(
        "SELECT p.line_id AS line, p.section_id AS section, p.section_title_it AS title_it,
           p.section_title_en AS title_en, p.printed_number AS number, c.body AS text
         FROM plan_version_line p
         JOIN plan_version v ON v.id = p.version_id
         JOIN plan_line_revision r ON r.id = p.revision_id
         JOIN content c ON c.id = r.content_id
         WHERE p.process_id = $1 AND NOT EXISTS (
           SELECT 1 FROM plan_version_line q JOIN plan_version w ON w.id = q.version_id
           WHERE q.line_id = p.line_id AND w.number > v.number)
         ORDER BY v.number DESC, p.rank, p.id"
    );
    view.all(select, params![process]).await
}
