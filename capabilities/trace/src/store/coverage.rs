//! Counts over the whole process: what was coded, linked, answered. Everything is counted when asked.

use kernel::{Failure, Moment, ProcessId};
use record::{FromQueryResult, Snapshot, params, sea_orm, sql};
use sources::{SourceId, SourceKind};

/// Excerpts of one source, and what came of them.
#[derive(Clone, Copy, Debug, FromQueryResult)]
pub(crate) struct Excerpts {
    pub source: SourceId,
    pub taken: i64,
    /// With a code that was not withdrawn.
    pub coded: i64,
    /// From which a line that stands draws, directly or through a theme.
    pub linked: i64,
}

/// Excerpts by source. The lines that stand are those of the draft that were not struck, and what they took over from lines
/// they replaced.
pub(crate) async fn excerpts(view: &Snapshot, process: ProcessId) -> Result<Vec<Excerpts>, Failure> {
    let select = sql!(
        "WITH RECURSIVE standing (origin) AS (
           SELECT l.id FROM plan_line l JOIN plan_line_revision h ON h.id = l.head_id
           WHERE l.process_id = $1 AND h.struck = 'no'
           UNION
           SELECT k.to_id FROM standing s JOIN link k ON k.from_id = s.origin WHERE k.kind = 'replaces'),
         tied (target) AS (
           SELECT DISTINCT k.to_id FROM standing s
           JOIN plan_line_revision r ON r.line_id = s.origin
           JOIN link k ON k.from_id = r.id
           LEFT JOIN link_retraction x ON x.link_id = k.id
           WHERE x.id IS NULL AND k.kind IN ('supports', 'qualifies', 'opposes', 'source-of-wording')),
         linked (excerpt) AS (
           SELECT t.target FROM tied t
           UNION
           SELECT p.excerpt_id FROM tied t
           JOIN coding_theme_excerpt p ON p.theme_id = t.target
           LEFT JOIN coding_theme_excerpt_end e ON e.theme_excerpt_id = p.id
           WHERE e.id IS NULL),
         coded (excerpt) AS (
           SELECT DISTINCT c.excerpt_id FROM coding_coding c
           LEFT JOIN coding_coding_end e ON e.coding_id = c.id
           WHERE c.process_id = $1 AND e.id IS NULL AND c.id NOT IN (SELECT id FROM coding_veiled_coding))
         SELECT x.source_id AS source, CAST(count(*) AS bigint) AS taken, CAST(count(c.excerpt) AS bigint) AS coded,
           CAST(count(l.excerpt) AS bigint) AS linked
         FROM coding_excerpt x
         LEFT JOIN linked l ON l.excerpt = x.id
         LEFT JOIN coded c ON c.excerpt = x.id
         WHERE x.process_id = $1 AND x.end_id IS NULL AND x.id NOT IN (SELECT id FROM coding_veiled_excerpt)
         GROUP BY x.source_id ORDER BY x.source_id"
    );
    view.all(select, params![process]).await
}

/// What a source is, and of an interview its sector.
#[derive(Clone, Debug, FromQueryResult)]
pub(crate) struct Sorted {
    pub source: SourceId,
    pub kind: SourceKind,
    pub sector: Option<String>,
}

/// Every source of a process with its sector, by day of arrival.
pub(crate) async fn sources(view: &Snapshot, process: ProcessId) -> Result<Vec<Sorted>, Failure> {
    let select = sql!(
        "SELECT s.id AS source, s.kind, r.sector
         FROM sources_source s JOIN sources_revision r ON r.id = s.head_id
         WHERE s.process_id = $1 ORDER BY r.received_on, s.id"
    );
    view.all(select, params![process]).await
}

/// The last entry counted: its number and moment.
#[derive(Clone, Copy, Debug, FromQueryResult)]
pub(crate) struct End {
    pub seq: i64,
    pub recorded_at: Moment,
}

/// Where the ledger ends.
pub(crate) async fn end(view: &Snapshot, process: ProcessId) -> Result<Option<End>, Failure> {
    let select = sql!("SELECT seq, recorded_at FROM ledger_head WHERE scope_id = $1");
    view.maybe(select, params![process]).await
}

#[derive(FromQueryResult)]
struct Number {
    number: i64,
}

/// Numbers of the contributions a line of the plan is tied to, or whose reply changed one.
pub(crate) async fn linked_contributions(view: &Snapshot, process: ProcessId) -> Result<Vec<i64>, Failure> {
    let select = sql!(
        "SELECT c.number FROM consultation_contribution c
         JOIN link k ON k.to_id = c.id
         JOIN plan_line_revision r ON r.id = k.from_id
         LEFT JOIN link_retraction x ON x.link_id = k.id
         WHERE c.process_id = $1 AND x.id IS NULL
         UNION
         SELECT c.number FROM consultation_contribution c
         JOIN replies_reply y ON y.contribution_id = c.id
         JOIN link k ON k.from_id = y.id AND k.kind = 'caused'
         LEFT JOIN link_retraction x ON x.link_id = k.id
         WHERE c.process_id = $1 AND x.id IS NULL
         ORDER BY 1"
    );
    let rows: Vec<Number> = view.all(select, params![process]).await?;
    Ok(rows.into_iter().map(|row| row.number).collect())
}
