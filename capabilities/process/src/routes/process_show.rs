//! The public pages of a process and of its phases.

use crate::{
    Act, Phase, PhaseId, Place,
    pages::{ActView, NowItem, PhasePage, PhaseState, PhaseStep, ProcessPage, PromoterView},
    store,
};
use kernel::{Day, Failure, Lang};
use web::{
    Answer, Params, Shell, format, i18n,
    nav::{NavPlace, entries},
    page,
};

pub(super) async fn show(place: Place) -> Answer {
    let view = place.read().await?;
    let (promoters, acts) = (store::promoters(&view, place.id).await?, store::acts(&view, place.id).await?);
    let shell = place.home_shell();
    let promoters = promoters.into_iter().map(|promoter| PromoterView {
        name: promoter.name.say(place.lang).to_owned(),
        acts: acts
            .iter()
            .filter(|act| act.promoter == promoter.id)
            .map(|act| act_view(act, place.lang))
            .collect(),
    });
    let settings = &place.settings;
    page(&ProcessPage {
        title: place.title.clone(),
        eyebrow: place.t("process-eyebrow"),
        summary: settings.summary.say(place.lang).to_owned(),
        notice: settings.notice.say(place.lang).to_owned(),
        langs: (
            settings.title.said_in(place.lang),
            settings.summary.said_in(place.lang),
            settings.notice.said_in(place.lang),
        ),
        now: now_items(&place, &shell),
        now_empty_help: next_help(&place),
        phases: place.phases.iter().map(|phase| step(phase, &place, &shell)).collect(),
        promoters: promoters.collect(),
        shell,
    })
}

fn act_view(act: &Act, lang: Lang) -> ActView {
    let day = format::day(lang, act.adopted_on);
    let args = [("body", act.body.as_str()), ("number", &act.number), ("day", &day)];
    ActView {
        kind: i18n::say(lang, &format!("process-act-{}", act.kind), &[]),
        words: i18n::say(lang, "process-act-words", &args),
        url: act.url.clone(),
        note: act.note.clone(),
    }
}

/// What anybody can do today: what later capabilities registered for the phases that are open.
fn now_items(place: &Place, shell: &Shell) -> Vec<NowItem> {
    let open = |kinds: &[kernel::PhaseKind]| {
        kinds.is_empty() || kinds.iter().any(|kind| place.scope.open.contains(kind))
    };
    let items = entries().into_iter().filter_map(|item| match item.place {
        NavPlace::Now(kinds) if open(kinds) => Some((item, kinds)),
        _ => None,
    });
    let card = items.map(|(item, kinds)| NowItem {
        label: place.t(item.key),
        href: shell.url(&place.path(item.path)),
        eyebrow: until(place, kinds),
        help: place.t(&format!("{}-help", item.key)),
    });
    card.collect()
}

/// "Until 24 January 2027", for what lasts as long as an open phase.
fn until(place: &Place, kinds: &[kernel::PhaseKind]) -> String {
    let today = place.today();
    let phase = place.phases.iter().find(|phase| kinds.contains(&phase.kind) && phase.is_open(today));
    phase.map(|phase| shell_day(place.lang, "process-until", phase.ends_on)).unwrap_or_default()
}

fn next_help(place: &Place) -> String {
    let next = place.phases.iter().find(|phase| phase.starts_on > place.today());
    let args = |phase: &Phase| {
        let day = format::day(place.lang, phase.starts_on);
        i18n::say(place.lang, "process-next", &[("title", phase.title.say(place.lang)), ("day", &day)])
    };
    next.map(args).unwrap_or_default()
}

fn shell_day(lang: Lang, key: &str, day: Day) -> String {
    i18n::say(lang, key, &[("day", &format::day(lang, day))])
}

fn step(phase: &Phase, place: &Place, shell: &Shell) -> PhaseStep {
    let today = place.today();
    let state = if phase.ends_on < today {
        PhaseState::Past
    } else if phase.is_open(today) {
        PhaseState::Current
    } else {
        PhaseState::Next
    };
    PhaseStep {
        state,
        title: phase.title.say(place.lang).to_owned(),
        lang: phase.title.said_in(place.lang),
        kind: place.t(&format!("phase-{}", phase.kind)),
        when: days(place.lang, phase),
        href: shell.url(&place.path(&format!("/phases/{}", phase.id))),
    }
}

/// "5 dicembre 2024", or "dal 20 gennaio 2025 al 2 marzo 2025".
pub(super) fn days(lang: Lang, phase: &Phase) -> String {
    let (from, to) = (format::day(lang, phase.starts_on), format::day(lang, phase.ends_on));
    if from == to { from } else { i18n::say(lang, "process-from-to", &[("from", &from), ("to", &to)]) }
}

/// The steps of the calendar, for the list the lead works on.
pub(super) fn steps(place: &Place, shell: &Shell) -> Vec<PhaseStep> {
    let edit = |phase: &Phase| {
        let step = step(phase, place, shell);
        PhaseStep { href: format!("{}/edit", step.href), ..step }
    };
    place.phases.iter().map(edit).collect()
}

pub(super) async fn phase(place: Place, params: Params) -> Answer {
    let id: PhaseId = params.get("phase")?;
    let phase = place.phases.iter().find(|phase| phase.id == id).ok_or(Failure::NotFound)?;
    let title = phase.title.say(place.lang).to_owned();
    let named = |(name, both): &(crate::PhaseTextName, crate::model::Both)| {
        let title = place.t(&format!("phase-text-{name}"));
        (title, both.say(place.lang).to_owned(), both.said_in(place.lang))
    };
    page(&PhasePage {
        shell: place.shell(&title),
        kind: place.t(&format!("phase-{}", phase.kind)),
        when: days(place.lang, phase),
        lang: phase.title.said_in(place.lang),
        texts: phase.texts.iter().map(named).filter(|(_, text, _)| !text.is_empty()).collect(),
        title,
    })
}
