//! Opening a source: what a page about it needs, in one statement.

use crate::model::{Reader, RevisionId, SourceId, SourceKind, TextFormat, VersionId};
use kernel::{Attribution, Day, Failure, Lang, Moment, OrganisationId, PersonId, ProcessId};
use record::{FromQueryResult, Snapshot, params, sea_orm, sql};

/// Which text of a source is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// The newest.
    Newest,
    /// The one of this number.
    Number(i64),
}

/// A source and one of its texts, for who may read it.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Opened {
    /// Which source.
    pub id: SourceId,
    /// What it is.
    pub kind: SourceKind,
    /// How far it may be named.
    pub level: Attribution,
    /// Which text.
    pub version: VersionId,
    /// Its number, from 1.
    pub number: i64,
    /// The number of the newest text.
    pub newest: i64,
    /// Code points of the text.
    pub length: i64,
    /// How many passages it has.
    pub passages: i64,
    /// Pages of the original of which nothing was read: "3, 7".
    pub unread_pages: Option<String>,
    /// When this text came in.
    pub recorded_at: Moment,
    /// In which language it is.
    pub lang: Lang,
    pub(crate) revision: RevisionId,
    /// Only if this reader may know it.
    pub(crate) title: Option<String>,
    pub(crate) publisher: Option<String>,
    pub(crate) about: Option<String>,
    pub(crate) url: Option<String>,
    pub(crate) published_on: Option<Day>,
    pub(crate) received_on: Day,
    pub(crate) held_on: Option<Day>,
    pub(crate) sector: Option<String>,
    pub(crate) organisation: Option<OrganisationId>,
    pub(crate) person: Option<PersonId>,
}

/// Opens a source at one of its texts. Fails with `NotFound` when this reader may not read it from beginning to end.
pub async fn open(
    view: &Snapshot,
    reader: Reader,
    process: ProcessId,
    source: SourceId,
    which: Which,
) -> Result<Opened, Failure> {
    let select = sql!(
        "SELECT s.id, s.kind, l.level, v.id AS version, v.number, n.number AS newest, v.length, v.unread_pages,
           v.recorded_at, r.lang,
           (SELECT CAST(count(*) AS bigint) FROM sources_passage p WHERE p.version_id = v.id) AS passages,
           r.id AS revision, CASE WHEN $3 = 'worker' OR l.level = 'named' THEN r.title END AS title, r.publisher,
           CASE WHEN $3 = 'worker' OR l.level = 'named' THEN c.body END AS about,
           CASE WHEN $3 = 'worker' OR l.level = 'named' THEN r.url END AS url,
           r.published_on, r.received_on, r.held_on, r.sector, r.organisation_id AS organisation, r.person_id AS person
         FROM sources_source s
         JOIN sources_revision r ON r.id = s.head_id
         JOIN sources_level l ON l.id = s.level_id
         JOIN sources_version n ON n.id = s.version_id
         JOIN sources_version v ON v.source_id = s.id AND v.number = CASE WHEN $4 = 0 THEN n.number ELSE $4 END
         LEFT JOIN content c ON c.id = r.about_id
         WHERE s.id = $1 AND s.process_id = $2
           AND ($3 = 'worker' OR (s.kind = 'document' AND l.level IN ('named', 'organisation')))"
    );
    // 0 asks for the newest; no text has that number.
    let number = match which {
        Which::Newest => 0,
        Which::Number(number) if number > 0 => number,
        Which::Number(_) => return Err(Failure::NotFound),
    };
    view.one(select, params![source, process, reader, number]).await
}

/// A text of a source, in the list of its texts.
#[derive(Clone, Debug, FromQueryResult)]
pub(crate) struct Numbered {
    pub number: i64,
    pub recorded_at: Moment,
    pub file_name: String,
    pub format: TextFormat,
    pub encoding: String,
    pub size: i64,
    pub file_digest: String,
    pub length: i64,
    pub reason: Option<String>,
}

/// The texts of a source, newest first. For its keepers only: the route asks for the role.
pub(crate) async fn versions(
    view: &Snapshot,
    process: ProcessId,
    source: SourceId,
) -> Result<Vec<Numbered>, Failure> {
    let select = sql!(
        "SELECT v.number, v.recorded_at, f.name AS file_name, v.format, v.encoding, f.size,
           f.digest AS file_digest, v.length, c.body AS reason
         FROM sources_version v
         JOIN content_file f ON f.id = v.file_id
         JOIN ledger_entry e ON e.id = v.entry_id
         LEFT JOIN content c ON c.id = e.reason_id
         WHERE v.source_id = $1 AND v.process_id = $2 ORDER BY v.number DESC, v.id"
    );
    view.all(select, params![source, process]).await
}

/// An original, byte for byte. Nothing is left of it after erasure.
#[derive(Clone, Debug, FromQueryResult)]
pub(crate) struct Kept {
    pub name: String,
    pub media: String,
    pub bytes: Option<Vec<u8>>,
}

/// The original of a text. For the keepers only: the route asks for the role.
pub(crate) async fn original(
    view: &Snapshot,
    process: ProcessId,
    version: VersionId,
) -> Result<Kept, Failure> {
    let select = sql!(
        "SELECT f.name, f.media, f.bytes FROM sources_version v JOIN content_file f ON f.id = v.file_id
         WHERE v.id = $1 AND v.process_id = $2"
    );
    view.one(select, params![version, process]).await
}
