//! The lists one person is on, everywhere, for the person's own eyes.

use crate::model::{Answer, CampaignId, ContactId, Stand};
use kernel::{Day, Failure, Moment, OrganisationId, PersonId, ProcessId};
use record::{FromQueryResult, Snapshot, params, sea_orm, sql};

/// A list a person is on, and what they answered there.
#[derive(Clone, Debug, FromQueryResult)]
pub(crate) struct ListedIn {
    pub(crate) id: ContactId,
    pub(crate) process_id: ProcessId,
    pub(crate) campaign_id: CampaignId,
    pub(crate) title: String,
    pub(crate) sector: String,
    pub(crate) organisation_id: Option<OrganisationId>,
    pub(crate) quality: Option<String>,
    pub(crate) stand: Stand,
    pub(crate) record: Option<Answer>,
    pub(crate) quote: Option<Answer>,
    pub(crate) keep: Option<Answer>,
    pub(crate) until_day: Option<Day>,
    pub(crate) starts_at: Option<Moment>,
    /// Who suggested them.
    pub(crate) suggested_by: Option<PersonId>,
    pub(crate) recorded_at: Moment,
}

/// The lists of a person in every process, newest first.
pub(crate) async fn listed_in(view: &Snapshot, person: PersonId) -> Result<Vec<ListedIn>, Failure> {
    let select = sql!(
        "SELECT c.id, c.process_id, c.campaign_id, v.title_it AS title, c.sector, c.organisation_id, t.body AS quality,
           s.kind AS stand, r.answer AS record, q.answer AS quote, k.answer AS keep, k.until_day, a.starts_at,
           b.person_id AS suggested_by, e.recorded_at
         FROM interviews_contact c
         JOIN interviews_campaign m ON m.id = c.campaign_id
         JOIN interviews_revision v ON v.id = m.head_id
         JOIN interviews_step s ON s.id = c.step_id
         JOIN ledger_entry e ON e.id = c.entry_id
         LEFT JOIN content t ON t.id = c.quality_id
         LEFT JOIN interviews_consent r ON r.id = c.record_id
         LEFT JOIN interviews_consent q ON q.id = c.quote_id
         LEFT JOIN interviews_consent k ON k.id = c.keep_id
         LEFT JOIN interviews_appointment a ON a.id = c.appointment_id
         LEFT JOIN interviews_suggestion g ON g.contact_id = c.id
         LEFT JOIN interviews_contact b ON b.id = g.by_id
         WHERE c.person_id = $1 ORDER BY e.recorded_at DESC, c.id"
    );
    view.all(select, params![person]).await
}
