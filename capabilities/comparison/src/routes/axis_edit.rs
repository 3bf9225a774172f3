//! Giving an axis another name, or saying it in other words.

use super::fields;
use crate::{
    changes::RenameAxis,
    model::{AxisDraft, AxisId},
    pages::renaming::RenamingPage,
    store::{self, Axis},
};
use axum::http::StatusCode;
use kernel::{Ask, Failure};
use process::Place;
use web::{Answer, Form, Params, together};

pub(super) async fn new(place: Place, params: Params) -> Answer {
    place.may::<RenameAxis>()?;
    let axis = standing(&place, params.get("axis")?).await?;
    let form = Form::with(&[
        ("base", &axis.revision.to_string()),
        ("name", &axis.name),
        ("meaning", &axis.meaning.clone().unwrap_or_default()),
    ]);
    page(&place, &axis, form, StatusCode::OK)
}

pub(super) async fn rename(place: Place, params: Params, form: Form) -> Answer {
    let ask = place.may::<RenameAxis>()?;
    let axis = standing(&place, params.get("axis")?).await?;
    match save(&place, ask, axis.id, &form).await {
        Ok(()) => place.go_done(&format!("/axes/{}", axis.id), "axis-renamed"),
        Err(failure) => {
            page(&place, &axis, form.blame(failure, place.lang)?, StatusCode::UNPROCESSABLE_ENTITY)
        }
    }
}

/// An axis that has ended is not worked on any more.
pub(super) async fn standing(place: &Place, id: AxisId) -> Result<Axis, Failure> {
    let view = place.read().await?;
    let axis = store::axis(&view, place.id, id).await?;
    if axis.ended_at.is_some() { Err(Failure::Conflict) } else { Ok(axis) }
}

async fn save(place: &Place, ask: Ask<RenameAxis>, axis: AxisId, form: &Form) -> Result<(), Failure> {
    let base = form.get("base")?;
    let draft = AxisDraft::parse(|name| form.value(name).to_owned());
    let (draft, permit) = together((draft, ask.because(form.value("reason"))))?;
    let mut tx = place.write().await?;
    store::rename_axis(&mut tx, &permit, (axis, base), &draft).await?;
    tx.commit().await
}

fn page(place: &Place, axis: &Axis, form: Form, status: StatusCode) -> Answer {
    let path = format!("/axes/{}", axis.id);
    let shell = fields::axis_shell(place, axis, &place.t("comparison-rename"));
    let page = RenamingPage {
        axis: axis.name.clone(),
        action: shell.url(&place.path(&format!("{path}/revisions"))),
        back: shell.url(&place.path(&path)),
        form,
        shell,
    };
    web::page_with(status, &page)
}
