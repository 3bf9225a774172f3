//! What one person sent, everywhere, for the person's own eyes: also what is withheld from everybody else.

use crate::model::{Channel, ContributionId, Outcome};
use kernel::{Attribution, Failure, Kind, Moment, OrganisationId, PersonId, ProcessId, uuid::Uuid};
use record::{FromQueryResult, Snapshot, content::ContentId, params, sea_orm, sql};

/// A contribution of a person.
#[derive(Clone, Debug, FromQueryResult)]
pub(crate) struct SentBy {
    pub(crate) id: ContributionId,
    pub(crate) process_id: ProcessId,
    pub(crate) number: i64,
    pub(crate) subject_kind: Option<Kind>,
    pub(crate) subject_id: Option<Uuid>,
    pub(crate) capacity: String,
    pub(crate) organisation_id: Option<OrganisationId>,
    pub(crate) claimed_id: Option<OrganisationId>,
    pub(crate) channel: Channel,
    pub(crate) level: Attribution,
    pub(crate) outcome: Option<Outcome>,
    pub(crate) content_id: ContentId,
    pub(crate) body: Option<String>,
    pub(crate) received_at: Moment,
}

/// Something sent that waits for its address to be confirmed.
#[derive(Clone, Debug, FromQueryResult)]
pub(crate) struct WaitingOf {
    pub(crate) process_id: ProcessId,
    pub(crate) name: String,
    pub(crate) email: String,
    pub(crate) body: String,
    pub(crate) organisation_id: Option<OrganisationId>,
    pub(crate) level: Attribution,
    pub(crate) recorded_at: Moment,
    pub(crate) expires_at: Moment,
}

/// The contributions of a person in every process, newest first.
pub(crate) async fn sent_by(view: &Snapshot, person: PersonId) -> Result<Vec<SentBy>, Failure> {
    let select = sql!(
        "SELECT c.id, c.process_id, c.number, c.subject_kind, c.subject_id, c.capacity, c.organisation_id,
           k.organisation_id AS claimed_id, c.channel, c.level, x.outcome, c.content_id, t.body, c.received_at
         FROM consultation_contribution c
         JOIN content t ON t.id = c.content_id
         LEFT JOIN consultation_closing x ON x.contribution_id = c.id
         LEFT JOIN consultation_claim k ON k.contribution_id = c.id
         WHERE c.person_id = $1 ORDER BY c.received_at DESC, c.id"
    );
    view.all(select, params![person]).await
}

/// What waits under the id of a person, or under an address that was not known when it was sent, newest first.
pub(crate) async fn waiting_of(view: &Snapshot, person: PersonId) -> Result<Vec<WaitingOf>, Failure> {
    let select = sql!(
        "SELECT process_id, name, email, body, organisation_id, level, recorded_at, expires_at
         FROM consultation_pending WHERE person_id = $1 OR email = $2 ORDER BY recorded_at DESC, id"
    );
    let known = accounts::store::person_named(view, person).await?;
    let email = known.and_then(|person| person.email).unwrap_or_default();
    view.all(select, params![person, email]).await
}
