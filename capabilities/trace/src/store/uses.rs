//! Which lines lean on something.

use kernel::{Failure, ProcessId, uuid::Uuid};
use plan::LineId;
use record::{FromQueryResult, LinkKind, Snapshot, params, sea_orm, sql, sql_many};

/// A link in force from a line to one of the things asked for.
#[derive(Clone, Debug, FromQueryResult)]
pub(crate) struct Leaning {
    pub target: Uuid,
    pub line: LineId,
    /// 1 when the wording it was made on was public by the newest version.
    pub published: i64,
    pub kind: LinkKind,
}

/// The links in force to these things.
pub(crate) async fn leaning(
    view: &Snapshot,
    process: ProcessId,
    things: &[Uuid],
) -> Result<Vec<Leaning>, Failure> {
    let select = sql_many!(
        "SELECT k.to_id AS target, r.line_id AS line,
           CASE WHEN r.recorded_at <= (
             SELECT COALESCE(max(v.recorded_at), 0) FROM plan_version v WHERE v.process_id = $65) THEN CAST(1 AS bigint)
             ELSE CAST(0 AS bigint) END AS published,
           k.kind
         FROM link k
         JOIN plan_line_revision r ON r.id = k.from_id
         LEFT JOIN link_retraction x ON x.link_id = k.id
         WHERE k.to_id IN (",
        ") AND k.scope_id = $65 AND x.id IS NULL
           AND k.kind IN ('supports', 'qualifies', 'opposes', 'source-of-wording')
         ORDER BY k.recorded_at, k.id"
    );
    view.many(select, things, &params![process]).await
}

#[derive(FromQueryResult)]
struct One {
    id: Uuid,
}

/// The themes in which any of these excerpts stands today.
pub(crate) async fn themes_with(
    view: &Snapshot,
    process: ProcessId,
    excerpts: &[Uuid],
) -> Result<Vec<Uuid>, Failure> {
    let select = sql_many!(
        "SELECT DISTINCT p.theme_id AS id
         FROM coding_theme_excerpt p
         LEFT JOIN coding_theme_excerpt_end e ON e.theme_excerpt_id = p.id
         WHERE p.excerpt_id IN (",
        ") AND p.process_id = $65 AND e.id IS NULL ORDER BY p.theme_id"
    );
    let rows: Vec<One> = view.many(select, excerpts, &params![process]).await?;
    let mut themes: Vec<Uuid> = rows.into_iter().map(|row| row.id).collect();
    themes.sort_unstable();
    themes.dedup();
    Ok(themes)
}

/// The excerpts taken from a source, all texts together; of those shown less than their source, only for staff.
pub(crate) async fn excerpts_of(
    view: &Snapshot,
    process: ProcessId,
    source: Uuid,
    staff: bool,
) -> Result<Vec<Uuid>, Failure> {
    let select = sql!(
        "SELECT x.id FROM coding_excerpt x LEFT JOIN coding_excerpt_level l ON l.id = x.level_id
         WHERE x.source_id = $2 AND x.process_id = $1 AND ($3 = 1 OR l.id IS NULL OR l.level <> 'restricted')
           AND x.id NOT IN (SELECT id FROM coding_veiled_excerpt)
         ORDER BY x.id"
    );
    let rows: Vec<One> = view.all(select, params![process, source, i64::from(staff)]).await?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}

#[derive(FromQueryResult)]
struct Changed {
    line: LineId,
}

/// The lines changed by the reply to a contribution; those changed in the draft only, for staff.
pub(crate) async fn changed_by(
    view: &Snapshot,
    process: ProcessId,
    contribution: Uuid,
    staff: bool,
) -> Result<Vec<LineId>, Failure> {
    let select = sql!(
        "SELECT DISTINCT r.line_id AS line
         FROM replies_reply y
         JOIN link k ON k.from_id = y.id AND k.kind = 'caused'
         JOIN plan_line_revision r ON r.id = k.to_id
         LEFT JOIN link_retraction x ON x.link_id = k.id
         WHERE y.process_id = $1 AND y.contribution_id = $2 AND x.id IS NULL
           AND ($3 = 1 OR r.recorded_at <= (
             SELECT COALESCE(max(v.recorded_at), 0) FROM plan_version v WHERE v.process_id = $1))
         ORDER BY r.line_id"
    );
    let rows: Vec<Changed> = view.all(select, params![process, contribution, i64::from(staff)]).await?;
    Ok(rows.into_iter().map(|row| row.line).collect())
}
