//! Making one code of several: first which, then what it touches and why.

use super::{
    entries::after,
    reshaping::{choices, chosen, found, preview, shell},
};
use crate::{
    changes::MergeCodes,
    codebook::may_stand,
    model::{Code, CodeId},
    pages::code_merge::{CodeMergePage, Merging},
    store,
};
use axum::http::StatusCode;
use kernel::{Ask, Failure};
use process::Place;
use record::Snapshot;
use web::{Answer, Form, Params, together};

pub(super) async fn new(place: Place, params: Params) -> Answer {
    place.may::<MergeCodes>()?;
    let view = place.read().await?;
    let (code, codes) = found(&place, &view, params.text("code")?).await?;
    store::check_reshapable(&view, place.id, &[code.id]).await?;
    let from = chosen("from", &place.query.values("from"))?;
    page(&place, &view, (&code, &codes), (from, Form::default()), StatusCode::OK).await
}

pub(super) async fn save(place: Place, params: Params, form: Form) -> Answer {
    let ask = place.may::<MergeCodes>()?;
    let view = place.read().await?;
    let (code, codes) = found(&place, &view, params.text("code")?).await?;
    drop(view);
    match write(&place, ask, &code, &form).await {
        Ok(path) => place.go_done(&path, "codes-merged"),
        Err(failure) => {
            let from = chosen("from", &form.values("from")).unwrap_or_default();
            let form = form.blame(failure, place.lang)?;
            let view = place.read().await?;
            page(&place, &view, (&code, &codes), (from, form), StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

async fn write(place: &Place, ask: Ask<MergeCodes>, code: &Code, form: &Form) -> Result<String, Failure> {
    let (from, permit) = together((chosen("from", &form.values("from")), ask.because(form.value("reason"))))?;
    let mut tx = place.write().await?;
    store::merge_codes(&mut tx, &permit, code.id, &from).await?;
    after(tx, place.id, &format!("/codebook/{}", code.slug)).await
}

async fn page(
    place: &Place,
    view: &Snapshot,
    (code, codes): (&Code, &[Code]),
    (from, form): (Vec<CodeId>, Form),
    status: StatusCode,
) -> Answer {
    let shell = shell(place, code, "coding-code-merge");
    // One that this code stands under cannot become part of it.
    let fits =
        |one: &Code| one.retired_at.is_none() && one.id != code.id && may_stand(codes, one.id, code.id);
    let address = |rest: &str| shell.url(&place.path(&format!("/codebook/{}{rest}", code.slug)));
    let named = codes.iter().filter(|one| from.contains(&one.id));
    let merging = match from.is_empty() {
        true => None,
        false => Some(Merging {
            names: named.map(|one| one.name.clone()).collect(),
            from: from.iter().map(CodeId::to_string).collect(),
            preview: preview(place, view, &shell, &from).await?,
            action: address("/merges"),
        }),
    };
    let page = CodeMergePage {
        name: code.name.clone(),
        others: choices(codes, fits, &from),
        merging,
        look: address("/merges/new"),
        back: address(""),
        form,
        shell,
    };
    web::page_with(status, &page)
}
