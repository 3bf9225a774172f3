//! HTTP of the plan: parse, may, store, answer.

mod adopted;
mod beside;
mod desk;
mod difference_rows;
mod differences_show;
mod draft_rows;
mod draft_show;
mod line_ask;
mod line_life;
mod line_merge;
mod line_move;
mod line_show;
mod line_split;
mod line_write;
mod link_withdraw;
mod link_write;
mod merge_choose;
mod plan_reopen;
mod plan_show;
mod published;
mod reading;
mod section_write;
mod standing;
mod version_adopt;
mod version_publish;
mod versions_show;

pub(crate) use reading::name_of;

use crate::changes::{
    AddLine, AddSection, AdoptVersion, MakeLink, MergeLines, MoveLine, PublishVersion, ReopenPlan,
    RestoreLine, ReviseLine, ReviseSection, SplitLine, StrikeLine, WithdrawLink,
};
use kernel::Role;
use web::{
    Access, Routes,
    nav::{NavItem, NavPlace},
};

/// Who writes the plan.
const EDITORS: &[Role] = &[Role::Editor, Role::Lead];
/// Who works in the process and only reads the draft.
const READERS: &[Role] =
    &[Role::Promoter, Role::Analyst, Role::DecisionOwner, Role::Guarantor, Role::DataContact];
/// Who publishes it.
const LEAD: &[Role] = &[Role::Lead];
/// Who adopts it.
const PROMOTERS: &[Role] = &[Role::Promoter];
/// Who opens it again.
const REOPENERS: &[Role] = &[Role::Lead, Role::Promoter];

web::inventory::submit! { NavItem { rank: 200, key: "plan-nav", path: "/plan", place: NavPlace::Header } }
web::inventory::submit! {
    NavItem { rank: 1200, key: "plan-nav-draft", path: "/plan/draft", place: NavPlace::Desk(EDITORS) }
}
web::inventory::submit! {
    NavItem { rank: 1205, key: "plan-nav-reading", path: "/plan/draft", place: NavPlace::Desk(READERS) }
}
web::inventory::submit! {
    NavItem { rank: 1210, key: "plan-nav-publish", path: "/plan/versions/new", place: NavPlace::Desk(LEAD) }
}
web::inventory::submit! {
    NavItem { rank: 1220, key: "plan-nav-adopt", path: "/plan/versions", place: NavPlace::Desk(PROMOTERS) }
}

/// Every route of this capability.
pub fn routes() -> Routes {
    public().and(sections()).and(lines()).and(reshaped()).and(links()).and(versions())
}

fn public() -> Routes {
    Routes::new()
        .public("/processes/{process}/plan", plan_show::show)
        .public("/processes/{process}/plan/versions", versions_show::list)
        .public("/processes/{process}/plan/versions/{number}", versions_show::show)
        .public("/processes/{process}/plan/versions/{number}/differences/{other}", differences_show::show)
        .public("/processes/{process}/plan/lines/{line}", line_show::show)
        .page("/processes/{process}/plan/draft", Access::Roles(Role::STAFF), draft_show::show)
}

fn sections() -> Routes {
    let new = Access::Roles(EDITORS);
    Routes::new()
        .page("/processes/{process}/plan/sections/new", new, section_write::new)
        .change::<AddSection, _, _>("/processes/{process}/plan/sections", section_write::add)
        .page("/processes/{process}/plan/sections/{section}/revisions/new", new, section_write::edit)
        .change::<ReviseSection, _, _>(
            "/processes/{process}/plan/sections/{section}/revisions",
            section_write::revise,
        )
        .page("/processes/{process}/plan/sections/{section}/lines/new", new, line_write::new)
        .change::<AddLine, _, _>("/processes/{process}/plan/sections/{section}/lines", line_write::add)
}

fn lines() -> Routes {
    let form = Access::Roles(EDITORS);
    Routes::new()
        .page("/processes/{process}/plan/lines/{line}/revisions/new", form, line_write::edit)
        .change::<ReviseLine, _, _>("/processes/{process}/plan/lines/{line}/revisions", line_write::revise)
        .page("/processes/{process}/plan/lines/{line}/moves/new", form, line_move::form)
        .change::<MoveLine, _, _>("/processes/{process}/plan/lines/{line}/moves", line_move::save)
        .page("/processes/{process}/plan/lines/{line}/strikes/new", form, line_ask::strike_form)
        .change::<StrikeLine, _, _>("/processes/{process}/plan/lines/{line}/strikes", line_ask::strike)
        .page("/processes/{process}/plan/lines/{line}/restorations/new", form, line_ask::restore_form)
        .change::<RestoreLine, _, _>("/processes/{process}/plan/lines/{line}/restorations", line_ask::restore)
}

fn reshaped() -> Routes {
    let form = Access::Roles(EDITORS);
    Routes::new()
        .page("/processes/{process}/plan/lines/{line}/splits/new", form, line_split::form)
        .change::<SplitLine, _, _>("/processes/{process}/plan/lines/{line}/splits", line_split::save)
        .page("/processes/{process}/plan/lines/{line}/merges/new", form, line_merge::form)
        .change::<MergeLines, _, _>("/processes/{process}/plan/lines/{line}/merges", line_merge::save)
}

fn links() -> Routes {
    let form = Access::Roles(EDITORS);
    Routes::new()
        .page("/processes/{process}/plan/lines/{line}/links", form, link_write::form)
        .page("/processes/{process}/plan/lines/{line}/shelves/{shelf}", form, link_write::shelf)
        .change::<MakeLink, _, _>("/processes/{process}/plan/lines/{line}/links", link_write::save)
        .page(
            "/processes/{process}/plan/lines/{line}/links/{link}/withdrawals/new",
            form,
            link_withdraw::form,
        )
        .change::<WithdrawLink, _, _>(
            "/processes/{process}/plan/lines/{line}/links/{link}/withdrawals",
            link_withdraw::save,
        )
}

fn versions() -> Routes {
    Routes::new()
        .page("/processes/{process}/plan/versions/new", Access::Roles(LEAD), version_publish::form)
        .change::<PublishVersion, _, _>("/processes/{process}/plan/versions", version_publish::save)
        .page(
            "/processes/{process}/plan/versions/{number}/adoptions/new",
            Access::Roles(PROMOTERS),
            version_adopt::form,
        )
        .change::<AdoptVersion, _, _>(
            "/processes/{process}/plan/versions/{number}/adoptions",
            version_adopt::save,
        )
        .page("/processes/{process}/plan/reopenings/new", Access::Roles(REOPENERS), plan_reopen::form)
        .change::<ReopenPlan, _, _>("/processes/{process}/plan/reopenings", plan_reopen::save)
}
