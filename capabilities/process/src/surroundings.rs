//! What stands around a page under a process that could not be shown: its menu, its breadcrumb, and the ways on.

use crate::{Place, model::Slug};
use web::{
    Ctx, Link, Shell,
    surroundings::{Surrounder, Surroundings},
};

web::inventory::submit! { Surrounder { find: |cx, title| Box::pin(find(cx, title)) } }

async fn find(cx: &Ctx, title: &str) -> Option<Surroundings> {
    let slug = Slug::parse(cx.path.strip_prefix("/processes/")?.split('/').next()?).ok()?;
    let place = Place::at(cx.clone(), slug.as_str().to_owned()).await.ok()?;
    let shell = place.shell(title);
    Some(Surroundings { ways: ways(&place, &shell), knows_whom_to_ask: place.viewer.staff, shell })
}

fn ways(place: &Place, shell: &Shell) -> Vec<Link> {
    let link = |key: &str, path: &str| Link {
        label: place.t(key),
        href: shell.url(&place.path(path)),
        current: false,
    };
    let mut ways = vec![link("process-nav", "")];
    if place.viewer.staff {
        ways.extend([link("process-desk-nav", "/desk"), link("accounts-people-title", "/people")]);
    }
    ways
}
