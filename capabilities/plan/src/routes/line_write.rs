//! Adding a line and giving one new words.

use super::{
    desk::{Draft, back_to, kinds, langs, shell, spot, wording},
    reading::number,
    standing::{editing, overtaken},
};
use crate::{
    LineId, SectionId,
    changes::{AddLine, ReviseLine},
    model::Struck,
    pages::{Clash, LineFormPage},
    store,
};
use axum::http::StatusCode;
use kernel::Failure;
use process::Place;
use web::{Answer, Form, Params, page_with, together};

pub(super) async fn new(place: Place, params: Params) -> Answer {
    editing(&place).await?;
    let spot = place.query.text("spot").unwrap_or_default().to_owned();
    let form = Form::with(&[("spot", &spot), ("kind", "text")]);
    draw_new(&place, params.get("section")?, StatusCode::OK, form).await
}

pub(super) async fn add(place: Place, params: Params, form: Form) -> Answer {
    let ask = place.may::<AddLine>()?;
    let section: SectionId = params.get("section")?;
    let outcome = async {
        let (wording, spot, permit) =
            together((wording(&form), spot::<LineId>(&form), ask.because(form.value("reason"))))?;
        let mut tx = place.write().await?;
        // Sent twice, the form leads to the section: the line is there already.
        let back = match tx.once(form.once()?, &format!("/plan/draft#section-{section}")).await? {
            Some(led) => led,
            None => back_to(store::add_line(&mut tx, &permit, section, spot, &wording).await?.0),
        };
        tx.commit().await?;
        Ok(back)
    };
    match outcome.await {
        Ok(back) => place.go_done(&back, "plan-line-added"),
        Err(failure) => {
            let form = form.blame(failure, place.lang)?;
            draw_new(&place, section, StatusCode::UNPROCESSABLE_ENTITY, form).await
        }
    }
}

async fn draw_new(place: &Place, section: SectionId, status: StatusCode, form: Form) -> Answer {
    let view = place.read().await?;
    let draft = Draft::read(&view, place).await?;
    let title = draft.section(section)?.title.say(place.lang).to_owned();
    let last = draft.of(section).last().map_or("first".to_owned(), |line| line.line.to_string());
    let chosen = if form.value("spot").is_empty() { last } else { form.value("spot").to_owned() };
    let shell = shell(place, "plan-do-add-line");
    let page = LineFormPage {
        eyebrow: title,
        base: String::new(),
        kinds: kinds(place, form.value("kind")),
        langs: langs(place, form.value("lang")),
        spots: draft.spots(place, section, None, &chosen),
        clash: None,
        action: shell.url(&place.path(&format!("/plan/sections/{section}/lines"))),
        back: shell.url(&place.path(&format!("/plan/draft#section-{section}"))),
        form,
        shell,
    };
    page_with(status, &page)
}

pub(super) async fn edit(place: Place, params: Params) -> Answer {
    editing(&place).await?;
    let line: LineId = params.get("line")?;
    let view = place.read().await?;
    let now = store::line_now(&view, place.id, line).await?;
    if now.struck != Struck::No {
        return Err(Failure::Refused("plan-refused-struck").into());
    }
    let text = now.text.unwrap_or_default();
    let form = Form::with(&[("body", &text), ("kind", now.kind.word()), ("lang", now.lang.word())]);
    draw(&place, line, StatusCode::OK, form, None).await
}

pub(super) async fn revise(place: Place, params: Params, form: Form) -> Answer {
    let ask = place.may::<ReviseLine>()?;
    let line: LineId = params.get("line")?;
    let outcome = async {
        let (wording, permit) = together((wording(&form), ask.because(form.value("reason"))))?;
        let base = form.get("base")?;
        let mut tx = place.write().await?;
        if tx.once(form.once()?, "").await?.is_none() {
            store::revise(&mut tx, &permit, line, base, &wording).await?;
        }
        tx.commit().await
    };
    match outcome.await {
        Ok(()) => place.go_done(&back_to(line), "plan-line-revised"),
        Err(Failure::Conflict) => match overtaken(&place, "plan-do-revise", line, (&form, &["body"])).await {
            Ok(clash) => draw(&place, line, StatusCode::CONFLICT, form, Some(clash)).await,
            Err(answer) => answer,
        },
        Err(failure) => {
            let form = form.blame(failure, place.lang)?;
            draw(&place, line, StatusCode::UNPROCESSABLE_ENTITY, form, None).await
        }
    }
}

/// The form on the newest revision: after a clash the next sending starts from what the other editor wrote. After any other
/// problem the base stays the one the form was opened on.
async fn draw(place: &Place, line: LineId, status: StatusCode, form: Form, clash: Option<Clash>) -> Answer {
    let view = place.read().await?;
    let now = store::line_now(&view, place.id, line).await?;
    let draft = Draft::read(&view, place).await?;
    let printed = draft.lines.iter().find(|one| one.line == line);
    let opened = Some(form.value("base")).filter(|base| clash.is_none() && !base.is_empty());
    let base = opened.map_or_else(|| now.revision.to_string(), str::to_owned);
    let shell = shell(place, "plan-do-revise");
    let page = LineFormPage {
        eyebrow: printed.map(|printed| number(place.lang, &printed.number)).unwrap_or_default(),
        base,
        kinds: kinds(place, form.value("kind")),
        langs: langs(place, form.value("lang")),
        spots: vec![],
        clash,
        action: shell.url(&place.path(&format!("/plan/lines/{line}/revisions"))),
        back: shell.url(&place.path(&back_to(line))),
        form,
        shell,
    };
    page_with(status, &page)
}
