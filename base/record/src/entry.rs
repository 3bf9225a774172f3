//! The ledger: one entry per change, chained within its process.
//!
//! The chain is written with the change itself, not by a nightly job: an outsider can verify up to the last minute, and the
//! end of the chain tells any cache whether something changed. The price, a lock per process for the length of a write,
//! is recorded in docs/decisions. Personal data stays outside: of people the chain holds salted digests only (see `person`).

use crate::{
    Content, FromQueryResult, Snapshot, Tx,
    content::{File, sha256},
    params,
    person::Persons,
    sql,
};
use kernel::{Change, EntryId, Failure, Moment, PERSON, Permit, ProcessId, Ref};

/// The digest before the first entry of a ledger.
pub const BEGINNING: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// An entry just written: its id and its moment, which is later than that of every earlier entry of the process.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// Its id.
    pub id: EntryId,
    /// When, strictly increasing within the process.
    pub at: Moment,
    /// In which process.
    pub scope: ProcessId,
}

#[derive(FromQueryResult)]
struct Head {
    seq: i64,
    recorded_at: Moment,
    digest: String,
}

/// What stands in the chain for one entry. Every field is an id, a word, a number or a digest.
#[derive(Clone, Debug)]
pub struct Chained<'a> {
    /// Position, from 1, without gaps.
    pub seq: i64,
    /// The ledger.
    pub scope: ProcessId,
    /// Id of the entry.
    pub id: EntryId,
    /// Name of the change.
    pub name: &'a str,
    /// Salted digest of who.
    pub actor_digest: &'a str,
    /// The role that gave the right.
    pub role: &'a str,
    /// In which quality.
    pub capacity: &'a str,
    /// What was changed; the entry itself where that is a person.
    pub subject: &'a str,
    /// Salted digest of the person it is about, or empty.
    pub about_digest: &'a str,
    /// Salted digest of the reason, or empty.
    pub reason_digest: &'a str,
    /// Digest over the contents written with it.
    pub effect: &'a str,
    /// When.
    pub at: Moment,
}

impl Chained<'_> {
    /// SHA-256 over the fields, one a line in this order, after the digest before it. The text is part of the archive format.
    pub fn digest(&self, previous: &str) -> String {
        let text = format!(
            "doppiofilo-entry-1\n{previous}\n{}\n{}\n{}\n{}\n{}\n{}\n{}\n{}\n{}\n{}\n{}\n{}\n",
            self.seq,
            self.scope,
            self.id,
            self.name,
            self.actor_digest,
            self.role,
            self.capacity,
            self.subject,
            self.about_digest,
            self.reason_digest,
            self.effect,
            self.at.rfc3339(),
        );
        sha256(text.as_bytes())
    }
}

/// SHA-256 over the digests of what was written with an entry, sorted, one a line; empty when nothing was.
pub fn effect_of<'a>(digests: impl Iterator<Item = &'a str>) -> String {
    let mut joined: Vec<&str> = digests.collect();
    joined.sort_unstable();
    if joined.is_empty() { String::new() } else { sha256(joined.join("\n").as_bytes()) }
}

impl Tx {
    /// Writes the entry of a change to `subject`, with the texts that belong to it, under its permit. Where the subject is a
    /// person, the ledger says only that it is one.
    pub async fn record<C: Change>(
        &mut self,
        permit: &Permit<C>,
        subject: Ref,
        contents: &[&Content],
    ) -> Result<Entry, Failure> {
        self.record_with_file(permit, subject, contents, None).await
    }

    /// The same, with an original file.
    pub async fn record_with_file<C: Change>(
        &mut self,
        permit: &Permit<C>,
        subject: Ref,
        contents: &[&Content],
        file: Option<&File>,
    ) -> Result<Entry, Failure> {
        let scope = permit.process();
        let head = self.advance(scope).await?;
        let entry = Entry { id: EntryId(self.id()), at: head.recorded_at, scope };
        let reason =
            permit.reason().map(|reason| self.content_of(permit.person(), self.lang(), reason.as_str()));
        let file_digest = file.map(|file| sha256(&file.bytes));
        let digests = contents.iter().map(|content| content.digest.as_str()).chain(file_digest.as_deref());
        let effect = effect_of(digests);
        self.chain(permit, subject, &head, entry, reason.as_ref(), &effect).await?;
        for content in contents.iter().copied().chain(reason.as_ref()) {
            self.write_content(scope, entry.id, content).await?;
        }
        if let Some(file) = file {
            self.write_file(scope, entry.id, file).await?;
        }
        Ok(entry)
    }

    /// Takes the end of the ledger, which locks it until commit, and moves it one on.
    async fn advance(&mut self, scope: ProcessId) -> Result<Head, Failure> {
        let open = sql!(
            "INSERT INTO ledger_head (scope_id, seq, recorded_at, digest) VALUES ($1, 0, 0, $2)
             ON CONFLICT (scope_id) DO NOTHING"
        );
        let step = sql!(
            "UPDATE ledger_head
             SET seq = seq + 1, recorded_at = CASE WHEN recorded_at >= $2 THEN recorded_at + 1 ELSE $2 END
             WHERE scope_id = $1
             RETURNING seq, recorded_at, digest"
        );
        if let Some(head) = self.maybe(step, params![scope, self.now()]).await? {
            return Ok(head);
        }
        self.run(open, params![scope, BEGINNING]).await?;
        self.one(step, params![scope, self.now()]).await
    }

    async fn chain<C: Change>(
        &mut self,
        permit: &Permit<C>,
        subject: Ref,
        head: &Head,
        entry: Entry,
        reason: Option<&Content>,
        effect: &str,
    ) -> Result<(), Failure> {
        let persons = Persons::of(permit, subject, self.chance());
        let subject = if subject.kind == PERSON { Ref { id: entry.id.0, ..subject } } else { subject };
        let subject_text = subject.to_string();
        let (actor, about) = (persons.actor_digest(), persons.about_digest());
        let chained = Chained {
            seq: head.seq,
            scope: entry.scope,
            id: entry.id,
            name: C::NAME,
            actor_digest: actor.as_deref().unwrap_or_default(),
            role: permit.role().word(),
            capacity: permit.capacity().word(),
            subject: &subject_text,
            about_digest: about.as_deref().unwrap_or_default(),
            reason_digest: reason.map(|content| content.digest.as_str()).unwrap_or_default(),
            effect,
            at: entry.at,
        };
        let digest = chained.digest(&head.digest);
        self.write_entry(&chained, subject, reason, &digest).await?;
        self.write_persons(entry, &persons).await?;
        let close = sql!("UPDATE ledger_head SET digest = $2 WHERE scope_id = $1");
        self.run(close, params![entry.scope, digest]).await.map(drop)
    }

    async fn write_entry(
        &mut self,
        chained: &Chained<'_>,
        subject: Ref,
        reason: Option<&Content>,
        digest: &str,
    ) -> Result<(), Failure> {
        let insert = sql!(
            "INSERT INTO ledger_entry (id, scope_id, seq, name, actor_digest, role, capacity, subject_kind, subject_id,
               about_digest, reason_id, reason_digest, effect, recorded_at, digest)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)"
        );
        let values = params![
            chained.id,
            chained.scope,
            chained.seq,
            chained.name,
            chained.actor_digest,
            chained.role,
            chained.capacity,
            subject.kind,
            subject.id,
            chained.about_digest,
            reason.map(|content| content.id),
            chained.reason_digest,
            chained.effect,
            chained.at,
            digest,
        ];
        self.run(insert, values).await.map(drop)
    }
}

impl Snapshot {
    /// The end of a ledger: how many entries, and the last digest. Changes with every change of the process.
    pub async fn ledger_end(&self, scope: ProcessId) -> Result<(i64, String), Failure> {
        let select = sql!("SELECT seq, recorded_at, digest FROM ledger_head WHERE scope_id = $1");
        let head: Option<Head> = self.maybe(select, params![scope]).await?;
        Ok(head.map(|head| (head.seq, head.digest)).unwrap_or((0, BEGINNING.to_owned())))
    }

    /// How many entries all ledgers have together: one number that any write moves.
    pub async fn entries(&self) -> Result<i64, Failure> {
        let select = sql!("SELECT CAST(COALESCE(sum(seq), 0) AS bigint) FROM ledger_head");
        self.number(select, vec![]).await
    }
}

impl crate::Db {
    /// How many entries all ledgers have together, in one statement outside any transaction: the validator of caches.
    pub async fn entries(&self) -> Result<i64, Failure> {
        let select = sql!("SELECT CAST(COALESCE(sum(seq), 0) AS bigint) FROM ledger_head");
        self.number_now(select).await
    }
}
