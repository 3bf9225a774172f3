//! What happens to a contribution after it was received: each a row with who and when, never a change of the contribution.

use crate::{
    CONTRIBUTION,
    changes::{RecogniseContribution, ShowContribution, WithholdContribution},
    model::{ContributionId, Outcome, WithholdingId},
    store::read::by_number,
};
use directory::store::covers;
use kernel::{Change, Failure, Moment, Permit, Ref, Viewer};
use record::{
    Entry, FromQueryResult, Snapshot, Tx,
    content::{hex, sha256},
    params, sea_orm, sql,
};

/// Closes a contribution under the entry of its reply. Fails with `Conflict` when it is closed already: the first reply is
/// the only one. For the capability that gives replies.
pub async fn close(tx: &mut Tx, entry: Entry, id: ContributionId, outcome: Outcome) -> Result<(), Failure> {
    let insert = sql!(
        "INSERT INTO consultation_closing (id, process_id, contribution_id, outcome, entry_id, recorded_at)
         SELECT $1, c.process_id, c.id, $4, $5, $6 FROM consultation_contribution c
         WHERE c.id = $3 AND c.process_id = $2
         ON CONFLICT (contribution_id) DO NOTHING"
    );
    let values = params![tx.id(), entry.scope, id, outcome, entry.id, entry.at];
    if tx.run(insert, values).await? == 1 { Ok(()) } else { Err(Failure::Conflict) }
}

/// A further private address of a contribution: its secret, known only to the caller from now on.
pub async fn further_address(tx: &mut Tx, entry: Entry, id: ContributionId) -> Result<String, Failure> {
    let secret = hex(&tx.bytes::<20>());
    let insert = sql!(
        "INSERT INTO consultation_address (id, process_id, contribution_id, secret_digest, recorded_at)
         VALUES ($1, $2, $3, $4, $5)"
    );
    let values = params![tx.silent_id(), entry.scope, id, sha256(secret.as_bytes()), entry.at];
    tx.run(insert, values).await?;
    Ok(secret)
}

/// As staff of the permit's process.
fn staff_of<C: Change>(permit: &Permit<C>) -> Viewer {
    Viewer { process: permit.process(), person: permit.person(), staff: true }
}

/// Keeps a contribution from public view. Fails with `Conflict` when it already is.
pub async fn withhold(
    tx: &mut Tx,
    permit: &Permit<WithholdContribution>,
    number: i64,
) -> Result<(), Failure> {
    let id = by_number(tx, staff_of(permit), number).await?.id;
    let entry = tx.record(permit, Ref { kind: CONTRIBUTION, id: id.0 }, &[]).await?;
    // Looked at again under the ledger's lock: two people may press at once.
    if withheld(tx, id).await?.is_some() {
        return Err(Failure::Conflict);
    }
    let insert = sql!(
        "INSERT INTO consultation_withholding (id, process_id, contribution_id, entry_id, recorded_at)
         VALUES ($1, $2, $3, $4, $5)"
    );
    tx.run(insert, params![WithholdingId(tx.id()), entry.scope, id, entry.id, entry.at]).await.map(drop)
}

/// Shows a contribution again. Fails with `Conflict` when it is not withheld.
pub async fn show(tx: &mut Tx, permit: &Permit<ShowContribution>, number: i64) -> Result<(), Failure> {
    let id = by_number(tx, staff_of(permit), number).await?.id;
    let entry = tx.record(permit, Ref { kind: CONTRIBUTION, id: id.0 }, &[]).await?;
    let withholding = withheld(tx, id).await?.ok_or(Failure::Conflict)?;
    let insert = sql!(
        "INSERT INTO consultation_withholding_end (id, process_id, withholding_id, entry_id, recorded_at)
         VALUES ($1, $2, $3, $4, $5) ON CONFLICT (withholding_id) DO NOTHING"
    );
    let values = params![tx.id(), entry.scope, withholding.id, entry.id, entry.at];
    if tx.run(insert, values).await? == 1 { Ok(()) } else { Err(Failure::Conflict) }
}

/// Why and since when a contribution is withheld. Public: the place stays, with its reason.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Withheld {
    /// Which withholding.
    pub id: WithholdingId,
    /// Since when.
    pub recorded_at: Moment,
    /// Why, unless those words were erased.
    pub reason: Option<String>,
}

/// The withholding in force on a contribution, if there is one.
pub async fn withheld(view: &Snapshot, id: ContributionId) -> Result<Option<Withheld>, Failure> {
    let select = sql!(
        "SELECT h.id, h.recorded_at, t.body AS reason
         FROM consultation_withholding h
         JOIN ledger_entry n ON n.id = h.entry_id
         LEFT JOIN content t ON t.id = n.reason_id
         LEFT JOIN consultation_withholding_end e ON e.withholding_id = h.id
         WHERE h.contribution_id = $1 AND e.id IS NULL ORDER BY h.id"
    );
    view.maybe(select, params![id]).await
}

/// Finds that the sender of a contribution spoke for the organisation it names. Fails with `Refused` when no mandate covers
/// the day it was received, with `Conflict` when it was found already or there is no claim.
pub async fn recognise(
    tx: &mut Tx,
    permit: &Permit<RecogniseContribution>,
    number: i64,
) -> Result<(), Failure> {
    let claim = by_number(tx, staff_of(permit), number).await?;
    let claimed = claim.claimed.filter(|_| claim.speaks_for.is_none()).ok_or(Failure::Conflict)?;
    let mandate = covers(tx, permit.process(), claim.person, claimed, claim.received_at.day()).await?;
    let mandate = mandate.ok_or(Failure::Refused("refused-mandate"))?;
    let entry = tx.record(permit, Ref { kind: CONTRIBUTION, id: claim.id.0 }, &[]).await?;
    let insert = sql!(
        "INSERT INTO consultation_recognition (id, process_id, contribution_id, organisation_id, mandate_id, entry_id,
           recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (contribution_id) DO NOTHING"
    );
    let values = params![tx.id(), entry.scope, claim.id, claimed, mandate, entry.id, entry.at];
    if tx.run(insert, values).await? == 1 { Ok(()) } else { Err(Failure::Conflict) }
}
