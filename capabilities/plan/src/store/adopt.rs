//! Adoption: each promoter once, each with an act of its own.

use super::closing::close;
use crate::{
    changes::AdoptVersion,
    model::{Purpose, VersionId},
};
use kernel::{Failure, Moment, Permit, ProcessId};
use process::{
    PromoterId,
    model::{ActDraft, ActId},
    store::{promoters, write_act},
};
use record::{Entry, FromQueryResult, Snapshot, Tx, params, sea_orm, sql};

/// A promoter has adopted a version.
#[derive(Clone, Copy, Debug, FromQueryResult)]
pub struct Adoption {
    /// Which version.
    pub version: VersionId,
    /// Which promoter.
    pub promoter: PromoterId,
    /// With which act; see [`process::store::acts`].
    pub act: ActId,
    /// When it was recorded.
    pub at: Moment,
}

/// Every adoption of the process's versions, oldest first.
pub async fn adoptions(view: &Snapshot, process: ProcessId) -> Result<Vec<Adoption>, Failure> {
    let select = sql!(
        "SELECT version_id AS version, promoter_id AS promoter, act_id AS act, recorded_at AS at
         FROM plan_adoption WHERE process_id = $1 ORDER BY recorded_at, id"
    );
    view.all(select, params![process]).await
}

#[derive(FromQueryResult)]
struct Adoptable {
    purpose: Purpose,
    newest: i64,
    number: i64,
}

/// Records that a promoter has adopted a version with its act. When it was the last one due, the draft closes.
/// Fails with `Conflict` when the promoter has already adopted it, with `Refused` for a version published to be consulted on.
pub async fn adopt(
    tx: &mut Tx,
    permit: &Permit<AdoptVersion>,
    version: VersionId,
    promoter: PromoterId,
    act: &ActDraft,
) -> Result<ActId, Failure> {
    let entry = tx.record(permit, version.to_ref(), &[]).await?;
    let found = adoptable(tx, entry, version).await?;
    let id = ActId(tx.id());
    write_act(tx, entry, id, promoter, act).await?;
    let insert = sql!(
        "INSERT INTO plan_adoption (id, process_id, version_id, promoter_id, act_id, entry_id, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (version_id, promoter_id) DO NOTHING"
    );
    let values = params![tx.id(), entry.scope, version, promoter, id, entry.id, entry.at];
    if tx.run(insert, values).await? == 0 {
        return Err(Failure::Conflict);
    }
    if found.number == found.newest && all_have_adopted(tx, entry, version).await? {
        close(tx, entry, version).await?;
    }
    Ok(id)
}

async fn adoptable(tx: &Tx, entry: Entry, version: VersionId) -> Result<Adoptable, Failure> {
    let select = sql!(
        "SELECT v.purpose, v.number,
           (SELECT CAST(max(w.number) AS bigint) FROM plan_version w WHERE w.process_id = $2) AS newest
         FROM plan_version v WHERE v.id = $1 AND v.process_id = $2"
    );
    let found: Adoptable = tx.one(select, params![version, entry.scope]).await?;
    match found.purpose {
        Purpose::Consultation => Err(Failure::Refused("plan-refused-not-for-adoption")),
        Purpose::Adoption | Purpose::Revision => Ok(found),
    }
}

async fn all_have_adopted(tx: &Tx, entry: Entry, version: VersionId) -> Result<bool, Failure> {
    let due = promoters(tx, entry.scope).await?;
    let given = adoptions(tx, entry.scope).await?;
    let has =
        |promoter: PromoterId| given.iter().any(|one| one.version == version && one.promoter == promoter);
    Ok(due.iter().all(|promoter| has(promoter.id)))
}
