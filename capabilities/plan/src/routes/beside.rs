//! What stands beside each line of the text in force: how much it rests on, what was written about it, where to write.

use super::reading::Weights;
use crate::{LineId, VersionId, store::replacements};
use kernel::{Failure, Moment, PhaseKind};
use process::Place;
use record::Snapshot;
use std::collections::HashMap;

/// What the text in force says beside each line; a version says nothing, because it does not change.
pub(super) struct Beside {
    /// How much it rests on.
    pub(super) weights: Weights,
    /// How many contributions were sent about it, or about lines it replaced.
    pub(super) written: HashMap<LineId, i64>,
    /// Where to write one, as long as a consultation is open; the line is added to it.
    pub(super) contribute: Option<String>,
}

/// Contributions sent about each line. What was sent about a line that was replaced is counted with its heirs.
pub(super) async fn written(view: &Snapshot, place: &Place) -> Result<HashMap<LineId, i64>, Failure> {
    let counts = consultation::store::counts_by_subject(view, place.id).await?;
    let mut written: HashMap<LineId, i64> =
        counts.into_iter().map(|(subject, count)| (LineId(subject), count)).collect();
    // Oldest first: what passed to a line that was replaced again passes on.
    for (new, old) in replacements(view, place.id, Moment::MAX).await? {
        let passed = written.get(&old).copied().unwrap_or_default();
        *written.entry(new).or_default() += passed;
    }
    Ok(written)
}

/// Where to write a contribution about a line, as long as a consultation is open: the path without the line's id.
pub(super) fn contribute(place: &Place, version: VersionId) -> Option<String> {
    let open = place.scope.open.contains(&PhaseKind::Consultation);
    open.then(|| {
        place.path(&format!("/consultation/contributions/new?version={version}&on={}:", crate::LINE.0))
    })
}
