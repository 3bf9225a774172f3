//! One excerpt: its words and its speaker for everybody who may read them; its codes, memos and themes for the staff.

use super::{
    CODERS,
    reshaping::undo_action,
    taking::{code_choices, levels},
};
use crate::{
    EXCERPT,
    changes::LowerExcerpt,
    codebook::tree,
    model::{Code, ExcerptId},
    pages::{
        excerpt::{CodingRow, ExcerptPage, Forms, MemoRow, Work},
        quotes::QuoteView,
    },
    store::{self, Quoted},
};
use axum::http::StatusCode;
use kernel::{Attribution, Failure, Moment, PersonId, Ref};
use process::Place;
use record::Snapshot;
use sources::{Reader, SourceKind, store::Which};
use std::collections::HashMap;
use web::{Answer, Choice, Form, Link, Params, Shell, label::Asked};

pub(super) async fn show(place: Place, params: Params) -> Answer {
    let view = place.read().await?;
    page(&place, &view, params.get("excerpt")?, Forms::default(), StatusCode::OK).await
}

/// The page again, with what was typed into one of its forms and what is wrong with it.
pub(super) async fn again(place: &Place, id: ExcerptId, forms: Forms) -> Answer {
    let view = place.read().await?;
    page(place, &view, id, forms, StatusCode::UNPROCESSABLE_ENTITY).await
}

/// What may not be read at all is not found.
async fn page(place: &Place, view: &Snapshot, id: ExcerptId, forms: Forms, status: StatusCode) -> Answer {
    let asked = Asked { view, viewer: place.viewer, lang: place.lang };
    let quoted = store::excerpts_by_ids(asked, &[id]).await?.into_iter().next().ok_or(Failure::NotFound)?;
    let shell = shell(place, &quoted);
    let quote = QuoteView::of(&shell, quoted.clone()).ok_or(Failure::NotFound)?;
    store::check_stands(view, id).await?;
    let all = store::codes(view, place.id, Moment::MAX).await?;
    let codings = store::codings_of(view, place.viewer.person, id, Moment::MAX).await?;
    let mut used: Vec<&Code> =
        all.iter().filter(|code| codings.iter().any(|coding| coding.code == code.id)).collect();
    used.sort_by(|a, b| a.name.cmp(&b.name));
    let codes =
        used.into_iter().map(|code| link(place, &shell, &code.name, &format!("/codebook/{}", code.slug)));
    let codes: Vec<Link> = codes.collect();
    let page = ExcerptPage {
        undo: undo_action(place, &shell)?,
        // From an interview nothing leads on: each step would be one more thing to put together.
        linked: quoted.kind == SourceKind::Document || place.viewer.staff,
        codes,
        address: format!("{}{}", place.app.origin, shell.url(&place.path(&format!("/excerpts/{id}")))),
        quote,
        work: match place.viewer.staff {
            true => Some(work(place, view, &shell, &quoted, &all, &codings, forms).await?),
            false => None,
        },
        shell,
    };
    web::page_with(status, &page)
}

fn shell(place: &Place, quoted: &Quoted) -> Shell {
    let title = place.t("coding-excerpt");
    // A public excerpt of an interview stands by itself.
    match quoted.kind {
        SourceKind::Document => {
            place.shell_under(&[(&place.t("sources-register-title"), "/sources")], &title)
        }
        SourceKind::Interview => place.shell(&title),
    }
}

fn link(place: &Place, shell: &Shell, label: &str, path: &str) -> Link {
    Link { label: label.to_owned(), href: shell.url(&place.path(path)), current: false }
}

async fn work(
    place: &Place,
    view: &Snapshot,
    shell: &Shell,
    quoted: &Quoted,
    all: &[Code],
    codings: &[store::Coding],
    forms: Forms,
) -> Result<Work, Failure> {
    let id = quoted.id;
    let codes = place.staff(CODERS).is_ok();
    let memos = store::memos_of(view, place.id, place.viewer.person, id).await?;
    let people: Vec<PersonId> =
        codings.iter().map(|coding| coding.person).chain(memos.iter().map(|memo| memo.person)).collect();
    let names = names(place, view, shell, people).await?;
    let who = |person: PersonId| names.get(&person).cloned().unwrap_or_else(|| shell.t("web-removed"));
    let coding_row = |coding: &store::Coding| CodingRow {
        code: all
            .iter()
            .find(|code| code.id == coding.code)
            .map(|code| code.name.clone())
            .unwrap_or_default(),
        who: who(coding.person),
        when: shell.moment(&coding.recorded_at),
        withdraw: codes.then(|| shell.url(&place.path(&format!("/codings/{}/ends", coding.id)))),
    };
    let memo_row = |memo: &store::Noted| MemoRow {
        who: who(memo.person),
        when: shell.moment(&memo.recorded_at),
        datetime: memo.recorded_at.rfc3339(),
        words: memo.body.clone().unwrap_or_else(|| shell.t("web-removed")),
    };
    let (inside, outside) = themes(place, view, shell, id, &forms.theme).await?;
    let mine = |code: &Code| {
        codings.iter().any(|coding| coding.code == code.id && Some(coding.person) == place.actor.person)
    };
    let mut offered = tree(all);
    offered.retain(|one| !mine(one.code));
    let veiled = store::is_veiled(view, id).await?;
    let now = quoted.speaker.as_ref().map_or(Attribution::Restricted, |speaker| speaker.level());
    let action = |rest: &str| shell.url(&place.path(&format!("/excerpts/{id}{rest}")));
    Ok(Work {
        codings: codings.iter().map(coding_row).collect(),
        memos: memos.iter().map(memo_row).collect(),
        to_memos: place.staff(Reader::ROLES).map(|()| memos_about(place, shell, id)).unwrap_or_default(),
        themes: inside,
        context: context(place, view, quoted).await?.map(|path| shell.url(&place.path(&path))),
        code_choices: if codes { code_choices(&offered, &forms.coding) } else { Vec::new() },
        // A theme is read by everybody.
        theme_choices: if codes && !veiled { outside } else { Vec::new() },
        veiled,
        level_choices: if place.may::<LowerExcerpt>().is_ok() {
            levels(shell, now, &forms.level)
        } else {
            Vec::new()
        },
        code_action: action("/codings"),
        theme_action: action("/themes"),
        level_action: action("/levels"),
        forms,
    })
}

fn memos_about(place: &Place, shell: &Shell, id: ExcerptId) -> String {
    let about = Ref { kind: EXCERPT, id: id.0 };
    shell.url(&place.path(&format!("/desk/memos?about={about}")))
}

async fn names(
    place: &Place,
    view: &Snapshot,
    shell: &Shell,
    mut people: Vec<PersonId>,
) -> Result<HashMap<PersonId, String>, Failure> {
    people.sort_unstable();
    people.dedup();
    let known = accounts::store::names_in(view, place.id, &people).await?;
    Ok(known.into_iter().map(|(id, name)| (id, name.unwrap_or_else(|| shell.t("web-removed")))).collect())
}

/// The themes it stands in, and those it could be put into.
async fn themes(
    place: &Place,
    view: &Snapshot,
    shell: &Shell,
    id: ExcerptId,
    form: &Form,
) -> Result<(Vec<Link>, Vec<Choice>), Failure> {
    let mine = store::themes_of(view, id).await?;
    let (inside, outside): (Vec<_>, Vec<_>) =
        store::themes(view, place.id).await?.into_iter().partition(|theme| mine.contains(&theme.id));
    let links = inside.iter().map(|theme| link(place, shell, &theme.title, &format!("/themes/{}", theme.id)));
    let choice = |theme: &store::Theme| {
        let value = theme.id.to_string();
        Choice::new(&value, theme.title.as_str(), form.value("theme") == value)
    };
    Ok((links.collect(), outside.iter().map(choice).collect()))
}

/// Where it was taken from, under the process, for who reads sources whole.
pub(super) async fn context(
    place: &Place,
    view: &Snapshot,
    quoted: &Quoted,
) -> Result<Option<String>, Failure> {
    if Reader::of(&place.actor, place.id) != Reader::Worker {
        return Ok(None);
    }
    let addresses = sources::store::addresses(view, place.id, &[quoted.passage]).await?;
    let Some(at) = addresses.first() else { return Ok(None) };
    let opened =
        sources::store::open(view, Reader::Worker, place.id, quoted.source, Which::Number(at.number)).await?;
    Ok(Some(super::reading::address_of(&opened, at.ordinal)))
}
