//! What later capabilities count about sources, for the public register: how many excerpts were taken from each.

use crate::model::SourceId;
use futures_util::future::BoxFuture;
use kernel::{Failure, Viewer};
use record::Snapshot;

/// Counts by source, of one process, for one viewer.
pub type Counting = for<'a> fn(&'a Snapshot, Viewer) -> BoxFuture<'a, Result<Vec<(SourceId, i64)>, Failure>>;

/// One thing that is counted:
///
/// ```text
/// web::inventory::submit! { sources::Tally { key: "coding-tally-excerpts", count: |view, viewer| Box::pin(store::tally(view, viewer)) } }
/// ```
#[derive(Debug)]
pub struct Tally {
    /// Translation key of the words, with the argument `count`.
    pub key: &'static str,
    /// How it is counted.
    pub count: Counting,
}

web::inventory::collect!(Tally);

/// Everything that is counted: key, and number by source. One call for each thing, whatever the number of sources.
pub(crate) async fn tallies(
    view: &Snapshot,
    viewer: Viewer,
) -> Result<Vec<(&'static str, Vec<(SourceId, i64)>)>, Failure> {
    let mut all = Vec::new();
    for tally in web::inventory::iter::<Tally> {
        all.push((tally.key, (tally.count)(view, viewer).await?));
    }
    all.sort_by_key(|(key, _)| *key);
    Ok(all)
}
