//! The chain of the ledger, worked out again from the file.

use super::{
    bundle::{Bundle, Digest, unhex},
    report::{Fault, Wrong},
};
use kernel::{EntryId, Moment, ProcessId, uuid::Uuid};
use record::{
    content::{ContentId, hex},
    entry::{BEGINNING, Chained},
};
use serde::Deserialize;
use std::collections::HashSet;

pub(super) const LEDGER: &str = "ledger_entry";

/// A row of the ledger, as written in the archive.
#[derive(Deserialize)]
pub(super) struct Entry {
    pub id: EntryId,
    pub scope_id: ProcessId,
    pub seq: i64,
    name: String,
    pub actor_digest: String,
    role: String,
    capacity: String,
    subject_kind: String,
    subject_id: String,
    pub about_digest: String,
    pub reason_id: Option<ContentId>,
    pub reason_digest: String,
    pub effect: String,
    recorded_at: String,
    digest: String,
}

impl Entry {
    /// Its digest after the one before it. `None` when its moment cannot be read.
    fn digest_after(&self, previous: &str) -> Option<String> {
        let subject = format!("{}:{}", self.subject_kind, self.subject_id);
        let chained = Chained {
            seq: self.seq,
            scope: self.scope_id,
            id: self.id,
            name: &self.name,
            actor_digest: &self.actor_digest,
            role: &self.role,
            capacity: &self.capacity,
            subject: &subject,
            about_digest: &self.about_digest,
            reason_digest: &self.reason_digest,
            effect: &self.effect,
            at: Moment::parse(&self.recorded_at)?,
        };
        Some(chained.digest(previous))
    }
}

/// Where an entry stands in the file, and its digest. One for each entry is kept in memory.
struct Known {
    seq: i64,
    digest: Digest,
    path: usize,
    line: u64,
}

/// What the other checks need of the ledger.
#[derive(Default)]
pub(super) struct Ledger {
    known: Vec<Known>,
    /// The entries there are.
    pub ids: HashSet<Uuid>,
}

/// Reads the ledger once and keeps the digests, because the file is in the order of ids and the chain in that of numbers.
pub(super) fn read(bundle: &Bundle<'_>) -> Result<Ledger, Fault> {
    let mut ledger = Ledger::default();
    let paths = bundle.shelves(LEDGER);
    bundle.rows(LEDGER, |path, line, entry: Entry| {
        let digest = unhex(&entry.digest).ok_or(Wrong::Unreadable)?;
        let path = paths.iter().position(|one| one == path).unwrap_or_default();
        ledger.known.push(Known { seq: entry.seq, digest, path, line });
        ledger.ids.insert(entry.id.0);
        Ok(())
    })?;
    ledger.known.sort_unstable_by_key(|known| known.seq);
    Ok(ledger)
}

/// Works the chain out again: no gap, every digest after the one before it, the end where the manifest says.
pub(super) fn check(bundle: &Bundle<'_>, ledger: &Ledger) -> Result<(u64, u64), Fault> {
    let paths = bundle.shelves(LEDGER);
    let place = |known: &Known, wrong| {
        let path = paths.get(known.path).map(String::as_str).unwrap_or_default();
        Fault::line(path, known.line, wrong)
    };
    let gap = (1..).zip(&ledger.known).find(|(seq, known)| *seq != known.seq);
    if let Some((_, known)) = gap {
        return Err(place(known, Wrong::Chain));
    }
    if let Some(seq) = first_broken(bundle, ledger)? {
        let known = ledger.known.iter().find(|known| known.seq == seq);
        return Err(known.map_or(Fault::file(LEDGER, Wrong::Chain), |known| place(known, Wrong::Chain)));
    }
    end(bundle, ledger)?;
    Ok((ledger.known.len() as u64, 0))
}

/// The lowest number of an entry that does not follow from the one before it.
fn first_broken(bundle: &Bundle<'_>, ledger: &Ledger) -> Result<Option<i64>, Fault> {
    let at = |seq: i64| usize::try_from(seq - 1).ok().and_then(|place| ledger.known.get(place));
    let mut broken: Option<i64> = None;
    bundle.rows(LEDGER, |_, _, entry: Entry| {
        let previous = at(entry.seq - 1).map_or(BEGINNING.to_owned(), |known| hex(&known.digest));
        let own = entry.digest_after(&previous).as_deref().and_then(unhex);
        let holds = own.is_some() && own == at(entry.seq).map(|known| known.digest);
        if !holds || entry.scope_id != bundle.process() {
            broken = Some(broken.map_or(entry.seq, |lowest| lowest.min(entry.seq)));
        }
        Ok(())
    })?;
    Ok(broken)
}

#[derive(Deserialize)]
struct Head {
    seq: i64,
    digest: String,
}

fn end(bundle: &Bundle<'_>, ledger: &Ledger) -> Result<(), Fault> {
    let last = ledger.known.last().map_or(BEGINNING.to_owned(), |known| hex(&known.digest));
    let entries = i64::try_from(ledger.known.len()).unwrap_or(i64::MAX);
    if (bundle.manifest.entries, &bundle.manifest.ledger) != (entries, &last) {
        return Err(Fault::file("manifest.json", Wrong::End));
    }
    let heads = bundle.rows("ledger_head", |_, _, head: Head| {
        if (head.seq, &head.digest) == (entries, &last) { Ok(()) } else { Err(Wrong::End) }
    })?;
    let due = u64::from(entries > 0);
    if heads == due { Ok(()) } else { Err(Fault::file("record/ledger_head.jsonl", Wrong::End)) }
}
