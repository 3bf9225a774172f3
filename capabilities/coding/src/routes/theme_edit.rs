//! Building a theme, or putting it in other words.

use crate::{
    changes::{BuildTheme, ReviseTheme},
    model::{ThemeDraft, ThemeId},
    pages::theme_edit::ThemeEditPage,
    store::{self, Theme},
};
use axum::http::StatusCode;
use kernel::{Ask, Failure, Lang, Moment, Permit};
use process::Place;
use web::{Answer, Form, Params, form::choices, together};

pub(super) async fn new(place: Place) -> Answer {
    place.may::<BuildTheme>()?;
    page(&place, None, Form::with(&[("lang", place.lang.word())]), StatusCode::OK)
}

pub(super) async fn build(place: Place, form: Form) -> Answer {
    let permit = place.may::<BuildTheme>()?.plainly();
    match save_new(&place, &permit, &form).await {
        Ok(path) => web::redirect(&place, &path),
        Err(failure) => {
            let form = form.blame(failure, place.lang)?;
            page(&place, None, form, StatusCode::UNPROCESSABLE_ENTITY)
        }
    }
}

pub(super) async fn edit(place: Place, params: Params) -> Answer {
    place.may::<ReviseTheme>()?;
    let theme = found(&place, &params).await?;
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let form = Form::with(&[
        ("base", &theme.revision.to_string()),
        ("title", &theme.title),
        ("statement", &text(&theme.statement)),
        ("minority", &text(&theme.minority)),
        ("lang", theme.lang.word()),
    ]);
    page(&place, Some(&theme), form, StatusCode::OK)
}

pub(super) async fn revise(place: Place, params: Params, form: Form) -> Answer {
    let ask = place.may::<ReviseTheme>()?;
    let theme = found(&place, &params).await?;
    match save(&place, ask, theme.id, &form).await {
        Ok(()) => place.go_done(&format!("/themes/{}", theme.id), "theme-revised"),
        Err(failure) => {
            let form = form.blame(failure, place.lang)?;
            page(&place, Some(&theme), form, StatusCode::UNPROCESSABLE_ENTITY)
        }
    }
}

async fn found(place: &Place, params: &Params) -> Result<Theme, Failure> {
    let view = place.read().await?;
    store::theme(&view, place.id, params.get("theme")?, Moment::MAX).await
}

/// A new theme goes on to the page where its excerpts are chosen.
async fn save_new(place: &Place, permit: &Permit<BuildTheme>, form: &Form) -> Result<String, Failure> {
    let key = form.once()?;
    let draft = ThemeDraft::parse(|name| form.value(name).to_owned())?;
    let mut tx = place.write().await?;
    let id = store::build_theme(&mut tx, permit, &draft, &[]).await?;
    let done = "theme-built";
    let target = place.path(&format!("/themes/{id}/excerpts/new?done={done}"));
    if let Some(before) = tx.once(key, &target).await? {
        return Ok(before);
    }
    tx.commit().await?;
    Ok(target)
}

async fn save(place: &Place, ask: Ask<ReviseTheme>, theme: ThemeId, form: &Form) -> Result<(), Failure> {
    let base = form.get("base")?;
    let draft = ThemeDraft::parse(|name| form.value(name).to_owned());
    let (draft, permit) = together((draft, ask.because(form.value("reason"))))?;
    let mut tx = place.write().await?;
    store::revise_theme(&mut tx, &permit, theme, base, &draft).await?;
    tx.commit().await
}

fn page(place: &Place, theme: Option<&Theme>, form: Form, status: StatusCode) -> Answer {
    let key = if theme.is_some() { "coding-theme-revise" } else { "coding-theme-build" };
    let shell = place.shell_under(&[(&place.t("coding-themes"), "/themes")], &place.t(key));
    let (action, back) = match theme {
        Some(theme) => (format!("/themes/{}/revisions", theme.id), format!("/themes/{}", theme.id)),
        None => ("/themes".to_owned(), "/themes".to_owned()),
    };
    let page = ThemeEditPage {
        theme: theme.map(|theme| theme.title.clone()).unwrap_or_default(),
        revising: theme.is_some(),
        langs: choices(
            place.lang,
            "coding-lang",
            Lang::ALL.iter().map(|one| one.word()),
            &[form.value("lang")],
        ),
        action: shell.url(&place.path(&action)),
        back: shell.url(&place.path(&back)),
        form,
        shell,
    };
    web::page_with(status, &page)
}
