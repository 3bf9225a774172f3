//! HTTP of trails.

mod coverage_show;
mod uses_show;

use web::{
    Routes,
    nav::{NavItem, NavPlace},
};

web::inventory::submit! { NavItem { rank: 900, key: "trace-nav-coverage", path: "/coverage", place: NavPlace::Header } }

/// Every route of this capability.
pub fn routes() -> Routes {
    Routes::new()
        .public("/processes/{process}/coverage", coverage_show::show)
        .public("/processes/{process}/uses/{thing}", uses_show::show)
}
