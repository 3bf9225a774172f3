//! Verifying: the chain of a ledger and the digests of what it speaks of, from the database.
//! `archive` verification from files alone uses the same arithmetic ([`crate::entry::Chained::digest`]).

use crate::{
    FromQueryResult, Snapshot,
    content::content_digest,
    entry::{BEGINNING, Chained},
    params,
    person::Persons,
    sea_orm, sql,
};
use kernel::{EntryId, Failure, Kind, Moment, ProcessId, Ref, uuid::Uuid};

#[derive(FromQueryResult)]
struct Row {
    id: EntryId,
    seq: i64,
    name: String,
    actor_digest: String,
    role: String,
    capacity: String,
    subject_kind: Kind,
    subject_id: Uuid,
    about_digest: String,
    reason_digest: String,
    effect: String,
    recorded_at: Moment,
    digest: String,
    beside: Option<EntryId>,
    #[sea_orm(nested)]
    persons: Persons,
}

impl Row {
    fn digest_after(&self, scope: ProcessId, previous: &str) -> String {
        let subject = Ref { kind: self.subject_kind, id: self.subject_id }.to_string();
        Chained {
            seq: self.seq,
            scope,
            id: self.id,
            name: &self.name,
            actor_digest: &self.actor_digest,
            role: &self.role,
            capacity: &self.capacity,
            subject: &subject,
            about_digest: &self.about_digest,
            reason_digest: &self.reason_digest,
            effect: &self.effect,
            at: self.recorded_at,
        }
        .digest(previous)
    }
}

/// Walks the whole chain of a process; the number of entries. Fails naming the first entry that does not fit, be it its place
/// in the chain or the persons beside it.
pub async fn ledger(view: &Snapshot, scope: ProcessId) -> Result<i64, Failure> {
    let select = sql!(
        "SELECT e.id, e.seq, e.name, e.actor_digest, e.role, e.capacity, e.subject_kind, e.subject_id, e.about_digest,
           e.reason_digest, e.effect, e.recorded_at, e.digest, p.entry_id AS beside, p.person_id, p.organisation_id,
           p.actor_salt, p.about_id, p.about_salt
         FROM ledger_entry e LEFT JOIN ledger_person p ON p.entry_id = e.id
         WHERE e.scope_id = $1 AND e.seq > $2 ORDER BY e.seq LIMIT 500"
    );
    let (mut seq, mut previous) = (0, BEGINNING.to_owned());
    loop {
        let page: Vec<Row> = view.all(select, params![scope, seq]).await?;
        for row in &page {
            if row.seq != seq + 1 || row.digest_after(scope, &previous) != row.digest {
                return Err(Failure::internal(format!("the ledger is broken at entry {}", row.seq)));
            }
            if row.beside.is_none() || !row.persons.hold(&row.actor_digest, &row.about_digest) {
                return Err(Failure::internal(format!("the persons of entry {} were altered", row.seq)));
            }
            (seq, previous) = (row.seq, row.digest.clone());
        }
        if page.is_empty() {
            break;
        }
    }
    let end = view.ledger_end(scope).await?;
    if end != (seq, previous) && seq > 0 {
        return Err(Failure::internal("the ledger does not end where it says"));
    }
    Ok(seq)
}

#[derive(FromQueryResult)]
struct Written {
    id: Uuid,
    entry_id: EntryId,
    body: Option<String>,
    salt: String,
    digest: String,
}

/// Checks that every text of a process is what its digest says; the number of texts.
pub async fn contents(view: &Snapshot, scope: ProcessId) -> Result<usize, Failure> {
    let select = sql!(
        "SELECT c.id, c.entry_id, c.body, c.salt, c.digest FROM content c
         WHERE c.scope_id = $1 AND c.id > $2 ORDER BY c.id LIMIT 500"
    );
    let (mut after, mut seen) = (Uuid::nil(), 0);
    loop {
        let page: Vec<Written> = view.all(select, params![scope, after]).await?;
        for text in &page {
            if !content_holds(&text.salt, text.body.as_deref(), &text.digest) {
                let entry = text.entry_id;
                return Err(Failure::internal(format!("a text written with entry {entry} was altered")));
            }
            after = text.id;
        }
        seen += page.len();
        if page.is_empty() {
            return Ok(seen);
        }
    }
}

/// Whether a content still is what its digest says; a blanked one is, by definition.
pub fn content_holds(salt: &str, body: Option<&str>, digest: &str) -> bool {
    body.is_none_or(|body| content_digest(salt, body) == digest)
}
