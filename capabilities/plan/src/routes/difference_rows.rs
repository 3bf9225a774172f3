//! Rows of a comparison: what happened to each line, why, and who asked for it.

use super::reading::{anchor, foreign, kind, line_path, number};
use crate::{
    LineId, PrintedLine,
    compare::{Change, Fate},
    pages::{Badge, CauseView, DifferenceRow, DifferenceSection, Piece, ReasonView, pieces},
    store::{Cause, Step, causes_between, steps_between},
};
use kernel::{Failure, Moment, Ref};
use process::Place;
use record::Snapshot;
use std::collections::HashMap;
use web::{
    Label, Link, Shell, format,
    i18n::say,
    label::{Asked, labels},
};

/// Why lines were changed between two moments.
pub(super) struct Why {
    steps: HashMap<LineId, Vec<Step>>,
    causes: HashMap<LineId, Vec<Ref>>,
    labels: HashMap<Ref, Label>,
}

impl Why {
    /// Reads reasons and causes. Two statements and one for each owner of a cause, whatever the number of lines.
    pub(super) async fn between(
        view: &Snapshot,
        place: &Place,
        after: Moment,
        until: Moment,
    ) -> Result<Why, Failure> {
        let steps = steps_between(view, place.id, after, until).await?;
        let causes = causes_between(view, place.id, after, until).await?;
        let mut refs: Vec<Ref> = causes.iter().map(Cause::of).collect();
        refs.sort();
        refs.dedup();
        let asked = Asked { view, viewer: place.viewer, lang: place.lang };
        let labels = labels(asked, &refs).await?;
        let mut why = Why { steps: HashMap::new(), causes: HashMap::new(), labels };
        steps.into_iter().for_each(|step| why.steps.entry(step.line).or_default().push(step));
        causes.iter().for_each(|cause| why.causes.entry(cause.line).or_default().push(cause.of()));
        Ok(why)
    }

    /// Reasons of some lines, oldest first.
    fn reasons(&self, place: &Place, lines: &[LineId]) -> Vec<ReasonView> {
        let mut mine: Vec<&Step> = lines.iter().filter_map(|line| self.steps.get(line)).flatten().collect();
        mine.sort_by_key(|step| (step.at, step.revision));
        // One change may write several lines of the same row: a split, a merge.
        mine.dedup_by_key(|step| step.at);
        mine.into_iter().map(|step| reason(place, &step.change, step.reason.as_deref(), step.at)).collect()
    }

    fn causes(&self, shell: &Shell, lines: &[LineId]) -> Vec<CauseView> {
        let mut refs: Vec<Ref> =
            lines.iter().filter_map(|line| self.causes.get(line)).flatten().copied().collect();
        refs.sort();
        refs.dedup();
        refs.iter().filter_map(|of| self.labels.get(of)).map(|label| cause(shell, label)).collect()
    }
}

/// A step in words: what was done, why, when.
pub(super) fn reason(place: &Place, change: &str, why: Option<&str>, at: Moment) -> ReasonView {
    ReasonView {
        what: place.t(&format!("plan-did-{}", change.replace('.', "-"))),
        why: why.map_or_else(|| place.t("web-removed"), str::to_owned),
        when: format::day(place.lang, at.day()),
        datetime: at.rfc3339(),
    }
}

fn cause(shell: &Shell, label: &Label) -> CauseView {
    CauseView {
        label: label.title.clone(),
        detail: label.detail.clone().unwrap_or_default(),
        href: label.path.as_deref().map(|path| shell.url(path)).unwrap_or_default(),
    }
}

/// What the two texts are called: "versione 1", "bozza".
pub(super) struct Names {
    pub(super) old: String,
    pub(super) new: String,
}

/// The rows by section, in the order of the text.
pub(super) fn rows(
    place: &Place,
    shell: &Shell,
    changes: &[&Change<'_>],
    why: &Why,
    names: &Names,
) -> Vec<DifferenceSection> {
    let mut parts: Vec<DifferenceSection> = Vec::new();
    for change in changes {
        let Some(line) = change.new.first().or(change.old.first()) else {
            continue;
        };
        let anchor = format!("section-{}", line.section);
        let row = row(place, shell, change, why, names);
        match parts.iter_mut().find(|part| part.anchor == anchor) {
            Some(part) => part.rows.push(row),
            None => {
                let title = line.section_title.say(place.lang).to_owned();
                parts.push(DifferenceSection { anchor, title, rows: vec![row] });
            }
        }
    }
    parts
}

fn row(place: &Place, shell: &Shell, change: &Change<'_>, why: &Why, names: &Names) -> DifferenceRow {
    let lines: Vec<LineId> = change.lines().collect();
    let (old, new) = change.texts();
    let shown =
        if change.fate == Fate::Same { vec![Piece { kind: "same", text: new }] } else { pieces(&old, &new) };
    let first = change.new.first().or(change.old.first());
    let lang = first.map_or("", |line| foreign(line.lang, place.lang));
    DifferenceRow {
        anchor: lines.first().map(|line| anchor(*line)).unwrap_or_default(),
        badge: badge(place, change.fate),
        lines: links(place, shell, change, names),
        moved: moved(place, change),
        lang,
        pieces: shown,
        reasons: why.reasons(place, &lines),
        causes: why.causes(shell, &lines),
    }
}

fn badge(place: &Place, fate: Fate) -> Badge {
    let (tone, drawing) = match fate {
        Fate::Added => ("good", "it-plus-circle"),
        Fate::Struck => ("no", "it-minus-circle"),
        Fate::Same => ("plain", "it-check"),
        Fate::Moved => ("plain", "it-arrow-right"),
        _ => ("partly", "it-pencil"),
    };
    Badge { label: place.t(&format!("plan-fate-{fate}")), tone, drawing }
}

/// Every line of the row once, named by its numbers.
fn links(place: &Place, shell: &Shell, change: &Change<'_>, names: &Names) -> Vec<Link> {
    let mut links = Vec::new();
    for old in &change.old {
        let new = change.new.iter().find(|new| new.line == old.line);
        links.push(line_link(place, shell, old, named(place, Some(old), new.copied(), names)));
    }
    for new in change.new.iter().filter(|new| !change.old.iter().any(|old| old.line == new.line)) {
        links.push(line_link(place, shell, new, named(place, None, Some(new), names)));
    }
    links
}

fn line_link(place: &Place, shell: &Shell, line: &PrintedLine, label: String) -> Link {
    Link { label, href: shell.url(&place.path(&line_path(line.line))), current: false }
}

fn named(place: &Place, old: Option<&PrintedLine>, new: Option<&PrintedLine>, names: &Names) -> String {
    let printed = |line: &PrintedLine| number(place.lang, &line.number);
    let only =
        |line, of: &str| say(place.lang, "plan-difference-in", &[("number", &printed(line)), ("text", of)]);
    match (old, new) {
        (Some(old), Some(new)) if old.number == new.number => printed(new),
        (Some(old), Some(new)) => {
            say(place.lang, "plan-difference-renumbered", &[("old", &printed(old)), ("new", &printed(new))])
        }
        (Some(old), None) => only(old, &names.old),
        (None, Some(new)) => only(new, &names.new),
        (None, None) => String::new(),
    }
}

/// What changed besides words: the section, the kind.
fn moved(place: &Place, change: &Change<'_>) -> Vec<String> {
    let ([old], [new]) = (change.old.as_slice(), change.new.as_slice()) else {
        return vec![];
    };
    let lang = place.lang;
    let mut said = Vec::new();
    if old.section != new.section {
        let (from, to) = (old.section_title.say(lang), new.section_title.say(lang));
        said.push(say(lang, "plan-difference-moved", &[("from", from), ("to", to)]));
    }
    if old.kind != new.kind {
        let (from, to) = (kind(lang, old.kind), kind(lang, new.kind));
        said.push(say(lang, "plan-difference-rekinded", &[("from", &from), ("to", &to)]));
    }
    said
}
