//! The blind rounds of a process, and opening one.

use crate::{
    changes::OpenRound,
    codebook::tree,
    pages::{
        round_new::RoundNewPage,
        rounds::{RoundRow, RoundsPage},
    },
    rounds::{Round, RoundDraft},
    store,
};
use axum::http::StatusCode;
use kernel::{Failure, Moment, Permit, Role};
use process::Place;
use record::Snapshot;
use sources::{Reader, SourceId, Voices};
use web::{Answer, Choice, Form, Shell, label::Asked};

pub(super) async fn list(place: Place) -> Answer {
    place.staff(Reader::ROLES)?;
    let view = place.read().await?;
    let rounds = store::rounds(&view, place.id).await?;
    let shell = shell(&place, &place.t("coding-rounds"), &[]);
    let page = RoundsPage {
        rounds: rounds.iter().map(|round| row(&place, &shell, round)).collect(),
        add: place.may::<OpenRound>().is_ok().then(|| shell.url(&place.path("/rounds/new"))),
        back: shell.url(&place.path("/desk/coding")),
        shell,
    };
    web::page(&page)
}

fn row(place: &Place, shell: &Shell, round: &Round) -> RoundRow {
    let state = match round.closed_at {
        Some(at) => shell.ta("coding-round-closed-on", "day", &shell.day(&at.day())),
        None => shell.ta("coding-round-open-since", "day", &shell.day(&round.opened_at.day())),
    };
    RoundRow {
        title: round.title.clone(),
        href: shell.url(&place.path(&format!("/rounds/{}", round.id))),
        open: round.closed_at.is_none(),
        state,
        texts: shell.number(round.texts),
        codes: shell.number(round.codes),
        coders: shell.number(round.coders),
    }
}

/// A page under the desk of coding, and under these.
pub(super) fn shell(place: &Place, title: &str, above: &[(&str, &str)]) -> Shell {
    let (desk, coding) = (place.t("process-desk-nav"), place.t("coding-desk"));
    let mut all = vec![(desk.as_str(), "/desk"), (coding.as_str(), "/desk/coding")];
    all.extend(above);
    place.shell_under(&all, title)
}

pub(super) async fn new(place: Place) -> Answer {
    place.may::<OpenRound>()?;
    let view = place.read().await?;
    page(&place, &view, Form::default(), StatusCode::OK).await
}

pub(super) async fn open(place: Place, form: Form) -> Answer {
    let permit = place.may::<OpenRound>()?.plainly();
    match save(&place, &permit, &form).await {
        Ok(path) => web::redirect(&place, &path),
        Err(failure) => {
            let form = form.blame(failure, place.lang)?;
            let view = place.read().await?;
            page(&place, &view, form, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

async fn save(place: &Place, permit: &Permit<OpenRound>, form: &Form) -> Result<String, Failure> {
    let key = form.once()?;
    let draft = RoundDraft::parse(form.value("title"), form.value("branch"), |name| form.values(name))?;
    let mut tx = place.write().await?;
    let done = "round-opened";
    let target = place.path(&format!("/desk/rounds?done={done}"));
    // First of all: sent twice, the texts would be found in an open round.
    if let Some(before) = tx.once(key, &target).await? {
        return Ok(before);
    }
    store::open_round(&mut tx, permit, &draft).await?;
    tx.commit().await?;
    Ok(target)
}

async fn page(place: &Place, view: &Snapshot, form: Form, status: StatusCode) -> Answer {
    let rounds = place.t("coding-rounds");
    let shell = shell(place, &place.t("coding-round-open"), &[(&rounds, "/desk/rounds")]);
    let codes = store::codes(view, place.id, Moment::MAX).await?;
    let branches = tree(&codes);
    let branches = branches.iter().filter(|one| one.code.retired_at.is_none());
    let branch = |value: &str| form.value("branch") == value;
    let page = RoundNewPage {
        texts: texts(place, view, &shell, &form).await?,
        branches: branches
            .map(|one| (one.code.id.to_string(), one.path()))
            .map(|(id, path)| Choice::new(&id, path, branch(&id)))
            .collect(),
        coders: coders(place, view, &form).await?,
        action: shell.url(&place.path("/rounds")),
        back: shell.url(&place.path("/desk/rounds")),
        sources: shell.url(&place.path("/desk/sources")),
        form,
        shell,
    };
    web::page_with(status, &page)
}

/// The newest texts that are in no open round.
async fn texts(place: &Place, view: &Snapshot, shell: &Shell, form: &Form) -> Result<Vec<Choice>, Failure> {
    let mut texts = sources::store::texts(view, place.id).await?;
    let busy = store::texts_in_rounds(view, place.id).await?;
    texts.retain(|text| !busy.iter().any(|one| one.source == text.source));
    let ids: Vec<SourceId> = texts.iter().map(|text| text.source).collect();
    let voices = Voices::of(Asked { view, viewer: place.viewer, lang: place.lang }, &ids).await?;
    let chosen = form.values("texts");
    let choice = |text: &sources::store::Text| {
        let value = text.version.to_string();
        let title = voices.speaker(text.source, None).map(|speaker| speaker.words().to_owned());
        let is_chosen = chosen.contains(&value.as_str());
        Choice::new(value, title.unwrap_or_default(), is_chosen)
            .helped(shell.tn("coding-round-passages", text.passages))
    };
    Ok(texts.iter().map(choice).collect())
}

/// Whoever may code today, by name.
async fn coders(place: &Place, view: &Snapshot, form: &Form) -> Result<Vec<Choice>, Failure> {
    let mut people = accounts::store::holders(view, place.id, Role::Analyst, place.today()).await?;
    people.extend(accounts::store::holders(view, place.id, Role::Lead, place.today()).await?);
    people.sort_by(|a, b| (&a.name, a.id).cmp(&(&b.name, b.id)));
    people.dedup_by_key(|person| person.id);
    let chosen = form.values("coders");
    let choice = |person: accounts::model::Person| {
        let value = person.id.to_string();
        let is_chosen = chosen.contains(&value.as_str());
        Choice::new(value, person.name.unwrap_or_default(), is_chosen)
    };
    Ok(people.into_iter().map(choice).collect())
}
