//! The public page of an organisation.

use super::{categories, category_label};
use crate::{
    changes::{GiveMandate, ReviseOrganisation},
    pages::OrganisationPage,
    panel::{Looking, parts},
    store,
};
use kernel::{Change, OrganisationId};
use process::Place;
use web::{Answer, Params, page};

pub(super) async fn show(place: Place, params: Params) -> Answer {
    let id: OrganisationId = params.get("organisation")?;
    let view = place.read().await?;
    let organisation = store::organisation(&view, place.id, id).await?;
    let categories = categories(&view, &place).await?;
    let parts = parts(Looking { place: &place, view: &view, organisation: id }).await?;
    let shell = place.shell_under(&[(&place.t("directory-title"), "/organisations")], &organisation.name);
    let own = shell.url(&place.path(&format!("/organisations/{id}")));
    page(&OrganisationPage {
        kind: category_label(&categories, &organisation.category, place.lang),
        description: organisation.description,
        municipality: organisation.municipality,
        parts,
        address: format!("{}{own}", place.app.origin),
        edit_href: if_may::<ReviseOrganisation>(&place, format!("{own}/revisions/new")),
        mandates_href: if_may::<GiveMandate>(&place, format!("{own}/mandates")),
        shell,
    })
}

/// An address for who may do `C`, nothing for others. The handler behind it asks again.
fn if_may<C: Change>(place: &Place, href: String) -> String {
    if place.may::<C>().is_ok() { href } else { String::new() }
}
