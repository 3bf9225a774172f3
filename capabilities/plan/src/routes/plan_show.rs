//! The plan as it is in force, today or on another day.

use super::{
    adopted::Adopted,
    beside::{Beside, contribute, written},
    reading::{by_line, end_of, index, link, sections},
};
use crate::{
    Version,
    pages::PlanPage,
    store::{self, latest_version, version_lines, weights},
};
use kernel::{Day, Failure};
use process::Place;
use record::Snapshot;
use web::{Answer, Link, Shell, format, i18n::say, page};

pub(super) async fn show(place: Place) -> Answer {
    let day = place.query.day("on")?;
    let view = place.read().await?;
    let shell = place.shell(&place.t("plan-title"));
    match latest_version(&view, place.id, end_of(day)).await? {
        Some(version) => page(&full(&place, shell, &view, &version, day).await?),
        None => page(&empty(&place, shell)),
    }
}

fn empty(place: &Place, shell: Shell) -> PlanPage {
    let draft = place.viewer.staff.then(|| link(place, &shell, "plan-go-draft", "/plan/draft"));
    PlanPage {
        title: place.t("plan-title"),
        eyebrow: String::new(),
        lead: String::new(),
        published: String::new(),
        datetime: String::new(),
        counted: String::new(),
        note: if draft.is_some() { place.t("plan-note-only-draft") } else { String::new() },
        note_link: draft,
        links: vec![],
        index: vec![],
        sections: vec![],
        shell,
    }
}

async fn full(
    place: &Place,
    shell: Shell,
    view: &Snapshot,
    version: &Version,
    day: Option<Day>,
) -> Result<PlanPage, Failure> {
    let lines = version_lines(view, version.id).await?;
    let beside = Beside {
        weights: by_line(weights(view, place.id, end_of(day)).await?),
        written: written(view, place).await?,
        contribute: contribute(place, version.id).filter(|_| day.is_none()),
    };
    let sections = sections(place, &shell, &lines, Some(&beside));
    let (note, note_link) = note(place, &shell, view, version, day).await?;
    let number = version.number.to_string();
    let purpose = Adopted::badge_of(view, place, version, end_of(day)).await?.label;
    Ok(PlanPage {
        title: version.title.clone(),
        eyebrow: say(place.lang, "plan-version-named", &[("number", &number), ("purpose", &purpose)]),
        lead: place.t("plan-lead"),
        published: format::day(place.lang, version.at.day()),
        datetime: version.at.day().to_string(),
        counted: shell.tn("plan-count-lines", lines.len()),
        note,
        note_link,
        links: links(place, &shell, version),
        index: index(sections.iter().map(|part| (part.title.as_str(), part.anchor.as_str()))),
        sections,
        shell,
    })
}

fn links(place: &Place, shell: &Shell, version: &Version) -> Vec<Link> {
    let changed = format!("/plan/versions/{}/differences/{}", version.number - 1, version.number);
    let changed = (version.number > 1).then(|| link(place, shell, "plan-go-differences", &changed));
    let versions = link(place, shell, "plan-go-versions", "/plan/versions");
    let draft = place.viewer.staff.then(|| link(place, shell, "plan-go-draft", "/plan/draft"));
    changed.into_iter().chain([versions]).chain(draft).collect()
}

/// An older text says so to everybody; a draft that has gone on says so to staff.
async fn note(
    place: &Place,
    shell: &Shell,
    view: &Snapshot,
    version: &Version,
    day: Option<Day>,
) -> Result<(String, Option<Link>), Failure> {
    if let Some(day) = day {
        let words = say(place.lang, "plan-note-on", &[("day", &format::day(place.lang, day))]);
        return Ok((words, Some(link(place, shell, "plan-go-today", "/plan"))));
    }
    if place.viewer.staff && store::draft_state(view, place.id).await?.moment > version.at {
        return Ok((
            place.t("plan-note-unpublished"),
            Some(link(place, shell, "plan-go-draft", "/plan/draft")),
        ));
    }
    Ok((String::new(), None))
}
