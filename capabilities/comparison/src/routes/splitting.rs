//! Splitting an axis into two, each with its quotations.

use super::{axis::Evidence, axis_edit::standing, fields, side::Names};
use crate::{
    changes::SplitAxis,
    model::{AxisDraft, AxisId},
    pages::splitting::SplittingPage,
    store::{self, Axis, Part},
};
use axum::http::StatusCode;
use coding::ExcerptId;
use kernel::{Ask, Failure};
use process::Place;
use web::{Answer, Choice, Form, Params, together};

pub(super) async fn new(place: Place, params: Params) -> Answer {
    place.may::<SplitAxis>()?;
    let axis = standing(&place, params.get("axis")?).await?;
    let meaning = axis.meaning.clone().unwrap_or_default();
    let form = Form::with(&[
        ("base", &axis.revision.to_string()),
        ("first_name", &axis.name),
        ("first_meaning", &meaning),
    ]);
    page(&place, &axis, form, StatusCode::OK).await
}

pub(super) async fn split(place: Place, params: Params, form: Form) -> Answer {
    let ask = place.may::<SplitAxis>()?;
    let axis = standing(&place, params.get("axis")?).await?;
    match save(&place, ask, axis.id, &form).await {
        Ok(()) => place.go_done(&format!("/axes/{}", axis.id), "axis-split"),
        Err(failure) => {
            page(&place, &axis, form.blame(failure, place.lang)?, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

async fn save(place: &Place, ask: Ask<SplitAxis>, axis: AxisId, form: &Form) -> Result<(), Failure> {
    let base = form.get("base")?;
    let drafts = AxisDraft::parse_parts(|name| form.value(name).to_owned());
    let (drafts, first, second, permit) =
        together((drafts, chosen(form, "first"), chosen(form, "second"), ask.because(form.value("reason"))))?;
    let [one, other] = drafts;
    let parts = [Part { draft: one, excerpts: first }, Part { draft: other, excerpts: second }];
    let mut tx = place.write().await?;
    store::split_axis(&mut tx, &permit, (axis, base), &parts).await?;
    tx.commit().await
}

fn chosen(form: &Form, field: &'static str) -> Result<Vec<ExcerptId>, Failure> {
    let read: Result<Vec<ExcerptId>, Failure> = form.values(field).iter().map(|text| text.parse()).collect();
    read.map_err(|_| Failure::invalid(field, "comparison-problem-not-offered"))
}

async fn page(place: &Place, axis: &Axis, form: Form, status: StatusCode) -> Answer {
    let view = place.read().await?;
    let evidence = Evidence::of(place, &view, axis.id).await?;
    let names = Names::of(place, &view, &evidence.documents).await?;
    let path = format!("/axes/{}", axis.id);
    let shell = fields::axis_shell(place, axis, &place.t("comparison-split"));
    let offered = |field: &'static str| -> Vec<Choice> {
        let ticked = form.values(field);
        let choice = |(source, quoted): &(_, coding::store::Quoted)| {
            let value = quoted.id.to_string();
            // In a fresh form both parts have everything: what does not belong is taken out.
            let is_ticked = !form.is_wrong() || ticked.contains(&value.as_str());
            let words = quoted.quote.clone().unwrap_or_else(|| shell.t("web-removed"));
            Choice::new(value, words, is_ticked).helped(names.say(*source)).in_language(quoted.lang)
        };
        evidence.quotes.iter().map(choice).collect()
    };
    let page = SplittingPage {
        axis: axis.name.clone(),
        first: offered("first"),
        second: offered("second"),
        action: shell.url(&place.path(&format!("{path}/splits"))),
        back: shell.url(&place.path(&path)),
        form,
        shell,
    };
    web::page_with(status, &page)
}
