//! HTTP of consultations.

mod claims;
mod consultation_show;
mod contribute;
mod contribution_show;
mod enter;
mod hand_in;
mod mine;
mod register;

use crate::changes::{
    EnterContribution, RecogniseContribution, SendContribution, ShowContribution, WithholdContribution,
};
use directory::Organisation;
use kernel::{PhaseKind, Role};
use web::{
    Access, Choice, Form, Routes,
    nav::{NavItem, NavPlace},
};

/// Who enters what came by hand.
const ENTERERS: &[Role] = &[Role::Lead, Role::Editor];
/// Who looks into claims.
const LEAD: &[Role] = &[Role::Lead];

web::inventory::submit! {
    NavItem { rank: 300, key: "consultation-nav", path: "/consultation", place: NavPlace::Header }
}
web::inventory::submit! {
    NavItem { rank: 310, key: "consultation-nav-register", path: "/contributions", place: NavPlace::Header }
}
web::inventory::submit! {
    NavItem {
        rank: 300,
        key: "consultation-nav-now",
        path: "/consultation",
        place: NavPlace::Now(&[PhaseKind::Consultation]),
    }
}
web::inventory::submit! {
    NavItem { rank: 300, key: "consultation-nav-enter", path: "/contributions/new", place: NavPlace::Desk(ENTERERS) }
}
web::inventory::submit! {
    NavItem { rank: 310, key: "consultation-nav-claims", path: "/claims", place: NavPlace::Desk(LEAD) }
}

/// Every route of this capability.
pub fn routes() -> Routes {
    Routes::new()
        .public("/processes/{process}/consultation", consultation_show::show)
        .open("/processes/{process}/consultation/contributions/new", contribute::form)
        .change::<SendContribution, _, _>("/processes/{process}/consultation/contributions", contribute::send)
        .open("/processes/{process}/consultation/sent", contribute::sent)
        .public("/processes/{process}/contributions", register::show)
        .page("/processes/{process}/contributions/new", Access::Roles(ENTERERS), enter::form)
        .change::<EnterContribution, _, _>("/processes/{process}/contributions", enter::save)
        .page("/processes/{process}/contributions/mine/{secret}", Access::Secret, mine::show)
        .change::<SendContribution, _, _>("/processes/{process}/contributions/mine/{secret}", mine::confirm)
        .public("/processes/{process}/contributions/{number}", contribution_show::show)
        .change::<WithholdContribution, _, _>(
            "/processes/{process}/contributions/{number}/withholdings",
            contribution_show::withhold,
        )
        .change::<ShowContribution, _, _>(
            "/processes/{process}/contributions/{number}/withholdings/ends",
            contribution_show::show_again,
        )
        .page("/processes/{process}/claims", Access::Roles(LEAD), claims::show)
        .change::<RecogniseContribution, _, _>(
            "/processes/{process}/contributions/{number}/recognitions",
            claims::recognise,
        )
}

/// For oneself or for an organisation.
fn quality_choices(lang: kernel::Lang, form: &Form) -> Vec<Choice> {
    web::form::choices(lang, "consultation-as", QUALITIES, &[form.value("as")])
}

/// The same, in the words of who copies somebody else's letter.
fn their_quality_choices(lang: kernel::Lang, form: &Form) -> Vec<Choice> {
    web::form::choices(lang, "consultation-enter-as", QUALITIES, &[form.value("as")])
}

const QUALITIES: [&str; 2] = ["own", "organisation"];

/// Whether the sender's name is shown.
fn show_choices(lang: kernel::Lang, form: &Form) -> Vec<Choice> {
    web::form::choices(lang, "consultation-show", ["no", "yes"], &[form.value("show")])
}

/// The organisations of the process, to choose from.
fn organisation_choices(all: &[Organisation], form: &Form) -> Vec<Choice> {
    let chosen = form.value("organisation");
    all.iter().map(|one| Choice::new(one.id, &one.name, one.id.to_string() == chosen)).collect()
}
