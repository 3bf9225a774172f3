//! The private page of somebody to be heard: what it is about, when, what they agree to, and how to take it back.

use super::{
    contact_show::{answer_words, answered_when, date_words},
    people,
    public::notice_view,
};
use crate::{
    model::{ConsentKind, LineKind, Stand},
    pages::mine::{ConsentField, DateForm, MinePage, Question},
    store::{self, Answered, Appointment, Campaign, Contact, Invitation, Notice},
};
use axum::http::StatusCode;
use kernel::Failure;
use process::Place;
use record::Snapshot;
use web::{Answer, Choice, Form, Params, Shell};

pub(super) async fn show(place: Place, params: Params) -> Answer {
    let secret = params.text("secret")?;
    draw(&place, secret, Form::default(), StatusCode::OK).await
}

/// What the page tells, as it was looked up.
struct Told {
    campaign: Campaign,
    answers: Vec<Answered>,
    notice: Option<Notice>,
    invitation: Option<Invitation>,
    /// The guide that came with the invitation.
    questions: Vec<Question>,
    questions_lang: &'static str,
    /// The date that holds.
    date: Option<Appointment>,
}

impl Told {
    async fn of(place: &Place, view: &Snapshot, one: &Contact) -> Result<Told, Failure> {
        let campaign = store::campaign(view, place.id, one.campaign).await?;
        let notice = match campaign.notice {
            Some(id) => Some(store::notice(view, id).await?),
            None => None,
        };
        let invitation = store::invitation(view, one).await?;
        let (questions, questions_lang) = match &invitation {
            Some(invitation) => (
                questions(&store::questions(view, invitation.guide).await?),
                store::guide(view, invitation.guide).await?.lang.word(),
            ),
            None => (Vec::new(), ""),
        };
        let date = store::date_ahead(view, one).await?;
        let answers = one.answers(view).await?;
        Ok(Told { campaign, answers, notice, invitation, questions, questions_lang, date })
    }
}

/// Draws the page with what was typed into one of its forms.
pub(super) async fn draw(place: &Place, secret: &str, form: Form, status: StatusCode) -> Answer {
    let view = place.read().await?;
    let one = store::by_secret(&view, place.id, secret).await?;
    let told = Told::of(place, &view, &one).await?;
    let title = place.t("interviews-mine");
    let shell = place.shell_under(&[(&place.t("interviews-title"), "/interviews")], &title);
    let own = place.path(&format!("/interviews/mine/{secret}"));
    let address = |rest: &str| shell.url(&format!("{own}/{rest}"));
    let (title, purpose) = (&told.campaign.title, &told.campaign.purpose);
    let page = MinePage {
        campaign: title.say(place.lang).to_owned(),
        campaign_lang: title.said_in(place.lang),
        purpose: purpose.say(place.lang).to_owned(),
        purpose_lang: purpose.said_in(place.lang),
        stand: one.stand.word(),
        date: told.date.as_ref().map(|date| date_words(&shell, date)),
        calendar: address("appointment.ics"),
        dates: dates(&view, &shell, (&one, &told), address("appointments"), &form).await?,
        notice_id: told.notice.as_ref().map(|notice| notice.id.to_string()).unwrap_or_default(),
        notice: told.notice.as_ref().map(|notice| notice_view(&shell, notice)),
        questions: told.questions,
        questions_lang: told.questions_lang,
        consents: consent_fields(&shell, &one, &told.answers, &form),
        consent_form: consent_form(&one, &told.answers, form),
        asks: one.stand.asks_consent(),
        answer: address("consents"),
        leave: one.stand.asks_consent().then(|| address("withdrawals")),
        held: held(place, &view, &shell, &one).await?,
        shell,
    };
    web::page_with(status, &page)
}

/// The dates that can be chosen, if any still can.
async fn dates(
    view: &Snapshot,
    shell: &Shell,
    (one, told): (&Contact, &Told),
    action: String,
    form: &Form,
) -> Result<Option<DateForm>, Failure> {
    let Some(invitation) = &told.invitation else { return Ok(None) };
    let open = store::slots(view, invitation.id).await?;
    let choice = |slot: &store::Slot| {
        let held = told.date.as_ref().is_some_and(|date| date.starts_at == slot.starts_at);
        let chosen = form.value("slot") == slot.id.to_string() || (form.value("slot").is_empty() && held);
        Choice::new(slot.id, shell.moment(&slot.starts_at), chosen)
    };
    let choices: Vec<Choice> = open.iter().map(choice).collect();
    let can = one.stand.can_become(Stand::Agreed) && !choices.is_empty();
    let how =
        crate::letters::how(shell.lang, invitation.mode, invitation.place.as_deref(), invitation.minutes);
    Ok(can.then(|| DateForm { form: form.clone(), action, choices, how }))
}

fn questions(lines: &[(LineKind, String)]) -> Vec<Question> {
    let mut all: Vec<Question> = Vec::new();
    for (kind, words) in lines {
        match (kind, all.last_mut()) {
            (LineKind::Prompt, Some(last)) => last.prompts.push(words.clone()),
            _ => all.push(Question { words: words.clone(), prompts: Vec::new() }),
        }
    }
    all
}

fn consent_fields(shell: &Shell, one: &Contact, all: &[Answered], form: &Form) -> Vec<ConsentField> {
    let field = |kind: &ConsentKind| {
        let holding = one.holding(all, *kind);
        let typed = Some(form.value(kind.word())).filter(|typed| !typed.is_empty());
        let chosen = typed.or(holding.map(|held| held.answer.word()));
        let choice = |answer: &crate::model::Answer| {
            let key = format!("interviews-{kind}-{answer}");
            let choice = Choice::new(answer, shell.t(&key), chosen == Some(answer.word()));
            choice.helped(shell.t(&format!("{key}-help")))
        };
        ConsentField {
            name: kind.word(),
            question: shell.t(&format!("interviews-consent-{kind}")),
            help: shell.t(&format!("interviews-consent-{kind}-help")),
            choices: kind.answers().iter().map(choice).collect(),
            holds: holding
                .map(|held| format!("{}. {}", answer_words(shell, held), answered_when(shell, held))),
        }
    };
    ConsentKind::ALL.iter().map(field).collect()
}

/// The day until which a transcript may be kept stands as it was answered.
fn consent_form(one: &Contact, all: &[Answered], form: Form) -> Form {
    let until = one.holding(all, ConsentKind::Keep).and_then(|held| held.until_day);
    match until {
        Some(day) if !form.is_wrong() => Form::with(&[("until", &day.to_string())]),
        _ => form,
    }
}

/// What is held of the person, for the person.
async fn held(
    place: &Place,
    view: &Snapshot,
    shell: &Shell,
    one: &Contact,
) -> Result<Vec<(String, String)>, Failure> {
    let sectors = people::sectors(place, view).await?;
    let known = accounts::person_named(view, one.person).await?.ok_or(Failure::NotFound)?;
    let all = [
        ("interviews-name", known.name),
        ("interviews-email", known.email),
        ("interviews-sector", Some(people::sector(&sectors, &one.sector).to_owned())),
        ("interviews-quality", one.quality.clone()),
        ("interviews-organisation", people::organisation(place, view, one).await?),
    ];
    Ok(all.into_iter().filter_map(|(key, text)| Some((shell.t(key), text?))).collect())
}
