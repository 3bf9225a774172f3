//! Where whoever compares begins.

use super::CODERS;
use crate::{
    pages::desk::{DeskPage, Search},
    store,
};
use process::Place;
use sources::Reader;
use web::Answer;

pub(super) async fn show(place: Place) -> Answer {
    place.staff(Reader::ROLES)?;
    let view = place.read().await?;
    let all = store::denominators(&view, place.id).await?;
    let axes = store::axes(&view, place.id).await?;
    let shell = place.desk_shell(&place.t("comparison-desk"));
    let search = |one: &store::Denominator| Search {
        title: one.title.clone(),
        href: shell.url(&place.path(&format!("/denominators/{}", one.id))),
        begun: shell.ta("comparison-begun-on", "day", &shell.day(&one.recorded_at.day())),
        ended: one.ended_at.map(|at| shell.ta("comparison-ended-on", "day", &shell.day(&at.day()))),
    };
    let standing = axes.iter().filter(|axis| axis.ended_at.is_none()).count();
    let page = DeskPage {
        searches: all.iter().map(search).collect(),
        begin: place.staff(CODERS).is_ok().then(|| shell.url(&place.path("/denominators/new"))),
        matrices: super::matrix::tabs(&place, &shell, None),
        saturation: shell.url(&place.path("/desk/saturation")),
        axes: shell.url(&place.path("/axes")),
        confirmed: shell.tn("comparison-confirmed", standing),
        codebook: shell.url(&place.path("/codebook")),
        shell,
    };
    web::page(&page)
}
