//! HTTP of trails.

mod coverage_show;
mod uses_show;

use kernel::Role;
use web::{
    Routes,
    nav::{NavItem, NavPlace},
};

web::inventory::submit! { NavItem { rank: 900, key: "trace-nav-coverage", path: "/coverage", place: NavPlace::Header } }
// The header of who works here ends with the desk, and has no room for this: the desk leads to it.
web::inventory::submit! {
    NavItem { rank: 900, key: "trace-nav-coverage", path: "/coverage", place: NavPlace::Desk(Role::STAFF) }
}

/// Every route of this capability.
pub fn routes() -> Routes {
    Routes::new()
        .public("/processes/{process}/coverage", coverage_show::show)
        .public("/processes/{process}/uses/{thing}", uses_show::show)
}
