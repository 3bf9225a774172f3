//! What entries did, read from the rows they wrote, with what became of them. A constant number of statements for each 64
//! entries, however many rows.

mod evidence;
mod memos;
mod shape;

use crate::undo::{Deed, Stands};
use kernel::{EntryId, Failure, ProcessId, uuid::Uuid};
use record::Snapshot;
use std::collections::HashMap;

/// The deeds of some entries of a process.
pub(super) type Deeds = HashMap<EntryId, Vec<Deed>>;

/// What these entries did in the codebook, to excerpts, codings, themes and memos. Others have no deeds.
pub(super) async fn deeds(
    view: &Snapshot,
    process: ProcessId,
    entries: &[EntryId],
) -> Result<Deeds, Failure> {
    let ids: Vec<Uuid> = entries.iter().map(|entry| entry.0).collect();
    let mut found = Deeds::new();
    let all = [
        shape::deeds(view, process, &ids).await?,
        evidence::deeds(view, process, &ids).await?,
        memos::deeds(view, process, &ids).await?,
    ];
    for (entry, deed) in all.into_iter().flatten() {
        found.entry(entry).or_default().push(deed);
    }
    Ok(found)
}

/// Whether a row was found.
fn stands(row: Option<Uuid>) -> Stands {
    Stands::when(row.is_some())
}

/// Whether no row was found: of something that stands unless it has one.
fn still_stands(end: Option<Uuid>) -> Stands {
    Stands::when(end.is_none())
}
