//! HTTP of comparison.

mod axis;
mod axis_edit;
mod beginning;
mod candidate;
mod denominator;
mod desk;
mod fields;
mod matrix;
mod saturation;
mod side;
mod splitting;

use crate::changes::{BeginDenominator, ConfirmAxis, EndDenominator, RenameAxis, SplitAxis, WithdrawAxis};
use kernel::Role;
use sources::Reader;
use web::{
    Access, Routes,
    nav::{NavItem, NavPlace},
};

/// Who compares and confirms.
const CODERS: &[Role] = &[Role::Analyst, Role::Lead];

web::inventory::submit! { NavItem { rank: 320, key: "comparison-desk", path: "/desk/comparison", place: NavPlace::Desk(Reader::ROLES) } }

/// Every route of this capability.
pub fn routes() -> Routes {
    denominator_routes().and(axis_routes()).and(counting_routes())
}

fn denominator_routes() -> Routes {
    let readers = Access::Roles(Reader::ROLES);
    Routes::new()
        .page("/processes/{process}/desk/comparison", readers, desk::show)
        .page("/processes/{process}/denominators/new", Access::Roles(CODERS), beginning::new)
        .change::<BeginDenominator, _, _>("/processes/{process}/denominators", beginning::begin)
        .page("/processes/{process}/denominators/{denominator}", readers, denominator::show)
        .change::<EndDenominator, _, _>(
            "/processes/{process}/denominators/{denominator}/ends",
            denominator::end,
        )
        .page("/processes/{process}/candidates/{candidate}", readers, candidate::show)
        .change::<ConfirmAxis, _, _>("/processes/{process}/candidates/{candidate}/axes", candidate::confirm)
}

fn axis_routes() -> Routes {
    Routes::new()
        .public("/processes/{process}/axes", axis::list)
        .public("/processes/{process}/axes/{axis}", axis::show)
        .change::<WithdrawAxis, _, _>("/processes/{process}/axes/{axis}/ends", axis::withdraw)
        .page("/processes/{process}/axes/{axis}/revisions/new", Access::Roles(CODERS), axis_edit::new)
        .change::<RenameAxis, _, _>("/processes/{process}/axes/{axis}/revisions", axis_edit::rename)
        .page("/processes/{process}/axes/{axis}/splits/new", Access::Roles(CODERS), splitting::new)
        .change::<SplitAxis, _, _>("/processes/{process}/axes/{axis}/splits", splitting::split)
}

fn counting_routes() -> Routes {
    Routes::new()
        .page("/processes/{process}/desk/saturation", Access::Roles(Reader::ROLES), saturation::show)
        .public("/processes/{process}/matrices/{matrix}", matrix::show)
        .public("/processes/{process}/matrices/{matrix}/table.csv", matrix::csv)
}
