//! Contributions: the one place where they are written and get their number.

use crate::{
    CONTRIBUTION,
    changes::{EnterContribution, SendContribution},
    model::{Channel, ContributionId, Draft, Quality, key_of},
};
use directory::store::covers;
use kernel::{Capacity, Day, Failure, Moment, OrganisationId, Permit, PersonId, Ref};
use process::PhaseId;
use record::{Content, Entry, Tx, params, sql};

/// A contribution just received.
#[derive(Clone, Copy, Debug)]
pub struct Received {
    /// Which.
    pub id: ContributionId,
    /// Its number.
    pub number: i64,
    /// The entry it was written with.
    pub entry: Entry,
}

/// What is written besides the draft.
struct Circumstances<'a> {
    phase: PhaseId,
    person: PersonId,
    quality: Quality,
    channel: Channel,
    secret_digest: &'a str,
    received_at: Option<Moment>,
}

impl Circumstances<'_> {
    fn speaks_for(&self, draft: &Draft) -> Option<OrganisationId> {
        draft.organisation.filter(|_| self.quality == Quality::Organisation)
    }
}

/// Receives a contribution sent by whoever holds the permit. The permit's capacity says in which quality: an organisation
/// in the draft without it is a claim. `secret_digest` is that of the private address.
pub async fn send(
    tx: &mut Tx,
    permit: &Permit<SendContribution>,
    phase: PhaseId,
    draft: &Draft,
    secret_digest: &str,
) -> Result<Received, Failure> {
    let person = permit.person().ok_or(Failure::Refused("refused-sign-in"))?;
    let quality = match permit.capacity() {
        Capacity::Organisation(id) if draft.organisation == Some(id) => Quality::Organisation,
        Capacity::Organisation(_) => return Err(Failure::Refused("refused-mandate")),
        _ => Quality::Own,
    };
    let id = ContributionId(tx.silent_id());
    let content = tx.content_of(Some(person), draft.lang, draft.body.as_str());
    let entry = tx.record(permit, Ref { kind: CONTRIBUTION, id: id.0 }, &[&content]).await?;
    let how =
        Circumstances { phase, person, quality, channel: Channel::Web, secret_digest, received_at: None };
    write(tx, entry, id, draft, &content, &how).await
}

/// Enters a contribution that reached the process by hand, on a day that belongs to the phase. It speaks for the organisation
/// it names when a mandate covers that day; otherwise that is a claim.
pub async fn enter(
    tx: &mut Tx,
    permit: &Permit<EnterContribution>,
    phase: PhaseId,
    draft: &Draft,
    person: PersonId,
    came: (Channel, Day),
    secret_digest: &str,
) -> Result<Received, Failure> {
    let (channel, day) = came;
    let id = ContributionId(tx.silent_id());
    let content = tx.content_of(Some(person), draft.lang, draft.body.as_str());
    let entry = tx.record(permit, Ref { kind: CONTRIBUTION, id: id.0 }, &[&content]).await?;
    let quality = quality_on(tx, entry, person, draft.organisation, day).await?;
    let received_at = Some(day.start());
    let how = Circumstances { phase, person, quality, channel, secret_digest, received_at };
    write(tx, entry, id, draft, &content, &how).await
}

async fn quality_on(
    tx: &Tx,
    entry: Entry,
    person: PersonId,
    organisation: Option<OrganisationId>,
    day: Day,
) -> Result<Quality, Failure> {
    let Some(organisation) = organisation else {
        return Ok(Quality::Own);
    };
    let mandate = covers(tx, entry.scope, person, organisation, day).await?;
    Ok(mandate.map_or(Quality::Own, |_| Quality::Organisation))
}

async fn write(
    tx: &mut Tx,
    entry: Entry,
    id: ContributionId,
    draft: &Draft,
    content: &Content,
    how: &Circumstances<'_>,
) -> Result<Received, Failure> {
    if let Some(organisation) = draft.organisation {
        // A form may name an organisation of another process: here it does not exist.
        directory::store::organisation(tx, entry.scope, organisation).await?;
    }
    // The entry holds the ledger's lock until commit: nobody else can take this number, and a failure gives it back.
    let next = sql!(
        "SELECT CAST(COALESCE(max(number), 0) + 1 AS bigint) FROM consultation_contribution WHERE process_id = $1"
    );
    let number = tx.number(next, params![entry.scope]).await?;
    let insert = sql!(
        "INSERT INTO consultation_contribution (id, process_id, entry_id, number, phase_id, subject_kind, subject_id,
           version_id, person_id, organisation_id, capacity, channel, level, content_id, key, secret_digest,
           received_at, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)"
    );
    let key = key_of(entry.scope, how.phase, draft.body.as_str());
    let values = params![
        id,
        entry.scope,
        entry.id,
        number,
        how.phase,
        draft.subject.map(|subject| subject.kind.0),
        draft.subject.map(|subject| subject.id),
        draft.version,
        how.person,
        how.speaks_for(draft),
        how.quality,
        how.channel,
        draft.level,
        content.id,
        key,
        how.secret_digest,
        how.received_at.unwrap_or(entry.at),
        entry.at,
    ];
    tx.run(insert, values).await?;
    if let (Some(organisation), Quality::Own) = (draft.organisation, how.quality) {
        claim(tx, entry, id, organisation).await?;
    }
    Ok(Received { id, number, entry })
}

/// Remembers, for staff, for whom the sender says to speak.
async fn claim(
    tx: &mut Tx,
    entry: Entry,
    id: ContributionId,
    organisation: OrganisationId,
) -> Result<(), Failure> {
    let insert = sql!(
        "INSERT INTO consultation_claim (id, process_id, contribution_id, organisation_id, recorded_at)
         VALUES ($1, $2, $3, $4, $5)"
    );
    tx.run(insert, params![tx.silent_id(), entry.scope, id, organisation, entry.at]).await.map(drop)
}
