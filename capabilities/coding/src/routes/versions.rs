//! The codebook as of a day, all of it in print; what changed between two days; what reshaped it last.

use super::{CODERS, code::terms, codebook::mark};
use crate::{
    codebook::{Standing, tree},
    difference::{Codebook, Difference, How, differences},
    pages::{
        printed::{PrintedCode, PrintedPage},
        versions::{Step, VersionsPage},
    },
    store::{self, Done},
};
use kernel::{Day, Failure, Moment, Ref};
use process::Place;
use record::Snapshot;
use sources::Reader;
use std::collections::HashMap;
use web::{
    Answer, Form, Label, Shell,
    i18n::say,
    label::{Asked, labels},
};

/// How many of the last changes are listed.
const MOST: i64 = 50;

/// The codebook at the end of a day.
async fn codebook(place: &Place, view: &Snapshot, on: Day) -> Result<Codebook, Failure> {
    // The first moment after the day does not belong to it.
    let at = Moment(on.end().0 - 1);
    let codes = store::codes(view, place.id, at).await?;
    Ok(Codebook { heirs: store::heirs(view, place.id, at).await?, codes })
}

pub(super) async fn printed(place: Place) -> Answer {
    place.staff(Reader::ROLES)?;
    let view = place.read().await?;
    let on = place.query.day("on")?.unwrap_or_else(|| place.today());
    let codes = codebook(&place, &view, on).await?.codes;
    let shell = shell(&place, "coding-printed");
    let code = |one: Standing<'_>| PrintedCode {
        level: one.depth.min(3) + 2,
        mark: mark(one.code),
        above: one.above.join(" › "),
        name: one.code.name.clone(),
        definition: one.code.definition.clone(),
        terms: terms(&shell, one.code),
    };
    let used = tree(&codes).into_iter().filter(|one| one.code.retired_at.is_none());
    let page = PrintedPage {
        as_of: shell.ta("coding-printed-as-of", "day", &shell.day(&on)),
        here: shell.url(&place.path("/desk/codebook/printed")),
        filter: Form::with(&[("on", &on.to_string())]),
        codes: used.map(code).collect(),
        versions: shell.url(&place.path("/desk/codebook/versions")),
        shell,
    };
    web::page(&page)
}

pub(super) async fn show(place: Place) -> Answer {
    place.staff(Reader::ROLES)?;
    let view = place.read().await?;
    let until = place.query.day("until")?.unwrap_or_else(|| place.today());
    let from = place.query.day("from")?.unwrap_or_else(|| until.plus(-30));
    let (before, after) = (codebook(&place, &view, from).await?, codebook(&place, &view, until).await?);
    let shell = shell(&place, "coding-versions");
    let done = store::reshaped(&view, place.id, MOST).await?;
    let subjects: Vec<Ref> = done.iter().map(|done| done.subject).collect();
    let labels = labels(Asked { view: &view, viewer: place.viewer, lang: place.lang }, &subjects).await?;
    let days = [("from", shell.day(&from)), ("until", shell.day(&until))];
    let days: Vec<(&str, &str)> = days.iter().map(|(name, day)| (*name, day.as_str())).collect();
    let page = VersionsPage {
        between: say(place.lang, "coding-versions-between", &days),
        here: shell.url(&place.path("/desk/codebook/versions")),
        filter: Form::with(&[("from", &from.to_string()), ("until", &until.to_string())]),
        differences: differences(&before, &after).iter().map(|one| words(&shell, one)).collect(),
        steps: done.iter().map(|done| step(&place, &shell, &labels, done)).collect(),
        printed: shell.url(&place.path("/desk/codebook/printed")),
        shell,
    };
    web::page(&page)
}

fn shell(place: &Place, key: &str) -> Shell {
    place.shell_under(
        &[(&place.t("coding-desk"), "/desk/coding"), (&place.t("coding-codebook"), "/codebook")],
        &place.t(key),
    )
}

/// "«Ritardi» è stato unito a «Pagamenti»."
fn words(shell: &Shell, difference: &Difference) -> String {
    let (key, other) = match &difference.how {
        How::Added => ("coding-changed-added", String::new()),
        How::Returned => ("coding-changed-returned", String::new()),
        How::Retired => ("coding-changed-retired", String::new()),
        How::Merged(into) => ("coding-changed-merged", into.clone()),
        How::Split(parts) => ("coding-changed-split", parts.join(", ")),
        How::Renamed(before) => ("coding-changed-renamed", before.clone()),
        How::Moved(from) if from.is_empty() => ("coding-changed-moved-from-top", String::new()),
        How::Moved(from) => ("coding-changed-moved", from.clone()),
        How::Reworded(part) => ("coding-changed-reworded", shell.t(part.key())),
    };
    say(shell.lang, key, &[("code", &difference.name), ("other", &other)])
}

fn step(place: &Place, shell: &Shell, labels: &HashMap<Ref, Label>, done: &Done) -> Step {
    let href = format!("/desk/coding/entries/{}", done.id);
    Step {
        what: shell.t(&format!("coding-deed-{}", done.name.replace('.', "-"))),
        about: labels.get(&done.subject).map(|label| label.title.clone()).unwrap_or_default(),
        when: shell.moment(&done.recorded_at),
        datetime: done.recorded_at.rfc3339(),
        href: place.staff(CODERS).map(|()| shell.url(&place.path(&href))).unwrap_or_default(),
        undone: done.undone_at.map(|at| shell.ta("coding-entry-undone-on", "day", &shell.day(&at.day()))),
    }
}
