//! Adding a section, and giving one another title or place.

use super::{
    desk::{Draft, shell, spot, spots},
    reading::foreign,
    standing::editing,
};
use crate::{
    SectionId,
    changes::{AddSection, ReviseSection},
    model::{SectionDraft, SectionNow, Spot},
    pages::{Clash, SectionFormPage, paragraphs},
    store,
};
use axum::http::StatusCode;
use kernel::{Failure, Lang};
use process::Place;
use web::{Answer, Choice, Form, Params, page_with, together};

/// The value of the field `spot` that leaves a section where it is.
const STAY: &str = "stay";

pub(super) async fn new(place: Place) -> Answer {
    editing(&place).await?;
    draw_new(&place, StatusCode::OK, Form::default()).await
}

fn draft_of(form: &Form) -> Result<SectionDraft, Failure> {
    SectionDraft::parse(form.value("title_it"), form.value("title_en"))
}

pub(super) async fn add(place: Place, form: Form) -> Answer {
    let ask = place.may::<AddSection>()?;
    let outcome = async {
        let (draft, spot, permit) =
            together((draft_of(&form), spot::<SectionId>(&form), ask.because(form.value("reason"))))?;
        let mut tx = place.write().await?;
        let back = match tx.once(form.once()?, "/plan/draft").await? {
            Some(led) => led,
            None => {
                format!("/plan/draft#section-{}", store::add_section(&mut tx, &permit, spot, &draft).await?)
            }
        };
        tx.commit().await?;
        Ok(back)
    };
    match outcome.await {
        Ok(back) => place.go_done(&back, "plan-section-added"),
        Err(failure) => {
            let form = form.blame(failure, place.lang)?;
            draw_new(&place, StatusCode::UNPROCESSABLE_ENTITY, form).await
        }
    }
}

async fn draw_new(place: &Place, status: StatusCode, form: Form) -> Answer {
    let view = place.read().await?;
    let draft = Draft::read(&view, place).await?;
    let last = draft.sections.last().map_or("first".to_owned(), |section| section.id.to_string());
    let chosen = if form.value("spot").is_empty() { last } else { form.value("spot").to_owned() };
    let shell = shell(place, "plan-do-add-section");
    let page = SectionFormPage {
        base: String::new(),
        spots: spots(place, names(place, &draft, None).into_iter(), &chosen),
        clash: None,
        action: shell.url(&place.path("/plan/sections")),
        back: shell.url(&place.path("/plan/draft")),
        form,
        shell,
    };
    page_with(status, &page)
}

/// Sections by id and title, without one of them.
fn names(place: &Place, draft: &Draft, without: Option<SectionId>) -> Vec<(String, String)> {
    let others = draft.sections.iter().filter(|section| Some(section.id) != without);
    others.map(|section| (section.id.to_string(), section.title.say(place.lang).to_owned())).collect()
}

pub(super) async fn edit(place: Place, params: Params) -> Answer {
    editing(&place).await?;
    let view = place.read().await?;
    let now = store::section_now(&view, place.id, params.get("section")?).await?;
    let form = Form::with(&[("title_it", &now.title.it), ("title_en", &now.title.en), ("spot", STAY)]);
    draw(&place, &now, StatusCode::OK, form, None).await
}

pub(super) async fn revise(place: Place, params: Params, form: Form) -> Answer {
    let ask = place.may::<ReviseSection>()?;
    let section: SectionId = params.get("section")?;
    let outcome = async {
        let spot: Result<Option<Spot<SectionId>>, Failure> =
            if form.value("spot") == STAY { Ok(None) } else { spot(&form).map(Some) };
        let (draft, spot, permit) = together((draft_of(&form), spot, ask.because(form.value("reason"))))?;
        let base = form.get("base")?;
        let mut tx = place.write().await?;
        if tx.once(form.once()?, "").await?.is_none() {
            store::revise_section(&mut tx, &permit, (section, base), &draft, spot).await?;
        }
        tx.commit().await
    };
    match outcome.await {
        Ok(()) => place.go_done(&format!("/plan/draft#section-{section}"), "plan-section-revised"),
        Err(failure) => again(&place, section, form, failure).await,
    }
}

async fn again(place: &Place, section: SectionId, form: Form, failure: Failure) -> Answer {
    let view = place.read().await?;
    let now = store::section_now(&view, place.id, section).await?;
    if let Failure::Conflict = failure {
        let pieces = crate::pages::pieces(&now.title.it, form.value("title_it"));
        let lang = foreign(Lang::It, place.lang);
        let clash = Clash { note: String::new(), now: paragraphs(&now.title.it), lang, pieces };
        return draw(place, &now, StatusCode::CONFLICT, form, Some(clash)).await;
    }
    let form = form.blame(failure, place.lang)?;
    draw(place, &now, StatusCode::UNPROCESSABLE_ENTITY, form, None).await
}

async fn draw(
    place: &Place,
    now: &SectionNow,
    status: StatusCode,
    form: Form,
    clash: Option<Clash>,
) -> Answer {
    let view = place.read().await?;
    let draft = Draft::read(&view, place).await?;
    let stay = Choice::new(STAY, place.t("plan-spot-stay"), form.value("spot") == STAY);
    let others = spots(place, names(place, &draft, Some(now.id)).into_iter(), form.value("spot"));
    let opened = Some(form.value("base")).filter(|base| clash.is_none() && !base.is_empty());
    let base = opened.map_or_else(|| now.revision.to_string(), str::to_owned);
    let shell = shell(place, "plan-do-revise-section");
    let page = SectionFormPage {
        base,
        spots: std::iter::once(stay).chain(others).collect(),
        clash,
        action: shell.url(&place.path(&format!("/plan/sections/{}/revisions", now.id))),
        back: shell.url(&place.path(&format!("/plan/draft#section-{}", now.id))),
        form,
        shell,
    };
    page_with(status, &page)
}
