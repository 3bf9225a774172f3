//! How much was read, and what was not.

use crate::{
    coverage::{Coverage, Figure, Left, OfKind, Waiting, coverage},
    pages::{CoveragePage, FigureView, KindView, LeftView, LineView, WaitingView},
};
use consultation::{KindFilter, view::calendar};
use kernel::Failure;
use process::{Place, Words};
use record::Snapshot;
use std::collections::HashMap;
use web::{
    Answer, Shell,
    format::{day, moment, number, share},
    i18n::say,
    label::Asked,
    page,
};

/// Contributions and lines listed one by one before the rest becomes a number.
const MOST: usize = 100;

pub(super) async fn show(place: Place) -> Answer {
    let view = place.read().await?;
    let asked = Asked { view: &view, viewer: place.viewer, lang: place.lang };
    let found = coverage(asked, calendar(&place)).await?;
    let shell = place.shell(&place.t("trace-coverage-title"));
    let kinds = kinds(&place, &view, &shell, &found).await?;
    page(&CoveragePage {
        counted: counted(&place, &found),
        documents: number(place.lang, found.documents),
        interviews: number(place.lang, found.interviews),
        figures: figures(&place, &found),
        kinds,
        unread: left(&place, &shell, &found.unread),
        uncoded: left(&place, &shell, &found.uncoded),
        unlinked: left(&place, &shell, &found.unlinked),
        lines: lines(&place, &shell, &found),
        more_lines: more(&place, found.bare_lines.len()),
        waiting: found.waiting.iter().take(MOST).map(|one| waiting(&place, &shell, one)).collect(),
        more_waiting: more(&place, found.waiting.len()),
        register_href: shell.url(&place.path("/contributions")),
        sources_href: shell.url(&place.path("/sources")),
        plan_href: shell.url(&place.path("/plan")),
        shell,
    })
}

/// Up to which entry, and on which day, everything was counted.
fn counted(place: &Place, found: &Coverage) -> String {
    let Some((seq, at)) = found.counted else { return place.t("trace-counted-nothing") };
    let (seq, at) = (number(place.lang, seq), moment(place.lang, at));
    let today = day(place.lang, place.today());
    say(place.lang, "trace-counted", &[("number", &seq), ("moment", &at), ("day", &today)])
}

/// All of them once there is something to count, none before.
fn figures(place: &Place, found: &Coverage) -> Vec<FigureView> {
    if found.figures.iter().all(|figure| figure.total == 0) {
        return Vec::new();
    }
    found.figures.iter().map(|figure| figure_view(place, figure)).collect()
}

fn figure_view(place: &Place, figure: &Figure) -> FigureView {
    let (count, total) = (number(place.lang, figure.count), number(place.lang, figure.total));
    let percent = share(place.lang, figure.count, figure.total);
    FigureView {
        label: place.t(&format!("trace-figure-{}", figure.key)),
        means: place.t(&format!("trace-figure-{}-means", figure.key)),
        text: say(place.lang, "trace-of", &[("count", &count), ("total", &total), ("share", &percent)]),
        missing: number(place.lang, figure.total - figure.count),
        count: figure.count,
        total: figure.total,
    }
}

async fn kinds(
    place: &Place,
    view: &Snapshot,
    shell: &Shell,
    found: &Coverage,
) -> Result<Vec<KindView>, Failure> {
    let words = process::store::words_in(view, place.id, Words::Category, place.lang).await?;
    let labels: HashMap<String, String> = words.into_iter().collect();
    Ok(found.contributions.iter().map(|(kind, of)| kind_view(place, shell, &labels, kind, of)).collect())
}

fn kind_view(
    place: &Place,
    shell: &Shell,
    labels: &HashMap<String, String>,
    kind: &KindFilter,
    of: &OfKind,
) -> KindView {
    let label = match kind {
        KindFilter::Person => place.t("trace-kind-of-person"),
        KindFilter::Category(word) => labels.get(word).cloned().unwrap_or_else(|| word.clone()),
    };
    let figure = |count: i64| number(place.lang, count);
    let percent = share(place.lang, of.answered, of.received);
    let texts = (figure(of.answered), figure(of.received), percent);
    let args = [("count", texts.0.as_str()), ("total", texts.1.as_str()), ("share", texts.2.as_str())];
    KindView {
        text: say(place.lang, "trace-of", &args),
        href: shell.url(&place.path(&format!("/contributions?kind={}", kind.word()))),
        received: figure(of.received),
        linked: figure(of.linked),
        answered: figure(of.answered),
        overdue: figure(of.overdue),
        count: of.answered,
        total: of.received,
        label,
    }
}

fn left(place: &Place, shell: &Shell, left: &[Left]) -> Vec<LeftView> {
    let one = |left: &Left| LeftView {
        name: left.name.clone(),
        href: left.path.as_deref().map(|path| shell.url(path)).unwrap_or_default(),
        count: number(place.lang, left.count),
    };
    left.iter().map(one).collect()
}

fn lines(place: &Place, shell: &Shell, found: &Coverage) -> Vec<LineView> {
    let one = |line: &plan::PrintedLine| LineView {
        number: line.number.clone(),
        words: line
            .text
            .as_deref()
            .map_or_else(|| place.t("web-removed"), |text| consultation::model::beginning(text, 120)),
        lang: line.lang.word(),
        href: shell.url(&place.path(&format!("/plan/lines/{}", line.line))),
    };
    found.bare_lines.iter().take(MOST).map(one).collect()
}

fn waiting(place: &Place, shell: &Shell, one: &Waiting) -> WaitingView {
    WaitingView {
        number: one.number.to_string(),
        href: shell.url(&place.path(&format!("/contributions/{}", one.number))),
        due: day(place.lang, one.due),
        overdue: one.overdue,
    }
}

/// "And 412 more", when not everything is listed.
fn more(place: &Place, all: usize) -> String {
    match all.saturating_sub(MOST) {
        0 => String::new(),
        more => say(place.lang, "trace-more", &[("count", &more.to_string())]),
    }
}
