//! Entering what came on paper, by e-mail or in person.

use super::{ENTERERS, organisation_choices, show_choices, their_quality_choices};
use crate::{
    Draft,
    changes::EnterContribution,
    letters,
    model::{Body, Channel, consultation_on, level, organisation},
    pages::EnterPage,
    panel::{Group, groups},
    store,
    view::calendar,
};
use accounts::{
    To,
    model::{Email, PersonName},
};
use axum::http::StatusCode;
use kernel::{Day, Failure, Permit, PhaseKind, Ref};
use process::{Phase, Place};
use record::{
    Tx,
    content::{hex, sha256},
};
use web::{Answer, Choice, Form, form::choices, label::Asked, page_with, together};

pub(super) async fn form(place: Place) -> Answer {
    place.staff(ENTERERS)?;
    let form = Form::with(&[
        ("channel", "paper"),
        ("received_on", &place.today().to_string()),
        ("as", "own"),
        ("show", "no"),
        ("on", place.query.text("on").unwrap_or_default()),
    ]);
    draw(&place, StatusCode::OK, form).await
}

pub(super) async fn save(place: Place, form: Form) -> Answer {
    let permit = place.may::<EnterContribution>()?.plainly();
    match enter(&place, &permit, &form).await {
        Ok(path) => place.go_done(&path, "consultation-entered"),
        Err(failure) => {
            draw(&place, StatusCode::UNPROCESSABLE_ENTITY, form.blame(failure, place.lang)?).await
        }
    }
}

async fn enter(place: &Place, permit: &Permit<EnterContribution>, form: &Form) -> Result<String, Failure> {
    let typed = Typed::parse(place, form)?;
    let mut draft = typed.draft.clone();
    draft.subject = super::contribute::subject(place, form.value("on")).await?.map(|(subject, _)| subject);
    let mut tx = place.write().await?;
    if let Some(before) = tx.once(form.once()?, "/contributions").await? {
        return Ok(before);
    }
    let (name, email) = (&typed.name, typed.email.as_ref());
    let person = accounts::store::add_person(&mut tx, place.id, name, email, place.lang).await?;
    let secret = hex(&tx.bytes::<20>());
    let (phase, came) = (typed.phase, (typed.channel, typed.received_on));
    let digest = sha256(secret.as_bytes());
    let received = store::enter(&mut tx, permit, phase.id, &draft, person, came, &digest).await?;
    write_to(place, &mut tx, phase, person, received.number, &secret).await?;
    tx.commit().await?;
    Ok(format!("/contributions/{}", received.number))
}

/// Number and private address go to whoever left an e-mail address; to others nothing can be sent.
async fn write_to(
    place: &Place,
    tx: &mut Tx,
    phase: &Phase,
    person: kernel::PersonId,
    number: i64,
    secret: &str,
) -> Result<(), Failure> {
    let letter = letters::received(place, number, secret, calendar(place).due(phase.id));
    accounts::store::queue_mail(tx, place.id, &To::Person(person), &letter.subject, &letter.body)
        .await
        .map(drop)
}

/// The form, read.
struct Typed<'a> {
    draft: Draft,
    name: PersonName,
    email: Option<Email>,
    channel: Channel,
    received_on: Day,
    phase: &'a Phase,
}

impl<'a> Typed<'a> {
    fn parse(place: &'a Place, form: &Form) -> Result<Typed<'a>, Failure> {
        let by_hand = |word: &str| Channel::parse(word).filter(|channel| Channel::BY_HAND.contains(channel));
        let (channel, (received_on, phase), body, organisation, name, email, level) = together((
            form.read("channel", by_hand),
            received_on(place, form.value("received_on")),
            Body::parse(form.value("body")),
            organisation(form.value("as"), form.value("organisation")),
            PersonName::parse(form.value("name")),
            email(form.value("email")),
            level(form.value("show")),
        ))?;
        let draft = Draft { body, lang: place.lang, subject: None, version: None, organisation, level };
        Ok(Typed { draft, name, email, channel, received_on, phase })
    }
}

/// The day it was sent or handed in, with the consultation it belongs to. What comes after the last day is not a
/// contribution; a letter counts by its postmark.
fn received_on<'a>(place: &'a Place, text: &str) -> Result<(Day, &'a Phase), Failure> {
    let day = Day::asked("received_on", text)?;
    if day > place.today() {
        return Err(Failure::invalid("received_on", "consultation-problem-future"));
    }
    let phase = consultation_on(&place.phases, day);
    phase.map(|phase| (day, phase)).ok_or(Failure::invalid("received_on", "consultation-problem-outside"))
}

/// Whether any consultation has begun: before that there is nothing a letter could belong to.
fn has_begun(place: &Place) -> bool {
    let begun = |phase: &Phase| phase.kind == PhaseKind::Consultation && phase.starts_on <= place.today();
    place.phases.iter().any(begun)
}

fn email(text: &str) -> Result<Option<Email>, Failure> {
    if text.trim().is_empty() { Ok(None) } else { Email::parse(text).map(Some) }
}

async fn draw(place: &Place, status: StatusCode, form: Form) -> Answer {
    let view = place.read().await?;
    let organisations = directory::store::organisations(&view, place.id).await?;
    let groups = groups(Asked { view: &view, viewer: place.viewer, lang: place.lang }).await?;
    let shell = place.shell_under(
        &[(&place.t("consultation-register"), "/contributions")],
        &place.t("consultation-enter-title"),
    );
    let by_hand = Channel::BY_HAND.iter().map(|channel| channel.word());
    let page = EnterPage {
        possible: has_begun(place),
        channels: choices(place.lang, "consultation-channel", by_hand, &[form.value("channel")]),
        subjects: subject_choices(&groups, form.value("on")),
        qualities: their_quality_choices(place.lang, &form),
        organisations: organisation_choices(&organisations, &form),
        shows: show_choices(place.lang, &form),
        action: shell.url(&place.path("/contributions")),
        back: shell.url(&place.path("/contributions")),
        form,
        shell,
    };
    page_with(status, &page)
}

fn subject_choices(groups: &[Group], chosen: &str) -> Vec<Choice> {
    let one = |(subject, title): &(Ref, String)| Choice::new(subject, title, subject.to_string() == chosen);
    let members = groups.iter().flat_map(|group| &group.members);
    members.filter(|(_, title)| !title.is_empty()).map(one).collect()
}
