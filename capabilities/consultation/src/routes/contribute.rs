//! Writing a contribution: for everybody, without an account.

use super::{hand_in::hand_in, organisation_choices, quality_choices, show_choices};
use crate::{
    changes::SendContribution,
    letters,
    model::{Typed, consultation_on},
    pages::{ClosedPage, ContributePage, SentPage, SubjectView},
    store,
    view::paragraphs,
};
use accounts::{
    Connection, To,
    model::{Email, PersonName},
};
use axum::http::StatusCode;
use kernel::{Failure, Ref, uuid::Uuid};
use process::{Phase, PhaseTextName, Place};
use record::{Tx, content::hex};
use web::{
    Answer, Form, Label, format,
    i18n::say,
    label::{Asked, labels},
    page, page_with,
};

/// Where the form leads when it asks for a confirmation.
const SENT: &str = "/consultation/sent";

pub(super) async fn form(place: Place) -> Answer {
    if consultation_on(&place.phases, place.today()).is_none() {
        return closed(&place, "");
    }
    let form = Form::with(&[
        ("as", "own"),
        ("show", "no"),
        ("on", place.query.text("on").unwrap_or_default()),
        ("version", place.query.text("version").unwrap_or_default()),
    ]);
    draw(&place, StatusCode::OK, form).await
}

pub(super) async fn send(place: Place, from: Connection, form: Form) -> Answer {
    match place.may::<SendContribution>() {
        Err(Failure::Refused("refused-phase")) => return closed(&place, form.value("body")),
        asked => asked.map(drop)?,
    }
    match receive(&place, &from, &form).await {
        Ok(path) => place.go(&path),
        Err(failure) => {
            draw(&place, StatusCode::UNPROCESSABLE_ENTITY, form.blame(failure, place.lang)?).await
        }
    }
}

pub(super) async fn sent(place: Place) -> Answer {
    let shell = place
        .shell_under(&[(&place.t("consultation-title"), "/consultation")], &place.t("consultation-sent"));
    page(&SentPage { back: shell.url(&place.path("/consultation")), shell })
}

/// Takes the form in, and says where to go on to.
async fn receive(place: &Place, from: &Connection, form: &Form) -> Result<String, Failure> {
    let typed = Typed::parse(|name| form.value(name).to_owned(), place.lang, place.actor.person.is_some())?;
    let mut draft = typed.draft;
    draft.subject = subject(place, form.value("on")).await?.map(|(subject, _)| subject);
    draft.version = version(form.value("version"));
    if let Some(organisation) = draft.organisation {
        directory::store::organisation(&place.read().await?, place.id, organisation).await?;
    }
    let phase = consultation_on(&place.phases, place.today()).ok_or(Failure::Refused("refused-phase"))?;
    let mut tx = place.write().await?;
    if let Some(before) = tx.once(form.once()?, SENT).await? {
        return Ok(before);
    }
    let path = match typed.sender {
        Some(sender) => {
            ask(place, &mut tx, phase, &sender, &draft, from).await?;
            SENT.to_owned()
        }
        None => {
            let secret = hex(&tx.bytes::<20>());
            let person = place.person()?;
            hand_in(place, &mut tx, phase, person, &draft, &secret).await?;
            format!("/contributions/mine/{secret}?done=consultation-received")
        }
    };
    tx.commit().await?;
    Ok(path)
}

/// Keeps the text aside and asks its sender to confirm the address.
async fn ask(
    place: &Place,
    tx: &mut Tx,
    phase: &Phase,
    sender: &(PersonName, Email),
    draft: &crate::Draft,
    from: &Connection,
) -> Result<(), Failure> {
    let connection = store::digest(&place.app.key, &from.0);
    let held = store::hold(tx, place.id, sender, draft, &connection, phase.ends_on.end()).await?;
    let letter = letters::confirm(place, &held.secret, held.expires_at);
    let to = To::Address(sender.1.clone());
    accounts::store::queue_mail(tx, place.id, &to, &letter.subject, &letter.body).await.map(drop)
}

/// What a form is about, with its label; `NotFound` for something this viewer may not know.
pub(super) async fn subject(place: &Place, text: &str) -> Result<Option<(Ref, Label)>, Failure> {
    if text.is_empty() {
        return Ok(None);
    }
    let subject: Ref = text.parse()?;
    let view = place.read().await?;
    let asked = Asked { view: &view, viewer: place.viewer, lang: place.lang };
    let label = labels(asked, &[subject]).await?.remove(&subject).ok_or(Failure::NotFound)?;
    Ok(Some((subject, label)))
}

/// The published text the sender was reading; what does not parse is left aside, because nobody typed it.
fn version(text: &str) -> Option<Uuid> {
    kernel::ids::decode(text)
}

/// Too late, said kindly; what was written is on the page.
pub(super) fn closed(place: &Place, text: &str) -> Answer {
    let last = place.phases.iter().filter(|phase| phase.kind == kernel::PhaseKind::Consultation);
    let last = last.filter(|phase| phase.ends_on < place.today()).max_by_key(|phase| phase.ends_on);
    let was_open = last.is_some();
    let lead = match last {
        Some(phase) => {
            say(place.lang, "consultation-closed-lead", &[("day", &format::day(place.lang, phase.ends_on))])
        }
        None => place.t("consultation-closed-not-open"),
    };
    let above = [(place.t("consultation-title"), "/consultation")];
    let above: Vec<(&str, &str)> = above.iter().map(|(label, path)| (label.as_str(), *path)).collect();
    let title = if was_open { "consultation-closed" } else { "consultation-none-open" };
    let shell = place.shell_under(&above, &place.t(title));
    let status = if text.is_empty() { StatusCode::OK } else { StatusCode::FORBIDDEN };
    let register_href = shell.url(&place.path("/contributions"));
    page_with(status, &ClosedPage { lead, was_open, text: paragraphs(text), register_href, shell })
}

async fn draw(place: &Place, status: StatusCode, form: Form) -> Answer {
    let subject = subject(place, form.value("on")).await?;
    let view = place.read().await?;
    let organisations = directory::store::organisations(&view, place.id).await?;
    let title = place.t(if subject.is_some() { "consultation-write-line" } else { "consultation-write" });
    let shell = place.shell_under(&[(&place.t("consultation-title"), "/consultation")], &title);
    let phase = consultation_on(&place.phases, place.today());
    let back = subject.as_ref().and_then(|(_, label)| label.path.clone());
    let page = ContributePage {
        eyebrow: phase.map(|phase| phase.title.say(place.lang).to_owned()).unwrap_or_default(),
        lead: phase.map(|phase| until(place, phase)).unwrap_or_default(),
        privacy: privacy(place, phase),
        qualities: quality_choices(place.lang, &form),
        organisations: organisation_choices(&organisations, &form),
        shows: show_choices(place.lang, &form),
        on: form.value("on").to_owned(),
        version: form.value("version").to_owned(),
        signed_in: signed_in(place),
        submit_label: place.t(if place.actor.person.is_some() {
            "consultation-confirm"
        } else {
            "consultation-send"
        }),
        action: shell.url(&place.path("/consultation/contributions")),
        back: back.map_or_else(|| shell.url(&place.path("/consultation")), |path| shell.url(&path)),
        subject: subject.map(|(_, label)| SubjectView {
            words: label.detail.unwrap_or_default(),
            lang: label.lang,
            href: label.path.map(|path| shell.url(&path)).unwrap_or_default(),
            title: label.title,
        }),
        form,
        shell,
    };
    page_with(status, &page)
}

fn until(place: &Place, phase: &Phase) -> String {
    say(place.lang, "consultation-write-lead", &[("day", &format::day(place.lang, phase.ends_on))])
}

/// What the phase says of personal data; the plain words of the product when it says nothing.
fn privacy(place: &Place, phase: Option<&Phase>) -> String {
    let said = phase.and_then(|phase| phase.text(PhaseTextName::Privacy, place.lang));
    said.map_or_else(|| place.t("consultation-privacy-plain"), str::to_owned)
}

fn signed_in(place: &Place) -> String {
    let name = place.name.clone().unwrap_or_default();
    match place.actor.person {
        Some(_) => say(place.lang, "consultation-signed-in", &[("name", &name)]),
        None => String::new(),
    }
}
