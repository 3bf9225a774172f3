//! The register of surroundings: what stands around a page that no handler drew, because something did not work there.

use crate::{Ctx, Link, Shell};
use futures_util::future::BoxFuture;

/// The frame of such a page, and where one can go on from it.
#[derive(Debug)]
pub struct Surroundings {
    /// Menu and breadcrumb.
    pub shell: Shell,
    /// Ways on, nearest first.
    pub ways: Vec<Link>,
    /// Whether this person may see here whom to ask.
    pub knows_whom_to_ask: bool,
}

/// Finds what stands around the address of a request, for a page with this title. `None` when it belongs to somebody else, or
/// is not there for who asks.
pub type Find = for<'a> fn(&'a Ctx, &'a str) -> BoxFuture<'a, Option<Surroundings>>;

/// One capability's answer.
#[derive(Debug)]
pub struct Surrounder {
    /// How.
    pub find: Find,
}

inventory::collect!(Surrounder);

/// What stands around the address of a request.
pub(crate) async fn find(cx: &Ctx, title: &str) -> Option<Surroundings> {
    for surrounder in inventory::iter::<Surrounder> {
        if let Some(found) = (surrounder.find)(cx, title).await {
            return Some(found);
        }
    }
    None
}
