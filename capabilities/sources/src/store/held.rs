//! The interviews in which one person was heard, everywhere, for the person's own eyes.

use crate::SourceId;
use kernel::{Attribution, Day, Failure, Moment, OrganisationId, PersonId, ProcessId};
use record::{FromQueryResult, Snapshot, params, sea_orm, sql};

/// An interview as it is described today.
#[derive(Clone, Debug, FromQueryResult)]
pub(crate) struct HeardIn {
    pub(crate) source_id: SourceId,
    pub(crate) process_id: ProcessId,
    pub(crate) title: String,
    pub(crate) about: Option<String>,
    pub(crate) held_on: Option<Day>,
    pub(crate) sector: Option<String>,
    pub(crate) organisation_id: Option<OrganisationId>,
    pub(crate) level: Attribution,
    pub(crate) recorded_at: Moment,
}

/// The sources of a person in every process, newest first. Once somebody stands in a description, the source stays theirs.
pub(crate) async fn heard(view: &Snapshot, person: PersonId) -> Result<Vec<HeardIn>, Failure> {
    let select = sql!(
        "SELECT s.id AS source_id, s.process_id, r.title, c.body AS about, r.held_on, r.sector, r.organisation_id, l.level,
           r.recorded_at
         FROM sources_source s
         JOIN sources_revision r ON r.id = s.head_id
         JOIN sources_level l ON l.id = s.level_id
         LEFT JOIN content c ON c.id = r.about_id
         WHERE s.id IN (SELECT o.source_id FROM sources_revision o WHERE o.person_id = $1)
         ORDER BY r.recorded_at DESC, s.id"
    );
    view.all(select, params![person]).await
}
