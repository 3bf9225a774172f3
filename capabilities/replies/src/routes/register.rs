//! The public register of replies: outcomes counted for each kind of participant, silence dated, every reply to read.

use super::{WATCHERS, category_labels, contributions, figures, kind_label, state_label};
use crate::{
    pages::{AnswerView, OutcomeRow, RegisterPage},
    panels::{answer, by_contribution},
};
use consultation::{ContributionId, Indexed, KindFilter, Outcome, Register, State, model::PAGE, view::Shown};
use kernel::{Failure, Lang};
use process::Place;
use record::Snapshot;
use std::collections::HashMap;
use web::{Answer, Form, form::choices, format, i18n::say, page};

pub(super) async fn show(place: Place) -> Answer {
    let outcome: Option<Outcome> = place.query.parsed("outcome", Outcome::parse)?;
    let after: i64 = place.query.get("after")?.unwrap_or_default();
    let view = place.read().await?;
    let register = contributions(&place, &view).await?;
    let labels = category_labels(&place, &view).await?;
    let answered = answered(&register, outcome);
    let turn = Turn::of(&answered, after);
    let shell = place.shell(&place.t("replies-title"));
    let base = shell.url(&place.path("/replies"));
    let link = |after: i64| format!("{base}?{}#all", place.query.with("after", &after.to_string()));
    let chosen = outcome.map(Outcome::word).unwrap_or_default();
    page(&RegisterPage {
        desk_href: if place.staff(WATCHERS).is_ok() {
            shell.url(&place.path("/replies/awaiting"))
        } else {
            String::new()
        },
        contributions_href: shell.url(&place.path("/contributions")),
        figures: figures(place.lang, &register),
        dated: say(place.lang, "replies-dated", &[("day", &format::day(place.lang, place.today()))]),
        kinds: register.tallies().iter().map(|(kind, _)| kind_label(place.lang, kind, &labels)).collect(),
        rows: rows(place.lang, &register),
        outcomes: choices(
            place.lang,
            "consultation-outcome",
            Outcome::ALL.iter().map(|one| one.word()),
            &[chosen],
        ),
        filter_summary: summary(&place, outcome),
        clear_href: if outcome.is_some() { base.clone() } else { String::new() },
        answers: answers(&place, &view, &turn.ids).await?,
        previous: turn.previous.map(link),
        next: turn.next.map(link),
        range: turn.range,
        form: Form::default(),
        action: base,
        shell,
    })
}

/// Contributions with a reply, by number.
fn answered(register: &Register, outcome: Option<Outcome>) -> Vec<(i64, ContributionId)> {
    let wanted = |one: &Indexed| one.outcome.is_some() && (outcome.is_none() || one.outcome == outcome);
    register.rows().filter(|(one, _)| wanted(one)).map(|(one, _)| (one.number, one.id)).collect()
}

/// A page of replies, found by the number of the contribution before it.
struct Turn {
    ids: Vec<ContributionId>,
    previous: Option<i64>,
    next: Option<i64>,
    range: String,
}

impl Turn {
    fn of(all: &[(i64, ContributionId)], after: i64) -> Turn {
        let start = all.partition_point(|(number, _)| *number <= after);
        let end = all.len().min(start + PAGE);
        let number = |at: usize| all.get(at).map(|(number, _)| *number).unwrap_or_default();
        let previous = (start > 0).then(|| start.checked_sub(PAGE + 1).map(number).unwrap_or_default());
        Turn {
            ids: all.get(start..end).unwrap_or_default().iter().map(|(_, id)| *id).collect(),
            previous,
            next: (end < all.len()).then(|| end.checked_sub(1).map(number).unwrap_or_default()),
            range: if all.len() > PAGE && start < end {
                format!("{}–{end}", start + 1)
            } else {
                String::new()
            },
        }
    }
}

async fn answers(place: &Place, view: &Snapshot, ids: &[ContributionId]) -> Result<Vec<AnswerView>, Failure> {
    let found = consultation::store::with_ids(view, place.viewer, ids).await?;
    let replies = by_contribution(view, place.id, &found).await?;
    let shown = Shown::of(place, view, &found).await?;
    Ok(found.iter().map(|one| answer(&shown, one, replies.get(&one.id))).collect())
}

/// A row for each outcome that occurs, then one for each kind of silence; a column for each kind of participant.
fn rows(lang: Lang, register: &Register) -> Vec<OutcomeRow> {
    let mut counts: HashMap<(&KindFilter, State, Option<Outcome>), i64> = HashMap::new();
    for (one, kind) in register.rows() {
        *counts.entry((kind, one.state, one.outcome)).or_default() += 1;
    }
    let tallies = register.tallies();
    let row = |state: State, outcome: Option<Outcome>| -> Vec<i64> {
        let count = |kind| counts.get(&(kind, state, outcome)).copied().unwrap_or_default();
        tallies.iter().map(|(kind, _)| count(kind)).collect()
    };
    let closed = Outcome::ALL.iter().map(|outcome| {
        let label = say(lang, &format!("consultation-outcome-{outcome}"), &[]);
        (outcome.word(), label, row(State::Answered, Some(*outcome)))
    });
    let silent =
        [State::Awaiting, State::Overdue].map(|state| ("", state_label(lang, state), row(state, None)));
    let shown = closed.chain(silent).filter(|(_, _, counts)| counts.iter().any(|count| *count > 0));
    let words = |counts: Vec<i64>| counts.into_iter().map(|count| format::number(lang, count)).collect();
    shown.map(|(outcome, label, counts)| OutcomeRow { outcome, label, counts: words(counts) }).collect()
}

fn summary(place: &Place, outcome: Option<Outcome>) -> String {
    match outcome {
        None => place.t("replies-filter"),
        Some(outcome) => {
            let label = place.t(&format!("consultation-outcome-{outcome}"));
            say(place.lang, "replies-filtered", &[("filters", &label)])
        }
    }
}
