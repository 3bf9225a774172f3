//! Who acted in an entry, and which person it is about: beside the ledger, never in it.
//!
//! Anybody may read the ledger. An id that is the same in all entries of a person would lead from what they signed to what
//! they did without a name. So the chain holds digests, each with a salt of its own; ids and salts stay with the house.

use crate::{Chance, Entry, FromQueryResult, Tx, content::hex, content::sha256, params, sql};
use kernel::{Capacity, Change, Failure, OrganisationId, PERSON, Permit, PersonId, Ref};

/// The persons of an entry, and the salts of their digests.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Persons {
    /// Who acted; none for somebody unknown or the program.
    pub person_id: Option<PersonId>,
    /// For which organisation.
    pub organisation_id: Option<OrganisationId>,
    /// Random; none once the person was erased.
    pub actor_salt: Option<String>,
    /// Which person the entry is about, if it is about one.
    pub about_id: Option<PersonId>,
    /// Random; none once that person was erased.
    pub about_salt: Option<String>,
}

impl Persons {
    pub(crate) fn of<C: Change>(permit: &Permit<C>, subject: Ref, chance: &Chance) -> Persons {
        let salt = || hex(&chance.bytes::<16>());
        let organisation_id = match permit.capacity() {
            Capacity::Organisation(id) => Some(id),
            _ => None,
        };
        let about_id = (subject.kind == PERSON).then_some(PersonId(subject.id));
        Persons {
            person_id: permit.person(),
            organisation_id,
            actor_salt: Some(salt()),
            about_salt: about_id.map(|_| salt()),
            about_id,
        }
    }

    /// SHA-256 over a word, the salt, the person and the organisation, one a line. Without a salt, nothing.
    pub fn actor_digest(&self) -> Option<String> {
        let salt = self.actor_salt.as_deref()?;
        let person = self.person_id.map(|id| id.to_string()).unwrap_or_default();
        let organisation = self.organisation_id.map(|id| id.to_string()).unwrap_or_default();
        let text = format!("doppiofilo-actor-1\n{salt}\n{person}\n{organisation}\n");
        Some(sha256(text.as_bytes()))
    }

    /// SHA-256 over a word, the salt and the person, one a line; empty when the entry is not about a person. Without a salt,
    /// nothing.
    pub fn about_digest(&self) -> Option<String> {
        let Some(person) = self.about_id else { return Some(String::new()) };
        let salt = self.about_salt.as_deref()?;
        Some(sha256(format!("doppiofilo-about-1\n{salt}\n{person}\n").as_bytes()))
    }

    /// Whether they are those of whom the digests in the ledger speak. Of an erased person nothing can be said any more.
    pub fn hold(&self, actor: &str, about: &str) -> bool {
        self.actor_digest().is_none_or(|own| own == actor)
            && self.about_digest().is_none_or(|own| own == about)
            && self.about_id.is_some() != about.is_empty()
    }
}

impl Tx {
    pub(crate) async fn write_persons(&mut self, entry: Entry, persons: &Persons) -> Result<(), Failure> {
        let insert = sql!(
            "INSERT INTO ledger_person (entry_id, scope_id, person_id, organisation_id, actor_salt, about_id, about_salt)
             VALUES ($1, $2, $3, $4, $5, $6, $7)"
        );
        let Persons { person_id, organisation_id, actor_salt, about_id, about_salt } = persons.clone();
        let values =
            params![entry.id, entry.scope, person_id, organisation_id, actor_salt, about_id, about_salt];
        self.run(insert, values).await.map(drop)
    }
}
