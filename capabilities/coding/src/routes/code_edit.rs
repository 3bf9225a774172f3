//! Adding a code, or saying something else of one.

use super::entries::after;
use crate::{
    changes::{AddCode, ReviseCode},
    codebook::tree,
    model::{Code, CodeDraft, Colour, Usage},
    pages::code_edit::CodeEditPage,
    store,
};
use axum::http::StatusCode;
use kernel::{Failure, Moment, Permit};
use process::Place;
use record::Snapshot;
use web::{Answer, Choice, Form, Params, Shell};

pub(super) async fn new(place: Place) -> Answer {
    place.may::<AddCode>()?;
    let view = place.read().await?;
    page(&place, &view, None, Form::default(), StatusCode::OK).await
}

pub(super) async fn add(place: Place, form: Form) -> Answer {
    let permit = place.may::<AddCode>()?.plainly();
    match save_new(&place, &permit, &form).await {
        Ok(path) => web::redirect(&place, &path),
        Err(failure) => again(&place, None, form, failure).await,
    }
}

pub(super) async fn edit(place: Place, params: Params) -> Answer {
    place.may::<ReviseCode>()?;
    let view = place.read().await?;
    let code = store::code_by_slug(&view, place.id, params.text("code")?).await?;
    let form = Form::with(&[
        ("base", &code.revision.to_string()),
        ("name", &code.name),
        ("definition", &code.definition),
        ("use_when", &code.use_when),
        ("avoid_when", &code.avoid_when),
        ("example", &code.example),
        ("keywords", &code.keywords),
        ("colour", code.colour.map_or("", Colour::word)),
        ("usage", code.usage.word()),
    ]);
    page(&place, &view, Some(&code), form, StatusCode::OK).await
}

pub(super) async fn revise(place: Place, params: Params, form: Form) -> Answer {
    let ask = place.may::<ReviseCode>()?;
    let view = place.read().await?;
    let code = store::code_by_slug(&view, place.id, params.text("code")?).await?;
    drop(view);
    let outcome = match ask.because(form.value("reason")) {
        Ok(permit) => save(&place, &permit, &code, &form).await,
        Err(failure) => Err(failure),
    };
    match outcome {
        Ok(path) => place.go_done(&path, "code-revised"),
        Err(failure) => again(&place, Some(&code), form, failure).await,
    }
}

async fn save_new(place: &Place, permit: &Permit<AddCode>, form: &Form) -> Result<String, Failure> {
    let key = form.once()?;
    let draft = CodeDraft::parse(|name| form.value(name).to_owned())?;
    let mut tx = place.write().await?;
    store::add_code(&mut tx, permit, None, &draft).await?;
    let done = "code-added";
    let entry = store::newest_entry(&tx, place.id).await?;
    let target = place.path(&format!("/codebook?done={done}&undo={entry}"));
    if let Some(before) = tx.once(key, &target).await? {
        return Ok(before);
    }
    tx.commit().await?;
    Ok(target)
}

async fn save(
    place: &Place,
    permit: &Permit<ReviseCode>,
    code: &Code,
    form: &Form,
) -> Result<String, Failure> {
    let base = form.get("base")?;
    let draft = CodeDraft::parse(|name| form.value(name).to_owned())?;
    // It stays where it stands: moving it is a change of its own.
    let draft = CodeDraft { parent: code.parent, rank: code.rank, ..draft };
    let mut tx = place.write().await?;
    store::revise_code(&mut tx, permit, code.id, base, &draft).await?;
    after(tx, place.id, &format!("/codebook/{}", code.slug)).await
}

async fn again(place: &Place, code: Option<&Code>, form: Form, failure: Failure) -> Answer {
    let form = form.blame(failure, place.lang)?;
    let view = place.read().await?;
    page(place, &view, code, form, StatusCode::UNPROCESSABLE_ENTITY).await
}

async fn page(place: &Place, view: &Snapshot, code: Option<&Code>, form: Form, status: StatusCode) -> Answer {
    let codes = store::codes(view, place.id, Moment::MAX).await?;
    let key = if code.is_some() { "coding-code-revise" } else { "coding-code-add" };
    let shell = place.shell_under(&[(&place.t("coding-codebook"), "/codebook")], &place.t(key));
    let (action, back) = match code {
        Some(code) => (format!("/codebook/{}/revisions", code.slug), format!("/codebook/{}", code.slug)),
        None => ("/codebook".to_owned(), "/codebook".to_owned()),
    };
    let page = CodeEditPage {
        name: code.map(|code| code.name.clone()).unwrap_or_default(),
        revising: code.is_some(),
        action: shell.url(&place.path(&action)),
        back: shell.url(&place.path(&back)),
        parents: parents(&codes, &form),
        colours: colours(&shell, &form),
        usages: usages(&shell, &form),
        form,
        shell,
    };
    web::page_with(status, &page)
}

/// Codes a new one may stand under.
fn parents(codes: &[Code], form: &Form) -> Vec<Choice> {
    let chosen = form.value("parent");
    let choice = |one: &crate::codebook::Standing<'_>| {
        let id = one.code.id.to_string();
        Choice::new(&id, one.path(), id == chosen)
    };
    tree(codes).iter().filter(|one| one.code.retired_at.is_none()).map(choice).collect()
}

fn colours(shell: &Shell, form: &Form) -> Vec<Choice> {
    let chosen = form.value("colour");
    let choice = |colour: &Colour| {
        let label = shell.t(&format!("coding-colour-{colour}"));
        Choice::new(colour, label, chosen == colour.word())
    };
    Colour::ALL.iter().map(choice).collect()
}

/// What a code is for; one that was not asked is to be put on excerpts.
fn usages(shell: &Shell, form: &Form) -> Vec<Choice> {
    let chosen = Usage::parse(form.value("usage")).unwrap_or(Usage::Apply);
    let choice = |usage: &Usage| {
        let label = shell.t(&format!("coding-usage-{usage}"));
        Choice::new(usage, label, chosen == *usage)
    };
    Usage::ALL.iter().map(choice).collect()
}
