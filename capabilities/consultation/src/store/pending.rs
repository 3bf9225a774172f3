//! What waits for its address to be confirmed. Not the record: kept for three days at most, then gone.

use crate::model::{Body, Draft};
use accounts::model::{Email, PersonName};
use kernel::{
    Attribution, Failure, Kind, Lang, Moment, OrganisationId, PersonId, ProcessId, Ref, uuid::Uuid,
};
use record::{
    FromQueryResult, Snapshot, Tx,
    content::{hex, sha256},
    params, sea_orm, sql,
};

/// How long an address can be confirmed, in microseconds: 72 hours.
const LIFE: i64 = 72 * HOUR;
const HOUR: i64 = 3_600_000_000;
/// Unconfirmed texts one address may have: more would be a way to pester its owner. Who confirms is never stopped.
const PER_ADDRESS: i64 = 10;
/// Unconfirmed texts one connection may send in an hour: a hall with 150 people behind one address fits twice.
const PER_CONNECTION: i64 = 300;

/// Somebody's contribution before its address is confirmed.
#[derive(Clone, Debug)]
pub struct Pending {
    /// What was typed.
    pub draft: Draft,
    /// Who says to have sent it.
    pub name: PersonName,
    /// Where to ask.
    pub email: Email,
    /// Until when it can be confirmed.
    pub expires_at: Moment,
}

/// What is held: where the message goes, under which secret, until when.
#[derive(Clone, Debug)]
pub struct Held {
    /// The secret of the private address, known only to the caller from now on.
    pub secret: String,
    /// Until when it can be confirmed.
    pub expires_at: Moment,
}

/// Holds a contribution until its address is confirmed, at most for 72 hours and never beyond `until`.
/// `connection` tells senders apart, keyed: see [`digest`]. Fails with `Invalid` when too much waits already.
pub async fn hold(
    tx: &mut Tx,
    process: ProcessId,
    sender: &(PersonName, Email),
    draft: &Draft,
    connection: &str,
    until: Moment,
) -> Result<Held, Failure> {
    let (name, email) = sender;
    tidy(tx).await?;
    refuse_floods(tx, email, connection).await?;
    let known = accounts::store::person_with_email(tx, email).await?.map(|person| person.id);
    let secret = hex(&tx.bytes::<20>());
    let now = tx.now();
    let expires_at = Moment(now.0 + LIFE).min(until);
    let insert = sql!(
        "INSERT INTO consultation_pending (id, process_id, secret_digest, person_id, name, email, lang, body,
           subject_kind, subject_id, version_id, organisation_id, level, connection, recorded_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)"
    );
    let Draft { body, lang, subject, version, organisation, level } = draft;
    let values = params![
        tx.silent_id(),
        process,
        sha256(secret.as_bytes()),
        known,
        name,
        email,
        *lang,
        body,
        subject.map(|subject| subject.kind.0),
        subject.map(|subject| subject.id),
        *version,
        *organisation,
        *level,
        connection,
        now,
        expires_at,
    ];
    tx.run(insert, values).await?;
    Ok(Held { secret, expires_at })
}

async fn refuse_floods(tx: &Tx, email: &Email, connection: &str) -> Result<(), Failure> {
    let waiting = sql!("SELECT CAST(count(*) AS bigint) FROM consultation_pending WHERE email = $1");
    if tx.number(waiting, params![email]).await? >= PER_ADDRESS {
        return Err(Failure::invalid_with("email", "consultation-problem-confirm-first", PER_ADDRESS));
    }
    let recent = sql!(
        "SELECT CAST(count(*) AS bigint) FROM consultation_pending WHERE connection = $1 AND recorded_at > $2"
    );
    let since = Moment(tx.now().0 - HOUR);
    if !connection.is_empty() && tx.number(recent, params![connection, since]).await? >= PER_CONNECTION {
        return Err(Failure::invalid("", "consultation-problem-too-many"));
    }
    Ok(())
}

/// How a connection is remembered: nobody without our key can tell which one it was. Empty for an unknown one.
pub fn digest(key: &[u8; 32], connection: &str) -> String {
    if connection.is_empty() {
        return String::new();
    }
    sha256(format!("{}\nconnection\n{connection}", hex(key)).as_bytes())
}

#[derive(FromQueryResult)]
struct Row {
    name: String,
    email: String,
    lang: Lang,
    body: Body,
    subject_kind: Option<Kind>,
    subject_id: Option<Uuid>,
    version_id: Option<Uuid>,
    organisation_id: Option<OrganisationId>,
    level: Attribution,
    expires_at: Moment,
}

impl TryFrom<Row> for Pending {
    type Error = Failure;
    fn try_from(row: Row) -> Result<Pending, Failure> {
        let draft = Draft {
            body: row.body,
            lang: row.lang,
            subject: row.subject_kind.zip(row.subject_id).map(|(kind, id)| Ref { kind, id }),
            version: row.version_id,
            organisation: row.organisation_id,
            level: row.level,
        };
        let (name, email) = (PersonName::parse(&row.name)?, Email::parse(&row.email)?);
        Ok(Pending { draft, name, email, expires_at: row.expires_at })
    }
}

/// What waits under a secret in a process, for 72 hours: also when the consultation has closed meanwhile, so that a late
/// sender finds the text again. Whether it can still be confirmed is told by `expires_at`.
pub async fn pending(
    view: &Snapshot,
    process: ProcessId,
    secret_digest: &str,
) -> Result<Option<Pending>, Failure> {
    let select = sql!(
        "SELECT name, email, lang, body, subject_kind, subject_id, version_id, organisation_id, level, expires_at
         FROM consultation_pending WHERE process_id = $1 AND secret_digest = $2 AND recorded_at > $3"
    );
    let since = Moment(view.now().0 - LIFE);
    let row: Option<Row> = view.maybe(select, params![process, secret_digest, since]).await?;
    row.map(Pending::try_from).transpose()
}

/// Takes what waits under a secret, while it can be confirmed: whoever takes it first has it, a second gets nothing.
pub async fn take(tx: &mut Tx, process: ProcessId, secret_digest: &str) -> Result<Option<Pending>, Failure> {
    let delete = sql!(
        "DELETE FROM consultation_pending WHERE process_id = $1 AND secret_digest = $2 AND expires_at > $3
         RETURNING name, email, lang, body, subject_kind, subject_id, version_id, organisation_id, level, expires_at"
    );
    let row: Option<Row> = tx.maybe(delete, params![process, secret_digest, tx.now()]).await?;
    row.map(Pending::try_from).transpose()
}

/// Drops what was not confirmed in 72 hours. Done at each sending; to be done daily too.
pub async fn tidy(tx: &mut Tx) -> Result<(), Failure> {
    let delete = sql!("DELETE FROM consultation_pending WHERE recorded_at <= $1");
    let since = Moment(tx.now().0 - LIFE);
    tx.run(delete, params![since]).await.map(drop)
}

/// Erasure: what waits of a person is dropped; what was sent stops being recognisable by its digest.
pub(crate) async fn forget(tx: &mut Tx, person: PersonId) -> Result<(), Failure> {
    tx.run(sql!("DELETE FROM consultation_pending WHERE person_id = $1"), params![person]).await?;
    let blank = sql!("UPDATE consultation_contribution SET key = '' WHERE person_id = $1");
    tx.run(blank, params![person]).await.map(drop)
}
