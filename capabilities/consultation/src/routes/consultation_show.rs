//! The public page of a consultation.

use super::register::{category_labels, kind_label};
use crate::{
    model::{KindFilter, Register, Tally, consultation_on},
    pages::{ConsultationPage, KindView, TextView},
    store,
    view::{calendar, paragraphs},
};
use kernel::{Failure, PhaseKind, Role};
use process::{Phase, PhaseTextName, Place};
use record::Snapshot;
use std::collections::HashMap;
use web::{Answer, Shell, format, i18n::say, page};

/// What is said, in this order, under its own heading.
const SAID: &[PhaseTextName] = &[
    PhaseTextName::Questions,
    PhaseTextName::CanChange,
    PhaseTextName::OffTable,
    PhaseTextName::Invited,
    PhaseTextName::Channels,
    PhaseTextName::Decides,
    PhaseTextName::HowAnswered,
    PhaseTextName::Privacy,
    PhaseTextName::Known,
];

pub(super) async fn show(place: Place) -> Answer {
    let view = place.read().await?;
    let phase = shown(&place);
    let register = register_of(&place, &view, phase).await?;
    let title = phase.map_or(place.t("consultation-title"), |phase| phase.title.say(place.lang).to_owned());
    let shell = place.shell(&title);
    let register_href = shell.url(&place.path("/contributions"));
    let labels = category_labels(&view, &place).await?;
    page(&ConsultationPage {
        // Without a consultation the title says it already.
        eyebrow: phase.map(|_| place.t("consultation-title")).unwrap_or_default(),
        lead: phase
            .and_then(|one| one.text(PhaseTextName::Purpose, place.lang))
            .unwrap_or_default()
            .to_owned(),
        days: phase.map(|phase| days(&place, phase)).unwrap_or_default(),
        due: phase.map(|phase| due(&place, phase)).unwrap_or_default(),
        write_href: write_href(&place, &shell),
        now_title: now_title(&place),
        now: now(&place, phase),
        next: next(&place),
        calendar_href: calendar_href(&place, &shell),
        texts: phase.map(|phase| texts(&place, phase)).unwrap_or_default(),
        counted: counted(&place, &register),
        kinds: kinds(&shell, &register_href, &register, &labels),
        register_href,
        shell,
    })
}

/// The calendar on which it could be written, for who leads the process.
fn calendar_href(place: &Place, shell: &Shell) -> String {
    if place.staff(&[Role::Lead]).is_err() {
        return String::new();
    }
    shell.url(&place.path("/phases"))
}

/// The consultation to speak of: the open one, otherwise the last that was, otherwise the next.
fn shown(place: &Place) -> Option<&Phase> {
    let today = place.today();
    let all = || place.phases.iter().filter(|phase| phase.kind == PhaseKind::Consultation);
    let past = || all().filter(|phase| phase.ends_on < today).max_by_key(|phase| phase.ends_on);
    consultation_on(&place.phases, today).or_else(past).or_else(|| all().min_by_key(|phase| phase.starts_on))
}

async fn register_of(place: &Place, view: &Snapshot, phase: Option<&Phase>) -> Result<Register, Failure> {
    let rows = store::index(view, place.id, calendar(place)).await?;
    let mine = rows.into_iter().filter(|one| Some(one.phase) == phase.map(|phase| phase.id)).collect();
    let organisations = directory::store::organisations(view, place.id).await?;
    let categories = organisations.into_iter().map(|one| (one.id, one.category)).collect();
    Ok(Register::of(mine, &categories))
}

fn days(place: &Place, phase: &Phase) -> String {
    let (from, to) = (format::day(place.lang, phase.starts_on), format::day(place.lang, phase.ends_on));
    say(place.lang, "consultation-days", &[("from", &from), ("to", &to)])
}

fn due(place: &Place, phase: &Phase) -> String {
    let day = format::day(place.lang, calendar(place).due(phase.id));
    say(place.lang, "consultation-due", &[("day", &day)])
}

fn write_href(place: &Place, shell: &Shell) -> String {
    match consultation_on(&place.phases, place.today()) {
        Some(_) => shell.url(&place.path("/consultation/contributions/new")),
        None => String::new(),
    }
}

fn now_title(place: &Place) -> String {
    match consultation_on(&place.phases, place.today()) {
        Some(phase) => {
            let left = place.today().days_until(phase.ends_on);
            say(place.lang, "consultation-now-title", &[("count", &left.to_string())])
        }
        None => place.t("consultation-now-closed-title"),
    }
}

/// What to do now.
fn now(place: &Place, phase: Option<&Phase>) -> String {
    let today = place.today();
    match phase {
        Some(phase) if phase.is_open(today) => place.t("consultation-now"),
        Some(phase) if phase.starts_on > today => {
            let day = format::day(place.lang, phase.starts_on);
            say(place.lang, "consultation-now-to-come", &[("day", &day)])
        }
        Some(_) => [place.t("consultation-now-closed"), next(place)].join(" ").trim().to_owned(),
        None => String::new(),
    }
}

/// When the next one opens, if it is on the calendar.
fn next(place: &Place) -> String {
    let today = place.today();
    let later = |phase: &&Phase| phase.kind == PhaseKind::Consultation && phase.starts_on > today;
    let found = place.phases.iter().filter(later).min_by_key(|phase| phase.starts_on);
    let words = |phase: &Phase| {
        let day = format::day(place.lang, phase.starts_on);
        say(place.lang, "consultation-next", &[("title", phase.title.say(place.lang)), ("day", &day)])
    };
    found.map(words).unwrap_or_default()
}

fn texts(place: &Place, phase: &Phase) -> Vec<TextView> {
    let one = |name: &PhaseTextName| {
        let text = phase.text(*name, place.lang)?;
        let lang = phase.words(*name)?.said_in(place.lang);
        let title = place.t(&format!("consultation-text-{name}"));
        Some(TextView { id: name.to_string(), title, lang, paragraphs: paragraphs(text) })
    };
    SAID.iter().filter_map(one).collect()
}

fn counted(place: &Place, register: &Register) -> String {
    let tallies = register.tallies();
    let sum = |part: fn(&Tally) -> i64| tallies.iter().map(|(_, tally)| part(tally)).sum::<i64>().to_string();
    let day = format::day(place.lang, place.today());
    let (received, answered, overdue) =
        (sum(|tally| tally.received), sum(|tally| tally.answered), sum(|tally| tally.overdue));
    let args = [("count", received.as_str()), ("answered", &answered), ("overdue", &overdue), ("day", &day)];
    say(place.lang, "consultation-counted", &args)
}

fn kinds(
    shell: &Shell,
    register_href: &str,
    register: &Register,
    labels: &HashMap<String, String>,
) -> Vec<KindView> {
    let tallies = register.tallies();
    let total = tallies.iter().map(|(_, tally)| tally.received).sum();
    let one = |(kind, tally): &(KindFilter, Tally)| KindView {
        label: kind_label(shell.lang, kind, labels),
        count: tally.received,
        total,
        text: shell.number(tally.received),
        href: format!("{register_href}?kind={}", kind.word()),
    };
    tallies.iter().map(one).collect()
}
