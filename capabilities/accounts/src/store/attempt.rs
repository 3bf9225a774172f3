//! How often a link is asked for. Counters are shared by all processes of one database.

use kernel::{Failure, Moment};
use record::{
    FromQueryResult, Tx,
    content::{hex, sha256},
    params, sea_orm, sql,
};

/// Length of the window in which asking is counted.
const WINDOW: i64 = 60 * 60_000_000;
/// Links one address may be sent in a window: more would be a way to pester somebody.
const PER_ADDRESS: i64 = 5;
/// Questions one connection may ask in a window. A hall of people shares one connection, so it is generous.
const PER_CONNECTION: i64 = 300;

#[derive(FromQueryResult)]
struct Counted {
    number: i64,
    began_at: Moment,
}

/// Counts one question for an address from a connection. `Some(minutes)` when it is one too many: how long to wait.
/// Commit also then, or nothing is counted.
pub async fn too_often(
    tx: &mut Tx,
    key: &[u8; 32],
    address: &str,
    connection: &str,
) -> Result<Option<i64>, Failure> {
    // Always in this order: two requests that share both counters then wait for each other instead of locking up.
    let by_address = count(tx, &digest(key, "address", address)).await?;
    let by_connection = count(tx, &digest(key, "connection", connection)).await?;
    let late = [(by_address, PER_ADDRESS), (by_connection, PER_CONNECTION)];
    let now = tx.now();
    let wait = |counted: &Counted| (counted.began_at.0 + WINDOW - now.0).max(0) / 60_000_000 + 1;
    Ok(late.iter().filter(|(counted, most)| counted.number > *most).map(|(counted, _)| wait(counted)).max())
}

/// Addresses of people and of their machines are not kept, only a digest nobody can compute without our key.
fn digest(key: &[u8; 32], kind: &str, value: &str) -> String {
    sha256(format!("{}\n{kind}\n{value}", hex(key)).as_bytes())
}

async fn count(tx: &mut Tx, digest: &str) -> Result<Counted, Failure> {
    let upsert = sql!(
        "INSERT INTO accounts_attempt (digest, number, began_at) VALUES ($1, 1, $2)
         ON CONFLICT (digest) DO UPDATE SET
           number = CASE WHEN accounts_attempt.began_at <= $3 THEN 1 ELSE accounts_attempt.number + 1 END,
           began_at = CASE WHEN accounts_attempt.began_at <= $3 THEN $2 ELSE accounts_attempt.began_at END
         RETURNING number, began_at"
    );
    let now = tx.now();
    tx.one(upsert, params![digest, now, Moment(now.0 - WINDOW)]).await
}
