//! Confirming, renaming, splitting and withdrawing axes.

use super::{
    axes::{Axis, axis, evidence},
    denominators::{candidate, denominator, documents},
};
use crate::{
    AXIS,
    changes::{ConfirmAxis, RenameAxis, SplitAxis, WithdrawAxis},
    common::Reading,
    model::{AxisDraft, AxisId, AxisRevisionId, CandidateId},
};
use coding::{ExcerptId, store::Piece};
use kernel::{Failure, Moment, Permit, Ref};
use record::{Content, Entry, LinkKind, Tx, params, sql};
use sources::VersionId;
use std::collections::{HashMap, HashSet};

/// A part of an axis that is split: what it is called, and the quotations it takes.
#[derive(Clone, Debug)]
pub struct Part {
    /// What it is called.
    pub draft: AxisDraft,
    /// What it rests on.
    pub excerpts: Vec<ExcerptId>,
}

/// Says that all documents of a search have something in common, and with which quotations. Fails with `Invalid` when a
/// quotation is not one of the candidate's, or a document has none; with `Conflict` when the search was set aside.
pub async fn confirm_axis(
    tx: &mut Tx,
    permit: &Permit<ConfirmAxis>,
    from: CandidateId,
    draft: &AxisDraft,
    excerpts: &[ExcerptId],
) -> Result<AxisId, Failure> {
    let candidate = candidate(tx, permit.process(), from).await?;
    if denominator(tx, permit.process(), candidate.denominator).await?.ended_at.is_some() {
        return Err(Failure::Conflict);
    }
    let versions: Vec<VersionId> =
        documents(tx, candidate.denominator).await?.iter().map(|document| document.version).collect();
    let codes = coding::store::codes(tx, permit.process(), Moment::MAX).await?;
    let pieces = coding::store::corpus(tx, permit.process()).await?;
    let reading = Reading::of(candidate.of(), &codes);
    let fits = |piece: &&Piece| versions.contains(&piece.version) && reading.holds(piece, Moment::MAX);
    let fitting: HashMap<ExcerptId, VersionId> =
        pieces.iter().filter(fits).map(|piece| (piece.id, piece.version)).collect();
    each_document_speaks(excerpts, &fitting, versions.into_iter().collect())?;
    let id = AxisId(tx.id());
    let revision = Revision::new(tx, id, draft);
    let entry = tx.record(permit, Ref { kind: AXIS, id: id.0 }, &[&revision.meaning]).await?;
    write_axis(tx, entry, from, &revision, excerpts).await?;
    Ok(id)
}

/// What all documents are said to share needs a quotation of each.
fn each_document_speaks<D: Copy + Eq + std::hash::Hash>(
    chosen: &[ExcerptId],
    known: &HashMap<ExcerptId, D>,
    all: HashSet<D>,
) -> Result<(), Failure> {
    let spoken: Option<HashSet<D>> = chosen.iter().map(|excerpt| known.get(excerpt).copied()).collect();
    let spoken = spoken.ok_or(Failure::invalid("excerpts", "comparison-problem-not-offered"))?;
    match spoken == all {
        true => Ok(()),
        false => Err(Failure::invalid("excerpts", "comparison-problem-silent-document")),
    }
}

/// Gives an axis another name, or says it in other words. Fails with `Conflict` when `base` is no longer its newest state,
/// or it has ended.
pub async fn rename_axis(
    tx: &mut Tx,
    permit: &Permit<RenameAxis>,
    (id, base): (AxisId, AxisRevisionId),
    draft: &AxisDraft,
) -> Result<(), Failure> {
    let revision = Revision::new(tx, id, draft);
    let point =
        sql!("UPDATE comparison_axis SET head_id = $4 WHERE id = $1 AND process_id = $2 AND head_id = $3");
    if tx.run(point, params![id, permit.process(), base, revision.id]).await? == 0 {
        return Err(Failure::Conflict);
    }
    let entry = tx.record(permit, Ref { kind: AXIS, id: id.0 }, &[&revision.meaning]).await?;
    // After the entry, which locks the ledger: nobody can end it any more before this is written.
    let ended = sql!("SELECT CAST(count(*) AS bigint) FROM comparison_axis_end WHERE axis_id = $1");
    if tx.number(ended, params![id]).await? > 0 {
        return Err(Failure::Conflict);
    }
    write_revision(tx, entry, &revision).await
}

/// Splits an axis into two that replace it; each takes quotations of every document, and none is left over. Fails with
/// `Conflict` when `base` is no longer its newest state, or it has ended.
pub async fn split_axis(
    tx: &mut Tx,
    permit: &Permit<SplitAxis>,
    (id, base): (AxisId, AxisRevisionId),
    parts: &[Part; 2],
) -> Result<[AxisId; 2], Failure> {
    check_parts(tx, permit, id, parts).await?;
    let [first, second] = [AxisId(tx.id()), AxisId(tx.id())];
    let [one, other] = parts;
    let revisions = [Revision::new(tx, first, &one.draft), Revision::new(tx, second, &other.draft)];
    let meanings: Vec<&Content> = revisions.iter().map(|revision| &revision.meaning).collect();
    let old = Ref { kind: AXIS, id: id.0 };
    let entry = tx.record(permit, old, &meanings).await?;
    let before = current(axis(tx, entry.scope, id).await?, base)?;
    end(tx, entry, id).await?;
    for (revision, part) in revisions.iter().zip(parts) {
        write_axis(tx, entry, before.candidate, revision, &part.excerpts).await?;
        tx.link(entry, Ref { kind: AXIS, id: revision.axis.0 }, LinkKind::Replaces, old).await?;
    }
    Ok([first, second])
}

/// The axis as the form was opened on it.
fn current(axis: Axis, base: AxisRevisionId) -> Result<Axis, Failure> {
    if axis.revision == base && axis.ended_at.is_none() { Ok(axis) } else { Err(Failure::Conflict) }
}

/// No quotation is lost, none is new, and each part has one of every document.
async fn check_parts(
    tx: &Tx,
    permit: &Permit<SplitAxis>,
    id: AxisId,
    parts: &[Part; 2],
) -> Result<(), Failure> {
    axis(tx, permit.process(), id).await?;
    let there = evidence(tx, id).await?;
    let known = coding::store::taken_from(tx, permit.process(), &there).await?;
    let there: HashSet<ExcerptId> = there.into_iter().collect();
    for part in parts {
        each_document_speaks(&part.excerpts, &known, known.values().copied().collect())?;
    }
    let dealt: HashSet<ExcerptId> = parts.iter().flat_map(|part| part.excerpts.iter().copied()).collect();
    if dealt == there { Ok(()) } else { Err(Failure::invalid("excerpts", "comparison-problem-left-over")) }
}

/// Withdraws an axis; its page says so from then on. Fails with `Conflict` when it has ended already.
pub async fn withdraw_axis(tx: &mut Tx, permit: &Permit<WithdrawAxis>, id: AxisId) -> Result<(), Failure> {
    axis(tx, permit.process(), id).await?;
    let entry = tx.record(permit, Ref { kind: AXIS, id: id.0 }, &[]).await?;
    end(tx, entry, id).await
}

async fn end(tx: &mut Tx, entry: Entry, id: AxisId) -> Result<(), Failure> {
    let insert = sql!(
        "INSERT INTO comparison_axis_end (id, process_id, entry_id, axis_id, recorded_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (axis_id) DO NOTHING"
    );
    let done = tx.run(insert, params![tx.id(), entry.scope, entry.id, id, entry.at]).await?;
    if done == 1 { Ok(()) } else { Err(Failure::Conflict) }
}

/// What an axis is about to be called.
struct Revision {
    id: AxisRevisionId,
    axis: AxisId,
    name: String,
    meaning: Content,
}

impl Revision {
    fn new(tx: &Tx, axis: AxisId, draft: &AxisDraft) -> Revision {
        Revision {
            id: AxisRevisionId(tx.id()),
            axis,
            name: draft.name.as_str().to_owned(),
            meaning: tx.content(tx.lang(), draft.meaning.as_str()),
        }
    }
}

async fn write_revision(tx: &mut Tx, entry: Entry, revision: &Revision) -> Result<(), Failure> {
    let insert = sql!(
        "INSERT INTO comparison_axis_revision (id, process_id, axis_id, entry_id, name, content_id, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)"
    );
    let Revision { id, axis, name, meaning } = revision;
    let values = params![*id, entry.scope, *axis, entry.id, name, meaning.id, entry.at];
    tx.run(insert, values).await.map(drop)
}

async fn write_axis(
    tx: &mut Tx,
    entry: Entry,
    candidate: CandidateId,
    revision: &Revision,
    excerpts: &[ExcerptId],
) -> Result<(), Failure> {
    write_revision(tx, entry, revision).await?;
    let insert = sql!(
        "INSERT INTO comparison_axis (id, process_id, entry_id, candidate_id, head_id, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6)"
    );
    let values = params![revision.axis, entry.scope, entry.id, candidate, revision.id, entry.at];
    tx.run(insert, values).await?;
    let rests_on = sql!(
        "INSERT INTO comparison_axis_excerpt (id, process_id, entry_id, axis_id, excerpt_id, rank)
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (axis_id, excerpt_id) DO NOTHING"
    );
    for (excerpt, rank) in excerpts.iter().zip(1_i64..) {
        let values = params![tx.silent_id(), entry.scope, entry.id, revision.axis, *excerpt, rank];
        tx.run(rests_on, values).await?;
    }
    Ok(())
}
