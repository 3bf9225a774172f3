//! Giving and ending the right to speak for an organisation.

use super::LEAD;
use crate::{
    changes::{EndMandate, GiveMandate},
    model::{How, Mandate, MandateDraft, MandateId, Title, optional_day},
    pages::{MandateView, MandatesPage},
    store,
};
use accounts::model::{Email, PersonName};
use axum::http::StatusCode;
use kernel::{Day, Failure, OrganisationId, PersonId};
use process::Place;
use record::{Snapshot, Tx};
use std::collections::HashMap;
use web::{Answer, Form, Params, Shell, form::choices, format, i18n::say, page_with, together};

pub(super) async fn show(place: Place, params: Params) -> Answer {
    place.staff(LEAD)?;
    let form = Form::with(&[
        ("name", place.query.text("name").unwrap_or_default()),
        ("email", place.query.text("email").unwrap_or_default()),
        ("from_day", &place.today().to_string()),
    ]);
    draw(&place, StatusCode::OK, params.get("organisation")?, form, None).await
}

pub(super) async fn give(place: Place, params: Params, form: Form) -> Answer {
    let permit = place.may::<GiveMandate>()?.plainly();
    let organisation: OrganisationId = params.get("organisation")?;
    let here = format!("/organisations/{organisation}/mandates");
    let outcome = async {
        let read = Typed::parse(&form)?;
        let mut tx = place.write().await?;
        if tx.once(form.once()?, &here).await?.is_none() {
            let person = read.person(&mut tx, &place).await?;
            store::give_mandate(&mut tx, &permit, &read.draft(person, organisation)).await?;
        }
        tx.commit().await
    };
    match outcome.await {
        Ok(()) => place.go_done(&here, "directory-mandate-given"),
        Err(failure) => {
            let form = form.blame(failure, place.lang)?;
            draw(&place, StatusCode::UNPROCESSABLE_ENTITY, organisation, form, None).await
        }
    }
}

pub(super) async fn end(place: Place, params: Params, form: Form) -> Answer {
    let ask = place.may::<EndMandate>()?;
    let organisation: OrganisationId = params.get("organisation")?;
    let mandate: MandateId = params.get("mandate")?;
    let outcome = async {
        let last = Day::asked("last_day", form.value("last_day"))?;
        let permit = ask.because(form.value("reason"))?;
        let mut tx = place.write().await?;
        store::end_mandate(&mut tx, &permit, mandate, last).await?;
        tx.commit().await
    };
    match outcome.await {
        Ok(()) => {
            place.go_done(&format!("/organisations/{organisation}/mandates"), "directory-mandate-ended")
        }
        Err(failure) => {
            let form = form.blame(failure, place.lang)?;
            draw(
                &place,
                StatusCode::UNPROCESSABLE_ENTITY,
                organisation,
                Form::default(),
                Some((mandate, form)),
            )
            .await
        }
    }
}

/// The form of a mandate, read.
struct Typed {
    name: PersonName,
    email: Email,
    title: Title,
    from_day: Day,
    until_day: Option<Day>,
    how: How,
}

impl Typed {
    fn parse(form: &Form) -> Result<Typed, Failure> {
        let (name, email, title, from_day, until_day, how) = together((
            PersonName::parse(form.value("name")),
            Email::parse(form.value("email")),
            Title::parse(form.value("title")),
            Day::asked("from_day", form.value("from_day")),
            optional_day("until_day", form.value("until_day")),
            form.read("how", How::parse),
        ))?;
        Ok(Typed { name, email, title, from_day, until_day, how })
    }

    async fn person(&self, tx: &mut Tx, place: &Place) -> Result<PersonId, Failure> {
        accounts::store::add_person(tx, place.id, &self.name, Some(&self.email), place.lang).await
    }

    fn draft(self, person: PersonId, organisation: OrganisationId) -> MandateDraft {
        let Typed { title, from_day, until_day, how, .. } = self;
        MandateDraft { person, organisation, title, from_day, until_day, how }
    }
}

/// The page; `ending` is the form of one mandate's end, when that is what went wrong.
async fn draw(
    place: &Place,
    status: StatusCode,
    organisation: OrganisationId,
    form: Form,
    ending: Option<(MandateId, Form)>,
) -> Answer {
    let view = place.read().await?;
    let one = store::organisation(&view, place.id, organisation).await?;
    let own = format!("/organisations/{organisation}");
    let above = [(place.t("directory-title"), "/organisations"), (one.name.clone(), own.as_str())];
    let above: Vec<(&str, &str)> = above.iter().map(|(label, path)| (label.as_str(), *path)).collect();
    let shell = place.shell_under(&above, &place.t("directory-mandates"));
    let page = MandatesPage {
        organisation: one.name,
        mandates: views(&view, place, &shell, organisation, ending).await?,
        hows: choices(
            place.lang,
            "directory-how",
            How::ALL.iter().map(|how| how.word()),
            &[form.value("how")],
        ),
        form,
        action: shell.url(&place.path(&format!("{own}/mandates"))),
        back: shell.url(&place.path(&own)),
        shell,
    };
    page_with(status, &page)
}

async fn views(
    view: &Snapshot,
    place: &Place,
    shell: &Shell,
    organisation: OrganisationId,
    ending: Option<(MandateId, Form)>,
) -> Result<Vec<MandateView>, Failure> {
    let all = store::mandates(view, place.id, organisation).await?;
    let people: Vec<PersonId> = all.iter().map(|mandate| mandate.person).collect();
    let names: HashMap<PersonId, Option<String>> =
        accounts::store::names_in(view, place.id, &people).await?.into_iter().collect();
    let one = |mandate: &Mandate| {
        let form = match &ending {
            Some((id, form)) if *id == mandate.id => form.clone(),
            _ => Form::with(&[("last_day", &place.today().to_string())]),
        };
        let name = names.get(&mandate.person).cloned().flatten();
        let name = name.unwrap_or_else(|| place.t("directory-person-removed"));
        mandate_view(place, shell, mandate, name, form)
    };
    Ok(all.iter().map(one).collect())
}

fn mandate_view(place: &Place, shell: &Shell, mandate: &Mandate, person: String, form: Form) -> MandateView {
    let today = place.today();
    let (key, tone, drawing) = if mandate.is_in_force(today) {
        ("directory-mandate-in-force", "good", "it-check-circle")
    } else if mandate.from_day > today {
        ("directory-mandate-to-come", "plain", "it-clock")
    } else {
        ("directory-mandate-over", "plain", "it-close-circle")
    };
    let path = format!("/organisations/{}/mandates/{}/ends", mandate.organisation, mandate.id);
    MandateView {
        person,
        title: mandate.title.clone(),
        state: place.t(key),
        tone,
        drawing,
        days: days(place, mandate),
        how: place.t(&format!("directory-how-{}", mandate.how)),
        form,
        at: format!("{}-", mandate.id),
        end_action: if mandate.last_day.is_none() { shell.url(&place.path(&path)) } else { String::new() },
    }
}

fn days(place: &Place, mandate: &Mandate) -> String {
    let from = format::day(place.lang, mandate.from_day);
    match mandate.last_day {
        None => say(place.lang, "directory-days-from", &[("from", &from)]),
        Some(last) => {
            say(place.lang, "directory-days-to", &[("from", &from), ("to", &format::day(place.lang, last))])
        }
    }
}
