//! The part of an erasure that is in this capability's tables.

use kernel::{Failure, HOUSE, PersonId, ProcessId};
use record::{Snapshot, Tx, params, sql};

/// Blanks name and address, drops sessions, links and messages. Roles end with it: none is held by an erased person.
/// Fails with `NotFound` when there is no such person left to erase.
pub async fn blank_person(tx: &mut Tx, person: PersonId) -> Result<(), Failure> {
    // Messages first: those to a bare address are found by the address that is blanked next.
    let mails = sql!(
        "DELETE FROM accounts_mail WHERE person_id = $1
           OR address = (SELECT p.email FROM accounts_person p WHERE p.id = $1)"
    );
    tx.run(mails, params![person]).await?;
    tx.run(sql!("DELETE FROM accounts_link WHERE person_id = $1"), params![person]).await?;
    tx.run(sql!("DELETE FROM accounts_session WHERE person_id = $1"), params![person]).await?;
    let blank = sql!(
        "UPDATE accounts_person SET name = NULL, email = NULL, erased_at = $2 WHERE id = $1 AND erased_at IS NULL"
    );
    let done = tx.run(blank, params![person, tx.now()]).await?;
    if done == 1 { Ok(()) } else { Err(Failure::NotFound) }
}

/// Whether whoever answers for the data of one process may erase this person. Fails with `NotFound` when the person is not
/// known there, with `Refused` when known elsewhere too: then it is for the administrator, who answers for every process.
pub async fn may_be_erased_in(view: &Snapshot, process: ProcessId, person: PersonId) -> Result<(), Failure> {
    if process == HOUSE {
        return Ok(());
    }
    let here = sql!(
        "SELECT CAST(count(*) AS bigint) FROM accounts_presence WHERE person_id = $1 AND process_id = $2"
    );
    if view.number(here, params![person, process]).await? == 0 {
        return Err(Failure::NotFound);
    }
    let all = sql!("SELECT CAST(count(*) AS bigint) FROM accounts_presence WHERE person_id = $1");
    if view.number(all, params![person]).await? > 1 {
        return Err(Failure::Refused("accounts-refused-known-elsewhere"));
    }
    Ok(())
}
