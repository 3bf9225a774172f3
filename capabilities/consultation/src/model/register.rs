//! The public register: every contribution of a process, filtered, identical texts as one, page by page.
//!
//! It is made in memory from one narrow row per contribution, because whether a reply is overdue depends on the day, and
//! which section a line is in is known only to a later capability. 5,000 rows are one statement and a few milliseconds.

use super::{ContributionId, Outcome};
use kernel::{Day, OrganisationId, PersonId, uuid::Uuid};
use process::PhaseId;
use std::collections::{HashMap, HashSet};

kernel::words! {
    /// Where a contribution stands.
    pub enum State {
        /// It has its reply.
        Answered = "answered",
        /// It waits, within its time.
        Awaiting = "awaiting",
        /// It waits beyond its time.
        Overdue = "overdue",
    }
}

impl State {
    /// Where something stands on a day. The last day is whole: overdue begins the day after.
    pub fn of(is_closed: bool, due: Day, today: Day) -> State {
        match (is_closed, today > due) {
            (true, _) => State::Answered,
            (false, true) => State::Overdue,
            (false, false) => State::Awaiting,
        }
    }
}

/// What the register needs to know of each contribution.
#[derive(Clone, Debug)]
pub struct Indexed {
    /// Which.
    pub id: ContributionId,
    /// The number on its receipt.
    pub number: i64,
    /// The consultation it was sent in.
    pub phase: PhaseId,
    /// What it is about; none for the whole.
    pub subject: Option<Uuid>,
    /// Who sent it, to count senders.
    pub person: PersonId,
    /// The organisation it was made for, under a mandate.
    pub speaks_for: Option<OrganisationId>,
    /// Equal for equal texts; empty when the text stands alone (erased, withheld).
    pub key: String,
    /// How it ended.
    pub outcome: Option<Outcome>,
    /// Where it stands today.
    pub state: State,
}

/// A kind of participant. Kinds are counted apart, never added up.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum KindFilter {
    /// Somebody who speaks for themselves.
    Person,
    /// An organisation of this category.
    Category(String),
}

impl KindFilter {
    /// As written in addresses: `person`, `organisation.fondazione`.
    pub fn word(&self) -> String {
        match self {
            KindFilter::Person => "person".to_owned(),
            KindFilter::Category(word) => format!("organisation.{word}"),
        }
    }

    /// Reads what [`word`](Self::word) wrote.
    pub fn parse(text: &str) -> Option<KindFilter> {
        match text.strip_prefix("organisation.") {
            Some(word) => Some(KindFilter::Category(word.to_owned())),
            None => (text == "person").then_some(KindFilter::Person),
        }
    }
}

/// What is asked of the register; everything when nothing is.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Where they stand.
    pub state: Option<State>,
    /// How they ended.
    pub outcome: Option<Outcome>,
    /// Who sent them.
    pub kind: Option<KindFilter>,
    /// What they are about.
    pub subjects: Option<HashSet<Uuid>>,
}

impl Filter {
    fn keeps(&self, one: &Indexed, kind: &KindFilter) -> bool {
        let about = |subjects: &HashSet<Uuid>| one.subject.is_some_and(|subject| subjects.contains(&subject));
        self.state.is_none_or(|state| state == one.state)
            && self.outcome.is_none_or(|outcome| Some(outcome) == one.outcome)
            && self.kind.as_ref().is_none_or(|wanted| wanted == kind)
            && self.subjects.as_ref().is_none_or(about)
    }
}

/// One text of the register with everybody who sent it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The first of the contributions, whose words are shown.
    pub first: ContributionId,
    /// Numbers of the contributions, lowest first.
    pub numbers: Vec<i64>,
    /// How many people sent it.
    pub senders: usize,
    /// Where each stands and how it ended, without repeats, in the order of the numbers.
    pub ends: Vec<(State, Option<Outcome>)>,
}

/// How many contributions of a kind, and where they stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// All of them.
    pub received: i64,
    /// With their reply.
    pub answered: i64,
    /// Without, beyond their time.
    pub overdue: i64,
}

/// The register of a process.
#[derive(Clone, Debug)]
pub struct Register {
    rows: Vec<(Indexed, KindFilter)>,
}

impl Register {
    /// From the rows of a process in the order of their numbers, and the category of each organisation.
    pub fn of(rows: Vec<Indexed>, categories: &HashMap<OrganisationId, String>) -> Register {
        let kind = |one: &Indexed| match one.speaks_for.and_then(|id| categories.get(&id)) {
            Some(word) => KindFilter::Category(word.clone()),
            None => KindFilter::Person,
        };
        let with_kind = |one: Indexed| {
            let kind = kind(&one);
            (one, kind)
        };
        Register { rows: rows.into_iter().map(with_kind).collect() }
    }

    /// The kept texts, by their lowest number. Texts that are the same are one.
    pub fn items(&self, filter: &Filter) -> Vec<Item> {
        let mut items: Vec<(Item, HashSet<PersonId>)> = Vec::new();
        let mut places: HashMap<(PhaseId, &str), usize> = HashMap::new();
        for (one, _) in self.rows.iter().filter(|(one, kind)| filter.keeps(one, kind)) {
            let fresh = items.len();
            let place = if one.key.is_empty() {
                fresh
            } else {
                *places.entry((one.phase, one.key.as_str())).or_insert(fresh)
            };
            if place == fresh {
                let item = Item { first: one.id, numbers: Vec::new(), senders: 0, ends: Vec::new() };
                items.push((item, HashSet::new()));
            }
            if let Some((item, people)) = items.get_mut(place) {
                item.add(one, people);
            }
        }
        items.into_iter().map(|(item, _)| item).collect()
    }

    /// How many of each kind of participant, people first.
    pub fn tallies(&self) -> Vec<(KindFilter, Tally)> {
        let mut tallies: HashMap<&KindFilter, Tally> = HashMap::new();
        for (one, kind) in &self.rows {
            let tally = tallies.entry(kind).or_default();
            tally.received += 1;
            tally.answered += i64::from(one.state == State::Answered);
            tally.overdue += i64::from(one.state == State::Overdue);
        }
        let mut sorted: Vec<_> = tallies.into_iter().map(|(kind, tally)| (kind.clone(), tally)).collect();
        sorted.sort_by(|a, b| a.0.cmp(&b.0));
        sorted
    }

    /// Every row with its kind of participant, in the order of the numbers.
    pub fn rows(&self) -> impl Iterator<Item = (&Indexed, &KindFilter)> {
        self.rows.iter().map(|(one, kind)| (one, kind))
    }
}

impl Item {
    fn add(&mut self, one: &Indexed, people: &mut HashSet<PersonId>) {
        self.numbers.push(one.number);
        people.insert(one.person);
        self.senders = people.len();
        let end = (one.state, one.outcome);
        if !self.ends.contains(&end) {
            self.ends.push(end);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn indexed(number: i64, key: &str) -> Indexed {
        Indexed {
            id: ContributionId(Uuid::from_u128(u128::try_from(number).unwrap())),
            number,
            phase: PhaseId(Uuid::from_u128(1)),
            subject: None,
            person: PersonId(Uuid::from_u128(u128::try_from(number).unwrap())),
            speaks_for: None,
            key: key.to_owned(),
            outcome: None,
            state: State::Awaiting,
        }
    }

    fn register(rows: Vec<Indexed>) -> Register {
        Register::of(rows, &HashMap::new())
    }

    #[test]
    fn two_hundred_identical_contributions_are_one_text_with_two_hundred_senders() {
        let mut rows: Vec<Indexed> = (1..=200).map(|number| indexed(number, "a")).collect();
        rows.push(indexed(201, "b"));
        let items = register(rows).items(&Filter::default());
        assert_eq!((items.len(), items[0].senders, items[0].numbers.len()), (2, 200, 200));
    }

    #[test]
    fn somebody_who_sends_a_text_twice_is_one_sender() {
        let again = Indexed { person: PersonId(Uuid::from_u128(1)), ..indexed(2, "a") };
        let items = register(vec![indexed(1, "a"), again]).items(&Filter::default());
        assert_eq!((items[0].numbers.as_slice(), items[0].senders), ([1, 2].as_slice(), 1));
    }

    #[test]
    fn erased_texts_are_not_the_same_text() {
        let items = register(vec![indexed(1, ""), indexed(2, "")]).items(&Filter::default());
        assert_eq!(items.len(), 2);
    }

    #[test]
    fn kinds_of_participant_are_counted_apart() {
        let coop = OrganisationId(Uuid::from_u128(9));
        let rows = vec![indexed(1, "a"), Indexed { speaks_for: Some(coop), ..indexed(2, "b") }];
        let categories = HashMap::from([(coop, "cooperativa".to_owned())]);
        let register = Register::of(rows, &categories);
        let tallies = register.tallies();
        assert_eq!(tallies[0], (KindFilter::Person, Tally { received: 1, answered: 0, overdue: 0 }));
        assert_eq!(tallies[1].0, KindFilter::Category("cooperativa".to_owned()));
        let kind = KindFilter::parse("organisation.cooperativa");
        assert_eq!(register.items(&Filter { kind, ..Filter::default() })[0].numbers, [2]);
    }

    #[test]
    fn five_thousand_contributions_are_filtered_and_made_one_in_a_blink() {
        let rows = (1..=5000).map(|number| indexed(number, &format!("{}", number % 900))).collect();
        let items = register(rows).items(&Filter::default());
        assert_eq!(items.len(), 900);
        assert_eq!(items.iter().map(|item| item.numbers.len()).sum::<usize>(), 5000);
    }
}
