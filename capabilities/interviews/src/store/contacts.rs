//! People to hear: putting them on the list, and reading where things stand with them.

use super::campaigns::campaign;
use crate::{
    changes::AddContact,
    model::{AppointmentId, CampaignId, ConsentId, ContactDraft, ContactId, Quality, Stand, StepId},
};
use kernel::{Failure, OrganisationId, PERSON, Permit, PersonId, ProcessId, Ref};
use record::{Content, Entry, FromQueryResult, Snapshot, Tx, params, sea_orm, sql};

/// Somebody to be heard, as things stand today. For the staff and for the person alone.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Contact {
    /// Which.
    pub id: ContactId,
    /// In which campaign.
    pub campaign: CampaignId,
    /// Who.
    pub person: PersonId,
    /// For whom they may speak.
    pub organisation: Option<OrganisationId>,
    /// A word of the process's list of sectors.
    pub sector: String,
    /// In which quality they are asked.
    pub quality: Option<String>,
    /// Where things stand.
    pub stand: Stand,
    pub(super) step_id: StepId,
    pub(super) record_id: Option<ConsentId>,
    pub(super) quote_id: Option<ConsentId>,
    pub(super) keep_id: Option<ConsentId>,
    pub(super) appointment_id: Option<AppointmentId>,
}

/// Somebody of a process. Fails with `NotFound`.
pub async fn contact(view: &Snapshot, process: ProcessId, id: ContactId) -> Result<Contact, Failure> {
    let select = sql!(
        "SELECT c.id, c.campaign_id AS campaign, c.person_id AS person, c.organisation_id AS organisation, c.sector,
           q.body AS quality, s.kind AS stand, c.step_id, c.record_id, c.quote_id, c.keep_id, c.appointment_id
         FROM interviews_contact c
         JOIN interviews_step s ON s.id = c.step_id
         LEFT JOIN content q ON q.id = c.quality_id
         WHERE c.process_id = $1 AND c.id = $2"
    );
    view.one(select, params![process, id]).await
}

/// Everybody of a campaign, by sector.
pub async fn contacts(
    view: &Snapshot,
    process: ProcessId,
    campaign: CampaignId,
) -> Result<Vec<Contact>, Failure> {
    let select = sql!(
        "SELECT c.id, c.campaign_id AS campaign, c.person_id AS person, c.organisation_id AS organisation, c.sector,
           q.body AS quality, s.kind AS stand, c.step_id, c.record_id, c.quote_id, c.keep_id, c.appointment_id
         FROM interviews_contact c
         JOIN interviews_step s ON s.id = c.step_id
         LEFT JOIN content q ON q.id = c.quality_id
         WHERE c.process_id = $1 AND c.campaign_id = $2 ORDER BY c.sector, c.id"
    );
    view.all(select, params![process, campaign]).await
}

/// Puts somebody on the list of a campaign. Fails with `Invalid` when they are on it already, or when who suggested them or
/// their organisation are of another one.
pub async fn add(
    tx: &mut Tx,
    permit: &Permit<AddContact>,
    to: CampaignId,
    draft: &ContactDraft,
) -> Result<ContactId, Failure> {
    let process = permit.process();
    campaign(tx, process, to).await?;
    check(tx, process, to, draft).await?;
    let person = accounts::add_person(tx, process, &draft.name, Some(&draft.email), draft.lang).await?;
    let quality = draft.quality.as_ref().map(Quality::as_str);
    let quality = quality.map(|words| tx.content_of(Some(person), tx.lang(), words));
    let contents: Vec<&Content> = quality.iter().collect();
    // The ledger learns that it is about a person, and not which: not even that two entries are about the same.
    let entry = tx.record(permit, Ref { kind: PERSON, id: person.0 }, &contents).await?;
    let (id, step) = (ContactId(tx.silent_id()), StepId(tx.silent_id()));
    super::steps::write(tx, entry, id, step, (Stand::Suggested, None)).await?;
    let insert = sql!(
        "INSERT INTO interviews_contact (id, process_id, campaign_id, entry_id, person_id, organisation_id, sector,
           quality_id, step_id)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         ON CONFLICT (campaign_id, person_id) DO NOTHING"
    );
    let quality_id = quality.as_ref().map(|content| content.id);
    let values =
        params![id, entry.scope, to, entry.id, person, draft.organisation, &draft.sector, quality_id, step];
    if tx.run(insert, values).await? == 0 {
        return Err(Failure::invalid("email", "interviews-problem-listed"));
    }
    if let Some(by) = draft.suggested_by {
        suggest(tx, entry, id, by).await?;
    }
    Ok(id)
}

async fn check(tx: &Tx, process: ProcessId, to: CampaignId, draft: &ContactDraft) -> Result<(), Failure> {
    let unknown = |field| Failure::invalid(field, "problem-unknown-choice");
    if let Some(organisation) = draft.organisation {
        let known = directory::store::organisation(tx, process, organisation).await;
        known.map_err(|_| unknown("organisation"))?;
    }
    if let Some(by) = draft.suggested_by {
        let known = contact(tx, process, by).await;
        known.ok().filter(|one| one.campaign == to).ok_or(unknown("suggested_by"))?;
    }
    Ok(())
}

async fn suggest(tx: &mut Tx, entry: Entry, contact: ContactId, by: ContactId) -> Result<(), Failure> {
    let insert = sql!(
        "INSERT INTO interviews_suggestion (id, process_id, contact_id, by_id, entry_id, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6)"
    );
    tx.run(insert, params![tx.silent_id(), entry.scope, contact, by, entry.id, entry.at]).await.map(drop)
}
