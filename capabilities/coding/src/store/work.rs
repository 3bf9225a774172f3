//! How much one person read and coded, everywhere, for the person's own eyes.

use kernel::{Failure, Moment, PersonId, ProcessId};
use record::{FromQueryResult, Snapshot, params, sea_orm, sql};

/// Work of one kind in one process.
#[derive(Clone, Debug, FromQueryResult)]
pub(crate) struct WorkOf {
    pub(crate) process_id: ProcessId,
    /// `reading`, `coding`, `memo`, `round`, `finish`, `settlement`.
    pub(crate) what: String,
    pub(crate) number: i64,
    pub(crate) last_at: Moment,
}

/// The work of a person, by process and kind.
pub(crate) async fn work_of(view: &Snapshot, person: PersonId) -> Result<Vec<WorkOf>, Failure> {
    let select = sql!(
        "SELECT process_id, 'reading' AS what, CAST(count(*) AS bigint) AS number, max(recorded_at) AS last_at
         FROM coding_reading WHERE person_id = $1 GROUP BY process_id
         UNION ALL
         SELECT process_id, 'coding', CAST(count(*) AS bigint), max(recorded_at)
         FROM coding_coding WHERE person_id = $1 GROUP BY process_id
         UNION ALL
         SELECT process_id, 'memo', CAST(count(*) AS bigint), max(recorded_at)
         FROM coding_memo WHERE person_id = $1 GROUP BY process_id
         UNION ALL
         SELECT k.process_id, 'round', CAST(count(*) AS bigint), max(r.recorded_at)
         FROM coding_round_coder k JOIN coding_round r ON r.id = k.round_id
         WHERE k.person_id = $1 GROUP BY k.process_id
         UNION ALL
         SELECT process_id, 'finish', CAST(count(*) AS bigint), max(recorded_at)
         FROM coding_round_finish WHERE person_id = $1 GROUP BY process_id
         UNION ALL
         SELECT process_id, 'settlement', CAST(count(*) AS bigint), max(recorded_at)
         FROM coding_round_settlement WHERE person_id = $1 GROUP BY process_id
         ORDER BY 1, 2"
    );
    view.all(select, params![person]).await
}
