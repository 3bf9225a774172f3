//! How far a source may be named: its history, and lowering it.

use super::{LOWERERS, fields};
use crate::{
    changes::LowerLevel,
    model::{Reader, SourceId, SourceKind},
    pages::levels::{LevelsPage, Step},
    store::{self, Told},
};
use axum::http::StatusCode;
use kernel::{Attribution, Failure, Permit};
use process::Place;
use record::Snapshot;
use web::{Answer, Form, Params, Shell, label::Asked};

pub(super) async fn show(place: Place, params: Params) -> Answer {
    place.staff(LOWERERS)?;
    let view = place.read().await?;
    page(&place, &view, params.get("source")?, Form::default(), StatusCode::OK).await
}

pub(super) async fn lower(place: Place, params: Params, form: Form) -> Answer {
    let ask = place.may::<LowerLevel>()?;
    let source: SourceId = params.get("source")?;
    let outcome = match ask.because(form.value("reason")) {
        Ok(permit) => save(&place, &permit, source, &form).await,
        Err(failure) => Err(failure),
    };
    match outcome {
        Ok(()) => place.go_done(&format!("/sources/{source}/levels"), "level-lowered"),
        Err(failure) => {
            let form = form.blame(failure, place.lang)?;
            let view = place.read().await?;
            page(&place, &view, source, form, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

async fn save(
    place: &Place,
    permit: &Permit<LowerLevel>,
    source: SourceId,
    form: &Form,
) -> Result<(), Failure> {
    let level = form.read("level", Attribution::parse)?;
    let mut tx = place.write().await?;
    store::lower_level(&mut tx, permit, source, level).await?;
    tx.commit().await
}

async fn page(place: &Place, view: &Snapshot, source: SourceId, form: Form, status: StatusCode) -> Answer {
    let told = store::levels_of(view, place.id, source).await?;
    let now = told.last().ok_or(Failure::NotFound)?.level;
    let asked = Asked { view, viewer: place.viewer, lang: place.lang };
    let voices = crate::Voices::of(asked, &[source]).await?;
    let kind = voices.kind(source).ok_or(Failure::NotFound)?;
    let speaker = voices.speaker(source, None).map(|speaker| speaker.words().to_owned()).unwrap_or_default();
    let above = [(place.t("process-desk-nav"), "/desk"), (place.t("sources-desk"), "/desk/sources")];
    let above: Vec<(&str, &str)> = above.iter().map(|(label, path)| (label.as_str(), *path)).collect();
    let shell = place.shell_under(&above, &place.t("sources-to-levels"));
    let reads = Reader::of(&place.actor, place.id) == Reader::Worker;
    let back = if reads { format!("/sources/{source}") } else { "/desk/sources".to_owned() };
    let closed = Attribution::ALL.iter().copied().filter(|level| *level > now).min();
    let page = LevelsPage {
        source: speaker,
        now: (now.word(), shell.t(&format!("sources-level-{now}"))),
        meaning: meaning(&shell, kind, now),
        levels: closed.map(|least| fields::levels(&shell, kind, &form, least)).unwrap_or_default(),
        steps: told.iter().rev().map(|told| step(&shell, told)).collect(),
        action: shell.url(&place.path(&format!("/sources/{source}/levels"))),
        back: shell.url(&place.path(&back)),
        form,
        shell,
    };
    web::page_with(status, &page)
}

fn meaning(shell: &Shell, kind: SourceKind, level: Attribution) -> String {
    shell.t(&format!("sources-level-{kind}-{level}-help"))
}

fn step(shell: &Shell, told: &Told) -> Step {
    Step {
        level: shell.t(&format!("sources-level-{}", told.level)),
        when: shell.moment(&told.recorded_at),
        datetime: told.recorded_at.rfc3339(),
        reason: told.reason.clone(),
    }
}
