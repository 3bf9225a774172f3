//! Contributions in the words of a page; shared with the capabilities that show them too.

use crate::{
    Calendar, Outcome, People, State,
    model::{Contribution, beginning},
};
use kernel::{Failure, Lang, Ref};
use process::Place;
use record::Snapshot;
use std::collections::HashMap;
use web::{
    Label, format,
    i18n::say,
    label::{Asked, labels},
};

/// Letters of a text in a list.
const MOST: usize = 240;

/// Where a contribution stands, ready for the badge component: an outcome, or a state with its tone and drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct End {
    /// For `badge::outcome`; empty while there is no reply.
    pub outcome: &'static str,
    /// In words.
    pub label: String,
    /// For `badge::state`.
    pub tone: &'static str,
    /// For `badge::state`.
    pub drawing: &'static str,
}

/// Where something stands, for the badge component.
pub fn end(lang: Lang, state: State, outcome: Option<Outcome>) -> End {
    if let Some(outcome) = outcome {
        let label = say(lang, &format!("consultation-outcome-{outcome}"), &[]);
        return End { outcome: outcome.word(), label, tone: "plain", drawing: "it-check" };
    }
    let (tone, drawing) = match state {
        State::Overdue => ("no", "it-warning-circle"),
        _ => ("later", "it-clock"),
    };
    End { outcome: "", label: say(lang, &format!("consultation-state-{state}"), &[]), tone, drawing }
}

/// The calendar of a process as it is read today.
pub fn calendar(place: &Place) -> Calendar<'_> {
    Calendar { phases: &place.phases, reply_days: place.reply_days, today: place.today() }
}

/// A text as paragraphs.
pub fn paragraphs(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// The words of a contribution as paragraphs: its own, or why there are none.
pub fn words(place: &Place, one: &Contribution) -> Vec<String> {
    match (&one.body, one.withheld_at) {
        (Some(body), _) => paragraphs(body),
        (None, Some(_)) => Vec::new(),
        (None, None) => vec![place.t("web-removed")],
    }
}

/// What contributions are about, in words, for whoever looks.
pub async fn subjects(
    place: &Place,
    view: &Snapshot,
    contributions: &[Contribution],
) -> Result<HashMap<Ref, Label>, Failure> {
    let mut refs: Vec<Ref> = contributions.iter().filter_map(|one| one.subject).collect();
    refs.sort_unstable();
    refs.dedup();
    labels(Asked { view, viewer: place.viewer, lang: place.lang }, &refs).await
}

/// "Line 3.2.4", "On the plan as a whole".
pub fn about(lang: Lang, one: &Contribution, subjects: &HashMap<Ref, Label>) -> String {
    match one.subject {
        None => say(lang, "consultation-on-whole", &[]),
        Some(subject) => match subjects.get(&subject) {
            Some(label) => label.title.clone(),
            None => say(lang, "consultation-on-part", &[]),
        },
    }
}

/// A contribution in a list.
#[derive(Clone, Debug)]
pub struct Card {
    /// Number and sender.
    pub title: String,
    /// Its public page.
    pub href: String,
    /// Day and subject.
    pub eyebrow: String,
    /// How it begins.
    pub beginning: String,
    /// Language of its words.
    pub lang: &'static str,
    /// How many sent this text, when more than one did.
    pub senders: String,
    /// Where it stands; several when the same text was answered differently.
    pub ends: Vec<End>,
}

/// What is needed to show contributions in a list.
#[derive(Debug)]
pub struct Shown<'a> {
    /// Where and for whom.
    pub place: &'a Place,
    /// Names.
    pub people: People,
    /// What they are about.
    pub subjects: HashMap<Ref, Label>,
}

impl<'a> Shown<'a> {
    /// Reads names and subjects of some contributions.
    pub async fn of(
        place: &'a Place,
        view: &Snapshot,
        contributions: &[Contribution],
    ) -> Result<Shown<'a>, Failure> {
        let people = People::of(view, place.viewer, place.lang, contributions).await?;
        Ok(Shown { place, people, subjects: subjects(place, view, contributions).await? })
    }

    /// One contribution as a card.
    pub fn card(&self, one: &Contribution) -> Card {
        let place = self.place;
        let lang = place.lang;
        let state = calendar(place).state(one.phase, one.closed.is_some());
        let day = format::day(lang, one.received_at.day());
        Card {
            title: self.title(one),
            href: format!("/{lang}{}", place.path(&format!("/contributions/{}", one.number))),
            eyebrow: format!("{day} · {}", about(lang, one, &self.subjects)),
            beginning: self.beginning(one),
            lang: one.lang.word(),
            senders: String::new(),
            ends: vec![end(lang, state, one.closed.map(|(outcome, _)| outcome))],
        }
    }

    /// "Contribution 214, Filigrana di Valle".
    pub fn title(&self, one: &Contribution) -> String {
        let (number, who) = (one.number.to_string(), self.people.who(one));
        say(self.place.lang, "consultation-label", &[("number", &number), ("who", &who)])
    }

    fn beginning(&self, one: &Contribution) -> String {
        match (&one.body, one.withheld_at) {
            (Some(body), _) => beginning(body, MOST),
            (None, Some(_)) => self.place.t("consultation-withheld-short"),
            (None, None) => self.place.t("web-removed"),
        }
    }
}
