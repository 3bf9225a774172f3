//! What later capabilities add to the pages of a contribution without this one knowing them: its reply, and the groups
//! its subjects are in.

use crate::model::Contribution;
use directory::Part;
use futures_util::future::BoxFuture;
use kernel::{Failure, Ref};
use process::Place;
use record::Snapshot;
use web::{inventory, label::Asked};

/// What a part of a contribution's page is asked for.
#[derive(Clone, Copy, Debug)]
pub struct Looking<'a> {
    /// Where and for whom.
    pub place: &'a Place,
    /// Where to read.
    pub view: &'a Snapshot,
    /// Whose page it is, as this viewer may see it.
    pub contribution: &'a Contribution,
}

/// Draws a part of a contribution's page and of its receipt, or nothing when there is nothing to say.
pub type Show = for<'a> fn(Looking<'a>) -> BoxFuture<'a, Result<Option<Part>, Failure>>;

/// One capability's part. Registered with `web::inventory::submit!`.
#[derive(Debug)]
pub struct Panel {
    /// Order on the page.
    pub rank: u32,
    /// How it is drawn.
    pub show: Show,
}

inventory::collect!(Panel);

/// Every part of a contribution's page, in order.
pub(crate) async fn parts(looking: Looking<'_>) -> Result<Vec<Part>, Failure> {
    let mut panels: Vec<&Panel> = inventory::iter::<Panel>.into_iter().collect();
    panels.sort_by_key(|panel| panel.rank);
    let mut parts = Vec::new();
    for panel in panels {
        parts.extend((panel.show)(looking).await?);
    }
    Ok(parts)
}

/// Things a contribution can be about, that belong together: the lines of a section.
#[derive(Clone, Debug)]
pub struct Group {
    /// The whole of them: a section.
    pub about: Ref,
    /// How it is called.
    pub title: String,
    /// Its members with their names, in order; a member that can no longer be written on has no name.
    pub members: Vec<(Ref, String)>,
}

/// Lists the groups of a process for a viewer, in order.
pub type List = for<'a> fn(Asked<'a>) -> BoxFuture<'a, Result<Vec<Group>, Failure>>;

/// Whoever owns what contributions are about. Registered with `web::inventory::submit!`.
#[derive(Debug)]
pub struct Grouping {
    /// How its groups are listed.
    pub list: List,
}

inventory::collect!(Grouping);

/// Every group somebody registered.
pub async fn groups(asked: Asked<'_>) -> Result<Vec<Group>, Failure> {
    let mut groups = Vec::new();
    for grouping in inventory::iter::<Grouping> {
        groups.extend((grouping.list)(asked).await?);
    }
    Ok(groups)
}
