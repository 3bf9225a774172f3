//! HTTP of processes.

mod act_add;
mod desk;
mod home;
mod phase_save;
mod process_describe;
mod process_open;
mod process_show;
mod promoter_add;
mod word_add;

use crate::changes::{
    AddAct, AddPhase, AddPromoter, AddWord, DescribeProcess, OpenProcess, PublishProcess, RevisePhase,
};
use kernel::{Change, Role};
use web::{
    Access, Routes,
    nav::{NavItem, NavPlace},
};

/// Who keeps the calendar and the rules of a process.
const LEAD: &[Role] = &[Role::Lead];

/// Who may open a process, by a role held in the house.
const OPENERS: Access = Access::Change { name: OpenProcess::NAME, by: OpenProcess::BY };

web::inventory::submit! { NavItem { rank: 10, key: "process-nav-settings", path: "/settings", place: NavPlace::Desk(LEAD) } }
web::inventory::submit! { NavItem { rank: 11, key: "process-nav-phases", path: "/phases", place: NavPlace::Desk(LEAD) } }
web::inventory::submit! { NavItem { rank: 12, key: "process-nav-words", path: "/words", place: NavPlace::Desk(LEAD) } }
web::inventory::submit! { NavItem { rank: 13, key: "process-nav-promoters", path: "/promoters/new", place: NavPlace::Desk(LEAD) } }
web::inventory::submit! { NavItem { rank: 14, key: "process-nav-acts", path: "/acts/new", place: NavPlace::Desk(&[Role::Lead, Role::Promoter]) } }

/// Every route of this capability.
pub fn routes() -> Routes {
    Routes::new()
        .public("/", home::show)
        .page("/processes/new", OPENERS, process_open::form)
        .change::<OpenProcess, _, _>("/processes", process_open::save)
        .public("/processes/{process}", process_show::show)
        .page("/processes/{process}/settings", Access::Roles(LEAD), process_describe::form)
        .change::<DescribeProcess, _, _>("/processes/{process}/settings", process_describe::save)
        .change::<PublishProcess, _, _>("/processes/{process}/publication", process_describe::publish)
        .page("/processes/{process}/desk", Access::Roles(Role::STAFF), desk::show)
        .page("/processes/{process}/phases", Access::Roles(LEAD), phase_save::list)
        .page("/processes/{process}/phases/new", Access::Roles(LEAD), phase_save::new)
        .change::<AddPhase, _, _>("/processes/{process}/phases", phase_save::add)
        .public("/processes/{process}/phases/{phase}", process_show::phase)
        .page("/processes/{process}/phases/{phase}/edit", Access::Roles(LEAD), phase_save::edit)
        .change::<RevisePhase, _, _>("/processes/{process}/phases/{phase}", phase_save::revise)
        .page("/processes/{process}/acts/new", Access::Roles(&[Role::Lead, Role::Promoter]), act_add::form)
        .change::<AddAct, _, _>("/processes/{process}/acts", act_add::save)
        .page("/processes/{process}/promoters/new", Access::Roles(LEAD), promoter_add::form)
        .change::<AddPromoter, _, _>("/processes/{process}/promoters", promoter_add::save)
        .page("/processes/{process}/words", Access::Roles(LEAD), word_add::form)
        .change::<AddWord, _, _>("/processes/{process}/words", word_add::save)
        .and(accounts::people_routes!("/processes/{process}", crate::Place))
}
