//! What somebody did last, and undoing it.

use super::{CODERS, excerpt::context, reshaping::undoable, words::Names};
use crate::{
    CODE, EXCERPT, THEME,
    changes::UndoEntry,
    model::ExcerptId,
    pages::entries::{EntriesPage, EntryPage, EntryRow},
    store::{self, Done, Undone},
    undo::Obstacle,
};
use axum::http::StatusCode;
use kernel::{EntryId, Failure, ProcessId, Ref};
use process::Place;
use record::{Snapshot, Tx};
use std::collections::HashMap;
use web::{
    Answer, Form, Label, Params, Shell,
    label::{Asked, labels},
};

/// How many of the last things somebody did are shown.
const MOST: i64 = 20;

/// Commits what was done, and the address that offers to undo it.
pub(super) async fn after(tx: Tx, process: ProcessId, path: &str) -> Result<String, Failure> {
    let entry = store::newest_entry(&tx, process).await?;
    tx.commit().await?;
    Ok(undoable(path, entry))
}

pub(super) async fn list(place: Place) -> Answer {
    place.staff(CODERS)?;
    let person = place.actor.person.ok_or(Failure::Refused("refused-sign-in"))?;
    let view = place.read().await?;
    let all = store::done_by(&view, place.id, person, MOST).await?;
    let shell = place.shell_under(
        &[(&place.t("process-desk-nav"), "/desk"), (&place.t("coding-desk"), "/desk/coding")],
        &place.t("coding-entries"),
    );
    let names = Names::of(&place, &view).await?;
    let subjects: Vec<Ref> = all.iter().map(|(done, _)| done.subject).collect();
    let labels = labels(Asked { view: &view, viewer: place.viewer, lang: place.lang }, &subjects).await?;
    let row = |(done, against): &(Done, Vec<Obstacle>)| row(&place, &shell, &names, &labels, (done, against));
    let page = EntriesPage {
        rows: all.iter().map(row).collect(),
        desk: shell.url(&place.path("/desk/coding")),
        shell,
    };
    web::page(&page)
}

pub(super) async fn show(place: Place, params: Params) -> Answer {
    place.staff(CODERS)?;
    let view = place.read().await?;
    page(&place, &view, params.get("entry")?, Form::default(), StatusCode::OK).await
}

pub(super) async fn undo(place: Place, params: Params, form: Form) -> Answer {
    let ask = place.may::<UndoEntry>()?;
    let entry: EntryId = params.get("entry")?;
    // A reason is welcome, and not due: what is undone at once needs none.
    let asked = match form.value("reason").trim() {
        "" => Ok(ask.plainly()),
        reason => ask.because(reason),
    };
    let permit = match asked {
        Ok(permit) => permit,
        Err(failure) => {
            let form = form.blame(failure, place.lang)?;
            let view = place.read().await?;
            return page(&place, &view, entry, form, StatusCode::UNPROCESSABLE_ENTITY).await;
        }
    };
    let person = permit.person().ok_or(Failure::Refused("refused-sign-in"))?;
    let mut tx = place.write().await?;
    let (done, ..) = store::done_one(&tx, place.id, person, entry).await?;
    match store::undo(&mut tx, &permit, &done).await? {
        Undone::Yes(_) => {
            let path = after(tx, place.id, &back(&place, done.subject).await?).await?;
            place.go_done(&path, "entry-undone")
        }
        Undone::No(_) => {
            drop(tx);
            let view = place.read().await?;
            page(&place, &view, entry, form, StatusCode::CONFLICT).await
        }
    }
}

/// The page of what was put back as it was: of an excerpt that was given up, where it had been taken.
async fn back(place: &Place, subject: Ref) -> Result<String, Failure> {
    if subject.kind == CODE {
        return Ok("/codebook".to_owned());
    }
    if subject.kind == THEME {
        return Ok(format!("/themes/{}", crate::ThemeId(subject.id)));
    }
    if subject.kind != EXCERPT {
        return Ok("/desk/memos".to_owned());
    }
    let view = place.read().await?;
    let id = ExcerptId(subject.id);
    let asked = Asked { view: &view, viewer: place.viewer, lang: place.lang };
    let quoted = store::excerpts_by_ids(asked, &[id]).await?.into_iter().next();
    let context = match &quoted {
        Some(quoted) => context(place, &view, quoted).await?,
        None => None,
    };
    Ok(context.unwrap_or_else(|| "/desk/coding/entries".to_owned()))
}

async fn page(place: &Place, view: &Snapshot, entry: EntryId, form: Form, status: StatusCode) -> Answer {
    let person = place.actor.person.ok_or(Failure::Refused("refused-sign-in"))?;
    let (done, deeds, against) = store::done_one(view, place.id, person, entry).await?;
    let desk = (&*place.t("coding-desk"), "/desk/coding");
    let above = [desk, (&*place.t("coding-entries"), "/desk/coding/entries")];
    let shell = place.shell_under(&above, &place.t("coding-entry"));
    let names = Names::of(place, view).await?;
    let asked = Asked { view, viewer: place.viewer, lang: place.lang };
    let labels = labels(asked, &[done.subject]).await?;
    let row = row(place, &shell, &names, &labels, (&done, &against));
    let page = EntryPage {
        effects: names.effects(&shell, &deeds),
        against: against.iter().map(|one| names.obstacle(&shell, one)).collect(),
        back: shell.url(&place.path("/desk/coding/entries")),
        row,
        form,
        shell,
    };
    web::page_with(status, &page)
}

fn row(
    place: &Place,
    shell: &Shell,
    names: &Names,
    labels: &HashMap<Ref, Label>,
    (done, against): (&Done, &[Obstacle]),
) -> EntryRow {
    let label = labels.get(&done.subject);
    let path = |rest: &str| shell.url(&place.path(&format!("/desk/coding/entries/{}{rest}", done.id)));
    let state = match (done.undone_at, against.first()) {
        (Some(at), _) => shell.ta("coding-entry-undone-on", "day", &shell.day(&at.day())),
        (None, Some(first)) => names.obstacle(shell, first),
        (None, None) => String::new(),
    };
    EntryRow {
        what: shell.t(&format!("coding-deed-{}", done.name.replace('.', "-"))),
        about: label.map(|label| label.detail.clone().unwrap_or(label.title.clone())).unwrap_or_default(),
        lang: label.map(|label| label.lang).unwrap_or_default(),
        when: shell.moment(&done.recorded_at),
        href: path(""),
        undo: against.is_empty().then(|| path("/undos")),
        state,
    }
}
