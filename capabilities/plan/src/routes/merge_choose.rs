//! Which lines become one: ticked in one section after another, before the words are written.

use super::{
    desk::{Draft, back_to, shell},
    reading::name,
};
use crate::{LineId, PrintedLine, SectionId, model::PARTS, pages::MergeChoosePage};
use axum::http::StatusCode;
use kernel::Failure;
use process::Place;
use record::Snapshot;
use web::{Answer, Choice, Form, page_with};

kernel::words! {
    /// What is asked of the page.
    pub enum Step {
        /// Which lines.
        Choose = "choose",
        /// The words of the new one.
        Text = "text",
    }
}

/// The step asked for. The form says where it leads, and a button pressed in it comes after that; without a word it is the
/// text, if there are lines to write it from.
pub(super) fn step(place: &Place, others: &[&PrintedLine]) -> Result<Step, Failure> {
    match place.query.values("step").last() {
        Some(word) => Step::parse(word).ok_or(Failure::invalid("step", "problem-unknown-choice")),
        None if others.is_empty() => Ok(Step::Choose),
        None => Ok(Step::Text),
    }
}

/// The lines ticked so far, besides the first. Fails with `Refused` when one of them was struck.
pub(super) async fn others<'a>(
    view: &Snapshot,
    place: &Place,
    draft: &'a Draft,
    first: LineId,
) -> Result<Vec<&'a PrintedLine>, Failure> {
    let mut others: Vec<&PrintedLine> = Vec::new();
    for id in place.query.values("with") {
        let id: LineId = id.parse()?;
        if id != first && others.iter().all(|there| there.line != id) {
            others.push(draft.line(view, place, id).await?);
        }
    }
    Ok(others)
}

/// Fails with `Invalid` for too few or too many lines besides the first.
pub(super) fn counted(others: &[&PrintedLine]) -> Result<(), Failure> {
    let fits = (1..PARTS).contains(&others.len());
    if fits { Ok(()) } else { Err(Failure::invalid("with", "plan-problem-parts")) }
}

/// Where lines are ticked, these already.
pub(super) fn path(first: LineId, others: impl Iterator<Item = LineId>) -> String {
    let ticked: String = others.map(|line| format!("&with={line}")).collect();
    format!("/plan/lines/{first}/merges/new?step=choose{ticked}")
}

/// The lines of a section to tick, after those ticked in others.
pub(super) fn draw(
    place: &Place,
    draft: &Draft,
    first: &PrintedLine,
    others: &[&PrintedLine],
    form: Form,
) -> Answer {
    let section = place.query.get::<SectionId>("section")?.unwrap_or(first.section);
    let ticked = |line: &PrintedLine| others.iter().any(|other| other.line == line.line);
    let choice = |line: &PrintedLine| Choice::new(line.line, name(place.lang, line), ticked(line));
    let elsewhere = others.iter().copied().filter(|line| line.section != section);
    let here = draft.of(section).filter(|line| line.line != first.line);
    let shell = shell(place, "plan-do-merge");
    let status = if form.is_wrong() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = MergeChoosePage {
        eyebrow: name(place.lang, first),
        action: shell.url(&place.path(&format!("/plan/lines/{}/merges/new", first.line))),
        others: elsewhere.chain(here).map(choice).collect(),
        sections: draft.section_choices(place, section),
        back: shell.url(&place.path(&back_to(first.line))),
        form,
        shell,
    };
    page_with(status, &page)
}
