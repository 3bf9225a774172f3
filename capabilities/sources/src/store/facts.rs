//! What is known of sources, for the one module that turns it into words.

use crate::{
    groups::Sector,
    model::{SourceId, SourceKind},
    speaker::Facts,
};
use kernel::{Attribution, Failure, OrganisationId, PersonId, ProcessId, uuid::Uuid};
use record::{FromQueryResult, Snapshot, params, sea_orm, sql, sql_many};

#[derive(FromQueryResult)]
struct Row {
    id: SourceId,
    kind: SourceKind,
    title: String,
    publisher: Option<String>,
    level: Attribution,
    sector: Option<String>,
    organisation_id: Option<OrganisationId>,
    person_id: Option<PersonId>,
}

/// What is known today of these sources of a process. One statement for each 64.
pub(crate) async fn facts(
    view: &Snapshot,
    process: ProcessId,
    sources: &[SourceId],
) -> Result<Vec<Facts>, Failure> {
    let select = sql_many!(
        "SELECT s.id, s.kind, r.title, r.publisher, l.level, r.sector, r.organisation_id, r.person_id
         FROM sources_source s
         JOIN sources_revision r ON r.id = s.head_id
         JOIN sources_level l ON l.id = s.level_id
         WHERE s.id IN (",
        ") AND s.process_id = $65 ORDER BY s.id"
    );
    let ids: Vec<Uuid> = sources.iter().map(|source| source.0).collect();
    let rows: Vec<Row> = view.many(select, &ids, &params![process]).await?;
    let fact = |row: Row| Facts {
        id: row.id,
        kind: row.kind,
        title: row.title,
        publisher: row.publisher,
        level: row.level,
        sector: row.sector,
        organisation: row.organisation_id,
        person: row.person_id,
    };
    Ok(rows.into_iter().map(fact).collect())
}

#[derive(FromQueryResult)]
struct SectorRow {
    word: String,
    interviews: i64,
    members: i64,
}

/// How many were heard in each sector. Whoever is named in public by person or organisation hides nobody, and is not
/// counted among the members; two interviews with one person count as one member.
pub(crate) async fn sectors(view: &Snapshot, process: ProcessId) -> Result<Vec<Sector>, Failure> {
    let select = sql!(
        "SELECT r.sector AS word, CAST(count(*) AS bigint) AS interviews,
           CAST(count(DISTINCT CASE WHEN l.level IN ('category', 'unattributed', 'restricted')
             THEN COALESCE(r.person_id, s.id) END) AS bigint) AS members
         FROM sources_source s
         JOIN sources_revision r ON r.id = s.head_id
         JOIN sources_level l ON l.id = s.level_id
         WHERE s.process_id = $1 AND s.kind = 'interview' AND r.sector IS NOT NULL
         GROUP BY r.sector ORDER BY r.sector"
    );
    let rows: Vec<SectorRow> = view.all(select, params![process]).await?;
    let sector = |row: SectorRow| Sector { word: row.word, interviews: row.interviews, members: row.members };
    Ok(rows.into_iter().map(sector).collect())
}
