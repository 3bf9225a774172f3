//! Evidence that gave way, for whoever leans on it: what coding says of excerpts and themes, and the axes that rest on
//! such an excerpt or have ended.

use super::axes::{axes, resting};
use crate::AXIS;
use coding::{EXCERPT, store::Lowered};
use kernel::{Attribution, Failure, ProcessId, Ref};
use record::Snapshot;
use std::collections::HashMap;

/// Everything of a process that may be shown less than when it was taken, gathered or confirmed. Two statements more than
/// [`coding::store::lowered`].
pub async fn lowered(view: &Snapshot, process: ProcessId) -> Result<HashMap<Ref, Lowered>, Failure> {
    let mut found = coding::store::lowered(view, process).await?;
    let axes = axes(view, process).await?;
    let rests_on = resting(view, process).await?;
    for axis in axes {
        let mine = rests_on.iter().filter(|(id, _)| *id == axis.id);
        let excerpts = mine.filter_map(|(_, id)| found.get(&Ref { kind: EXCERPT, id: id.0 }).copied());
        let gave_way = excerpts.filter(|one| one.at > axis.confirmed_at);
        // An axis that has ended is read by nobody who did not know it before.
        let ended = axis.ended_at.map(|at| Lowered { at, level: Attribution::Restricted });
        let newest = gave_way.chain(ended).reduce(later);
        found.extend(newest.map(|one| (Ref { kind: AXIS, id: axis.id.0 }, one)));
    }
    Ok(found)
}

fn later(one: Lowered, other: Lowered) -> Lowered {
    Lowered { at: one.at.max(other.at), level: one.level.lowered_to(other.level) }
}
