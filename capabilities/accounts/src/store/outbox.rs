//! The outbox: messages are written with the change that caused them and taken by one sender at a time.

use crate::model::{CLAIM_LIFE, Claimed, Mail, MailId, To, one_line, pause_after};
use kernel::{Failure, Moment, ProcessId};
use record::{Snapshot, Tx, params, sql};

/// Puts a message into the outbox, in the same transaction as what it tells. `false` when the person has no address.
/// The subject is put on one line; the text is plain.
pub async fn queue_mail(
    tx: &mut Tx,
    process: ProcessId,
    to: &To,
    subject: &str,
    body: &str,
) -> Result<bool, Failure> {
    let (id, now, subject) = (MailId(tx.id()), tx.now(), one_line(subject));
    let queued = match to {
        To::Person(person) => {
            let insert = sql!(
                "INSERT INTO accounts_mail (id, process_id, person_id, subject, body, recorded_at, due_at, attempts)
                 SELECT $1, $2, p.id, $4, $5, $6, $6, 0 FROM accounts_person p WHERE p.id = $3 AND p.email IS NOT NULL"
            );
            tx.run(insert, params![id, process, *person, subject, body, now]).await?
        }
        To::Address(email) => {
            let insert = sql!(
                "INSERT INTO accounts_mail (id, process_id, address, subject, body, recorded_at, due_at, attempts)
                 VALUES ($1, $2, $3, $4, $5, $6, $6, 0)"
            );
            tx.run(insert, params![id, process, email, subject, body, now]).await?
        }
    };
    Ok(queued == 1)
}

/// Messages, newest first, at most so many; `before` is the last one of the page before.
pub async fn mails(view: &Snapshot, before: Option<MailId>, most: i64) -> Result<Vec<Mail>, Failure> {
    let newest = sql!(
        "SELECT m.id, COALESCE(m.address, p.email) AS address, m.subject, m.body, m.recorded_at, m.due_at, m.attempts,
           m.sending_at, m.sent_at, m.failed_at, m.problem
         FROM accounts_mail m LEFT JOIN accounts_person p ON p.id = m.person_id
         ORDER BY m.id DESC LIMIT $1"
    );
    let older = sql!(
        "SELECT m.id, COALESCE(m.address, p.email) AS address, m.subject, m.body, m.recorded_at, m.due_at, m.attempts,
           m.sending_at, m.sent_at, m.failed_at, m.problem
         FROM accounts_mail m LEFT JOIN accounts_person p ON p.id = m.person_id
         WHERE m.id < $2 ORDER BY m.id DESC LIMIT $1"
    );
    match before {
        None => view.all(newest, params![most]).await,
        Some(last) => view.all(older, params![most, last]).await,
    }
}

/// Whether a sender has anything to do now: asked often, so it only reads.
pub async fn something_is_due(view: &Snapshot) -> Result<bool, Failure> {
    let count = sql!(
        "SELECT CAST(count(*) AS bigint) FROM accounts_mail
         WHERE sent_at IS NULL AND failed_at IS NULL AND due_at <= $1 AND (sending_at IS NULL OR sending_at < $2)"
    );
    let now = view.now();
    Ok(view.number(count, params![now, Moment(now.0 - CLAIM_LIFE)]).await? > 0)
}

/// Takes the next message that is due. Nobody else gets it until it is given back, sent, or its sender believed dead.
pub async fn claim(tx: &mut Tx) -> Result<Option<Claimed>, Failure> {
    // Two senders may choose the same row; the second waits for the first, finds `sending_at` set and gets nothing.
    let update = sql!(
        "UPDATE accounts_mail SET sending_at = $1, attempts = attempts + 1
         WHERE id = (
             SELECT m.id FROM accounts_mail m
             WHERE m.sent_at IS NULL AND m.failed_at IS NULL AND m.due_at <= $1
               AND (m.sending_at IS NULL OR m.sending_at < $2)
             ORDER BY m.due_at, m.id LIMIT 1)
           AND (sending_at IS NULL OR sending_at < $2)
         RETURNING id, subject, body, attempts, sending_at,
           COALESCE(address, (SELECT p.email FROM accounts_person p WHERE p.id = person_id)) AS address"
    );
    let now = tx.now();
    tx.maybe(update, params![now, Moment(now.0 - CLAIM_LIFE)]).await
}

/// The message is with the mail server; its text is dropped. `false` when it was no longer in this hand.
pub async fn sent(tx: &mut Tx, mail: &Claimed) -> Result<bool, Failure> {
    let update = sql!(
        "UPDATE accounts_mail SET sent_at = $3, sending_at = NULL, body = NULL, problem = NULL
         WHERE id = $1 AND sending_at = $2"
    );
    Ok(tx.run(update, params![mail.id, mail.sending_at, tx.now()]).await? == 1)
}

/// The message was not taken, for this reason: it waits for another try, or is given up when `for_good` or after five.
pub async fn give_back(tx: &mut Tx, mail: &Claimed, problem: &str, for_good: bool) -> Result<(), Failure> {
    let now = tx.now();
    let pause = if for_good { None } else { pause_after(mail.attempts) };
    let due = Moment(now.0 + pause.unwrap_or_default());
    let failed = pause.is_none().then_some(now);
    let update = sql!(
        "UPDATE accounts_mail SET sending_at = NULL, due_at = $3, failed_at = $4, problem = $5
         WHERE id = $1 AND sending_at = $2"
    );
    tx.run(update, params![mail.id, mail.sending_at, due, failed, problem]).await.map(drop)
}

/// A message that was given up is tried again from the beginning. Fails with `NotFound` when it was not given up.
pub async fn put_back(tx: &mut Tx, id: MailId) -> Result<(), Failure> {
    let update = sql!(
        "UPDATE accounts_mail SET failed_at = NULL, attempts = 0, due_at = $2
         WHERE id = $1 AND failed_at IS NOT NULL"
    );
    let done = tx.run(update, params![id, tx.now()]).await?;
    if done == 1 { Ok(()) } else { Err(Failure::NotFound) }
}
