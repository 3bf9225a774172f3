//! The persons beside the ledger against the digests in it. They lie in the private part, in the order of the entries.

use super::{
    bundle::{Bundle, Rows},
    ledger::{Entry, LEDGER},
    report::{Fault, Wrong},
};
use kernel::{EntryId, OrganisationId, PersonId, ProcessId};
use record::Persons;
use serde::Deserialize;

const PERSONS: &str = "private/ledger_person.jsonl";

#[derive(Deserialize)]
struct Beside {
    entry_id: EntryId,
    scope_id: ProcessId,
    person_id: Option<PersonId>,
    organisation_id: Option<OrganisationId>,
    actor_salt: Option<String>,
    about_id: Option<PersonId>,
    about_salt: Option<String>,
}

/// Every entry against who acted in it and whom it is about. What has no salt any more, after an erasure, is taken as it is.
pub(super) fn check(bundle: &Bundle<'_>) -> Result<(u64, u64), Fault> {
    if !bundle.expects(PERSONS) {
        let entries = bundle.manifest.entries.unsigned_abs();
        let due = bundle.private && entries > 0;
        return if due { Err(Fault::file(PERSONS, Wrong::Missing)) } else { Ok((0, entries)) };
    }
    let mut persons: Rows<'_, Beside> = Rows::of(bundle.archive, PERSONS)?;
    let seen = bundle.rows(LEDGER, |_, _, entry: Entry| {
        let beside = persons.next().transpose().map_err(|fault| fault.wrong)?;
        if beside.is_some_and(|beside| fits(bundle, &entry, beside)) { Ok(()) } else { Err(Wrong::Person) }
    })?;
    match persons.next() {
        None => Ok((seen, 0)),
        Some(_) => Err(Fault::line(PERSONS, seen + 1, Wrong::Person)),
    }
}

fn fits(bundle: &Bundle<'_>, entry: &Entry, beside: Beside) -> bool {
    let Beside { entry_id, scope_id, person_id, organisation_id, actor_salt, about_id, about_salt } = beside;
    let persons = Persons { person_id, organisation_id, actor_salt, about_id, about_salt };
    (entry_id, scope_id) == (entry.id, bundle.process())
        && persons.hold(&entry.actor_digest, &entry.about_digest)
}
