//! The desk of who works in a process.

use crate::{
    Place,
    changes::PublishProcess,
    pages::{DeskEntry, DeskPage, NowItem},
    store,
};
use kernel::{Failure, PersonId, Role};
use record::Snapshot;
use web::{
    Answer, format, i18n,
    nav::{NavItem, NavPlace, entries},
    page,
};

/// How many of the newest entries the desk shows.
const LAST: i64 = 12;

pub(super) async fn show(place: Place) -> Answer {
    place.staff(Role::STAFF)?;
    let view = place.read().await?;
    let shell = place.shell(&place.t("process-desk"));
    let items = offered(&place).into_iter().map(|item| NowItem {
        label: place.t(item.key),
        href: shell.url(&place.path(item.path)),
        eyebrow: String::new(),
        help: place.t(&format!("{}-help", item.key)),
    });
    let items = items.collect();
    let entries = last(&place, &view).await?;
    let held = Role::STAFF.iter().filter(|role| place.actor.holds(**role, place.id));
    let roles: Vec<String> = held.map(|role| place.t(&format!("role-{role}"))).collect();
    page(&DeskPage {
        title: place.title.clone(),
        roles: roles.join(" · "),
        public: place.public,
        may_publish: place.may::<PublishProcess>().is_ok(),
        publish_href: shell.url(&place.path("/publication")),
        items,
        entries,
        shell,
    })
}

/// What the desk offers to whoever asks. Where two of their roles lead to one page, the entry of the first says more.
fn offered(place: &Place) -> Vec<&'static NavItem> {
    let mut offered: Vec<&'static NavItem> = Vec::new();
    for item in entries() {
        let NavPlace::Desk(roles) = item.place else { continue };
        let holds = roles.iter().any(|role| place.actor.holds(*role, place.id));
        if holds && offered.iter().all(|there| there.path != item.path) {
            offered.push(item);
        }
    }
    offered
}

/// What was done last, and by whom: colleagues by name and role, everybody else by role.
async fn last(place: &Place, view: &Snapshot) -> Result<Vec<DeskEntry>, Failure> {
    let told = store::newest_entries(view, place.id, LAST).await?;
    let mut people: Vec<PersonId> = told.iter().filter_map(|one| one.person).collect();
    people.sort_unstable();
    people.dedup();
    let names = accounts::store::names_in(view, place.id, &people).await?;
    let name_of = |person: PersonId| {
        let found = names.iter().find(|(known, _)| *known == person);
        found.and_then(|(_, name)| name.clone())
    };
    let entry = |told: store::Told| DeskEntry {
        when: format::moment(place.lang, told.recorded_at),
        datetime: told.recorded_at.rfc3339(),
        sentence: sentence(place, &told, told.person.and_then(name_of)),
        reason: told.reason,
    };
    Ok(told.into_iter().map(entry).collect())
}

/// "Elena Sala (redazione) ha riformulato una riga"; by role alone when there is no name to say.
fn sentence(place: &Place, told: &store::Told, name: Option<String>) -> String {
    let what = place.t(&format!("change-{}", told.name.replace('.', "-")));
    let role = place.t(&format!("role-{}", told.role));
    let key = match (&name, told.role) {
        (Some(_), _) => "process-desk-named",
        (None, Role::System) => "process-desk-program",
        (None, _) => "process-desk-unnamed",
    };
    let name = name.unwrap_or_default();
    i18n::say(place.lang, key, &[("name", name.as_str()), ("role", &role), ("what", &what)])
}
