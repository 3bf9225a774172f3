//! Links that sign a person in, once.

use crate::model::{LinkState, LocalPath};
use kernel::{Failure, Moment, PersonId};
use record::{FromQueryResult, Snapshot, Tx, content::hex, params, sea_orm, sql};
use web::session::digest_of;

/// Makes a link for a person that lives so many microseconds; the secret is known only to the caller from now on.
pub async fn new_link(tx: &mut Tx, person: PersonId, next: &LocalPath, life: i64) -> Result<String, Failure> {
    let secret = hex(&tx.bytes::<20>());
    let insert = sql!(
        "INSERT INTO accounts_link (id, person_id, digest, next, recorded_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6)"
    );
    let (now, digest) = (tx.now(), digest_of(&secret));
    tx.run(insert, params![tx.silent_id(), person, digest, next, now, Moment(now.0 + life)]).await?;
    Ok(secret)
}

#[derive(FromQueryResult)]
struct Row {
    name: Option<String>,
    expires_at: Moment,
    used_at: Option<Moment>,
}

/// Whether a link can still sign somebody in. Looking uses nothing up: programs that read mail look, too.
pub async fn link_state(view: &Snapshot, secret: &str) -> Result<LinkState, Failure> {
    let select = sql!(
        "SELECT p.name, l.expires_at, l.used_at FROM accounts_link l
         JOIN accounts_person p ON p.id = l.person_id AND p.erased_at IS NULL
         WHERE l.digest = $1"
    );
    let row: Option<Row> = view.maybe(select, params![digest_of(secret)]).await?;
    Ok(match row {
        None => LinkState::Unknown,
        Some(row) if row.used_at.is_some() => LinkState::Used,
        Some(row) if row.expires_at <= view.now() => LinkState::Expired,
        Some(row) => LinkState::Good { name: row.name.unwrap_or_default() },
    })
}

/// What a link leads to.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Used {
    /// Whom it signs in.
    pub person_id: PersonId,
    /// Path to go on to, without language.
    pub next: String,
}

/// Uses a link up. Fails with `Conflict` when it was used before, is over, or never was.
pub async fn use_link(tx: &mut Tx, secret: &str) -> Result<Used, Failure> {
    // The one statement decides: of two at once the second finds `used_at` set, also on PostgreSQL, where it waits.
    let update = sql!(
        "UPDATE accounts_link SET used_at = $2
         WHERE digest = $1 AND used_at IS NULL AND expires_at > $2
           AND EXISTS (SELECT 1 FROM accounts_person p WHERE p.id = accounts_link.person_id AND p.erased_at IS NULL)
         RETURNING person_id, next"
    );
    tx.maybe(update, params![digest_of(secret), tx.now()]).await?.ok_or(Failure::Conflict)
}
