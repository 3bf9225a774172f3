//! What the documents have in common, as people confirmed it: for everybody.

use super::{
    CODERS,
    fields::axis_link,
    side::{Names, columns},
};
use crate::{
    AXIS,
    changes::WithdrawAxis,
    model::AxisId,
    pages::{
        axes::{AxesPage, AxisCard},
        axis::{AxisPage, Tools},
    },
    store::{self, Axis},
};
use axum::http::StatusCode;
use coding::{ExcerptId, store::Quoted};
use kernel::{Failure, Moment, Ref};
use process::Place;
use record::{LinkKind, Snapshot};
use sources::SourceId;
use std::collections::HashMap;
use web::{Answer, Form, Link, Params, Shell, label::Asked};

pub(super) async fn list(place: Place) -> Answer {
    let view = place.read().await?;
    let axes = store::axes(&view, place.id).await?;
    let resting = store::resting(&view, place.id).await?;
    let shell = place
        .shell_under(&[(&place.t("sources-register-title"), "/sources")], &place.t("comparison-axes-title"));
    let card = |axis: Axis| AxisCard {
        href: shell.url(&place.path(&format!("/axes/{}", axis.id))),
        meaning: axis.meaning.unwrap_or_else(|| shell.t("web-removed")),
        lang: axis.lang.word(),
        excerpts: shell.tn("coding-excerpts", resting.iter().filter(|(id, _)| *id == axis.id).count()),
        title: axis.name,
    };
    let page = AxesPage {
        axes: axes.into_iter().filter(|axis| axis.ended_at.is_none()).map(card).collect(),
        compare: place
            .staff(sources::Reader::ROLES)
            .is_ok()
            .then(|| shell.url(&place.path("/desk/comparison"))),
        sources: shell.url(&place.path("/sources")),
        shell,
    };
    web::page(&page)
}

pub(super) async fn show(place: Place, params: Params) -> Answer {
    let view = place.read().await?;
    page(&place, &view, params.get("axis")?, Form::default(), StatusCode::OK).await
}

pub(super) async fn withdraw(place: Place, params: Params, form: Form) -> Answer {
    let ask = place.may::<WithdrawAxis>()?;
    let id: AxisId = params.get("axis")?;
    let permit = match ask.because(form.value("reason")) {
        Ok(permit) => permit,
        Err(failure) => {
            let form = form.blame(failure, place.lang)?;
            let view = place.read().await?;
            return page(&place, &view, id, form, StatusCode::UNPROCESSABLE_ENTITY).await;
        }
    };
    let mut tx = place.write().await?;
    store::withdraw_axis(&mut tx, &permit, id).await?;
    tx.commit().await?;
    place.go_done(&format!("/axes/{id}"), "axis-withdrawn")
}

/// The quotations of an axis, each with its document; documents in the order of their first quotation.
pub(super) struct Evidence {
    pub(super) quotes: Vec<(SourceId, Quoted)>,
    pub(super) documents: Vec<SourceId>,
}

impl Evidence {
    pub(super) async fn of(place: &Place, view: &Snapshot, id: AxisId) -> Result<Evidence, Failure> {
        let asked = Asked { view, viewer: place.viewer, lang: place.lang };
        let ids: Vec<ExcerptId> = store::evidence(view, id).await?;
        let sources: HashMap<ExcerptId, SourceId> = coding::store::taken_from(view, place.id, &ids).await?;
        let quotes = coding::store::excerpts_by_ids(asked, &ids).await?;
        let of = |quoted: Quoted| Some((*sources.get(&quoted.id)?, quoted));
        let quotes: Vec<(SourceId, Quoted)> = quotes.into_iter().filter_map(of).collect();
        let mut documents: Vec<SourceId> = Vec::new();
        for (source, _) in &quotes {
            if !documents.contains(source) {
                documents.push(*source);
            }
        }
        Ok(Evidence { quotes, documents })
    }
}

async fn page(place: &Place, view: &Snapshot, id: AxisId, form: Form, status: StatusCode) -> Answer {
    let axis = store::axis(view, place.id, id).await?;
    let evidence = Evidence::of(place, view, id).await?;
    let names = Names::of(place, view, &evidence.documents).await?;
    let shell = place.shell_under(&[(&place.t("comparison-axes-title"), "/axes")], &axis.name);
    let works = place.staff(CODERS).is_ok() && axis.ended_at.is_none();
    let address = |rest: &str| shell.url(&place.path(&format!("/axes/{id}{rest}")));
    let tools = works.then(|| Tools {
        rename: address("/revisions/new"),
        split: (evidence.quotes.len() > 1).then(|| address("/splits/new")),
        withdraw: address("/ends"),
    });
    let page = AxisPage {
        lang: if axis.lang == place.lang { "" } else { axis.lang.word() },
        meaning: paragraphs(&axis.meaning.unwrap_or_else(|| shell.t("web-removed"))),
        facts: vec![
            shell.ta("comparison-confirmed-on", "day", &shell.day(&axis.confirmed_at.day())),
            shell.tn("coding-excerpts", evidence.quotes.len()),
        ],
        ended: axis.ended_at.map(|at| shell.ta("comparison-axis-ended", "day", &shell.day(&at.day()))),
        replaced_by: relatives(place, view, &shell, id, Way::Replaced).await?,
        replaces: relatives(place, view, &shell, id, Way::Replaces).await?,
        columns: columns(&shell, &names, evidence.quotes),
        address: format!("{}{}", place.app.origin, address("")),
        tools,
        form,
        shell,
    };
    web::page_with(status, &page)
}

/// Which way a split is followed.
#[derive(Clone, Copy)]
enum Way {
    Replaced,
    Replaces,
}

async fn relatives(
    place: &Place,
    view: &Snapshot,
    shell: &Shell,
    id: AxisId,
    way: Way,
) -> Result<Vec<Link>, Failure> {
    let this = Ref { kind: AXIS, id: id.0 };
    let links = match way {
        Way::Replaced => view.links_to(this, Moment::MAX).await?,
        Way::Replaces => view.links_from(this, Moment::MAX).await?,
    };
    let other = |link: &record::Linked| match way {
        Way::Replaced => link.from(),
        Way::Replaces => link.to(),
    };
    let kept = links.iter().filter(|link| link.kind == LinkKind::Replaces).map(other);
    let ids: Vec<AxisId> = kept.filter(|one| one.kind == AXIS).map(|one| AxisId(one.id)).collect();
    let axes = store::axes_by_ids(view, place.id, &ids).await?;
    Ok(axes.iter().map(|axis| axis_link(place, shell, axis)).collect())
}

fn paragraphs(text: &str) -> Vec<String> {
    text.split("\n\n").map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}
