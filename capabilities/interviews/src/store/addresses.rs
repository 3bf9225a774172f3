//! Private addresses: the secret is the right to read one's page and to answer on it. Only its digest is known.

use super::contacts::Contact;
use crate::model::ContactId;
use kernel::{Failure, ProcessId};
use record::{
    Snapshot, Tx,
    content::{hex, sha256},
    params, sql,
};

/// A further private address of somebody; its secret is known only to the caller from now on.
pub async fn new_address(tx: &mut Tx, process: ProcessId, contact: ContactId) -> Result<String, Failure> {
    let secret = hex(&tx.bytes::<20>());
    let insert = sql!(
        "INSERT INTO interviews_address (id, process_id, contact_id, secret_digest, recorded_at)
         VALUES ($1, $2, $3, $4, $5)"
    );
    let values = params![tx.silent_id(), process, contact, sha256(secret.as_bytes()), tx.now()];
    tx.run(insert, values).await?;
    Ok(secret)
}

/// Whose private address this is, in this process. Fails with `NotFound`.
pub async fn by_secret(view: &Snapshot, process: ProcessId, secret: &str) -> Result<Contact, Failure> {
    let select = sql!(
        "SELECT c.id, c.campaign_id AS campaign, c.person_id AS person, c.organisation_id AS organisation, c.sector,
           q.body AS quality, s.kind AS stand, c.step_id, c.record_id, c.quote_id, c.keep_id, c.appointment_id
         FROM interviews_address a
         JOIN interviews_contact c ON c.id = a.contact_id
         JOIN interviews_step s ON s.id = c.step_id
         LEFT JOIN content q ON q.id = c.quality_id
         WHERE a.process_id = $1 AND a.secret_digest = $2"
    );
    view.one(select, params![process, sha256(secret.as_bytes())]).await
}
