//! Somebody to be heard, for who prepares the interviews: what is known, what was agreed, what can be done next.

use super::{
    WORKERS, fields,
    people::{self, Names},
};
use crate::{
    letters::how,
    model::{ConsentKind, ContactId, Stand},
    pages::contact::{ConsentRow, ContactPage, InterviewRow, NextSteps, Step},
    store::{self, Answered, Appointment, Contact, Happened, Pointed},
};
use axum::http::StatusCode;
use kernel::{Attribution, Failure};
use process::Place;
use record::Snapshot;
use sources::store::interviews_of;
use web::{Answer, Form, Link, Params, Shell, i18n::say};

pub(super) async fn show(place: Place, params: Params) -> Answer {
    place.staff(WORKERS)?;
    draw(&place, params.get("contact")?, None, StatusCode::OK).await
}

/// Draws the page; `wrong` is a form with problems, by the last word of its address.
pub(super) async fn draw(
    place: &Place,
    id: ContactId,
    wrong: Option<(&str, Form)>,
    status: StatusCode,
) -> Answer {
    let view = place.read().await?;
    let one = store::contact(&view, place.id, id).await?;
    let campaign = store::campaign(&view, place.id, one.campaign).await?;
    let known = accounts::person_named(&view, one.person).await?.ok_or(Failure::NotFound)?;
    let name = known.name.clone().unwrap_or_else(|| place.t("web-removed"));
    let shell = fields::shell(place, &campaign, &name);
    let page = ContactPage {
        stand: (fields::tone(one.stand), shell.t(&format!("interviews-stand-{}", one.stand))),
        facts: facts(place, &view, &shell, (&one, &known)).await?,
        people: pointed(place, &view, &shell, &one).await?,
        consents: consents(&shell, &one, &one.answers(&view).await?),
        interviews: interviews(place, &view, &shell, &one).await?,
        steps: store::happened(&view, &one).await?.iter().map(|what| step(&shell, what)).collect(),
        next: next(place, &shell, &one, wrong),
        ready: place.public && campaign.guide.is_some() && campaign.notice.is_some(),
        campaign: shell.url(&place.path(&format!("/interviews/{}", campaign.id))),
        suggest: shell.url(&place.path(&format!("/interviews/{}/contacts/new?by={}", campaign.id, one.id))),
        name,
        shell,
    };
    web::page_with(status, &page)
}

async fn facts(
    place: &Place,
    view: &Snapshot,
    shell: &Shell,
    (one, known): (&Contact, &accounts::Person),
) -> Result<Vec<(String, String)>, Failure> {
    let sectors = people::sectors(place, view).await?;
    let date = store::date_ahead(view, one).await?;
    let all = [
        ("interviews-email", known.email.clone()),
        ("interviews-written-in", Some(shell.t(&format!("interviews-lang-{}", known.lang)))),
        ("interviews-sector", Some(people::sector(&sectors, &one.sector).to_owned())),
        ("interviews-quality", one.quality.clone()),
        ("interviews-organisation", people::organisation(place, view, one).await?),
        ("interviews-date", date.map(|date| date_words(shell, &date))),
    ];
    Ok(all.into_iter().filter_map(|(key, text)| Some((shell.t(key), text?))).collect())
}

/// "1º dicembre 2026, 10:00. In videochiamata, 60 minuti".
pub(super) fn date_words(shell: &Shell, date: &Appointment) -> String {
    let how = how(shell.lang, date.mode, date.place.as_deref(), date.minutes);
    let when = shell.moment(&date.starts_at);
    say(shell.lang, "interviews-date-how", &[("when", &when), ("how", &how)])
}

/// Who suggested this person, and whom this person suggested: label and names.
async fn pointed(
    place: &Place,
    view: &Snapshot,
    shell: &Shell,
    one: &Contact,
) -> Result<Vec<(String, Vec<Link>)>, Failure> {
    let by = store::suggested_by(view, one).await?;
    let whom = store::suggestions_of(view, one).await?;
    let people: Vec<_> = by.iter().chain(&whom).map(|one| one.person).collect();
    let names = Names::of(place, view, &people).await?;
    let link = |one: &Pointed| Link {
        label: names.say(one.person),
        href: shell.url(&place.path(&format!("/interviews/contacts/{}", one.id))),
        current: false,
    };
    let all = [
        ("interviews-suggested-by", by.iter().map(link).collect::<Vec<_>>()),
        ("interviews-suggested", whom.iter().map(link).collect()),
    ];
    Ok(all
        .into_iter()
        .filter(|(_, links)| !links.is_empty())
        .map(|(key, links)| (shell.t(key), links))
        .collect())
}

fn consents(shell: &Shell, one: &Contact, all: &[Answered]) -> Vec<ConsentRow> {
    let row = |kind: &ConsentKind| match one.holding(all, *kind) {
        Some(held) => ConsentRow {
            question: shell.t(&format!("interviews-consent-{kind}")),
            answer: answer_words(shell, held),
            when: answered_when(shell, held),
        },
        None => ConsentRow {
            question: shell.t(&format!("interviews-consent-{kind}")),
            answer: shell.t("interviews-no-answer"),
            when: String::new(),
        },
    };
    ConsentKind::ALL.iter().map(row).collect()
}

/// "Sì, fino al 22 novembre 2027".
pub(super) fn answer_words(shell: &Shell, held: &Answered) -> String {
    match held.until_day {
        Some(day) => shell.ta("interviews-keep-until", "day", &shell.day(&day)),
        None => shell.t(&format!("interviews-{}-{}", held.kind, held.answer)),
    }
}

/// "Il 22 novembre 2026, con l'informativa versione 1 del 1º settembre 2026".
pub(super) fn answered_when(shell: &Shell, held: &Answered) -> String {
    let (when, dated, version) = (shell.moment(&held.at), shell.day(&held.dated_on), held.notice.to_string());
    say(shell.lang, "interviews-answered-when", &[("when", &when), ("version", &version), ("day", &dated)])
}

/// The person's interviews with their level, and whether it says more than was agreed to.
async fn interviews(
    place: &Place,
    view: &Snapshot,
    shell: &Shell,
    one: &Contact,
) -> Result<Vec<InterviewRow>, Failure> {
    let agreed = store::ceiling(view, place.id, one.person).await?.unwrap_or(Attribution::Restricted);
    let all = interviews_of(view, place.id, one.person).await?;
    let row = |source: sources::store::InterviewOf| InterviewRow {
        href: shell.url(&place.path(&format!("/sources/{}", source.id))),
        level: (source.level.word(), shell.t(&format!("sources-level-{}", source.level))),
        lower: (source.level < agreed)
            .then(|| shell.url(&place.path(&format!("/sources/{}/levels", source.id)))),
        title: source.title,
    };
    Ok(all.into_iter().map(row).collect())
}

fn step(shell: &Shell, what: &Happened) -> Step {
    let held = what.held_on.map(|day| shell.ta("interviews-held-on", "day", &shell.day(&day)));
    Step {
        what: held.unwrap_or_else(|| shell.t(&format!("interviews-stand-{}", what.stand))),
        when: shell.moment(&what.at),
        datetime: what.at.rfc3339(),
    }
}

/// The forms of what can follow on where things stand.
fn next(place: &Place, shell: &Shell, one: &Contact, wrong: Option<(&str, Form)>) -> NextSteps {
    let usual = Form::with(&[("mode", "online"), ("minutes", "60"), ("held_on", &place.today().to_string())]);
    let form = |word: &str| match &wrong {
        Some((at, form)) if *at == word => form.clone(),
        _ => usual.clone(),
    };
    let can = |next: Stand, word: &str| {
        let action = shell.url(&place.path(&format!("/interviews/contacts/{}/{word}", one.id)));
        one.stand.can_become(next).then(|| (form(word), action))
    };
    // What was chosen in a form with problems stays chosen.
    let chosen = wrong.as_ref().map_or(&usual, |(_, form)| form);
    let set = can(Stand::Agreed, "appointments").filter(|_| one.stand != Stand::Declined);
    NextSteps {
        modes: fields::modes(place.lang, chosen),
        lengths: fields::lengths(shell, chosen),
        invite: can(Stand::Invited, "invitations"),
        set,
        hear: can(Stand::Heard, "hearings"),
        refuse: can(Stand::Declined, "refusals").map(|(_, action)| action),
    }
}
