//! What the coders of a closed round saw differently, and settling it.

use super::{
    CODERS,
    round::{names, titled, titles},
};
use crate::{
    changes::SettleDisagreement,
    model::CodeId,
    pages::round_closed::{DifferenceView, RoundClosedPage, SaidView, SettleView, SettledView},
    rounds::{Codings, Difference, Kept, Outcome, Round, RoundId, Said, Settled},
    store::{self, Settling},
};
use axum::http::StatusCode;
use kernel::{Ask, Failure, Lang, Moment, PersonId};
use process::Place;
use record::Snapshot;
use sources::{PassageId, Reader, SourceId, store::Passage};
use std::{collections::HashMap, ops::Range};
use web::{Answer, Choice, Form, Params, Shell, together};

/// Differences on one page.
const MOST: i64 = 10;

pub(super) async fn settle(place: Place, params: Params, form: Form) -> Answer {
    let ask = place.may::<SettleDisagreement>()?;
    let id: RoundId = params.get("round")?;
    let number = form.get::<i64>("number").unwrap_or(1).max(1);
    let from = (number - 1) / MOST * MOST + 1;
    match save(&place, ask, id, &form).await {
        Ok(()) => {
            let done = "difference-settled";
            web::redirect(&place, &place.path(&format!("/rounds/{id}?from={from}&done={done}#d{number}")))
        }
        Err(failure) => {
            let form = form.blame(failure, place.lang)?;
            let view = place.read().await?;
            let round = store::round(&view, place.id, id).await?;
            let closed_at = round.closed_at.ok_or(Failure::NotFound)?;
            page(&place, &view, (&round, closed_at), (from, Some((number, form)))).await
        }
    }
}

async fn save(
    place: &Place,
    ask: Ask<SettleDisagreement>,
    round: RoundId,
    form: &Form,
) -> Result<(), Failure> {
    let (version, start, end) = (form.get("version")?, form.get("start")?, form.get("end")?);
    let kept = form.read("keep", Kept::parse).map_err(|_| Failure::invalid("keep", "coding-problem-keep"));
    let (kept, permit) = together((kept, ask.because(form.value("reason"))))?;
    let mut tx = place.write().await?;
    store::settle(&mut tx, &permit, &Settling { round, version, range: start..end, kept }).await?;
    tx.commit().await
}

/// What the page of a closed round is made of.
struct Closed<'a> {
    place: &'a Place,
    shell: &'a Shell,
    names: HashMap<PersonId, String>,
    titles: HashMap<SourceId, String>,
    langs: HashMap<SourceId, Lang>,
    codes: HashMap<CodeId, String>,
    passages: HashMap<PassageId, Passage>,
    hrefs: HashMap<PassageId, String>,
    settled: Vec<Settled>,
    wrong: Option<(i64, Form)>,
}

/// The differences from one of them on, with a form that was sent for one of them and what is wrong with it.
pub(super) async fn page(
    place: &Place,
    view: &Snapshot,
    (round, closed_at): (&Round, Moment),
    (from, wrong): (i64, Option<(i64, Form)>),
) -> Answer {
    let shell = titled(place, round);
    let codings = codings(place, view, round.id).await?;
    let all = codings.stretches();
    let first = usize::try_from(from.max(1) - 1).unwrap_or_default();
    let most = usize::try_from(MOST).unwrap_or_default();
    let shown: Vec<_> = all.iter().skip(first).take(most).cloned().collect();
    let shown = codings.differences(&shown);
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let closed = closed(place, view, &shell, (round.id, &codings, &shown), wrong).await?;
    let views = shown.iter().zip(from.max(1)..).map(|(one, number)| closed.view(number, one)).collect();
    let at = |from: i64| shell.url(&place.path(&format!("/rounds/{}?from={from}", round.id)));
    let (total, last) = (whole(all.len()), from.max(1) + whole(shown.len()) - 1);
    let page = RoundClosedPage {
        closed: shell.day(&closed_at.day()),
        coders: codings.coders.iter().map(|coder| closed.who(*coder)).collect::<Vec<_>>().join(", "),
        counted: shell.tn("coding-differences-count", total),
        settled: shell.tn("coding-settled-count", whole(closed.settled.len())),
        differences: views,
        action: shell.url(&place.path(&format!("/rounds/{}/settlements", round.id))),
        figures: shell.url(&place.path(&format!("/rounds/{}/figures", round.id))),
        previous: (from > 1).then(|| at((from - MOST).max(1))),
        next: (last < total).then(|| at(last + 1)),
        place: format!("{}–{last}", from.max(1)),
        shell: shell.clone(),
    };
    web::page_with(status, &page)
}

/// What the coders made of a round until it closed.
pub(super) async fn codings(place: &Place, view: &Snapshot, round: RoundId) -> Result<Codings, Failure> {
    let coders = store::coders_of_round(view, place.id, round).await?;
    let rows = store::codings_of_round(view, place.id, round).await?;
    Ok(Codings { coders: coders.iter().map(|coder| coder.person).collect(), rows })
}

async fn closed<'a>(
    place: &'a Place,
    view: &Snapshot,
    shell: &'a Shell,
    (round, codings, shown): (RoundId, &Codings, &[Difference]),
    wrong: Option<(i64, Form)>,
) -> Result<Closed<'a>, Failure> {
    let texts = store::texts_of_round(view, place.id, round).await?;
    let codes = store::codes(view, place.id, Moment::MAX).await?;
    let all = sources::store::texts(view, place.id).await?;
    let ids: Vec<PassageId> = shown.iter().map(|one| one.passage).collect();
    let passages = sources::store::passages_by_ids(view, Reader::Worker, place.id, &ids).await?;
    let addresses = sources::store::addresses(view, place.id, &ids).await?;
    let passages: HashMap<PassageId, Passage> = passages.into_iter().map(|one| (one.id, one)).collect();
    let href = |at: &sources::store::Address| {
        let source = passages.get(&at.id)?.source;
        let path = format!("/sources/{source}/coding?version={}&from={}", at.number, at.ordinal);
        Some((at.id, shell.url(&place.path(&path))))
    };
    Ok(Closed {
        names: names(place, view, shell, &codings.coders).await?,
        titles: titles(place, view, &texts).await?,
        langs: all.into_iter().map(|text| (text.source, text.lang)).collect(),
        codes: codes.into_iter().map(|code| (code.id, code.name)).collect(),
        hrefs: addresses.iter().filter_map(href).collect(),
        settled: store::settled_of_round(view, place.id, round).await?,
        passages,
        place,
        shell,
        wrong,
    })
}

impl Closed<'_> {
    fn who(&self, person: PersonId) -> String {
        self.names.get(&person).cloned().unwrap_or_default()
    }

    fn view(&self, number: i64, one: &Difference) -> DifferenceView {
        let passage = self.passages.get(&one.passage);
        let title = passage.and_then(|passage| self.titles.get(&passage.source)).cloned().unwrap_or_default();
        let ordinal = passage.map(|passage| passage.ordinal).unwrap_or_default().to_string();
        let args = [("number", number.to_string()), ("title", title.clone()), ("passage", ordinal)];
        let args: Vec<(&str, &str)> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let body =
            passage.and_then(|passage| passage.body.clone()).unwrap_or_else(|| self.shell.t("web-removed"));
        let settled = self.settled_of(one);
        let settles = settled.is_none() && self.place.staff(CODERS).is_ok();
        DifferenceView {
            number,
            title: web::i18n::say(self.shell.lang, "coding-difference-title", &args),
            length: self.shell.tn("coding-difference-length", one.range.end - one.range.start),
            stretch: self.words(passage, &one.range),
            passage: body.lines().map(str::to_owned).collect(),
            lang: self.lang(passage).to_owned(),
            source: title,
            href: self.hrefs.get(&one.passage).cloned().unwrap_or_default(),
            says: one.says.iter().map(|said| self.said(passage, said)).collect(),
            settle: settles.then(|| self.settle(number, one)),
            settled,
        }
    }

    /// The language of a passage, if it is another than the page's.
    fn lang(&self, passage: Option<&Passage>) -> &'static str {
        let lang = passage.and_then(|passage| self.langs.get(&passage.source)).copied();
        lang.filter(|lang| *lang != self.shell.lang).map_or("", Lang::word)
    }

    /// The words of a range; of a passage that is gone, that it is.
    fn words(&self, passage: Option<&Passage>, range: &Range<i64>) -> String {
        let cut = |passage: &Passage| {
            let at = |place: i64| usize::try_from(place - passage.start_at).ok();
            let end = range.end.min(passage.end_at);
            document::offsets::slice(passage.body.as_deref()?, at(range.start)?, at(end)?).map(str::to_owned)
        };
        passage.and_then(cut).unwrap_or_else(|| self.shell.t("web-removed"))
    }

    fn said(&self, passage: Option<&Passage>, said: &Said) -> SaidView {
        let code = |code: &CodeId| self.codes.get(code).cloned().unwrap_or_default();
        SaidView {
            who: self.who(said.person),
            codes: said.codes.iter().map(code).collect(),
            quotes: said.ranges.iter().map(|range| self.words(passage, range)).collect(),
        }
    }

    fn settled_of(&self, one: &Difference) -> Option<SettledView> {
        let is_it =
            |done: &&Settled| done.version == one.version && (done.start_at..done.end_at) == one.range;
        let done = self.settled.iter().find(is_it)?;
        let name = done.person.map(|person| self.who(person)).unwrap_or_default();
        let key = match done.outcome {
            Outcome::One => "coding-settled-one",
            Outcome::All => "coding-settled-all",
            Outcome::Nothing => "coding-settled-none",
        };
        let args = [("name", name), ("day", self.shell.day(&done.recorded_at.day()))];
        let args: Vec<(&str, &str)> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
        Some(SettledView {
            what: web::i18n::say(self.shell.lang, key, &args),
            why: done.reason.clone().unwrap_or_else(|| self.shell.t("web-removed")),
        })
    }

    fn settle(&self, number: i64, one: &Difference) -> SettleView {
        let form = self.wrong.as_ref().filter(|(at, _)| *at == number).map(|(_, form)| form.clone());
        let form = form.unwrap_or_default();
        let chosen = |value: &str| form.value("keep") == value;
        let reader = |said: &Said| {
            let value = said.person.to_string();
            let label = self.shell.ta("coding-settle-one", "name", &self.who(said.person));
            Choice::new(&value, label, chosen(&value))
        };
        let mut choices: Vec<Choice> = one.says.iter().map(reader).collect();
        choices.push(Choice::new("all", self.shell.t("coding-settle-all"), chosen("all")));
        choices.push(Choice::new("none", self.shell.t("coding-settle-none"), chosen("none")));
        SettleView {
            number,
            at: format!("d{number}-"),
            choices,
            version: one.version.to_string(),
            start: one.range.start,
            end: one.range.end,
            form,
        }
    }
}

fn whole(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
