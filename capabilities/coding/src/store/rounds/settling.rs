//! Settling what the coders of a closed round saw differently.

use super::{
    super::codings::write_coding,
    reading::{coders_of_round, codings_of_round, round},
};
use crate::{
    ROUND,
    changes::SettleDisagreement,
    rounds::{Codings, Difference, Kept, RoundId, SettlementId},
    store::codes,
};
use kernel::{Failure, Moment, Permit, PersonId, Ref};
use record::{Entry, Tx, params, sql};
use sources::VersionId;
use std::ops::Range;

/// What is about to be settled.
#[derive(Clone, Debug)]
pub struct Settling {
    /// In which round.
    pub round: RoundId,
    /// In which text.
    pub version: VersionId,
    /// Which stretch of it, in code points.
    pub range: Range<i64>,
    /// What is kept.
    pub kept: Kept,
}

/// Settles a disagreement: what is kept becomes codings of whoever settles, on the excerpts of the coders; the coders' own
/// stay as they are. Fails with `NotFound` when the round is open or its coders agree there, with `Conflict` when it is
/// settled already.
pub async fn settle(
    tx: &mut Tx,
    permit: &Permit<SettleDisagreement>,
    settling: &Settling,
) -> Result<(), Failure> {
    let person = permit.person().ok_or(Failure::Refused("refused-sign-in"))?;
    let process = permit.process();
    round(tx, process, settling.round).await?.closed_at.ok_or(Failure::NotFound)?;
    let coders: Vec<PersonId> =
        coders_of_round(tx, process, settling.round).await?.iter().map(|coder| coder.person).collect();
    let codings = Codings { coders, rows: codings_of_round(tx, process, settling.round).await? };
    let found = codings.difference(settling.version, &settling.range).ok_or(Failure::NotFound)?;
    if settling.kept.person().is_some_and(|kept| !codings.coders.contains(&kept)) {
        return Err(Failure::invalid("keep", "problem-unknown-choice"));
    }
    let entry = tx.record(permit, Ref { kind: ROUND, id: settling.round.0 }, &[]).await?;
    write_settlement(tx, entry, settling).await?;
    write_codings(tx, entry, person, (&found, settling.kept)).await
}

async fn write_settlement(tx: &mut Tx, entry: Entry, settling: &Settling) -> Result<(), Failure> {
    let insert = sql!(
        "INSERT INTO coding_round_settlement (id, process_id, entry_id, round_id, version_id, start_at, end_at, outcome,
           person_id, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         ON CONFLICT (round_id, version_id, start_at, end_at) DO NOTHING"
    );
    let values = params![
        SettlementId(tx.id()),
        entry.scope,
        entry.id,
        settling.round,
        settling.version,
        settling.range.start,
        settling.range.end,
        settling.kept.outcome(),
        settling.kept.person(),
        entry.at,
    ];
    if tx.run(insert, values).await? == 1 { Ok(()) } else { Err(Failure::Conflict) }
}

/// A code that was retired since is not put anywhere any more.
async fn write_codings(
    tx: &mut Tx,
    entry: Entry,
    person: PersonId,
    (found, kept): (&Difference, Kept),
) -> Result<(), Failure> {
    let all = codes(tx, entry.scope, Moment::MAX).await?;
    let in_use = |code| all.iter().any(|one| one.id == code && one.retired_at.is_none());
    let kept = found.says.iter().filter(|said| match kept {
        Kept::One(who) => said.person == who,
        Kept::All => true,
        Kept::Nothing => false,
    });
    for (excerpt, code) in kept.flat_map(|said| said.codings.clone()).filter(|(_, code)| in_use(*code)) {
        write_coding(tx, entry, excerpt, code, person).await?;
    }
    Ok(())
}
