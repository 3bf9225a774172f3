//! HTTP of the directory.

mod mandates;
mod organisation_edit;
mod organisation_list;
mod organisation_show;

use crate::{
    changes::{AddOrganisation, EndMandate, GiveMandate, ReviseOrganisation},
    model::Categories,
};
use kernel::{Failure, Lang, Role};
use process::{Place, Words, model::Both};
use record::Snapshot;
use web::{
    Access, Choice, Routes,
    nav::{NavItem, NavPlace},
};

/// Who keeps the cards.
const KEEPERS: &[Role] = &[Role::Lead, Role::Analyst];
/// Who gives mandates.
const LEAD: &[Role] = &[Role::Lead];

web::inventory::submit! { NavItem { rank: 600, key: "directory-nav", path: "/organisations", place: NavPlace::Header } }
web::inventory::submit! {
    NavItem { rank: 600, key: "directory-nav-new", path: "/organisations/new", place: NavPlace::Desk(KEEPERS) }
}

/// Every route of this capability.
pub fn routes() -> Routes {
    Routes::new()
        .public("/processes/{process}/organisations", organisation_list::show)
        .page("/processes/{process}/organisations/new", Access::Roles(KEEPERS), organisation_edit::new)
        .change::<AddOrganisation, _, _>("/processes/{process}/organisations", organisation_edit::add)
        .public("/processes/{process}/organisations/{organisation}", organisation_show::show)
        .page(
            "/processes/{process}/organisations/{organisation}/revisions/new",
            Access::Roles(KEEPERS),
            organisation_edit::edit,
        )
        .change::<ReviseOrganisation, _, _>(
            "/processes/{process}/organisations/{organisation}/revisions",
            organisation_edit::revise,
        )
        .page(
            "/processes/{process}/organisations/{organisation}/mandates",
            Access::Roles(LEAD),
            mandates::show,
        )
        .change::<GiveMandate, _, _>(
            "/processes/{process}/organisations/{organisation}/mandates",
            mandates::give,
        )
        .change::<EndMandate, _, _>(
            "/processes/{process}/organisations/{organisation}/mandates/{mandate}/ends",
            mandates::end,
        )
}

/// The process's categories, in its order.
async fn categories(view: &Snapshot, place: &Place) -> Result<Vec<(String, Both)>, Failure> {
    process::store::words(view, place.id, Words::Category).await
}

/// A category in words; the word itself when the process no longer has it.
fn category_label(categories: &Categories, word: &str, lang: Lang) -> String {
    let found = categories.iter().find(|(known, _)| known == word);
    found.map_or(word, |(_, both)| both.say(lang)).to_owned()
}

/// The categories as choices of a form.
fn category_choices(categories: &Categories, lang: Lang, chosen: &str) -> Vec<Choice> {
    let one = |(word, both): &(String, Both)| Choice::new(word, both.say(lang), word == chosen);
    categories.iter().map(one).collect()
}
