//! The mandates of one person everywhere, for the person's own eyes.

use crate::model::{How, MandateId};
use kernel::{Day, Failure, Moment, OrganisationId, PersonId, ProcessId};
use record::{FromQueryResult, Snapshot, params, sea_orm, sql};

/// A mandate with the name of its organisation.
#[derive(Clone, Debug, FromQueryResult)]
pub(crate) struct HeldMandate {
    pub(crate) id: MandateId,
    pub(crate) process_id: ProcessId,
    pub(crate) organisation_id: OrganisationId,
    pub(crate) name: String,
    pub(crate) title: String,
    pub(crate) from_day: Day,
    until_day: Option<Day>,
    ended_on: Option<Day>,
    pub(crate) how: How,
    pub(crate) recorded_at: Moment,
}

impl HeldMandate {
    /// Its last day, by its own terms or because it was ended before.
    pub(crate) fn last_day(&self) -> Option<Day> {
        match (self.until_day, self.ended_on) {
            (Some(until), Some(ended)) => Some(until.min(ended)),
            (until, ended) => until.or(ended),
        }
    }
}

/// The mandates of a person in every process, newest first.
pub(crate) async fn mandates_held(view: &Snapshot, person: PersonId) -> Result<Vec<HeldMandate>, Failure> {
    let select = sql!(
        "SELECT m.id, m.process_id, m.organisation_id, r.name, m.title, m.from_day, m.until_day,
           e.last_day AS ended_on, m.how, m.recorded_at
         FROM directory_mandate m
         JOIN directory_organisation o ON o.id = m.organisation_id
         JOIN directory_organisation_revision r ON r.id = o.head_id
         LEFT JOIN directory_mandate_end e ON e.mandate_id = m.id
         WHERE m.person_id = $1 ORDER BY m.recorded_at DESC, m.id"
    );
    view.all(select, params![person]).await
}
