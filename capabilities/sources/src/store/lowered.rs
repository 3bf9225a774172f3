//! Sources whose level was lowered since they came in, for whoever leans on them.

use crate::SourceId;
use kernel::{Attribution, Failure, Moment, ProcessId};
use record::{FromQueryResult, Snapshot, params, sea_orm, sql};

/// A source that may be named less than when it came in.
#[derive(Clone, Copy, Debug, FromQueryResult)]
pub struct LoweredSource {
    /// Which.
    pub id: SourceId,
    /// Today's level.
    pub level: Attribution,
    /// Since when.
    pub at: Moment,
}

/// The sources of a process whose level was lowered, by id.
pub async fn lowered(view: &Snapshot, process: ProcessId) -> Result<Vec<LoweredSource>, Failure> {
    let select = sql!(
        "SELECT s.id, l.level, l.recorded_at AS at
         FROM sources_source s JOIN sources_level l ON l.id = s.level_id
         WHERE s.process_id = $1
           AND EXISTS (SELECT 1 FROM sources_level o WHERE o.source_id = s.id AND o.recorded_at < l.recorded_at)
         ORDER BY s.id"
    );
    view.all(select, params![process]).await
}
