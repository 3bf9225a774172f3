//! Answering one contribution, and with the same decision others.

use super::DECIDERS;
use crate::{
    changes::GiveReply,
    letters,
    model::{Decision, list, numbers},
    pages::{ClashPage, GivePage},
    store::{self, Given},
};
use accounts::To;
use axum::http::StatusCode;
use consultation::{
    Contribution, Outcome,
    model::beginning,
    view::{Shown, calendar, end, paragraphs},
};
use kernel::{Failure, Moment, Ref};
use plan::{LINE, store::Step};
use process::Place;
use record::{Snapshot, Tx};
use web::{
    Answer, Choice, Form, Link, Params, Shell, format,
    i18n::say,
    label::{Asked, labels},
    page_with,
};

/// Revisions offered to choose from.
const OFFERED: usize = 40;
/// Other contributions on the same line that are pointed at.
const BESIDE: usize = 30;

pub(super) async fn form(place: Place, params: Params) -> Answer {
    place.staff(DECIDERS)?;
    let number: i64 = params.get("number")?;
    let view = place.read().await?;
    let one = consultation::store::by_number(&view, place.viewer, number).await?;
    if one.closed.is_some() {
        return place.go(&format!("/contributions/{number}#reply"));
    }
    let others: Vec<i64> = same_text(&place, &view, &one).await?;
    let form = Form::with(&[("numbers", &list(&others))]);
    draw(&place, StatusCode::OK, number, form).await
}

pub(super) async fn save(place: Place, params: Params, form: Form) -> Answer {
    let ask = place.may::<GiveReply>()?;
    let number: i64 = params.get("number")?;
    let here = format!("/contributions/{number}");
    let outcome = async {
        let caused = form.values("caused");
        let decision = Decision::parse(|name| form.value(name).to_owned(), &caused, place.lang)?;
        let answered = all_numbers(number, form.value("numbers"))?;
        let reason = form.value("reason").trim().to_owned();
        let permit = ask.because(&reason)?;
        let mut tx = place.write().await?;
        if tx.once(form.once()?, &here).await?.is_none() {
            let given = store::give(&mut tx, &permit, &decision, &answered).await?;
            write_to_all(&place, &mut tx, &given, &decision, &reason).await?;
        }
        tx.commit().await
    };
    match outcome.await {
        Ok(()) => place.go_done("/replies/awaiting", "replies-given"),
        Err(Failure::Conflict) => clash(&place, number, &form).await,
        Err(failure) => {
            draw(&place, StatusCode::UNPROCESSABLE_ENTITY, number, form.blame(failure, place.lang)?).await
        }
    }
}

/// Somebody answered first: which ones, and what was typed here, to take along.
async fn clash(place: &Place, number: i64, form: &Form) -> Answer {
    let view = place.read().await?;
    let all = all_numbers(number, form.value("numbers"))?;
    let found = consultation::store::numbered(&view, place.viewer, &all).await?;
    let shell =
        place.shell_under(&[(&place.t("replies-desk"), "/replies/awaiting")], &place.t("replies-clash"));
    let link = |one: &Contribution| Link {
        label: say(place.lang, "consultation-contribution", &[("number", &one.number.to_string())]),
        href: shell.url(&place.path(&format!("/contributions/{}#reply", one.number))),
        current: false,
    };
    let page = ClashPage {
        answered: found.iter().filter(|one| one.closed.is_some()).map(link).collect(),
        typed: paragraphs(form.value("reason")),
        back: shell.url(&place.path("/replies/awaiting")),
        shell,
    };
    page_with(StatusCode::CONFLICT, &page)
}

/// The contribution of the page and those typed beside it.
fn all_numbers(number: i64, typed: &str) -> Result<Vec<i64>, Failure> {
    let mut all = numbers(typed)?;
    all.push(number);
    all.sort_unstable();
    all.dedup();
    Ok(all)
}

/// A message to each sender with an address: the reply, and a private address to find it at.
async fn write_to_all(
    place: &Place,
    tx: &mut Tx,
    given: &[Given],
    decision: &Decision,
    reason: &str,
) -> Result<(), Failure> {
    for reply in given {
        let one = &reply.contribution;
        let secret = consultation::store::further_address(tx, reply.entry, one.id).await?;
        let (subject, body) = letters::answered(place, one, decision, reason, &secret);
        accounts::store::queue_mail(tx, place.id, &To::Person(one.person), &subject, &body).await?;
    }
    Ok(())
}

/// Numbers of the other contributions with the same text that wait too.
async fn same_text(place: &Place, view: &Snapshot, one: &Contribution) -> Result<Vec<i64>, Failure> {
    let twins = consultation::store::twins(view, place.id, one).await?;
    Ok(twins.into_iter().filter(|twin| !twin.is_closed).map(|twin| twin.number).collect())
}

async fn draw(place: &Place, status: StatusCode, number: i64, form: Form) -> Answer {
    let view = place.read().await?;
    let one = consultation::store::by_number(&view, place.viewer, number).await?;
    let shown = Shown::of(place, &view, std::slice::from_ref(&one)).await?;
    let shell = place.shell_under(&[(&place.t("replies-desk"), "/replies/awaiting")], &shown.title(&one));
    let calendar = calendar(place);
    let subject = one.subject.and_then(|subject| shown.subjects.get(&subject));
    let href = |path: &Option<String>| path.as_ref().map(|path| shell.url(path)).unwrap_or_default();
    let page = GivePage {
        eyebrow: shown.card(&one).eyebrow,
        end: end(place.lang, calendar.state(one.phase, false), None),
        due: say(place.lang, "replies-due", &[("day", &format::day(place.lang, calendar.due(one.phase)))]),
        text: one.body.clone().unwrap_or_else(|| place.t("web-removed")),
        lang: one.lang.to_string(),
        source: shown.people.who(&one),
        href: shell.url(&place.path(&format!("/contributions/{number}"))),
        line: subject.and_then(|label| label.detail.clone()).unwrap_or_default(),
        line_lang: subject.map_or("", |label| label.lang),
        line_title: subject.map(|label| label.title.clone()).unwrap_or_default(),
        line_href: subject.map(|label| href(&label.path)).unwrap_or_default(),
        beside: beside(place, &view, &shell, &one).await?,
        outcomes: outcomes(place, &form),
        revisions: revisions(place, &view, &one, &form).await?,
        numbers_help: place.t("replies-numbers-help"),
        action: shell.url(&place.path(&format!("/contributions/{number}/replies"))),
        back: shell.url(&place.path("/replies/awaiting")),
        form,
        shell,
    };
    page_with(status, &page)
}

fn outcomes(place: &Place, form: &Form) -> Vec<Choice> {
    let one = |outcome: &Outcome| {
        let label = place.t(&format!("consultation-outcome-{outcome}"));
        let help = place.t(&format!("replies-outcome-{outcome}-help"));
        Choice::new(outcome, label, form.value("outcome") == outcome.word()).helped(help)
    };
    Outcome::ALL.iter().map(one).collect()
}

/// Other contributions on the same line that wait: one decision may answer them too.
async fn beside(
    place: &Place,
    view: &Snapshot,
    shell: &Shell,
    one: &Contribution,
) -> Result<Vec<Link>, Failure> {
    let Some(subject) = one.subject else { return Ok(Vec::new()) };
    let all = consultation::store::of_subjects(view, place.viewer, &[subject.id]).await?;
    let waiting = all.iter().filter(|other| other.closed.is_none() && other.id != one.id).take(BESIDE);
    let link = |other: &Contribution| Link {
        label: format!("{} · {}", other.number, beginning(other.body.as_deref().unwrap_or_default(), 60)),
        href: shell.url(&place.path(&format!("/contributions/{}", other.number))),
        current: false,
    };
    Ok(waiting.map(link).collect())
}

/// Revisions made since the consultation opened, those of the contribution's own line first, then the newest.
async fn revisions(
    place: &Place,
    view: &Snapshot,
    one: &Contribution,
    form: &Form,
) -> Result<Vec<Choice>, Failure> {
    let opened = place.phases.iter().find(|phase| phase.id == one.phase).map(|phase| phase.starts_on.start());
    let since = opened.unwrap_or(Moment(i64::MIN));
    let mut steps = plan::store::steps_between(view, place.id, since, Moment::MAX).await?;
    let own = one.subject.map(|subject| subject.id);
    steps.sort_by_key(|step| (Some(step.line.0) != own, std::cmp::Reverse(step.at)));
    steps.truncate(OFFERED);
    let refs: Vec<Ref> = steps.iter().map(|step| Ref { kind: LINE, id: step.line.0 }).collect();
    let names = labels(Asked { view, viewer: place.viewer, lang: place.lang }, &refs).await?;
    let chosen = form.values("caused");
    let choice = |step: &Step| {
        let name = names.get(&Ref { kind: LINE, id: step.line.0 }).map(|label| label.title.clone());
        let day = format::day(place.lang, step.at.day());
        let name = name.unwrap_or_else(|| place.t("replies-change-line"));
        let help = step.reason.clone().unwrap_or_default();
        let id = step.revision.to_string();
        Choice::new(&id, format!("{name} · {day}"), chosen.contains(&id.as_str()))
            .helped(beginning(&help, 160))
    };
    Ok(steps.iter().map(choice).collect())
}
