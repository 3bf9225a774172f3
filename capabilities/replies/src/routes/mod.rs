//! HTTP of replies.

mod desk;
mod give;
mod register;

use crate::changes::GiveReply;
use consultation::{KindFilter, Register, State, Tally};
use kernel::{Failure, Lang, Role};
use process::{Place, Words};
use record::Snapshot;
use std::collections::HashMap;
use web::{
    Access, Routes, format,
    i18n::say,
    nav::{NavItem, NavPlace},
};

/// Who decides.
const DECIDERS: &[Role] = &[Role::DecisionOwner];
/// Who may see what waits: who decides, who leads, who watches over times.
const WATCHERS: &[Role] = &[Role::DecisionOwner, Role::Lead, Role::Guarantor];

web::inventory::submit! {
    NavItem { rank: 400, key: "replies-nav-desk", path: "/replies/awaiting", place: NavPlace::Desk(WATCHERS) }
}
web::inventory::submit! {
    NavItem { rank: 400, key: "replies-nav-now", path: "/replies", place: NavPlace::Now(&[]) }
}

/// Every route of this capability.
pub fn routes() -> Routes {
    Routes::new()
        .public("/processes/{process}/replies", register::show)
        .page("/processes/{process}/replies/awaiting", Access::Roles(WATCHERS), desk::show)
        .page("/processes/{process}/contributions/{number}/replies/new", Access::Roles(DECIDERS), give::form)
        .change::<GiveReply, _, _>("/processes/{process}/contributions/{number}/replies", give::save)
}

/// Received, without a reply, and beyond the term: each number with what it counts.
fn figures(lang: Lang, register: &Register) -> Vec<(String, String)> {
    let tallies = register.tallies();
    let sum = |part: fn(&Tally) -> i64| tallies.iter().map(|(_, tally)| part(tally)).sum::<i64>();
    let (received, answered, overdue) =
        (sum(|tally| tally.received), sum(|tally| tally.answered), sum(|tally| tally.overdue));
    let counts = [("answered", answered), ("silent", received - answered), ("overdue", overdue)];
    let figure = |(word, count): (&str, i64)| {
        let text = say(lang, &format!("replies-figure-{word}"), &[("count", &count.to_string())]);
        (format::number(lang, count), text)
    };
    counts.into_iter().map(figure).collect()
}

/// The contributions of a process as they stand today.
async fn contributions(place: &Place, view: &Snapshot) -> Result<Register, Failure> {
    let organisations = directory::store::organisations(view, place.id).await?;
    let categories = organisations.into_iter().map(|one| (one.id, one.category)).collect();
    let rows = consultation::store::index(view, place.id, consultation::view::calendar(place)).await?;
    Ok(Register::of(rows, &categories))
}

/// The process's categories in words.
async fn category_labels(place: &Place, view: &Snapshot) -> Result<HashMap<String, String>, Failure> {
    Ok(process::store::words_in(view, place.id, Words::Category, place.lang).await?.into_iter().collect())
}

/// A kind of participant in words.
fn kind_label(lang: Lang, kind: &KindFilter, labels: &HashMap<String, String>) -> String {
    match kind {
        KindFilter::Person => say(lang, "consultation-kind-person", &[]),
        KindFilter::Category(word) => labels.get(word).unwrap_or(word).clone(),
    }
}

/// A state in words.
fn state_label(lang: Lang, state: State) -> String {
    say(lang, &format!("consultation-state-{state}"), &[])
}
