//! Contributions sent with the same text.

use crate::model::Contribution;
use kernel::{Failure, ProcessId};
use record::{FromQueryResult, Snapshot, params, sea_orm, sql};

#[derive(FromQueryResult)]
struct Row {
    number: i64,
    closed: i64,
}

/// Another contribution with the same text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Twin {
    /// Its number.
    pub number: i64,
    /// Whether it has its reply.
    pub is_closed: bool,
}

/// The other contributions sent in the same phase with the same text, in the order of the numbers. One statement, none for a
/// text that may not be read: nothing is told of a withheld one.
pub async fn twins(view: &Snapshot, process: ProcessId, one: &Contribution) -> Result<Vec<Twin>, Failure> {
    if one.withheld_at.is_some() || one.key.is_empty() {
        return Ok(Vec::new());
    }
    let select = sql!(
        "SELECT c.number, CAST(CASE WHEN x.id IS NULL THEN 0 ELSE 1 END AS bigint) AS closed
         FROM consultation_contribution c
         LEFT JOIN consultation_closing x ON x.contribution_id = c.id
         WHERE c.process_id = $1 AND c.key = $2 AND c.phase_id = $3 AND c.id <> $4 AND NOT EXISTS (
           SELECT 1 FROM consultation_withholding h
           LEFT JOIN consultation_withholding_end e ON e.withholding_id = h.id
           WHERE h.contribution_id = c.id AND e.id IS NULL)
         ORDER BY c.number"
    );
    let rows: Vec<Row> = view.all(select, params![process, one.key.clone(), one.phase, one.id]).await?;
    Ok(rows.into_iter().map(|row| Twin { number: row.number, is_closed: row.closed == 1 }).collect())
}
