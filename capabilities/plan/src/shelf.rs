//! What a line can be tied to, to pick from: excerpts, themes, contributions.

use crate::LineId;
use kernel::{Failure, Kind, Ref};
use process::Place;
use record::Snapshot;

kernel::words! {
    /// A list to pick from.
    pub enum Shelf {
        /// Quoted parts of sources.
        Excerpts = "excerpts",
        /// What analysts built from them.
        Themes = "themes",
        /// What people sent.
        Contributions = "contributions",
    }
}

/// How many are shown at once.
pub(crate) const PAGE: usize = 40;

/// Something that can be picked.
#[derive(Clone, Debug)]
pub(crate) struct Candidate {
    pub of: Ref,
    pub label: String,
    pub detail: String,
}

/// Kinds of thing a line can rest on.
pub(crate) fn fits(kind: Kind) -> bool {
    ["coding.excerpt", "coding.theme", "consultation.contribution"].contains(&kind.0)
}

/// What stands on a shelf and fits the words looked for.
pub(crate) async fn candidates(
    _view: &Snapshot,
    _place: &Place,
    _shelf: Shelf,
    _query: &str,
    _line: LineId,
) -> Result<Vec<Candidate>, Failure> {
    Ok(vec![])
}
