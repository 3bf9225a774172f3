//! Finishing one's part, and closing a round for good.

use super::reading::{Coder, coders_of_round, round};
use crate::{
    ROUND,
    changes::{CloseRound, FinishRound},
    rounds::RoundId,
};
use kernel::{Failure, Permit, Ref};
use record::{Entry, Tx, params, sql};

/// Says that the holder of the permit has finished; said twice, it is said once. The last coder closes the round.
/// Fails with `Refused` for whoever does not code in it, with `Conflict` when it is closed.
pub async fn finish_round(tx: &mut Tx, permit: &Permit<FinishRound>, id: RoundId) -> Result<(), Failure> {
    let person = permit.person().ok_or(Failure::Refused("refused-sign-in"))?;
    let known = round(tx, permit.process(), id).await?;
    let coders = coders_of_round(tx, permit.process(), id).await?;
    let me = coders.iter().find(|coder| coder.person == person);
    let me = me.ok_or(Failure::Refused("coding-refused-coder"))?;
    if known.closed_at.is_some() {
        return Err(Failure::Conflict);
    }
    if me.finished_at.is_some() {
        return Ok(());
    }
    let entry = tx.record(permit, Ref { kind: ROUND, id: id.0 }, &[]).await?;
    let insert = sql!(
        "INSERT INTO coding_round_finish (id, process_id, entry_id, round_id, person_id, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (round_id, person_id) DO NOTHING"
    );
    tx.run(insert, params![tx.id(), entry.scope, entry.id, id, person, entry.at]).await?;
    // Read after the entry: two who finish in the same moment do not both find the other still at work.
    let coders = coders_of_round(tx, permit.process(), id).await?;
    let all = |coders: &[Coder]| coders.iter().all(|coder| coder.finished_at.is_some());
    if all(&coders) { end(tx, entry, id).await } else { Ok(()) }
}

/// Closes a round: what was coded in it is read like everything else from now on, for ever.
/// Fails with `Conflict` when it is closed already.
pub async fn close_round(tx: &mut Tx, permit: &Permit<CloseRound>, id: RoundId) -> Result<(), Failure> {
    round(tx, permit.process(), id).await?;
    let entry = tx.record(permit, Ref { kind: ROUND, id: id.0 }, &[]).await?;
    end(tx, entry, id).await
}

async fn end(tx: &mut Tx, entry: Entry, round: RoundId) -> Result<(), Failure> {
    let insert = sql!(
        "INSERT INTO coding_round_end (id, process_id, entry_id, round_id, recorded_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (round_id) DO NOTHING"
    );
    let done = tx.run(insert, params![tx.id(), entry.scope, entry.id, round, entry.at]).await?;
    if done == 1 { Ok(()) } else { Err(Failure::Conflict) }
}
