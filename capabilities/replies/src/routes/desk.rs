//! The desk of who decides: what waits, the overdue first, identical texts as one.

use super::{WATCHERS, category_labels, contributions, figures, kind_label, state_label};
use crate::{
    changes::GiveReply,
    pages::{DeskPage, WaitingView},
};
use consultation::{
    Contribution, ContributionId, Filter, Item, KindFilter, Register, State,
    model::PAGE,
    panel::{Group, groups},
    view::{Shown, calendar, end},
};
use kernel::{Day, Failure, Ref};
use process::Place;
use record::Snapshot;
use std::collections::{HashMap, HashSet};
use web::{Answer, Choice, Form, Shell, format, i18n::say, label::Asked, page};

pub(super) async fn show(place: Place) -> Answer {
    place.staff(WATCHERS)?;
    let view = place.read().await?;
    let groups = groups(Asked { view: &view, viewer: place.viewer, lang: place.lang }).await?;
    let wanted = Wanted::of(&place, &groups)?;
    let register = contributions(&place, &view).await?;
    let labels = category_labels(&place, &view).await?;
    let order = Order::of(&place, &register);
    let waiting = wanted.waiting(&register, &order);
    let start = waiting.partition_point(|item| order.of_item(item) <= order.of_number(wanted.after));
    let end = waiting.len().min(start + PAGE);
    let shell = place.desk_shell(&place.t("replies-desk"));
    let base = shell.url(&place.path("/replies/awaiting"));
    let number =
        |at: usize| waiting.get(at).and_then(|item| item.numbers.first()).copied().unwrap_or_default();
    let link = |after: i64| format!("{base}?{}", place.query.with("after", &after.to_string()));
    page(&DeskPage {
        figures: figures(place.lang, &register),
        states: wanted.states(&place),
        kinds: wanted.kinds(&place, &register, &labels),
        groups: groups
            .iter()
            .map(|one| Choice::new(one.about, &one.title, wanted.about == Some(one.about)))
            .collect(),
        filter_summary: wanted.summary(&place, &groups, &labels),
        clear_href: if wanted.is_everything() { String::new() } else { base.clone() },
        cards: cards(&place, &view, &shell, waiting.get(start..end).unwrap_or_default()).await?,
        previous: (start > 0).then(|| link(start.checked_sub(PAGE + 1).map(number).unwrap_or_default())),
        next: (end < waiting.len()).then(|| link(end.checked_sub(1).map(number).unwrap_or_default())),
        range: if waiting.len() > PAGE { format!("{}–{end}", start + 1) } else { String::new() },
        form: Form::default(),
        action: base,
        shell,
    })
}

/// What is asked of the desk.
struct Wanted {
    state: Option<State>,
    kind: Option<KindFilter>,
    about: Option<Ref>,
    subjects: Option<HashSet<kernel::uuid::Uuid>>,
    after: i64,
}

impl Wanted {
    fn of(place: &Place, groups: &[Group]) -> Result<Wanted, Failure> {
        let about: Option<Ref> = place.query.get("about")?;
        let members = |about: Ref| match groups.iter().find(|group| group.about == about) {
            Some(group) => group.members.iter().map(|(member, _)| member.id).collect(),
            None => HashSet::from([about.id]),
        };
        Ok(Wanted {
            state: place
                .query
                .parsed("state", |word| State::parse(word).filter(|one| *one != State::Answered))?,
            kind: place.query.parsed("kind", KindFilter::parse)?,
            subjects: about.map(members),
            about,
            after: place.query.get("after")?.unwrap_or_default(),
        })
    }

    fn is_everything(&self) -> bool {
        self.state.is_none() && self.kind.is_none() && self.about.is_none()
    }

    /// What waits, each text once, what is due first coming first: so the overdue are before the others.
    fn waiting(&self, register: &Register, order: &Order) -> Vec<Item> {
        let of = |state: State| {
            let asked = self.state.is_none_or(|wanted| wanted == state);
            let (kind, subjects) = (self.kind.clone(), self.subjects.clone());
            let filter = Filter { state: Some(state), outcome: None, kind, subjects };
            if asked { register.items(&filter) } else { Vec::new() }
        };
        let mut all: Vec<Item> = [State::Overdue, State::Awaiting].into_iter().flat_map(of).collect();
        all.sort_by_key(|item| order.of_item(item));
        all
    }

    fn states(&self, place: &Place) -> Vec<Choice> {
        let one =
            |state: State| Choice::new(state, state_label(place.lang, state), self.state == Some(state));
        [State::Overdue, State::Awaiting].map(one).to_vec()
    }

    fn kinds(&self, place: &Place, register: &Register, labels: &HashMap<String, String>) -> Vec<Choice> {
        let chosen = self.kind.as_ref();
        let label = |kind: &KindFilter| kind_label(place.lang, kind, labels);
        let one = |kind: &KindFilter| Choice::new(kind.word(), label(kind), Some(kind) == chosen);
        register.tallies().iter().map(|(kind, _)| one(kind)).collect()
    }

    fn summary(&self, place: &Place, groups: &[Group], labels: &HashMap<String, String>) -> String {
        let about =
            groups.iter().find(|group| Some(group.about) == self.about).map(|group| group.title.clone());
        let said: Vec<String> = self
            .state
            .map(|state| state_label(place.lang, state))
            .into_iter()
            .chain(self.kind.as_ref().map(|kind| kind_label(place.lang, kind, labels)))
            .chain(about)
            .collect();
        match said.is_empty() {
            true => place.t("replies-desk-filter"),
            false => say(place.lang, "replies-desk-filtered", &[("filters", &said.join(", "))]),
        }
    }
}

/// The order of the desk: the day a reply is due, then the number. It holds for what was answered too, so that a page begun
/// after a contribution stays where it was when that one is answered meanwhile.
struct Order(HashMap<i64, Day>);

impl Order {
    fn of(place: &Place, register: &Register) -> Order {
        let calendar = calendar(place);
        Order(register.rows().map(|(one, _)| (one.number, calendar.due(one.phase))).collect())
    }

    fn of_number(&self, number: i64) -> (Option<Day>, i64) {
        (self.0.get(&number).copied(), number)
    }

    fn of_item(&self, item: &Item) -> (Option<Day>, i64) {
        self.of_number(item.numbers.first().copied().unwrap_or_default())
    }
}

async fn cards(
    place: &Place,
    view: &Snapshot,
    shell: &Shell,
    items: &[Item],
) -> Result<Vec<WaitingView>, Failure> {
    let firsts: Vec<ContributionId> = items.iter().map(|item| item.first).collect();
    let found = consultation::store::with_ids(view, place.viewer, &firsts).await?;
    let shown = Shown::of(place, view, &found).await?;
    let card = |item: &Item| {
        let one = found.iter().find(|one| one.id == item.first)?;
        Some(waiting_view(&shown, shell, one, item))
    };
    Ok(items.iter().filter_map(card).collect())
}

fn waiting_view(shown: &Shown<'_>, shell: &Shell, one: &Contribution, item: &Item) -> WaitingView {
    let place = shown.place;
    let card = shown.card(one);
    let calendar = calendar(place);
    let due = format::day(place.lang, calendar.due(one.phase));
    let answer = shell.url(&place.path(&format!("/contributions/{}/replies/new", one.number)));
    let senders = say(place.lang, "consultation-same-text", &[("count", &item.senders.to_string())]);
    WaitingView {
        title: card.title,
        href: if place.may::<GiveReply>().is_ok() { answer } else { card.href },
        eyebrow: card.eyebrow,
        beginning: card.beginning,
        lang: card.lang,
        due: say(place.lang, "replies-due", &[("day", &due)]),
        senders: if item.numbers.len() > 1 { senders } else { String::new() },
        end: end(place.lang, calendar.state(one.phase, false), None),
    }
}
