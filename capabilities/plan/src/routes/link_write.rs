//! What a line rests on, and tying it to more. Saving adds what was chosen; it never takes anything away.

use super::{
    EDITORS,
    desk::{back_to, shell},
    reading::{brief, foreign, line_path, link, number, words},
};
use crate::{
    LineId,
    changes::MakeLink,
    pages::{Badge, LinkView, LinksPage, paragraphs},
    shelf::{Candidate, Search, Shelf, candidates, fits},
    store::{self, Evidence, evidence, last_printed},
};
use axum::http::StatusCode;
use kernel::{Failure, Moment, Ref, Viewer};
use process::Place;
use record::{LinkKind, Snapshot};
use std::collections::HashMap;
use web::{
    Answer, Choice, Form, Label, Link, Params, Query, Shell,
    form::choices,
    format,
    i18n::say,
    label::{Asked, labels},
    page_with, together,
};

pub(super) async fn form(place: Place, params: Params) -> Answer {
    place.staff(EDITORS)?;
    let search = search(&place.query, Shelf::Excerpts)?;
    draw(&place, params.get("line")?, search, StatusCode::OK, Form::default()).await
}

/// The words looked for and the place in the list, as they stand in the address.
fn search(query: &Query, shelf: Shelf) -> Result<Search, Failure> {
    let words = query.text("q").unwrap_or_default().to_owned();
    Ok(Search { shelf, query: words, after: query.get("after")? })
}

/// The same, as they were sent along with the form.
fn sent(form: &Form) -> Search {
    let shelf = Shelf::parse(form.value("shelf")).unwrap_or(Shelf::Excerpts);
    Search { shelf, query: form.value("q").to_owned(), after: form.value("after").parse().ok() }
}

impl Search {
    /// The address of this page of the shelf.
    fn path(&self, line: LineId) -> String {
        let mut query = Query::default();
        if !self.query.is_empty() {
            query = Query::parse(&query.with("q", &self.query));
        }
        let words = match self.after {
            Some(after) => query.with("after", &after.to_string()),
            None if self.query.is_empty() => String::new(),
            None => query.with("q", &self.query),
        };
        let mark = if words.is_empty() { "" } else { "?" };
        format!("{}/shelves/{}{mark}{words}", line_path(line), self.shelf)
    }
}

pub(super) async fn shelf(place: Place, params: Params) -> Answer {
    place.staff(EDITORS)?;
    let shelf = Shelf::parse(params.text("shelf")?).ok_or(Failure::NotFound)?;
    let search = search(&place.query, shelf)?;
    draw(&place, params.get("line")?, search, StatusCode::OK, Form::default()).await
}

pub(super) async fn save(place: Place, params: Params, form: Form) -> Answer {
    let ask = place.may::<MakeLink>()?;
    let line: LineId = params.get("line")?;
    let outcome = async {
        let kind = form.read("kind", LinkKind::parse);
        let (targets, kind, permit) = together((targets(&form), kind, ask.because(form.value("reason"))))?;
        let mut tx = place.write().await?;
        known(&tx, &place, &targets).await?;
        if tx.once(form.once()?, "").await?.is_none() {
            store::make_links(&mut tx, &permit, line, kind, &targets).await?;
        }
        tx.commit().await
    };
    match outcome.await {
        // Back to the same page of the same shelf: whoever ties one thing often ties the next.
        Ok(()) => place.go_done(&sent(&form).path(line), "plan-links-made"),
        Err(failure) => {
            let search = sent(&form);
            let form = form.blame(failure, place.lang)?;
            draw(&place, line, search, StatusCode::UNPROCESSABLE_ENTITY, form).await
        }
    }
}

/// The boxes `to` and the references typed into `refs`, one a line.
fn targets(form: &Form) -> Result<Vec<Ref>, Failure> {
    let boxes = form.values("to").into_iter().map(|text| ("to", text));
    let typed = form.value("refs").split_whitespace().map(|text| ("refs", text));
    let mut targets = Vec::new();
    for (field, text) in boxes.chain(typed) {
        let target: Option<Ref> = text.parse().ok().filter(|target: &Ref| fits(target.kind));
        targets.push(target.ok_or(Failure::invalid(field, "plan-problem-unknown-target"))?);
    }
    if targets.is_empty() { Err(Failure::invalid("to", "plan-problem-no-target")) } else { Ok(targets) }
}

/// Fails with `Invalid` when something named does not exist in this process, or is read by nobody but who made it: a line
/// would tell of it.
async fn known(view: &Snapshot, place: &Place, targets: &[Ref]) -> Result<(), Failure> {
    let asked = Asked { view, viewer: Viewer { person: None, ..place.viewer }, lang: place.lang };
    let labels = labels(asked, targets).await?;
    match targets.iter().all(|target| labels.contains_key(target)) {
        true => Ok(()),
        false => Err(Failure::invalid("refs", "plan-problem-unknown-target")),
    }
}

async fn draw(place: &Place, line: LineId, search: Search, status: StatusCode, form: Form) -> Answer {
    let view = place.read().await?;
    let now = store::line_now(&view, place.id, line).await?;
    let printed = last_printed(&view, place.id, &[line.0]).await?;
    let there = evidence(&view, place.id, line, Moment::MAX).await?;
    let found = candidates(&view, place, &search, line).await?;
    let elsewhere = |after: Option<Ref>| Search { after, ..search.clone() };
    let shell = shell(place, "plan-do-links");
    let own = shell.url(&place.path(&format!("{}/links", line_path(line))));
    let page = LinksPage {
        eyebrow: printed.first().map(|last| number(place.lang, &last.number)).unwrap_or_default(),
        paragraphs: paragraphs(&words(place.lang, now.text.as_deref())),
        lang: foreign(now.lang, place.lang),
        links: views(&view, place, &shell, line, &there).await?,
        tabs: tabs(place, &shell, line, search.shelf),
        search_action: shell.url(&place.path(&format!("{}/shelves/{}", line_path(line), search.shelf))),
        shelf: search.shelf.word().to_owned(),
        after: search.after.map(|after| after.to_string()).unwrap_or_default(),
        first: search.after.map(|_| shell.url(&place.path(&elsewhere(None).path(line)))),
        next: found.next.map(|next| shell.url(&place.path(&elsewhere(Some(next)).path(line)))),
        targets: found.candidates.into_iter().map(|one| choice(place, &form, &there, one)).collect(),
        query: search.query.clone(),
        kinds: choices(
            place.lang,
            "plan-link",
            LinkKind::EVIDENCE.iter().map(|kind| kind.word()),
            &[form.value("kind")],
        ),
        action: own,
        back: shell.url(&place.path(&back_to(line))),
        form,
        shell,
    };
    page_with(status, &page)
}

/// A candidate to tick. What is tied already says in words how: it can be tied again in another way.
fn choice(place: &Place, form: &Form, there: &[Evidence], one: Candidate) -> Choice {
    let value = one.of.to_string();
    let ticked = form.values("to").contains(&value.as_str());
    let mut kinds: Vec<LinkKind> =
        there.iter().filter(|link| link.to() == one.of).map(|link| link.kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    let kinds: Vec<String> = kinds.iter().map(|kind| place.t(&format!("plan-link-{kind}"))).collect();
    let args = [("label", one.label.as_str()), ("kinds", &kinds.join(", "))];
    let label =
        if kinds.is_empty() { one.label.clone() } else { say(place.lang, "plan-links-already", &args) };
    Choice::new(&value, label, ticked).helped(brief(&one.detail))
}

fn tabs(place: &Place, shell: &Shell, line: LineId, current: Shelf) -> Vec<Link> {
    let tab = |shelf: &Shelf| {
        let path = format!("{}/shelves/{shelf}", line_path(line));
        Link { current: *shelf == current, ..link(place, shell, &format!("plan-shelf-{shelf}"), &path) }
    };
    Shelf::ALL.iter().map(tab).collect()
}

async fn views(
    view: &Snapshot,
    place: &Place,
    shell: &Shell,
    line: LineId,
    there: &[Evidence],
) -> Result<Vec<LinkView>, Failure> {
    let refs: Vec<Ref> = there.iter().map(Evidence::to).collect();
    let asked = Asked { view, viewer: place.viewer, lang: place.lang };
    let labels = labels(asked, &refs).await?;
    Ok(there.iter().map(|link| link_view(place, shell, line, link, &labels)).collect())
}

fn link_view(
    place: &Place,
    shell: &Shell,
    line: LineId,
    of: &Evidence,
    labels: &HashMap<Ref, Label>,
) -> LinkView {
    let label = labels.get(&of.to());
    let own = of.line == line;
    let withdraw = format!("{}/links/{}/withdrawals/new", line_path(line), of.link);
    LinkView {
        label: label.map_or_else(|| place.t("plan-links-hidden"), |label| label.title.clone()),
        href: label.and_then(|label| label.path.as_deref()).map(|path| shell.url(path)).unwrap_or_default(),
        detail: label.and_then(|label| label.detail.clone()).unwrap_or_default(),
        badge: badge(place, of.kind),
        reason: of.reason.clone().unwrap_or_else(|| place.t("web-removed")),
        when: format::day(place.lang, of.at.day()),
        withdraw: own.then(|| link(place, shell, "plan-do-withdraw", &withdraw)),
        inherited: if own { String::new() } else { place.t("plan-links-inherited") },
    }
}

/// What a link says, in a word.
pub(super) fn badge(place: &Place, kind: LinkKind) -> Badge {
    let (tone, drawing) = match kind {
        LinkKind::Supports | LinkKind::SourceOfWording => ("good", "it-link"),
        LinkKind::Qualifies => ("partly", "it-link"),
        LinkKind::Opposes => ("no", "it-link"),
        _ => ("plain", "it-link"),
    };
    Badge { label: place.t(&format!("plan-link-{kind}")), tone, drawing }
}
