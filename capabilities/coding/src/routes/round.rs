//! One round: while it is open, how far everybody is; once it is closed, what its coders saw differently.

use super::{desk::of, round_closed, rounds::shell};
use crate::{
    changes::{CloseRound, FinishRound},
    pages::round_open::{CoderRow, RoundOpenPage, TextHead},
    rounds::{Round, RoundId, RoundText},
    store::{self, Coder, CoderProgress},
};
use axum::http::StatusCode;
use kernel::{Failure, Moment, PersonId};
use process::Place;
use record::Snapshot;
use sources::{Reader, SourceId, Voices};
use std::collections::HashMap;
use web::{Answer, Form, Params, Shell, label::Asked};

pub(super) async fn show(place: Place, params: Params) -> Answer {
    place.staff(Reader::ROLES)?;
    let view = place.read().await?;
    let round = store::round(&view, place.id, params.get("round")?).await?;
    match round.closed_at {
        None => open(&place, &view, &round, Form::default(), StatusCode::OK).await,
        Some(closed_at) => {
            let from = place.query.get::<i64>("from")?.unwrap_or(1);
            round_closed::page(&place, &view, (&round, closed_at), (from, None)).await
        }
    }
}

pub(super) async fn finish(place: Place, params: Params, _form: Form) -> Answer {
    let permit = place.may::<FinishRound>()?.plainly();
    let id: RoundId = params.get("round")?;
    let mut tx = place.write().await?;
    store::finish_round(&mut tx, &permit, id).await?;
    tx.commit().await?;
    place.go_done(&format!("/rounds/{id}"), "round-finished")
}

pub(super) async fn close(place: Place, params: Params, form: Form) -> Answer {
    let ask = place.may::<CloseRound>()?;
    let id: RoundId = params.get("round")?;
    let closed = async {
        let permit = ask.because(form.value("reason"))?;
        let mut tx = place.write().await?;
        store::close_round(&mut tx, &permit, id).await?;
        tx.commit().await
    };
    match closed.await {
        Ok(()) => place.go_done(&format!("/rounds/{id}"), "round-closed"),
        Err(failure) => {
            let form = form.blame(failure, place.lang)?;
            let view = place.read().await?;
            let round = store::round(&view, place.id, id).await?;
            open(&place, &view, &round, form, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

async fn open(place: &Place, view: &Snapshot, round: &Round, form: Form, status: StatusCode) -> Answer {
    let shell = titled(place, round);
    let texts = store::texts_of_round(view, place.id, round.id).await?;
    let coders = store::coders_of_round(view, place.id, round.id).await?;
    let mine =
        coders.iter().any(|coder| Some(coder.person) == place.actor.person && coder.finished_at.is_none());
    let codes = store::codes_of_round(view, place.id, round.id).await?;
    let known = store::codes(view, place.id, Moment::MAX).await?;
    let action = |rest: &str| shell.url(&place.path(&format!("/rounds/{}{rest}", round.id)));
    let page = RoundOpenPage {
        since: shell.day(&round.opened_at.day()),
        count: shell.tn("coding-round-finished-count", round.finished),
        coders: coder_rows(place, view, &shell, (round.id, &texts, &coders)).await?,
        texts: heads(place, view, &shell, &texts).await?,
        codes: crate::codebook::tree(&known)
            .iter()
            .filter(|one| codes.contains(&one.code.id))
            .map(crate::codebook::Standing::path)
            .collect(),
        finish: (place.may::<FinishRound>().is_ok() && mine).then(|| action("/finishes")),
        close: place.may::<CloseRound>().is_ok().then(|| action("/ends")),
        form,
        shell,
    };
    web::page_with(status, &page)
}

/// The page of a round, called as it is.
pub(super) fn titled(place: &Place, round: &Round) -> Shell {
    let rounds = place.t("coding-rounds");
    shell(place, &round.title, &[(&rounds, "/desk/rounds")])
}

/// What staff call these sources.
pub(super) async fn titles(
    place: &Place,
    view: &Snapshot,
    texts: &[RoundText],
) -> Result<HashMap<SourceId, String>, Failure> {
    let ids: Vec<SourceId> = texts.iter().map(|text| text.source).collect();
    let voices = Voices::of(Asked { view, viewer: place.viewer, lang: place.lang }, &ids).await?;
    let title = |id: &SourceId| Some((*id, voices.speaker(*id, None)?.words().to_owned()));
    Ok(ids.iter().filter_map(title).collect())
}

async fn heads(
    place: &Place,
    view: &Snapshot,
    shell: &Shell,
    texts: &[RoundText],
) -> Result<Vec<TextHead>, Failure> {
    let titles = titles(place, view, texts).await?;
    let head = |text: &RoundText| TextHead {
        title: titles.get(&text.source).cloned().unwrap_or_default(),
        href: shell.url(&place.path(&format!("/sources/{}/coding", text.source))),
    };
    Ok(texts.iter().map(head).collect())
}

async fn coder_rows(
    place: &Place,
    view: &Snapshot,
    shell: &Shell,
    (round, texts, coders): (RoundId, &[RoundText], &[Coder]),
) -> Result<Vec<CoderRow>, Failure> {
    let progress = store::progress_of_round(view, place.id, round).await?;
    let sizes = sources::store::texts(view, place.id).await?;
    let people: Vec<PersonId> = coders.iter().map(|coder| coder.person).collect();
    let names = names(place, view, shell, &people).await?;
    let read = |coder: &Coder, text: &RoundText| {
        let is_it = |one: &&CoderProgress| one.person == coder.person && one.version == text.version;
        let count = progress.iter().find(is_it).map_or(0, |one| one.read);
        match sizes.iter().find(|size| size.version == text.version) {
            Some(size) => of(shell, count, size.passages),
            // A corrected text has taken its place.
            None => shell.number(count),
        }
    };
    let row = |coder: &Coder| CoderRow {
        who: names.get(&coder.person).cloned().unwrap_or_default(),
        finished: coder
            .finished_at
            .map(|at| shell.ta("coding-round-finished-on", "day", &shell.day(&at.day()))),
        read: texts.iter().map(|text| read(coder, text)).collect(),
    };
    Ok(coders.iter().map(row).collect())
}

/// The names of people of this process.
pub(super) async fn names(
    place: &Place,
    view: &Snapshot,
    shell: &Shell,
    people: &[PersonId],
) -> Result<HashMap<PersonId, String>, Failure> {
    let known = accounts::store::names_in(view, place.id, people).await?;
    let removed = || shell.t("web-removed");
    let mut names: HashMap<PersonId, String> =
        known.into_iter().map(|(id, name)| (id, name.unwrap_or_else(removed))).collect();
    for person in people {
        names.entry(*person).or_insert_with(removed);
    }
    Ok(names)
}
