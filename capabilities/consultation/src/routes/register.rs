//! The public register: filtered, identical texts as one, fifty a page.

use crate::{
    changes::EnterContribution,
    model::{
        Contribution, ContributionId, Filter, Item, KindFilter, Outcome, Register, State, Tally,
        register_page,
    },
    pages::{RegisterPage, TallyView},
    panel::{Group, groups},
    store,
    view::{Card, Shown, calendar, end, subjects},
    who::People,
};
use kernel::{Failure, Lang, Ref};
use process::{Place, Words};
use record::Snapshot;
use std::collections::{HashMap, HashSet};
use web::{Answer, Choice, Form, Shell, form::choices, format, i18n::say, label::Asked, page};

pub(super) async fn show(place: Place) -> Answer {
    let view = place.read().await?;
    let groups = groups(Asked { view: &view, viewer: place.viewer, lang: place.lang }).await?;
    let asked = AskedFor::of(&place, &groups)?;
    let organisations = directory::store::organisations(&view, place.id).await?;
    let categories = organisations.iter().map(|one| (one.id, one.category.clone())).collect();
    let register = Register::of(store::index(&view, place.id, calendar(&place)).await?, &categories);
    let items = register.items(&asked.filter);
    let turn = register_page(&items, place.query.get("after")?);
    let firsts: Vec<ContributionId> = turn.items.iter().map(|item| item.first).collect();
    let found = store::with_ids(&view, place.viewer, &firsts).await?;
    let people = People::among(&view, place.viewer, place.lang, &found, organisations).await?;
    let shown = Shown { place: &place, people, subjects: subjects(&place, &view, &found).await? };
    let labels = category_labels(&view, &place).await?;
    let shell = place.shell(&place.t("consultation-register"));
    let base = shell.url(&place.path("/contributions"));
    let link = |after: i64| format!("{base}?{}", place.query.with("after", &after.to_string()));
    page(&RegisterPage {
        enter_href: enter_href(&place, &shell),
        consultation_href: shell.url(&place.path("/consultation")),
        counted: say(
            place.lang,
            "consultation-tally-note",
            &[("day", &format::day(place.lang, place.today()))],
        ),
        tallies: tallies(&shell, &base, &register, &labels),
        states: asked.states(place.lang),
        outcomes: asked.outcomes(place.lang),
        kinds: asked.kinds(place.lang, &register, &labels),
        groups: asked.groups(&groups),
        filter_summary: asked.summary(place.lang, &groups, &labels),
        clear_href: if asked.is_everything() { String::new() } else { base.clone() },
        found: counted(&place, &items),
        cards: turn.items.iter().filter_map(|item| card(&shown, item, &found)).collect(),
        previous: turn.previous.map(link),
        next: turn.next.map(link),
        range: turn.range,
        form: Form::default(),
        action: base,
        shell,
    })
}

/// What is asked of the register, as it stands in the address.
struct AskedFor {
    filter: Filter,
    about: Option<Ref>,
}

impl AskedFor {
    fn of(place: &Place, groups: &[Group]) -> Result<AskedFor, Failure> {
        let about: Option<Ref> = place.query.get("about")?;
        let filter = Filter {
            state: place.query.parsed("state", State::parse)?,
            outcome: place.query.parsed("outcome", Outcome::parse)?,
            kind: place.query.parsed("kind", KindFilter::parse)?,
            subjects: about.map(|about| members(about, groups)),
        };
        Ok(AskedFor { filter, about })
    }

    fn is_everything(&self) -> bool {
        let Filter { state, outcome, kind, subjects } = &self.filter;
        state.is_none() && outcome.is_none() && kind.is_none() && subjects.is_none()
    }

    fn states(&self, lang: Lang) -> Vec<Choice> {
        let chosen = self.filter.state.map(State::word).unwrap_or_default();
        choices(lang, "consultation-state", State::ALL.iter().map(|state| state.word()), &[chosen])
    }

    fn outcomes(&self, lang: Lang) -> Vec<Choice> {
        let chosen = self.filter.outcome.map(Outcome::word).unwrap_or_default();
        choices(lang, "consultation-outcome", Outcome::ALL.iter().map(|outcome| outcome.word()), &[chosen])
    }

    fn kinds(&self, lang: Lang, register: &Register, labels: &HashMap<String, String>) -> Vec<Choice> {
        let chosen = self.filter.kind.as_ref();
        let one = |kind: &KindFilter| {
            Choice::new(kind.word(), kind_label(lang, kind, labels), Some(kind) == chosen)
        };
        register.tallies().iter().map(|(kind, _)| one(kind)).collect()
    }

    fn groups(&self, groups: &[Group]) -> Vec<Choice> {
        groups
            .iter()
            .map(|group| Choice::new(group.about, &group.title, self.about == Some(group.about)))
            .collect()
    }

    /// What is filtered now, in words.
    fn summary(&self, lang: Lang, groups: &[Group], labels: &HashMap<String, String>) -> String {
        let Filter { state, outcome, kind, .. } = &self.filter;
        let about = self.about.map(|about| about_label(lang, about, groups));
        let said: Vec<String> = state
            .map(|state| say(lang, &format!("consultation-state-{state}"), &[]))
            .into_iter()
            .chain(outcome.map(|outcome| say(lang, &format!("consultation-outcome-{outcome}"), &[])))
            .chain(kind.as_ref().map(|kind| kind_label(lang, kind, labels)))
            .chain(about)
            .collect();
        match said.is_empty() {
            true => say(lang, "consultation-filter", &[]),
            false => say(lang, "consultation-filtered", &[("filters", &said.join(", "))]),
        }
    }
}

/// The members of a group, or one subject alone.
fn members(about: Ref, groups: &[Group]) -> HashSet<kernel::uuid::Uuid> {
    match groups.iter().find(|group| group.about == about) {
        Some(group) => group.members.iter().map(|(member, _)| member.id).collect(),
        None => HashSet::from([about.id]),
    }
}

fn about_label(lang: Lang, about: Ref, groups: &[Group]) -> String {
    let group = groups.iter().find(|group| group.about == about).map(|group| group.title.clone());
    let member = || {
        let all = groups.iter().flat_map(|group| &group.members);
        all.into_iter().find(|(member, _)| *member == about).map(|(_, title)| title.clone())
    };
    group.or_else(member).unwrap_or_else(|| say(lang, "consultation-on-part", &[]))
}

fn card(shown: &Shown<'_>, item: &Item, found: &[Contribution]) -> Option<Card> {
    let one = found.iter().find(|one| one.id == item.first)?;
    let lang = shown.place.lang;
    let several = item.senders > 1;
    let senders = say(lang, "consultation-same-text", &[("count", &item.senders.to_string())]);
    Some(Card {
        senders: if several { senders } else { String::new() },
        ends: item.ends.iter().map(|(state, outcome)| end(lang, *state, *outcome)).collect(),
        ..shown.card(one)
    })
}

fn counted(place: &Place, items: &[Item]) -> String {
    let contributions: usize = items.iter().map(|item| item.numbers.len()).sum();
    let args: [(&str, &str); 2] =
        [("texts", &items.len().to_string()), ("count", &contributions.to_string())];
    say(place.lang, "consultation-found", &args)
}

fn tallies(
    shell: &Shell,
    base: &str,
    register: &Register,
    labels: &HashMap<String, String>,
) -> Vec<TallyView> {
    let one = |(kind, tally): (KindFilter, Tally)| TallyView {
        label: kind_label(shell.lang, &kind, labels),
        href: format!("{base}?kind={}", kind.word()),
        received: shell.number(tally.received),
        answered: shell.number(tally.answered),
        overdue: shell.number(tally.overdue),
    };
    register.tallies().into_iter().map(one).collect()
}

/// A kind of participant in words.
pub(super) fn kind_label(lang: Lang, kind: &KindFilter, labels: &HashMap<String, String>) -> String {
    match kind {
        KindFilter::Person => say(lang, "consultation-kind-person", &[]),
        KindFilter::Category(word) => labels.get(word).unwrap_or(word).clone(),
    }
}

/// The process's categories in words.
pub(super) async fn category_labels(
    view: &Snapshot,
    place: &Place,
) -> Result<HashMap<String, String>, Failure> {
    Ok(process::store::words_in(view, place.id, Words::Category, place.lang).await?.into_iter().collect())
}

fn enter_href(place: &Place, shell: &Shell) -> String {
    match place.may::<EnterContribution>() {
        Ok(_) => shell.url(&place.path("/contributions/new")),
        Err(_) => String::new(),
    }
}
