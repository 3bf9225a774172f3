//! HTTP of sources.

mod adding;
mod describing;
mod fields;
mod levels;
mod reading;
mod register;
mod shelf;
mod versions;

use crate::changes::{AddSource, AddVersion, DescribeSource, LowerLevel};
use kernel::Role;
use web::{
    Access, Routes,
    nav::{NavItem, NavPlace},
};

/// Who sees every source with its level.
const KEEPERS: &[Role] = &[Role::Lead, Role::Analyst, Role::Guarantor, Role::DataContact];
/// Who adds sources and corrects what is said of them.
const GATHERERS: &[Role] = &[Role::Analyst, Role::Lead];
/// Who may lower a level.
const LOWERERS: &[Role] = &[Role::Lead, Role::Analyst, Role::DataContact];

web::inventory::submit! { NavItem { rank: 300, key: "sources-nav", path: "/sources", place: NavPlace::Header } }
web::inventory::submit! { NavItem { rank: 300, key: "sources-desk", path: "/desk/sources", place: NavPlace::Desk(KEEPERS) } }

/// Every route of this capability.
pub fn routes() -> Routes {
    public().and(keeping()).and(writing())
}

fn public() -> Routes {
    Routes::new()
        .public("/processes/{process}/sources", register::show)
        .public("/processes/{process}/sources/{source}", reading::show)
        .public("/processes/{process}/sources/{source}/passages/{ordinal}", reading::passage)
}

fn keeping() -> Routes {
    Routes::new()
        .page("/processes/{process}/desk/sources", Access::Roles(KEEPERS), shelf::show)
        .page("/processes/{process}/sources/documents/new", Access::Roles(GATHERERS), adding::document)
        .page("/processes/{process}/sources/interviews/new", Access::Roles(GATHERERS), adding::interview)
        .page(
            "/processes/{process}/sources/{source}/revisions/new",
            Access::Roles(GATHERERS),
            describing::show,
        )
        .page(
            "/processes/{process}/sources/{source}/versions",
            Access::Roles(crate::Reader::ROLES),
            versions::show,
        )
        .page(
            "/processes/{process}/sources/{source}/versions/{number}/original",
            Access::Roles(crate::Reader::ROLES),
            versions::original,
        )
        .page("/processes/{process}/sources/{source}/levels", Access::Roles(LOWERERS), levels::show)
}

fn writing() -> Routes {
    Routes::new()
        .change::<AddSource, _, _>("/processes/{process}/sources/documents", adding::add_document)
        .change::<AddSource, _, _>("/processes/{process}/sources/interviews", adding::add_interview)
        .change::<DescribeSource, _, _>(
            "/processes/{process}/sources/{source}/revisions",
            describing::describe,
        )
        .change::<AddVersion, _, _>("/processes/{process}/sources/{source}/versions", versions::add)
        .change::<LowerLevel, _, _>("/processes/{process}/sources/{source}/levels", levels::lower)
}
