//! Parts of an organisation's page that later capabilities own: what it contributed, what it was answered.
//!
//! The directory knows only that there are parts; it never knows what they say. A part is drawn by its owner, with the
//! same components and for the same viewer, so nothing is shown here that its owner would not show.

use futures_util::future::BoxFuture;
use kernel::{Failure, OrganisationId};
use process::Place;
use record::Snapshot;

/// What a part is asked for.
#[derive(Clone, Copy, Debug)]
pub struct Looking<'a> {
    /// Where and for whom.
    pub place: &'a Place,
    /// Where to read.
    pub view: &'a Snapshot,
    /// Whose page it is.
    pub organisation: OrganisationId,
}

/// A part of the page.
#[derive(Clone, Debug)]
pub struct Part {
    /// Its anchor: a word.
    pub id: &'static str,
    /// Its heading.
    pub title: String,
    /// Its contents, as drawn by a page template of its owner: escaped there, not here.
    pub html: String,
}

/// Draws a part, or nothing when there is nothing to say.
pub type Show = for<'a> fn(Looking<'a>) -> BoxFuture<'a, Result<Option<Part>, Failure>>;

/// One capability's part. Registered with `web::inventory::submit!`.
#[derive(Debug)]
pub struct Panel {
    /// Order on the page.
    pub rank: u32,
    /// How it is drawn.
    pub show: Show,
}

web::inventory::collect!(Panel);

/// Every part of an organisation's page, in order.
pub(crate) async fn parts(looking: Looking<'_>) -> Result<Vec<Part>, Failure> {
    let mut panels: Vec<&Panel> = web::inventory::iter::<Panel>.into_iter().collect();
    panels.sort_by_key(|panel| panel.rank);
    let mut parts = Vec::new();
    for panel in panels {
        parts.extend((panel.show)(looking).await?);
    }
    Ok(parts)
}
