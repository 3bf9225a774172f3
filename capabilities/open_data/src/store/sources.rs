//! Documents that anybody reads whole.

use kernel::{Day, Failure, ProcessId};
use record::{FromQueryResult, Snapshot, params, sea_orm, sql};
use sources::{SourceId, VersionId};

/// A document that anybody reads whole, with its newest text; what may not be told of it is `None`.
#[derive(Clone, Debug, FromQueryResult)]
pub(crate) struct Document {
    pub id: SourceId,
    pub version: VersionId,
    pub about: Option<String>,
    pub url: Option<String>,
    pub published_on: Option<Day>,
    pub received_on: Day,
}

/// Documents that may be named, by name or by organisation; by day of arrival.
pub(crate) async fn open_documents(view: &Snapshot, process: ProcessId) -> Result<Vec<Document>, Failure> {
    let select = sql!(
        "SELECT s.id, s.version_id AS version, CASE WHEN l.level = 'named' THEN c.body END AS about,
           CASE WHEN l.level = 'named' THEN r.url END AS url, r.published_on, r.received_on
         FROM sources_source s
         JOIN sources_revision r ON r.id = s.head_id
         JOIN sources_level l ON l.id = s.level_id
         LEFT JOIN content c ON c.id = r.about_id
         WHERE s.process_id = $1 AND s.kind = 'document' AND l.level IN ('named', 'organisation')
         ORDER BY r.received_on, s.id"
    );
    view.all(select, params![process]).await
}

/// How many documents may not be read whole.
pub(crate) async fn closed_documents(view: &Snapshot, process: ProcessId) -> Result<i64, Failure> {
    let select = sql!(
        "SELECT CAST(count(*) AS bigint) FROM sources_source s JOIN sources_level l ON l.id = s.level_id
         WHERE s.process_id = $1 AND s.kind = 'document' AND l.level NOT IN ('named', 'organisation')"
    );
    view.number(select, params![process]).await
}
