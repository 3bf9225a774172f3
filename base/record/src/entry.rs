//! The ledger: one entry per change, chained within its process.
//!
//! The chain is written with the change itself, not by a nightly job: an outsider can verify up to the last minute, and the
//! end of the chain tells any cache whether something changed. The price, a lock per process for the length of a write,
//! is recorded in docs/decisions. Personal data stays outside: the chain holds ids and salted digests only.

use crate::{
    Content, FromQueryResult, Snapshot, Tx,
    content::{File, sha256},
    params, sql,
};
use kernel::{Capacity, Change, EntryId, Failure, Moment, OrganisationId, Permit, PersonId, ProcessId, Ref};

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
    /// Who, as an id.
    pub person: Option<PersonId>,
    /// The role that gave the right.
    pub role: &'a str,
    /// In which quality.
    pub capacity: &'a str,
    /// For which organisation.
    pub organisation: Option<OrganisationId>,
    /// What was changed.
    pub subject: &'a str,
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
        let person = self.person.map(|id| id.to_string()).unwrap_or_default();
        let organisation = self.organisation.map(|id| id.to_string()).unwrap_or_default();
        let text = format!(
            "doppiofilo-entry-1\n{previous}\n{}\n{}\n{}\n{}\n{person}\n{}\n{}\n{organisation}\n{}\n{}\n{}\n{}\n",
            self.seq,
            self.scope,
            self.id,
            self.name,
            self.role,
            self.capacity,
            self.subject,
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
    /// Writes the entry of a change to `subject`, with the texts that belong to it, under its permit.
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
        let organisation = match permit.capacity() {
            Capacity::Organisation(id) => Some(id),
            _ => None,
        };
        let subject_text = subject.to_string();
        let chained = Chained {
            seq: head.seq,
            scope: entry.scope,
            id: entry.id,
            name: C::NAME,
            person: permit.person(),
            role: permit.role().word(),
            capacity: permit.capacity().word(),
            organisation,
            subject: &subject_text,
            reason_digest: reason.map(|content| content.digest.as_str()).unwrap_or_default(),
            effect,
            at: entry.at,
        };
        let digest = chained.digest(&head.digest);
        self.write_entry(&chained, subject, reason, &digest).await?;
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
            "INSERT INTO ledger_entry (id, scope_id, seq, name, person_id, role, capacity, organisation_id,
               subject_kind, subject_id, reason_id, reason_digest, effect, recorded_at, digest)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)"
        );
        let values = params![
            chained.id,
            chained.scope,
            chained.seq,
            chained.name,
            chained.person,
            chained.role,
            chained.capacity,
            chained.organisation,
            subject.kind,
            subject.id,
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
