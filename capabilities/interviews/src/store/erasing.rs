//! Erasure: private addresses close, and nobody is tied to anybody any more. Words are blanked with `content`.

use kernel::{Failure, PersonId};
use record::{Tx, params, sql};

/// What is left of an erased person: that somebody of a sector was asked, and when.
pub(crate) async fn forget(tx: &mut Tx, person: PersonId) -> Result<(), Failure> {
    let addresses = sql!(
        "DELETE FROM interviews_address
         WHERE contact_id IN (SELECT c.id FROM interviews_contact c WHERE c.person_id = $1)"
    );
    let suggestions = sql!(
        "UPDATE interviews_suggestion SET by_id = NULL
         WHERE contact_id IN (SELECT c.id FROM interviews_contact c WHERE c.person_id = $1)
            OR by_id IN (SELECT c.id FROM interviews_contact c WHERE c.person_id = $1)"
    );
    let contacts = sql!("UPDATE interviews_contact SET organisation_id = NULL WHERE person_id = $1");
    tx.run(addresses, params![person]).await?;
    tx.run(suggestions, params![person]).await?;
    tx.run(contacts, params![person]).await.map(drop)
}
