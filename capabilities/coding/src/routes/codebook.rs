//! The codebook, for everybody.

use super::{CODERS, reshaping::undo_action};
use crate::{
    codebook::{Standing, tree},
    model::Code,
    pages::codebook::{CodeView, CodebookPage, Mark},
    palette::letters,
    store,
};
use kernel::Moment;
use process::Place;
use sources::Reader;
use std::collections::HashMap;
use web::{Answer, Link, Shell};

pub(super) async fn show(place: Place) -> Answer {
    let view = place.read().await?;
    let codes = store::codes(&view, place.id, Moment::MAX).await?;
    let uses: HashMap<_, _> = store::uses(&view, place.id).await?.into_iter().collect();
    let shell =
        place.shell_under(&[(&place.t("sources-register-title"), "/sources")], &place.t("coding-codebook"));
    let (used, retired): (Vec<_>, Vec<_>) =
        tree(&codes).into_iter().partition(|one| one.code.retired_at.is_none());
    let view =
        |one: &Standing<'_>| code_view(&place, &shell, one, uses.get(&one.code.id).copied().unwrap_or(0));
    let top = used.iter().filter(|one| one.depth == 0);
    let index = top.map(|one| Link {
        label: one.code.name.clone(),
        href: format!("#{}", one.code.slug),
        current: false,
    });
    let page = CodebookPage {
        index: index.collect(),
        versions: place
            .staff(Reader::ROLES)
            .is_ok()
            .then(|| shell.url(&place.path("/desk/codebook/versions"))),
        add: place.staff(CODERS).is_ok().then(|| shell.url(&place.path("/codebook/new"))),
        codes: used.iter().map(view).collect(),
        retired: retired.iter().map(view).collect(),
        undo: undo_action(&place, &shell)?,
        shell,
    };
    web::page(&page)
}

/// The mark of a code, if it has a colour.
pub(super) fn mark(code: &Code) -> Option<Mark> {
    code.colour.map(|colour| (colour.word(), letters(&code.name)))
}

fn code_view(place: &Place, shell: &Shell, one: &Standing<'_>, uses: i64) -> CodeView {
    CodeView {
        // Two levels have headings of their own; what stands deeper shares the third.
        level: one.depth.min(2) + 2,
        id: one.code.slug.clone(),
        name: one.code.name.clone(),
        mark: mark(one.code),
        above: one.above.join(" › "),
        href: shell.url(&place.path(&format!("/codebook/{}", one.code.slug))),
        definition: one.code.definition.clone(),
        uses: shell.tn("coding-excerpts", uses),
    }
}
