//! Putting a code at another place of the codebook, with all that stands under it.

use super::{
    entries::after,
    reshaping::{below, choices, found, preview, shell},
};
use crate::{
    changes::MoveCode,
    model::{Code, CodeId, chosen, place as rank},
    pages::code_move::CodeMovePage,
    store,
};
use axum::http::StatusCode;
use kernel::{Ask, Failure};
use process::Place;
use record::Snapshot;
use web::{Answer, Form, Params, together};

pub(super) async fn new(place: Place, params: Params) -> Answer {
    place.may::<MoveCode>()?;
    let view = place.read().await?;
    let (code, codes) = found(&place, &view, params.text("code")?).await?;
    let form = Form::with(&[
        ("base", &code.revision.to_string()),
        ("parent", &code.parent.map(|parent| parent.to_string()).unwrap_or_default()),
    ]);
    page(&place, &view, (&code, &codes), form, StatusCode::OK).await
}

pub(super) async fn save(place: Place, params: Params, form: Form) -> Answer {
    let ask = place.may::<MoveCode>()?;
    let slug = params.text("code")?;
    let view = place.read().await?;
    let (code, codes) = found(&place, &view, slug).await?;
    drop(view);
    match write(&place, ask, &code, &form).await {
        Ok(path) => place.go_done(&path, "code-moved"),
        Err(failure) => {
            let form = form.blame(failure, place.lang)?;
            let view = place.read().await?;
            page(&place, &view, (&code, &codes), form, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

async fn write(place: &Place, ask: Ask<MoveCode>, code: &Code, form: &Form) -> Result<String, Failure> {
    let base = form.get("base")?;
    let (parent, rank, permit) = together((
        chosen("parent", form.value("parent")),
        rank(form.value("rank")),
        ask.because(form.value("reason")),
    ))?;
    let mut tx = place.write().await?;
    store::move_code(&mut tx, &permit, (code.id, base), (parent, rank)).await?;
    after(tx, place.id, &format!("/codebook/{}", code.slug)).await
}

async fn page(
    place: &Place,
    view: &Snapshot,
    (code, codes): (&Code, &[Code]),
    form: Form,
    status: StatusCode,
) -> Answer {
    let shell = shell(place, code, "coding-code-move");
    let with: Vec<CodeId> = below(codes, code.id).into_iter().collect();
    let fits = |one: &Code| one.retired_at.is_none() && !with.contains(&one.id);
    let parent = chosen("parent", form.value("parent")).ok().flatten();
    let address = |rest: &str| shell.url(&place.path(&format!("/codebook/{}{rest}", code.slug)));
    let page = CodeMovePage {
        name: code.name.clone(),
        along: shell.tn("coding-touched-codes", with.len().saturating_sub(1)),
        preview: preview(place, view, &shell, &with).await?,
        parents: choices(codes, fits, parent.as_slice()),
        action: address("/places"),
        back: address(""),
        form,
        shell,
    };
    web::page_with(status, &page)
}
