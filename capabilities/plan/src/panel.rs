//! Parts of a line's page that later capabilities own: its evidence, the contributions it received, its monitoring.
//!
//! The plan knows only that there are parts, with a title and items; what they say is decided by their owner, for the viewer
//! it is asked for. A later crate registers with `web::inventory::submit! { plan::Panel { … } }` and appears on the page.

use crate::LineId;
use futures_util::future::BoxFuture;
use kernel::{Failure, ProcessId};
use web::label::Asked;

/// One capability's part of every line's page.
#[derive(Debug)]
pub struct Panel {
    /// Order on the page.
    pub rank: u32,
    /// What it shows.
    pub draw: Draw,
}

/// What a part shows of a line, for the viewer and in the language of `Asked`.
pub type Draw = for<'a> fn(Asked<'a>, ProcessId, LineId) -> BoxFuture<'a, Result<Vec<PanelBlock>, Failure>>;

web::inventory::collect!(Panel);

/// A part: an `h2` and what is under it.
#[derive(Clone, Debug, Default)]
pub struct PanelBlock {
    /// Anchor on the page: `evidence`.
    pub id: &'static str,
    /// Heading.
    pub title: String,
    /// A sentence under the heading; may be empty. With no items, it says why there are none.
    pub lead: String,
    /// What is in it, in order.
    pub items: Vec<PanelItem>,
    /// A link beside the heading: label and path without language.
    pub more: Option<(String, String)>,
}

/// One thing of a part. With a `quote`, the label says where it comes from.
#[derive(Clone, Debug, Default)]
pub struct PanelItem {
    /// What it is: "Intervista, terzo settore", "Contributo 214".
    pub label: String,
    /// Somebody's words, as they were; `None` when there are none to show.
    pub quote: Option<String>,
    /// Their language (`it`, `en`); empty when there are none.
    pub lang: &'static str,
    /// What is said about it: a reason, a date; may be empty.
    pub detail: String,
    /// Where to read it, without language; `None` when this viewer may not open it.
    pub path: Option<String>,
    /// A word with its tone (`good`, `partly`, `no`, `later`, `plain`): "a sostegno", "accolto".
    pub badge: Option<(String, &'static str)>,
}

/// Every part of a line's page, in order.
pub(crate) async fn blocks(
    asked: Asked<'_>,
    process: ProcessId,
    line: LineId,
) -> Result<Vec<PanelBlock>, Failure> {
    let mut panels: Vec<&Panel> = web::inventory::iter::<Panel>.into_iter().collect();
    panels.sort_by_key(|panel| panel.rank);
    let mut blocks = Vec::new();
    for panel in panels {
        blocks.extend((panel.draw)(asked, process, line).await?);
    }
    Ok(blocks)
}
