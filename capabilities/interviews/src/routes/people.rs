//! Names of people on a list, looked up at once.

use kernel::{Failure, PersonId};
use process::{Place, Words};
use record::Snapshot;
use std::collections::HashMap;

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

/// The sectors of the process, in their order: word and label.
pub(super) async fn sectors(place: &Place, view: &Snapshot) -> Result<Vec<(String, String)>, Failure> {
    process::store::words_in(view, place.id, Words::Sector, place.lang).await
}

/// A sector in words.
pub(super) fn sector<'a>(sectors: &'a [(String, String)], word: &'a str) -> &'a str {
    sectors.iter().find(|(known, _)| known == word).map_or(word, |(_, label)| label)
}
