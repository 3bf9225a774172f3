//! The draft: sections and lines as they stand, or as they stood.

use crate::model::{LineId, LineNow, PlanId, SectionId, SectionNow, SectionRevisionId};
use kernel::{Failure, Moment, ProcessId};
use process::model::Both;
use record::{FromQueryResult, Snapshot, params, sea_orm, sql};

#[derive(FromQueryResult)]
struct PlanRow {
    id: PlanId,
}

/// The plan of a process, once its first section was written.
pub async fn plan_of(view: &Snapshot, process: ProcessId) -> Result<Option<PlanId>, Failure> {
    let select = sql!("SELECT id FROM plan_plan WHERE process_id = $1");
    let row: Option<PlanRow> = view.maybe(select, params![process]).await?;
    Ok(row.map(|row| row.id))
}

#[derive(FromQueryResult)]
struct SectionRow {
    id: SectionId,
    revision: SectionRevisionId,
    title_it: String,
    title_en: Option<String>,
}

impl SectionRow {
    fn now(self) -> SectionNow {
        let title = Both { it: self.title_it, en: self.title_en.unwrap_or_default() };
        SectionNow { id: self.id, revision: self.revision, title }
    }
}

/// The sections of the draft at a moment, in order. One statement.
pub async fn sections(view: &Snapshot, plan: PlanId, at: Moment) -> Result<Vec<SectionNow>, Failure> {
    let newest = sql!(
        "SELECT s.id, r.id AS revision, r.title_it, r.title_en
         FROM plan_section s
         JOIN plan_section_revision r ON r.id = s.head_id
         WHERE s.plan_id = $1
         ORDER BY r.rank, s.id"
    );
    let then = sql!(
        "SELECT s.id, r.id AS revision, r.title_it, r.title_en
         FROM plan_section s
         JOIN plan_section_revision r ON r.section_id = s.id AND r.recorded_at = (
           SELECT max(x.recorded_at) FROM plan_section_revision x
           WHERE x.section_id = s.id AND x.recorded_at <= $2)
         WHERE s.plan_id = $1
         ORDER BY r.rank, s.id"
    );
    let rows: Vec<SectionRow> = match at {
        Moment::MAX => view.all(newest, params![plan]).await?,
        _ => view.all(then, params![plan, at]).await?,
    };
    Ok(rows.into_iter().map(SectionRow::now).collect())
}

/// The lines of the draft that stood at a moment, in the order of the text. One statement: through the pointers when `at` is
/// [`Moment::MAX`], otherwise the latest revision not after `at` (style.md 4.4: no interval column, no replay).
pub async fn lines(view: &Snapshot, plan: PlanId, at: Moment) -> Result<Vec<LineNow>, Failure> {
    let newest = sql!(
        "SELECT l.id, r.id AS revision, r.section_id AS section, r.rank, r.kind, c.body AS text, c.lang, c.digest,
           r.struck, r.recorded_at AS at
         FROM plan_line l
         JOIN plan_line_revision r ON r.id = l.head_id
         JOIN plan_section s ON s.id = r.section_id
         JOIN plan_section_revision t ON t.id = s.head_id
         JOIN content c ON c.id = r.content_id
         WHERE l.plan_id = $1 AND r.struck = 'no'
         ORDER BY t.rank, s.id, r.rank, l.id"
    );
    let then = sql!(
        "SELECT l.id, r.id AS revision, r.section_id AS section, r.rank, r.kind, c.body AS text, c.lang, c.digest,
           r.struck, r.recorded_at AS at
         FROM plan_line l
         JOIN plan_line_revision r ON r.line_id = l.id AND r.recorded_at = (
           SELECT max(x.recorded_at) FROM plan_line_revision x WHERE x.line_id = l.id AND x.recorded_at <= $2)
         JOIN plan_section_revision t ON t.section_id = r.section_id AND t.recorded_at = (
           SELECT max(y.recorded_at) FROM plan_section_revision y
           WHERE y.section_id = r.section_id AND y.recorded_at <= $2)
         JOIN content c ON c.id = r.content_id
         WHERE l.plan_id = $1 AND r.struck = 'no'
         ORDER BY t.rank, r.section_id, r.rank, l.id"
    );
    match at {
        Moment::MAX => view.all(newest, params![plan]).await,
        _ => view.all(then, params![plan, at]).await,
    }
}

/// Whether any line of the draft stands.
pub async fn has_lines(view: &Snapshot, plan: PlanId) -> Result<bool, Failure> {
    let count = sql!(
        "SELECT CAST(count(*) AS bigint) FROM plan_line l JOIN plan_line_revision r ON r.id = l.head_id
         WHERE l.plan_id = $1 AND r.struck = 'no'"
    );
    Ok(view.number(count, params![plan]).await? > 0)
}

/// Lines of the draft that no longer stand, newest first, with their last words.
pub async fn struck_lines(view: &Snapshot, plan: PlanId) -> Result<Vec<LineNow>, Failure> {
    let select = sql!(
        "SELECT l.id, r.id AS revision, r.section_id AS section, r.rank, r.kind, c.body AS text, c.lang, c.digest,
           r.struck, r.recorded_at AS at
         FROM plan_line l
         JOIN plan_line_revision r ON r.id = l.head_id
         JOIN content c ON c.id = r.content_id
         WHERE l.plan_id = $1 AND r.struck <> 'no'
         ORDER BY r.recorded_at DESC, l.id"
    );
    view.all(select, params![plan]).await
}

/// A line of the draft as it stands now, also when it was struck. Fails with `NotFound` for a line of another process.
pub async fn line_now(view: &Snapshot, process: ProcessId, line: LineId) -> Result<LineNow, Failure> {
    let select = sql!(
        "SELECT l.id, r.id AS revision, r.section_id AS section, r.rank, r.kind, c.body AS text, c.lang, c.digest,
           r.struck, r.recorded_at AS at
         FROM plan_line l
         JOIN plan_line_revision r ON r.id = l.head_id
         JOIN content c ON c.id = r.content_id
         WHERE l.id = $1 AND l.process_id = $2"
    );
    view.one(select, params![line, process]).await
}
