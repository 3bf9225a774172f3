//! Another place for a line: first the section is chosen, then the spot in it.

use super::{
    desk::{Draft, back_to, shell, spot},
    reading::{foreign, number, words},
    standing::{editing, overtaken},
};
use crate::{
    LineId, SectionId,
    changes::MoveLine,
    pages::{Clash, MovePage, paragraphs},
    store,
};
use axum::http::StatusCode;
use kernel::Failure;
use process::Place;
use web::{Answer, Form, Params, i18n::say, page_with, together};

pub(super) async fn form(place: Place, params: Params) -> Answer {
    editing(&place).await?;
    let section = place.query.get::<SectionId>("section")?;
    draw(&place, params.get("line")?, section, StatusCode::OK, Form::default(), None).await
}

pub(super) async fn save(place: Place, params: Params, form: Form) -> Answer {
    let ask = place.may::<MoveLine>()?;
    let line: LineId = params.get("line")?;
    let section: SectionId = form.get("section")?;
    let outcome = async {
        let (spot, permit) = together((spot::<LineId>(&form), ask.because(form.value("reason"))))?;
        let base = form.get("base")?;
        let mut tx = place.write().await?;
        if tx.once(form.once()?, "").await?.is_none() {
            store::move_line(&mut tx, &permit, line, base, section, spot).await?;
        }
        tx.commit().await
    };
    match outcome.await {
        Ok(()) => place.go_done(&back_to(line), "plan-line-moved"),
        Err(Failure::Conflict) => match overtaken(&place, "plan-do-move", line, (&form, &[])).await {
            Ok(clash) => draw(&place, line, Some(section), StatusCode::CONFLICT, form, Some(clash)).await,
            Err(answer) => answer,
        },
        Err(failure) => {
            let form = form.blame(failure, place.lang)?;
            draw(&place, line, Some(section), StatusCode::UNPROCESSABLE_ENTITY, form, None).await
        }
    }
}

async fn draw(
    place: &Place,
    line: LineId,
    section: Option<SectionId>,
    status: StatusCode,
    form: Form,
    clash: Option<Clash>,
) -> Answer {
    let view = place.read().await?;
    let draft = Draft::read(&view, place).await?;
    let now = draft.line(&view, place, line).await?;
    let section = section.unwrap_or(now.section);
    let title = draft.section(section)?.title.say(place.lang).to_owned();
    let opened = Some(form.value("base")).filter(|base| clash.is_none() && !base.is_empty());
    let own = format!("/plan/lines/{line}/moves");
    let shell = shell(place, "plan-do-move");
    let page = MovePage {
        eyebrow: number(place.lang, &now.number),
        paragraphs: paragraphs(&words(place.lang, now.text.as_deref())),
        lang: foreign(now.lang, place.lang),
        base: opened.map_or_else(|| now.revision.to_string(), str::to_owned),
        clash,
        choose_action: shell.url(&place.path(&format!("{own}/new"))),
        sections: draft.section_choices(place, section),
        section: section.to_string(),
        section_title: say(place.lang, "plan-move-spot", &[("section", &title)]),
        spots: draft.spots(place, section, Some(line), form.value("spot")),
        action: shell.url(&place.path(&own)),
        back: shell.url(&place.path(&back_to(line))),
        form,
        shell,
    };
    page_with(status, &page)
}
