//! How people on a list are called: names, organisations, sectors, looked up at once.

use crate::store::Contact;
use kernel::{Failure, OrganisationId, PersonId, Ref};
use process::{Place, Words};
use record::Snapshot;
use std::collections::HashMap;
use web::label::{Asked, labels};

/// Names by person; of an erased one, that the name is gone.
pub(super) struct Names(HashMap<PersonId, Option<String>>, String);

impl Names {
    pub(super) async fn of(place: &Place, view: &Snapshot, people: &[PersonId]) -> Result<Names, Failure> {
        let found = accounts::store::names_in(view, place.id, people).await?;
        Ok(Names(found.into_iter().collect(), place.t("web-removed")))
    }

    pub(super) fn say(&self, person: PersonId) -> String {
        self.known(person).unwrap_or(&self.1).to_owned()
    }

    /// The name, unless the person was erased.
    pub(super) fn known(&self, person: PersonId) -> Option<&str> {
        self.0.get(&person).and_then(Option::as_deref)
    }
}

/// What the organisation is called for which somebody may speak.
pub(super) async fn organisation(
    place: &Place,
    view: &Snapshot,
    one: &Contact,
) -> Result<Option<String>, Failure> {
    let of = |id: OrganisationId| Ref { kind: directory::ORGANISATION, id: id.0 };
    let refs: Vec<Ref> = one.organisation.into_iter().map(of).collect();
    let found = labels(Asked { view, viewer: place.viewer, lang: place.lang }, &refs).await?;
    Ok(found.into_values().next().map(|label| label.title))
}

/// The sectors of the process, in their order: word and label.
pub(super) async fn sectors(place: &Place, view: &Snapshot) -> Result<Vec<(String, String)>, Failure> {
    process::store::words_in(view, place.id, Words::Sector, place.lang).await
}

/// A sector in words.
pub(super) fn sector<'a>(sectors: &'a [(String, String)], word: &'a str) -> &'a str {
    sectors.iter().find(|(known, _)| known == word).map_or(word, |(_, label)| label)
}
