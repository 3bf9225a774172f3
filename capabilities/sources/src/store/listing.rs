//! Lists of sources.

use crate::model::{SourceId, SourceKind, VersionId};
use kernel::{Attribution, Day, Failure, Lang, Moment, ProcessId};
use record::{FromQueryResult, Snapshot, params, sea_orm, sql};

/// Where a page of a list by date of arrival begins: after this source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// When it came into the process, or empty for the beginning.
    pub day: String,
    /// Which.
    pub id: SourceId,
}

impl Place {
    /// The beginning of the list.
    pub fn start() -> Place {
        Place { day: String::new(), id: SourceId(kernel::uuid::Uuid::nil()) }
    }
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}", self.day, self.id)
    }
}

impl std::str::FromStr for Place {
    type Err = Failure;
    fn from_str(text: &str) -> Result<Place, Failure> {
        let (day, id) = text.split_once('.').ok_or(Failure::NotFound)?;
        let day = Day::parse(day).ok_or(Failure::NotFound)?.to_string();
        Ok(Place { day, id: id.parse()? })
    }
}

/// A document as the public register lists it.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Listed {
    /// Which.
    pub id: SourceId,
    /// Its name, if it may be named.
    pub title: Option<String>,
    /// Who wrote it.
    pub publisher: Option<String>,
    /// A few words on it, if it may be named.
    pub about: Option<String>,
    /// Where it was published, if it may be named.
    pub url: Option<String>,
    /// Its date.
    pub published_on: Option<Day>,
    /// When it came into the process.
    pub received_on: Day,
    /// How many passages its newest text has.
    pub passages: i64,
}

/// Documents that may be named, by name or by organisation; by day of arrival.
pub(crate) async fn public_documents(
    view: &Snapshot,
    process: ProcessId,
    after: &Place,
    most: i64,
) -> Result<Vec<Listed>, Failure> {
    let select = sql!(
        "SELECT s.id, CASE WHEN l.level = 'named' THEN r.title END AS title, r.publisher,
           CASE WHEN l.level = 'named' THEN c.body END AS about, CASE WHEN l.level = 'named' THEN r.url END AS url,
           r.published_on, r.received_on,
           (SELECT CAST(count(*) AS bigint) FROM sources_passage p WHERE p.version_id = s.version_id) AS passages
         FROM sources_source s
         JOIN sources_revision r ON r.id = s.head_id
         JOIN sources_level l ON l.id = s.level_id
         LEFT JOIN content c ON c.id = r.about_id
         WHERE s.process_id = $1 AND s.kind = 'document' AND l.level IN ('named', 'organisation')
           AND (r.received_on > $2 OR (r.received_on = $2 AND s.id > $3))
         ORDER BY r.received_on, s.id LIMIT $4"
    );
    view.all(select, params![process, &after.day, after.id, most]).await
}

/// How many documents may not be named.
pub(crate) async fn unlisted_documents(view: &Snapshot, process: ProcessId) -> Result<i64, Failure> {
    let select = sql!(
        "SELECT CAST(count(*) AS bigint) FROM sources_source s JOIN sources_level l ON l.id = s.level_id
         WHERE s.process_id = $1 AND s.kind = 'document' AND l.level NOT IN ('named', 'organisation')"
    );
    view.number(select, params![process]).await
}

/// A source as its keepers list it.
#[derive(Clone, Debug, FromQueryResult)]
pub(crate) struct Shelved {
    pub id: SourceId,
    pub kind: SourceKind,
    pub title: String,
    pub publisher: Option<String>,
    pub sector: Option<String>,
    pub level: Attribution,
    pub received_on: Day,
    pub versions: i64,
    pub passages: i64,
}

/// Every source of a process, by day of arrival. For its keepers only: the route asks for the role.
pub(crate) async fn shelf(
    view: &Snapshot,
    process: ProcessId,
    after: &Place,
    most: i64,
) -> Result<Vec<Shelved>, Failure> {
    let select = sql!(
        "SELECT s.id, s.kind, r.title, r.publisher, r.sector, l.level, r.received_on, v.number AS versions,
           (SELECT CAST(count(*) AS bigint) FROM sources_passage p WHERE p.version_id = s.version_id) AS passages
         FROM sources_source s
         JOIN sources_revision r ON r.id = s.head_id
         JOIN sources_level l ON l.id = s.level_id
         JOIN sources_version v ON v.id = s.version_id
         WHERE s.process_id = $1 AND (r.received_on > $2 OR (r.received_on = $2 AND s.id > $3))
         ORDER BY r.received_on, s.id LIMIT $4"
    );
    view.all(select, params![process, &after.day, after.id, most]).await
}

/// The newest text of a source: its size, without its words.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Text {
    /// Whose.
    pub source: SourceId,
    /// What the source is.
    pub kind: SourceKind,
    /// Which text.
    pub version: VersionId,
    /// Its number, from 1.
    pub number: i64,
    /// How many passages it has.
    pub passages: i64,
    /// In which language it is.
    pub lang: Lang,
}

/// The newest text of every source of a process, by day of arrival.
pub async fn texts(view: &Snapshot, process: ProcessId) -> Result<Vec<Text>, Failure> {
    let select = sql!(
        "SELECT s.id AS source, s.kind, s.version_id AS version, v.number, r.lang,
           (SELECT CAST(count(*) AS bigint) FROM sources_passage p WHERE p.version_id = s.version_id) AS passages
         FROM sources_source s
         JOIN sources_revision r ON r.id = s.head_id
         JOIN sources_version v ON v.id = s.version_id
         WHERE s.process_id = $1 ORDER BY r.received_on, s.id"
    );
    view.all(select, params![process]).await
}

/// One step in the history of a source's level.
#[derive(Clone, Debug, FromQueryResult)]
pub(crate) struct Told {
    pub level: Attribution,
    pub recorded_at: Moment,
    pub reason: Option<String>,
}

/// How far a source might be named over time, first to last.
pub(crate) async fn levels_of(
    view: &Snapshot,
    process: ProcessId,
    source: SourceId,
) -> Result<Vec<Told>, Failure> {
    let select = sql!(
        "SELECT l.level, l.recorded_at, c.body AS reason
         FROM sources_level l
         JOIN ledger_entry e ON e.id = l.entry_id
         LEFT JOIN content c ON c.id = e.reason_id
         WHERE l.source_id = $1 AND l.process_id = $2 ORDER BY l.recorded_at, l.id"
    );
    view.all(select, params![source, process]).await
}
