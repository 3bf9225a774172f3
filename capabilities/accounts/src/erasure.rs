//! Erasing a person: what is theirs leaves every table of every capability, and the database's files.

use crate::{PERSON, changes::ErasePerson, hooks::Eraser, store};
use kernel::{Failure, HOUSE, Permit, PersonId, Ref, Role};
use record::Db;

/// Erases a person everywhere and for ever: name, address, words, sessions, links, messages, roles. The ledger keeps an
/// entry that says who did it, when and why, and the id, which now means nobody.
///
/// Fails with `NotFound` when the person is not known in the process of the permit, with `Refused` when known in others too
/// (then the house must do it) or when it is the last administrator.
/// PostgreSQL keeps dead rows of `accounts_person` and `accounts_mail` until its own vacuum passes; see the README.
pub async fn erase(db: &Db, permit: &Permit<ErasePerson>, person: PersonId) -> Result<(), Failure> {
    let mut tx = db.write().await?;
    store::may_be_erased_in(&tx, permit.process(), person).await?;
    let today = tx.now().day();
    let administrators = store::holders(&tx, HOUSE, Role::Administrator, today).await?;
    store::blank_person(&mut tx, person).await?;
    tx.record(permit, Ref { kind: PERSON, id: person.0 }, &[]).await?;
    if administrators.iter().any(|one| one.id == person) {
        store::keep_an_administrator(&tx).await?;
    }
    tx.blank_contents_of(person).await?;
    for eraser in inventory::iter::<Eraser> {
        (eraser.erase)(&mut tx, person).await?;
    }
    tx.commit().await?;
    db.forget().await
}
