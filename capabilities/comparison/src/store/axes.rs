//! Axes that people confirmed.

use crate::model::{AxisId, AxisRevisionId, CandidateId};
use coding::ExcerptId;
use kernel::{Failure, Lang, Moment, ProcessId, uuid::Uuid};
use record::{FromQueryResult, Snapshot, params, sea_orm, sql, sql_many};

/// Something that documents have in common, as people confirmed it.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Axis {
    /// Which.
    pub id: AxisId,
    /// The state an edit form is opened on.
    pub revision: AxisRevisionId,
    /// What it was read from.
    pub candidate: CandidateId,
    /// What it is called.
    pub name: String,
    /// What is common; `None` once removed.
    pub meaning: Option<String>,
    /// Language of both.
    pub lang: Lang,
    /// When it was confirmed.
    pub confirmed_at: Moment,
    /// When it was put like this.
    pub revised_at: Moment,
    /// When it was withdrawn, or split into others.
    pub ended_at: Option<Moment>,
}

/// The axes of a process, oldest first, ended ones too.
pub async fn axes(view: &Snapshot, process: ProcessId) -> Result<Vec<Axis>, Failure> {
    let select = sql!(
        "SELECT a.id, r.id AS revision, a.candidate_id AS candidate, r.name, c.body AS meaning, c.lang,
           a.recorded_at AS confirmed_at, r.recorded_at AS revised_at, e.recorded_at AS ended_at
         FROM comparison_axis a
         JOIN comparison_axis_revision r ON r.id = a.head_id
         JOIN content c ON c.id = r.content_id
         LEFT JOIN comparison_axis_end e ON e.axis_id = a.id
         WHERE a.process_id = $1 ORDER BY a.id"
    );
    view.all(select, params![process]).await
}

/// These axes of a process. One statement for each 64.
pub async fn axes_by_ids(view: &Snapshot, process: ProcessId, ids: &[AxisId]) -> Result<Vec<Axis>, Failure> {
    let select = sql_many!(
        "SELECT a.id, r.id AS revision, a.candidate_id AS candidate, r.name, c.body AS meaning, c.lang,
           a.recorded_at AS confirmed_at, r.recorded_at AS revised_at, e.recorded_at AS ended_at
         FROM comparison_axis a
         JOIN comparison_axis_revision r ON r.id = a.head_id
         JOIN content c ON c.id = r.content_id
         LEFT JOIN comparison_axis_end e ON e.axis_id = a.id
         WHERE a.id IN (",
        ") AND a.process_id = $65 ORDER BY a.id"
    );
    let ids: Vec<Uuid> = ids.iter().map(|id| id.0).collect();
    view.many(select, &ids, &params![process]).await
}

/// One axis, ended or not. Fails with `NotFound`.
pub async fn axis(view: &Snapshot, process: ProcessId, id: AxisId) -> Result<Axis, Failure> {
    axes_by_ids(view, process, &[id]).await?.into_iter().next().ok_or(Failure::NotFound)
}

#[derive(FromQueryResult)]
struct Resting {
    axis: AxisId,
    excerpt: ExcerptId,
}

/// The quotations an axis rests on, in the order of whoever confirmed it.
pub async fn evidence(view: &Snapshot, axis: AxisId) -> Result<Vec<ExcerptId>, Failure> {
    let select = sql!(
        "SELECT axis_id AS axis, excerpt_id AS excerpt FROM comparison_axis_excerpt
         WHERE axis_id = $1 ORDER BY rank, id"
    );
    let rows: Vec<Resting> = view.all(select, params![axis]).await?;
    Ok(rows.into_iter().map(|row| row.excerpt).collect())
}

/// What every axis of a process rests on, by axis, each in its order.
pub async fn resting(view: &Snapshot, process: ProcessId) -> Result<Vec<(AxisId, ExcerptId)>, Failure> {
    let select = sql!(
        "SELECT axis_id AS axis, excerpt_id AS excerpt FROM comparison_axis_excerpt
         WHERE process_id = $1 ORDER BY axis_id, rank, id"
    );
    let rows: Vec<Resting> = view.all(select, params![process]).await?;
    Ok(rows.into_iter().map(|row| (row.axis, row.excerpt)).collect())
}
