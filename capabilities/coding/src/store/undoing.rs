//! Undoing an entry: the opposite of each of its deeds, under an entry of its own.

use super::{
    codes::codes,
    codings::write_coding,
    deeds::deeds,
    entries::Done,
    memos::{end_memo, write_again},
    reshaping::point,
    rounds::codes_in_open_rounds,
    standing::{end_again, end_code, end_excerpt, heirs, return_code, return_excerpt},
    theming,
    uncoding::end_coding,
};
use crate::{
    changes::UndoEntry,
    model::{Code, CodeId, CodeRevisionId},
    undo::{Deed, Obstacle, Revised, obstacles},
};
use kernel::{EntryId, Failure, Moment, Permit, ProcessId};
use record::{Entry, Snapshot, Tx, params, sql};
use std::collections::{HashMap, HashSet};

/// What became of the wish to undo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Undone {
    /// What was before is restored, under this entry.
    Yes(EntryId),
    /// Nothing was written; these things stand in the way.
    No(Vec<Obstacle>),
}

/// Restores what an entry changed, if nothing since then contradicts it. The caller has found the entry with
/// [`done_one`](super::done_one), so that nobody undoes what is not theirs; when the answer is `No`, the transaction is given up.
pub async fn undo(tx: &mut Tx, permit: &Permit<UndoEntry>, done: &Done) -> Result<Undone, Failure> {
    let first = deeds(tx, permit.process(), &[done.id]).await?.remove(&done.id).unwrap_or_default();
    let against = Standing::read(tx, permit.process()).await?.against(done, &first);
    if !against.is_empty() {
        return Ok(Undone::No(against));
    }
    let mut next: HashMap<CodeRevisionId, CodeRevisionId> = HashMap::new();
    let mut revised: Vec<&Revised> = first.iter().filter_map(revision).collect();
    revised.sort_unstable_by_key(|one| one.code);
    // The pointers move first, as in every change of a code.
    for one in revised {
        let id = CodeRevisionId(tx.id());
        point(tx, one.code, one.revision, id).await?;
        next.insert(one.revision, id);
    }
    let entry = tx.record(permit, done.subject, &[]).await?;
    // Read again after the entry, which holds the ledger's lock: nobody builds upon it in the same moment.
    let now = deeds(tx, permit.process(), &[done.id]).await?.remove(&done.id).unwrap_or_default();
    if now != first {
        return Err(Failure::Conflict);
    }
    for deed in now.iter().filter(|deed| deed.matters()) {
        put_back(tx, entry, deed, &next).await?;
    }
    write_undo(tx, entry, done.id).await?;
    Ok(Undone::Yes(entry.id))
}

fn revision(deed: &Deed) -> Option<&Revised> {
    if let Deed::CodeRevised(revised) = deed { Some(revised) } else { None }
}

/// The codebook as it stands today, against which every undoing is judged.
pub(super) struct Standing {
    codes: Vec<Code>,
    compared: HashSet<CodeId>,
    heirs: HashSet<CodeId>,
}

impl Standing {
    /// Three statements.
    pub(super) async fn read(view: &Snapshot, process: ProcessId) -> Result<Standing, Failure> {
        let heirs = heirs(view, process, Moment::MAX).await?;
        Ok(Standing {
            codes: codes(view, process, Moment::MAX).await?,
            compared: codes_in_open_rounds(view, process).await?,
            heirs: heirs.into_iter().map(|one| one.heir).collect(),
        })
    }

    /// Everything that stands against undoing an entry with these deeds.
    pub(super) fn against(&self, done: &Done, deeds: &[Deed]) -> Vec<Obstacle> {
        if done.undone_at.is_some() {
            return vec![Obstacle::Undone];
        }
        // Undoing a return merges, splits or retires the code once more.
        let ends_compared =
            |deed: &Deed| matches!(deed, Deed::CodeReturned(code, _) if self.compared.contains(code));
        if deeds.iter().any(ends_compared) {
            return vec![Obstacle::InRound];
        }
        obstacles(deeds, &self.codes, &self.heirs)
    }
}

async fn put_back(
    tx: &mut Tx,
    entry: Entry,
    deed: &Deed,
    next: &HashMap<CodeRevisionId, CodeRevisionId>,
) -> Result<(), Failure> {
    match deed {
        Deed::CodeAdded(added) => end_code(tx, entry, added.code).await.map(drop),
        Deed::CodeRevised(revised) => write_before(tx, entry, revised, next).await,
        Deed::CodeEnded(_, end, _) => return_code(tx, entry, *end).await,
        Deed::CodeReturned(code, end) => end_again(tx, entry, *end, *code).await,
        Deed::ExcerptTaken(taken) => end_excerpt(tx, entry, taken.excerpt).await,
        Deed::ExcerptEnded(excerpt, end, _) => return_excerpt(tx, entry, *excerpt, *end).await,
        Deed::Coded(coded) => end_coding(tx, entry, coded.coding).await,
        Deed::Uncoded(coded) => {
            write_coding(tx, entry, coded.excerpt, coded.code, coded.person).await.map(drop)
        }
        Deed::Placed(placed) => theming::end(tx, entry, placed.placing).await,
        Deed::Displaced(placed) => theming::place(tx, entry, placed.theme, placed.excerpt, placed.rank).await,
        Deed::Noted(noted) => match noted.before {
            Some(before) => write_again(tx, entry, (before, noted.memo)).await,
            None => end_memo(tx, entry, noted.memo).await,
        },
        Deed::Unnoted(memo, _) => write_again(tx, entry, (*memo, *memo)).await,
    }
}

/// The state before, word for word, as the newest.
async fn write_before(
    tx: &mut Tx,
    entry: Entry,
    revised: &Revised,
    next: &HashMap<CodeRevisionId, CodeRevisionId>,
) -> Result<(), Failure> {
    let id = next.get(&revised.revision).copied().ok_or(Failure::Conflict)?;
    let insert = sql!(
        "INSERT INTO coding_code_revision (id, process_id, code_id, entry_id, parent_id, rank, name, definition,
           use_when, avoid_when, example, recorded_at, keywords, colour, usage)
         SELECT $1, r.process_id, r.code_id, $2, r.parent_id, r.rank, r.name, r.definition, r.use_when, r.avoid_when,
           r.example, $4, r.keywords, r.colour, r.usage
         FROM coding_code_revision r WHERE r.id = $3"
    );
    tx.run(insert, params![id, entry.id, revised.before, entry.at]).await.map(drop)
}

async fn write_undo(tx: &mut Tx, entry: Entry, undone: EntryId) -> Result<(), Failure> {
    let insert = sql!(
        "INSERT INTO coding_undo (id, process_id, entry_id, undone_id, recorded_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (undone_id) DO NOTHING"
    );
    let done = tx.run(insert, params![tx.id(), entry.scope, entry.id, undone, entry.at]).await?;
    if done == 1 { Ok(()) } else { Err(Failure::Conflict) }
}
