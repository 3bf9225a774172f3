//! One line becomes several.

use super::{
    desk::{Draft, back_to, shell},
    reading::{foreign, number, words},
    standing::{editing, overtaken},
};
use crate::{
    LineId,
    changes::SplitLine,
    model::{LineText, PARTS},
    pages::{Clash, PartField, SplitPage, paragraphs},
    store,
};
use axum::http::StatusCode;
use kernel::{Failure, text::bounded};
use process::Place;
use web::{Answer, Form, Params, i18n::say, page_with, together};

/// Names of the fields, one for each part.
const FIELDS: [&str; PARTS] =
    ["part-1", "part-2", "part-3", "part-4", "part-5", "part-6", "part-7", "part-8"];

pub(super) async fn form(place: Place, params: Params) -> Answer {
    editing(&place).await?;
    let line: LineId = params.get("line")?;
    let view = place.read().await?;
    let now = store::line_now(&view, place.id, line).await?;
    // The paragraphs of the line are the likely parts.
    let parts = paragraphs(&now.text.unwrap_or_default());
    let typed = FIELDS.iter().zip(parts).map(|(field, part)| ((*field).to_owned(), part)).collect();
    draw(&place, line, StatusCode::OK, Form::of(typed), None).await
}

pub(super) async fn save(place: Place, params: Params, form: Form) -> Answer {
    let ask = place.may::<SplitLine>()?;
    let line: LineId = params.get("line")?;
    if form.value("more") == "yes" {
        return draw(&place, line, StatusCode::OK, form, None).await;
    }
    let outcome = async {
        let (parts, permit) = together((parts(&form), ask.because(form.value("reason"))))?;
        let base = form.get("base")?;
        let mut tx = place.write().await?;
        let first = match tx.once(form.once()?, "/plan/draft").await? {
            Some(led) => led,
            None => {
                let made = store::split_line(&mut tx, &permit, line, base, &parts).await?;
                made.first().map_or("/plan/draft".to_owned(), |(first, _)| back_to(*first))
            }
        };
        tx.commit().await?;
        Ok(first)
    };
    match outcome.await {
        Ok(back) => place.go_done(&back, "plan-line-split"),
        Err(Failure::Conflict) => match overtaken(&place, "plan-do-split", line, (&form, &FIELDS)).await {
            Ok(clash) => draw(&place, line, StatusCode::CONFLICT, form, Some(clash)).await,
            Err(answer) => answer,
        },
        Err(failure) => {
            let form = form.blame(failure, place.lang)?;
            draw(&place, line, StatusCode::UNPROCESSABLE_ENTITY, form, None).await
        }
    }
}

/// The parts that were filled in; the first two must be.
fn parts(form: &Form) -> Result<Vec<LineText>, Failure> {
    let mut parts: Result<Vec<LineText>, Failure> = Ok(vec![]);
    for (at, field) in
        FIELDS.into_iter().enumerate().filter(|(at, field)| *at < 2 || !form.value(field).trim().is_empty())
    {
        let one = bounded(field, form.value(field), usize::from(at < 2), LineText::MOST);
        let one = one.and_then(|text| LineText::parse(&text));
        parts = together((parts, one)).map(|(mut parts, one)| {
            parts.push(one);
            parts
        });
    }
    parts
}

async fn draw(place: &Place, line: LineId, status: StatusCode, form: Form, clash: Option<Clash>) -> Answer {
    let view = place.read().await?;
    let draft = Draft::read(&view, place).await?;
    let now = draft.line(&view, place, line).await?;
    let filled = FIELDS.iter().rposition(|field| !form.value(field).trim().is_empty()).map_or(0, |at| at + 1);
    let shown = (filled + usize::from(form.value("more") == "yes")).clamp(2, PARTS);
    let field = |(at, name): (usize, &&'static str)| PartField {
        name,
        label: say(place.lang, "plan-split-part", &[("number", &(at + 1).to_string())]),
        optional: at >= 2,
    };
    let opened = Some(form.value("base")).filter(|base| clash.is_none() && !base.is_empty());
    let shell = shell(place, "plan-do-split");
    let page = SplitPage {
        eyebrow: number(place.lang, &now.number),
        paragraphs: paragraphs(&words(place.lang, now.text.as_deref())),
        lang: foreign(now.lang, place.lang),
        base: opened.map_or_else(|| now.revision.to_string(), str::to_owned),
        clash,
        parts: FIELDS.iter().enumerate().take(shown).map(field).collect(),
        room: shown < PARTS,
        // The page that comes back with one more part opens on it; any other has no such place, and opens at its top.
        action: shell.url(&place.path(&format!("/plan/lines/{line}/splits#f-part-{}", shown + 1))),
        back: shell.url(&place.path(&back_to(line))),
        form,
        shell,
    };
    page_with(status, &page)
}
