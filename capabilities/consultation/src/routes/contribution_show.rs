//! The public page of a contribution; withholding it and showing it again.

use super::mine::explained;
use crate::{
    changes::{ShowContribution, WithholdContribution},
    model::Contribution,
    pages::{ContributionPage, SubjectView},
    panel::{Looking, parts},
    store::{self, Withheld},
    view::{Shown, calendar, end, words},
};
use axum::http::StatusCode;
use kernel::Failure;
use process::Place;
use web::{Answer, Form, Link, Params, Shell, format, i18n::say, page_with};

pub(super) async fn show(place: Place, params: Params) -> Answer {
    draw(&place, StatusCode::OK, params.get("number")?, Form::default()).await
}

pub(super) async fn withhold(place: Place, params: Params, form: Form) -> Answer {
    let ask = place.may::<WithholdContribution>()?;
    let number: i64 = params.get("number")?;
    let outcome = async {
        let permit = ask.because(form.value("reason"))?;
        let mut tx = place.write().await?;
        store::withhold(&mut tx, &permit, number).await?;
        tx.commit().await
    };
    answer(&place, number, outcome.await, form, "consultation-withheld").await
}

pub(super) async fn show_again(place: Place, params: Params, form: Form) -> Answer {
    let ask = place.may::<ShowContribution>()?;
    let number: i64 = params.get("number")?;
    let outcome = async {
        let permit = ask.because(form.value("reason"))?;
        let mut tx = place.write().await?;
        store::show(&mut tx, &permit, number).await?;
        tx.commit().await
    };
    answer(&place, number, outcome.await, form, "consultation-shown").await
}

async fn answer(place: &Place, number: i64, outcome: Result<(), Failure>, form: Form, done: &str) -> Answer {
    match outcome {
        Ok(()) => place.go_done(&format!("/contributions/{number}"), done),
        Err(failure) => {
            draw(place, StatusCode::UNPROCESSABLE_ENTITY, number, form.blame(failure, place.lang)?).await
        }
    }
}

async fn draw(place: &Place, status: StatusCode, number: i64, form: Form) -> Answer {
    let view = place.read().await?;
    let one = store::by_number(&view, place.viewer, number).await?;
    let all = std::slice::from_ref(&one);
    let shown = Shown::of(place, &view, all).await?;
    let withheld = store::withheld(&view, one.id).await?;
    let state = calendar(place).state(one.phase, one.closed.is_some());
    let twins = store::twins(&view, place.id, &one).await?;
    let title = say(place.lang, "consultation-contribution", &[("number", &number.to_string())]);
    let shell = place.shell_under(&[(&place.t("consultation-register"), "/contributions")], &title);
    let own = shell.url(&place.path(&format!("/contributions/{number}")));
    let (state_action, state_label, state_help) = state_form(place, &own, withheld.is_some());
    let page = ContributionPage {
        who: shown.people.who(&one),
        received: format::day(place.lang, one.received_at.day()),
        datetime: one.received_at.day().to_string(),
        channel: place.t(&format!("consultation-channel-{}", one.channel)),
        subject: subject(&shown, &shell, &one),
        end: end(place.lang, state, one.closed.map(|(outcome, _)| outcome)),
        explained: explained(place, &one, state),
        withheld: withheld.as_ref().map(|found| since(place, found)).unwrap_or_default(),
        withheld_reason: withheld.and_then(|found| found.reason).unwrap_or_default(),
        lang: one.lang.to_string(),
        text: words(place, &one),
        twins_text: say(place.lang, "consultation-twins-text", &[("count", &twins.len().to_string())]),
        twins: twins.iter().map(|twin| twin_link(place, &shell, twin.number)).collect(),
        parts: parts(Looking { place, view: &view, contribution: &one }).await?,
        staff_facts: staff_facts(&shown, &one),
        state_action,
        state_label,
        state_help,
        form,
        address: format!("{}{own}", place.app.origin),
        shell,
    };
    page_with(status, &page)
}

fn twin_link(place: &Place, shell: &Shell, number: i64) -> Link {
    let href = shell.url(&place.path(&format!("/contributions/{number}")));
    Link { label: number.to_string(), href, current: false }
}

fn subject(shown: &Shown<'_>, shell: &Shell, one: &Contribution) -> Option<SubjectView> {
    let label = shown.subjects.get(&one.subject?)?;
    let title = label.title.clone();
    let href = label.path.as_ref().map(|path| shell.url(path)).unwrap_or_default();
    Some(SubjectView { words: label.detail.clone().unwrap_or_default(), lang: label.lang, title, href })
}

fn since(place: &Place, withheld: &Withheld) -> String {
    let day = format::day(place.lang, withheld.recorded_at.day());
    say(place.lang, "consultation-withheld-since", &[("day", &day)])
}

fn staff_facts(shown: &Shown<'_>, one: &Contribution) -> Vec<String> {
    let lang = shown.place.lang;
    let sender =
        shown.people.sender(one).map(|name| say(lang, "consultation-staff-sender", &[("name", &name)]));
    let claim = shown
        .people
        .claimed(one)
        .map(|name| say(lang, "consultation-staff-claim", &[("organisation", &name)]));
    sender.into_iter().chain(claim).collect()
}

/// The form that withholds it or shows it again, for who may: its address, its label, its help.
fn state_form(place: &Place, own: &str, is_withheld: bool) -> (String, String, String) {
    let (may, key, path) = if is_withheld {
        (place.may::<ShowContribution>().is_ok(), "consultation-show-again", "/withholdings/ends")
    } else {
        (place.may::<WithholdContribution>().is_ok(), "consultation-withhold", "/withholdings")
    };
    let action = if may { format!("{own}{path}") } else { String::new() };
    (action, place.t(key), place.t(&format!("{key}-help")))
}
