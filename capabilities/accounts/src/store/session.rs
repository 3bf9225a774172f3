//! Sessions: who stands behind a cookie, today.

use crate::{
    hooks::Mandates,
    model::{LocalPath, SESSION_LIFE, Session},
    store::link::use_link,
};
use futures_util::future::BoxFuture;
use kernel::{Actor, Day, Failure, Grant, Moment, PersonId, ProcessId, Role};
use record::{Db, FromQueryResult, Snapshot, Tx, content::hex, params, sea_orm, sql};
use web::session::{Identity, digest_of};

#[derive(FromQueryResult)]
struct Row {
    id: PersonId,
    name: Option<String>,
    process_id: Option<ProcessId>,
    role: Option<Role>,
}

/// Who stands behind the digest of a session secret, with the roles in force today: [`web::session::Identify`].
pub fn identify(db: Db, digest: String) -> BoxFuture<'static, Result<Identity, Failure>> {
    Box::pin(async move {
        let view = db.read().await?;
        let today = view.now().day();
        let rows = behind(&view, &digest, today).await?;
        let Some(first) = rows.first() else {
            return Ok(Identity::default());
        };
        let grants = rows.iter().filter_map(|row| Some(Grant { process: row.process_id?, role: row.role? }));
        let mut actor = Actor::person(first.id, grants.collect());
        for source in inventory::iter::<Mandates> {
            actor.mandates.extend((source.find)(&view, first.id, today).await?);
        }
        Ok(Identity { actor, name: first.name.clone() })
    })
}

/// One row per role in force, or one row without a role.
async fn behind(view: &Snapshot, digest: &str, today: Day) -> Result<Vec<Row>, Failure> {
    let select = sql!(
        "SELECT p.id, p.name, g.process_id, g.role
         FROM accounts_session s
         JOIN accounts_person p ON p.id = s.person_id AND p.erased_at IS NULL
         LEFT JOIN accounts_grant g ON g.person_id = p.id
           AND g.from_day <= $3 AND (g.until_day IS NULL OR g.until_day >= $3)
           AND NOT EXISTS (SELECT 1 FROM accounts_grant_end e WHERE e.grant_id = g.id)
         WHERE s.digest = $1 AND s.expires_at > $2
         ORDER BY g.id"
    );
    view.all(select, params![digest, view.now(), today]).await
}

/// A browser just signed in.
#[derive(Clone, Debug)]
pub struct SignedIn {
    /// For the cookie; nowhere kept.
    pub secret: String,
    /// Where to go on to.
    pub next: LocalPath,
    /// Who.
    pub person: PersonId,
}

/// Signs in through a link, which is used up, and ends the session this browser had. Fails with `Conflict` when the link
/// cannot be used.
pub async fn sign_in(tx: &mut Tx, link: &str, old_session: &str) -> Result<SignedIn, Failure> {
    let used = use_link(tx, link).await?;
    end_session(tx, old_session).await?;
    let secret = new_session(tx, used.person_id).await?;
    let next = LocalPath::parse(&used.next).unwrap_or(LocalPath::me());
    Ok(SignedIn { secret, next, person: used.person_id })
}

/// A new session of a person; its secret is known only to the caller from now on.
pub(crate) async fn new_session(tx: &mut Tx, person: PersonId) -> Result<String, Failure> {
    let secret = hex(&tx.bytes::<20>());
    let insert = sql!(
        "INSERT INTO accounts_session (id, person_id, digest, recorded_at, expires_at) VALUES ($1, $2, $3, $4, $5)"
    );
    let now = tx.now();
    let values = params![tx.silent_id(), person, digest_of(&secret), now, Moment(now.0 + SESSION_LIFE)];
    tx.run(insert, values).await?;
    Ok(secret)
}

/// Ends one session; nothing happens when there is none of this digest.
pub async fn end_session(tx: &mut Tx, digest: &str) -> Result<(), Failure> {
    tx.run(sql!("DELETE FROM accounts_session WHERE digest = $1"), params![digest]).await.map(drop)
}

/// Ends every session of a person but this one; how many.
pub async fn end_others(tx: &mut Tx, person: PersonId, digest: &str) -> Result<u64, Failure> {
    let delete = sql!("DELETE FROM accounts_session WHERE person_id = $1 AND digest <> $2");
    tx.run(delete, params![person, digest]).await
}

/// Where a person is signed in, newest first.
pub async fn sessions_of(view: &Snapshot, person: PersonId) -> Result<Vec<Session>, Failure> {
    let select = sql!(
        "SELECT digest, recorded_at, expires_at FROM accounts_session
         WHERE person_id = $1 AND expires_at > $2 ORDER BY recorded_at DESC, id"
    );
    view.all(select, params![person, view.now()]).await
}

/// How long what is over is kept before it is dropped: sessions and links a day, so that a late click is told why.
const AFTERLIFE: i64 = 24 * 3_600_000_000;
/// How long a message stays in the outbox after it was sent or given up: thirty days.
const MAIL_LIFE: i64 = 30 * AFTERLIFE;

/// Drops sessions, links and counters that are over, and old messages.
pub async fn tidy(tx: &mut Tx) -> Result<(), Failure> {
    let over = Moment(tx.now().0 - AFTERLIFE);
    tx.run(sql!("DELETE FROM accounts_session WHERE expires_at < $1"), params![over]).await?;
    tx.run(sql!("DELETE FROM accounts_link WHERE expires_at < $1"), params![over]).await?;
    tx.run(sql!("DELETE FROM accounts_attempt WHERE began_at < $1"), params![over]).await?;
    let old = Moment(tx.now().0 - MAIL_LIFE);
    let mails = sql!("DELETE FROM accounts_mail WHERE COALESCE(sent_at, failed_at) < $1");
    tx.run(mails, params![old]).await.map(drop)
}
