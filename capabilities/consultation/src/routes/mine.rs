//! The private address: first the place to confirm, then the receipt, for ever.

use super::{contribute::closed, hand_in::hand_in};
use crate::{
    changes::SendContribution,
    letters::private_address,
    model::{Contribution, State, consultation_on},
    pages::{ConfirmPage, ExpiredPage, ReceiptPage},
    panel::{Looking, parts},
    store::{self, Pending},
    view::{about, calendar, end, paragraphs, subjects},
    who::People,
};
use axum::http::StatusCode;
use kernel::{Attribution, Failure, Viewer};
use process::Place;
use record::{Snapshot, content::sha256};
use web::{
    Answer, Form, Params, format,
    i18n::say,
    label::{Asked, labels},
    page, page_with,
};

pub(super) async fn show(place: Place, params: Params) -> Answer {
    let secret = params.text("secret")?;
    let digest = sha256(secret.as_bytes());
    let view = place.read().await?;
    if let Some(one) = store::by_secret(&view, place.viewer, &digest).await? {
        return page(&receipt(&place, &view, &one, secret).await?);
    }
    match store::pending(&view, place.id, &digest).await? {
        Some(waiting) if waiting.expires_at <= view.now() => closed(&place, waiting.draft.body.as_str()),
        Some(waiting) => page(&confirmation(&place, &view, &waiting, secret).await?),
        None => expired(&place),
    }
}

pub(super) async fn confirm(place: Place, params: Params, _form: Form) -> Answer {
    let secret = params.text("secret")?;
    let digest = sha256(secret.as_bytes());
    let here = format!("/contributions/mine/{secret}");
    let view = place.read().await?;
    if store::by_secret(&view, place.viewer, &digest).await?.is_some() {
        return place.go(&here);
    }
    let Some(waiting) = store::pending(&view, place.id, &digest).await? else { return expired(&place) };
    let is_late = waiting.expires_at <= view.now();
    drop(view);
    match place.may::<SendContribution>() {
        Ok(_) if is_late => return closed(&place, waiting.draft.body.as_str()),
        Err(Failure::Refused("refused-phase")) => return closed(&place, waiting.draft.body.as_str()),
        asked => asked.map(drop)?,
    }
    take_in(&place, secret, &digest).await?;
    place.go_done(&here, "consultation-received")
}

/// Whoever takes it first hands it in; a second finds nothing left to take, and is led to the same receipt.
async fn take_in(place: &Place, secret: &str, digest: &str) -> Result<(), Failure> {
    let mut tx = place.write().await?;
    let Some(waiting) = store::take(&mut tx, place.id, digest).await? else { return Ok(()) };
    let phase = consultation_on(&place.phases, place.today()).ok_or(Failure::Refused("refused-phase"))?;
    let (name, email, lang) = (&waiting.name, Some(&waiting.email), waiting.draft.lang);
    let person = accounts::store::add_person(&mut tx, place.id, name, email, lang).await?;
    hand_in(place, &mut tx, phase, person, &waiting.draft, secret).await?;
    tx.commit().await
}

fn expired(place: &Place) -> Answer {
    let shell = place
        .shell_under(&[(&place.t("consultation-title"), "/consultation")], &place.t("consultation-expired"));
    page_with(StatusCode::NOT_FOUND, &ExpiredPage { back: shell.url(&place.path("/consultation")), shell })
}

async fn confirmation(
    place: &Place,
    view: &Snapshot,
    waiting: &Pending,
    secret: &str,
) -> Result<ConfirmPage, Failure> {
    let shell = place.shell_under(
        &[(&place.t("consultation-title"), "/consultation")],
        &place.t("consultation-confirm-title"),
    );
    let until = format::moment(place.lang, waiting.expires_at);
    let draft = &waiting.draft;
    let mut facts = vec![(place.t("consultation-fact-name"), appears(place, view, waiting).await?)];
    if let Some(subject) = draft.subject {
        let asked = Asked { view, viewer: place.viewer, lang: place.lang };
        let label = labels(asked, &[subject]).await?.remove(&subject).map(|label| label.title);
        facts.push((
            place.t("consultation-fact-about"),
            label.unwrap_or_else(|| place.t("consultation-on-part")),
        ));
    }
    if let Some(id) = draft.organisation {
        let organisation = directory::store::organisation(view, place.id, id).await?;
        facts.push((place.t("consultation-fact-organisation"), organisation.name));
    }
    Ok(ConfirmPage {
        lead: say(place.lang, "consultation-confirm-lead", &[("until", &until)]),
        action: shell.url(&place.path(&format!("/contributions/mine/{secret}"))),
        lang: draft.lang.to_string(),
        text: paragraphs(draft.body.as_str()),
        facts,
        shell,
    })
}

/// How the sender will be named. Whoever is already known keeps their own name.
async fn appears(place: &Place, view: &Snapshot, waiting: &Pending) -> Result<String, Failure> {
    if waiting.draft.level != Attribution::Named {
        return Ok(place.t("consultation-who-person"));
    }
    let known = accounts::store::person_with_email(view, &waiting.email).await?;
    Ok(known.and_then(|person| person.name).unwrap_or_else(|| waiting.name.as_str().to_owned()))
}

async fn receipt(
    place: &Place,
    view: &Snapshot,
    one: &Contribution,
    secret: &str,
) -> Result<ReceiptPage, Failure> {
    let number = one.number.to_string();
    let title = say(place.lang, "consultation-receipt-title", &[("number", &number)]);
    let shell = place.shell_under(&[(&place.t("consultation-title"), "/consultation")], &title);
    let state = calendar(place).state(one.phase, one.closed.is_some());
    let withheld = store::withheld(view, one.id).await?;
    let looking = Looking { place, view, contribution: one };
    Ok(ReceiptPage {
        received: received(place, one),
        end: end(place.lang, state, one.closed.map(|(outcome, _)| outcome)),
        explained: explained(place, one, state),
        withheld: withheld
            .map(|found| found.reason.unwrap_or_else(|| place.t("web-removed")))
            .unwrap_or_default(),
        parts: parts(looking).await?,
        lang: one.lang.to_string(),
        text: paragraphs(one.body.as_deref().unwrap_or(&place.t("web-removed"))),
        facts: facts(place, view, one).await?,
        public_href: shell.url(&place.path(&format!("/contributions/{number}"))),
        address: private_address(place, secret),
        number,
        shell,
    })
}

pub(super) fn received(place: &Place, one: &Contribution) -> String {
    let day = format::day(place.lang, one.received_at.day());
    let channel = place.t(&format!("consultation-channel-{}", one.channel));
    say(place.lang, "consultation-received-how", &[("day", &day), ("channel", &channel)])
}

/// What its state means, with the day that matters.
pub(super) fn explained(place: &Place, one: &Contribution, state: State) -> String {
    let due = format::day(place.lang, calendar(place).due(one.phase));
    match one.closed {
        Some((_, at)) => {
            say(place.lang, "consultation-explained-answered", &[("day", &format::day(place.lang, at.day()))])
        }
        None => say(place.lang, &format!("consultation-explained-{state}"), &[("day", &due)]),
    }
}

/// What the public reads beside the text, and what it does not yet.
async fn facts(place: &Place, view: &Snapshot, one: &Contribution) -> Result<Vec<(String, String)>, Failure> {
    // As a stranger sees it: whoever holds the address learns exactly what is public, and their own text.
    let public = Viewer::public(place.id);
    let seen = [Contribution { withheld_at: None, ..one.clone() }];
    let people = People::of(view, public, place.lang, &seen).await?;
    let about = about(place.lang, one, &subjects(place, view, &seen).await?);
    let mut facts = vec![(place.t("consultation-fact-about"), about)];
    facts.extend(seen.iter().map(|one| (place.t("consultation-fact-name"), people.who(one))));
    if let Some(id) = one.claimed.filter(|_| one.speaks_for.is_none()) {
        let organisation = directory::store::organisation(view, place.id, id).await?;
        let claim = say(place.lang, "consultation-fact-claim", &[("organisation", &organisation.name)]);
        facts.push((place.t("consultation-fact-organisation"), claim));
    }
    Ok(facts)
}
