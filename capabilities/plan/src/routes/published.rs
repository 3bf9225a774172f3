//! What became of the lines of the draft since the newest version.

use crate::{
    LineId, LineNow,
    store::{self, PrintedAs},
};
use kernel::{Failure, Moment, ProcessId};
use record::Snapshot;
use std::collections::HashMap;

/// The newest version, as far as the draft has left it behind.
pub(super) struct Published {
    at: Moment,
    /// What it prints for the lines that were changed after it.
    left_behind: HashMap<LineId, PrintedAs>,
}

impl Published {
    /// The newest version not after a moment, against the draft of that moment; none before the first. Two statements.
    pub(super) async fn read(
        view: &Snapshot,
        process: ProcessId,
        at: Moment,
    ) -> Result<Option<Published>, Failure> {
        let Some(version) = store::latest_version(view, process, at).await? else {
            return Ok(None);
        };
        let changed = store::printed_before_changes(view, process, &version, at).await?;
        let left_behind = changed.into_iter().map(|line| (line.line, line)).collect();
        Ok(Some(Published { at: version.at, left_behind }))
    }

    /// The key of what became of a line that stands; none when it is as it was printed.
    pub(super) fn fate(&self, line: &LineNow) -> Option<&'static str> {
        let Some(old) = self.left_behind.get(&line.id) else {
            // A version prints every line that stands: one that changed later and was not printed is new.
            return (line.at > self.at).then_some("plan-fate-added");
        };
        let moved = (old.section, &old.rank) != (line.section, &line.rank);
        let reworded = (old.kind, &old.digest) != (line.kind, &line.digest);
        match (moved, reworded) {
            (false, false) => None,
            (true, false) => Some("plan-fate-moved"),
            (false, true) => Some("plan-fate-reworded"),
            (true, true) => Some("plan-fate-moved-and-reworded"),
        }
    }
}
