//! The desk of who works in a process.

use crate::{
    Place,
    changes::PublishProcess,
    pages::{DeskEntry, DeskPage, NowItem},
    store,
};
use kernel::Role;
use web::{
    Answer, format,
    nav::{NavPlace, entries},
    page,
};

/// How many of the newest entries the desk shows.
const LAST: i64 = 12;

pub(super) async fn show(place: Place) -> Answer {
    place.staff(Role::STAFF)?;
    let view = place.read().await?;
    let shell = place.shell(&place.t("process-desk"));
    let mine = entries().into_iter().filter(|item| match item.place {
        NavPlace::Desk(roles) => roles.iter().any(|role| place.actor.holds(*role, place.id)),
        _ => false,
    });
    let items = mine.map(|item| NowItem {
        label: place.t(item.key),
        href: shell.url(&place.path(item.path)),
        eyebrow: String::new(),
        help: place.t(&format!("{}-help", item.key)),
    });
    let items = items.collect();
    let told = store::newest_entries(&view, place.id, LAST).await?;
    let entry = |told: store::Told| DeskEntry {
        when: format::moment(place.lang, told.recorded_at),
        datetime: told.recorded_at.rfc3339(),
        sentence: place.t(&format!("change-{}", told.name.replace('.', "-"))),
        reason: told.reason,
    };
    let held = Role::STAFF.iter().filter(|role| place.actor.holds(**role, place.id));
    let roles: Vec<String> = held.map(|role| place.t(&format!("role-{role}"))).collect();
    page(&DeskPage {
        title: place.title.clone(),
        roles: roles.join(" · "),
        public: place.public,
        may_publish: place.may::<PublishProcess>().is_ok(),
        publish_href: shell.url(&place.path("/publication")),
        items,
        entries: told.into_iter().map(entry).collect(),
        shell,
    })
}
