//! HTTP of open data: pages and downloads, all public, none of which writes anything.

mod downloads;
mod ledger;
mod open_data;

use web::{
    Routes,
    nav::{NavItem, NavPlace},
};

web::inventory::submit! { NavItem { rank: 950, key: "open-data-nav", path: "/open-data", place: NavPlace::Now(&[]) } }

/// Every route of this capability.
pub fn routes() -> Routes {
    Routes::new()
        .public("/processes/{process}/ledger", ledger::show)
        .public("/processes/{process}/open-data", open_data::show)
        .open("/processes/{process}/open-data/contributions.csv", downloads::contributions_csv)
        .open("/processes/{process}/open-data/contributions.json", downloads::contributions_json)
        .open("/processes/{process}/open-data/provenance.jsonld", downloads::provenance)
        .open("/processes/{process}/open-data/versions/{number}/plan.md", downloads::plan_markdown)
        .open("/processes/{process}/open-data/versions/{number}/plan.json", downloads::plan_json)
}
