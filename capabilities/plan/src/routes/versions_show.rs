//! Published versions: the list, and one of them.

use super::{
    adopted::Adopted,
    reading::{index, link, sections},
};
use crate::{
    Version,
    changes::{AdoptVersion, PublishVersion},
    pages::{VersionPage, VersionView, VersionsPage},
    store::{self, version_lines},
};
use kernel::{Failure, Moment};
use process::{Act, Place};
use record::Snapshot;
use web::{Answer, Link, Params, Shell, format, i18n::say, page};

pub(super) async fn list(place: Place) -> Answer {
    let view = place.read().await?;
    let versions = store::versions(&view, place.id).await?;
    let adopted = Adopted::read(&view, &place, Moment::MAX).await?;
    let acts = process::store::acts(&view, place.id).await?;
    let shell = place.shell_under(&[(&place.t("plan-title"), "/plan")], &place.t("plan-versions-title"));
    let draft = place.viewer.staff.then(|| link(&place, &shell, "plan-go-draft", "/plan/draft"));
    let publish = can_publish(&view, &place).await?;
    let publish = publish.then(|| link(&place, &shell, "plan-go-publish", "/plan/versions/new"));
    let versions: Vec<VersionView> =
        versions.iter().rev().map(|version| view_of(&place, &shell, version, &adopted, &acts)).collect();
    let waiting: Vec<Link> = versions.iter().filter_map(waiting).collect();
    let title = if waiting.is_empty() { "plan-versions-none-waiting" } else { "plan-versions-waiting" };
    page(&VersionsPage {
        waiting_title: place.may::<AdoptVersion>().map(|_| place.t(title)).unwrap_or_default(),
        waiting,
        versions,
        links: publish.into_iter().chain(draft).collect(),
        shell,
    })
}

/// Whether the draft has something that whoever asks may publish.
async fn can_publish(view: &Snapshot, place: &Place) -> Result<bool, Failure> {
    if place.may::<PublishVersion>().is_err() {
        return Ok(false);
    }
    match store::plan_of(view, place.id).await? {
        Some(plan) => store::has_lines(view, plan).await,
        None => Ok(false),
    }
}

/// "Versione 2 · Piano metropolitano", with the way to adopt it.
fn waiting(version: &VersionView) -> Option<Link> {
    let adopt = version.adopt.as_ref()?;
    Some(Link { label: format!("{} · {}", version.name, version.title), ..adopt.clone() })
}

pub(super) async fn show(place: Place, params: Params) -> Answer {
    let number: i64 = params.get("number")?;
    let view = place.read().await?;
    let version = store::version(&view, place.id, number).await?;
    let lines = version_lines(&view, version.id).await?;
    let adopted = Adopted::read(&view, &place, Moment::MAX).await?;
    let acts = process::store::acts(&view, place.id).await?;
    let newest = store::latest_version(&view, place.id, Moment::MAX).await?;
    let above = [(place.t("plan-title"), "/plan"), (place.t("plan-versions-title"), "/plan/versions")];
    let above: Vec<(&str, &str)> = above.iter().map(|(label, path)| (label.as_str(), *path)).collect();
    let shell = place.shell_under(&above, &version_name(&place, number));
    // No weights: they go on changing, and this page does not.
    let sections = sections(&place, &shell, &lines, None);
    let seen = view_of(&place, &shell, &version, &adopted, &acts);
    page(&VersionPage {
        lead: adopted.lead(&place, &version),
        newer: newest
            .filter(|newest| newest.number > number)
            .map(|_| link(&place, &shell, "plan-go-today", "/plan")),
        address: format!("{}{}", place.app.origin, seen.href),
        counted: shell.tn("plan-count-lines", lines.len()),
        index: index(sections.iter().map(|part| (part.title.as_str(), part.anchor.as_str()))),
        version: seen,
        sections,
        shell,
    })
}

/// "Versione 2".
pub(super) fn version_name(place: &Place, number: i64) -> String {
    say(place.lang, "plan-label-version", &[("number", &number.to_string())])
}

fn view_of(place: &Place, shell: &Shell, version: &Version, adopted: &Adopted, acts: &[Act]) -> VersionView {
    let path = format!("/plan/versions/{}", version.number);
    let before = format!("/plan/versions/{}/differences/{}", version.number - 1, version.number);
    let may_adopt = place.may::<AdoptVersion>().is_ok() && adopted.waits(version);
    VersionView {
        anchor: format!("version-{}", version.number),
        name: version_name(place, version.number),
        title: version.title.clone(),
        href: shell.url(&place.path(&path)),
        purpose: adopted.badge(place, version),
        published: format::moment(place.lang, version.at),
        datetime: version.at.rfc3339(),
        adoptions: adopted.views(place, version, acts),
        seal: version.digest.clone(),
        differences: (version.number > 1).then(|| since(place, shell, version, &before)),
        adopt: may_adopt.then(|| link(place, shell, "plan-go-adopt", &format!("{path}/adoptions/new"))),
    }
}

fn since(place: &Place, shell: &Shell, version: &Version, path: &str) -> Link {
    let number = (version.number - 1).to_string();
    let label = say(place.lang, "plan-go-differences-since", &[("number", &number)]);
    Link { label, href: shell.url(&place.path(path)), current: false }
}
