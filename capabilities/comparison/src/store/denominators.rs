//! Searches for what documents have in common.

use crate::{
    DENOMINATOR,
    changes::{BeginDenominator, EndDenominator},
    model::{CandidateId, DenominatorDraft, DenominatorId, Measure},
};
use coding::{CODE, codebook::tree};
use kernel::{Failure, Kind, Moment, Permit, ProcessId, Ref, uuid::Uuid};
use record::{Entry, FromQueryResult, Snapshot, Tx, params, sea_orm, sql};
use sources::{SourceId, SourceKind, VersionId};

/// A search for what documents have in common.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Denominator {
    /// Which.
    pub id: DenominatorId,
    /// What it is called.
    pub title: String,
    /// By what an axis is weighed.
    pub measure: Measure,
    /// From which share on an axis counts, in percent.
    pub threshold: i64,
    /// Since when.
    pub recorded_at: Moment,
    /// When it was set aside.
    pub ended_at: Option<Moment>,
}

/// The searches of a process, oldest first.
pub async fn denominators(view: &Snapshot, process: ProcessId) -> Result<Vec<Denominator>, Failure> {
    let select = sql!(
        "SELECT d.id, d.title, d.measure, d.threshold, d.recorded_at, e.recorded_at AS ended_at
         FROM comparison_denominator d LEFT JOIN comparison_denominator_end e ON e.denominator_id = d.id
         WHERE d.process_id = $1 ORDER BY d.id"
    );
    view.all(select, params![process]).await
}

/// One of them. Fails with `NotFound`.
pub async fn denominator(
    view: &Snapshot,
    process: ProcessId,
    id: DenominatorId,
) -> Result<Denominator, Failure> {
    let select = sql!(
        "SELECT d.id, d.title, d.measure, d.threshold, d.recorded_at, e.recorded_at AS ended_at
         FROM comparison_denominator d LEFT JOIN comparison_denominator_end e ON e.denominator_id = d.id
         WHERE d.id = $1 AND d.process_id = $2"
    );
    view.one(select, params![id, process]).await
}

/// A document that is compared, in one of its texts.
#[derive(Clone, Copy, Debug, FromQueryResult)]
pub struct Compared {
    /// Its place, from 1.
    pub rank: i64,
    /// Which document.
    pub source: SourceId,
    /// In which text.
    pub version: VersionId,
}

/// The documents of a search, in order.
pub async fn documents(view: &Snapshot, id: DenominatorId) -> Result<Vec<Compared>, Failure> {
    let select = sql!(
        "SELECT rank, source_id AS source, version_id AS version FROM comparison_denominator_document
         WHERE denominator_id = $1 ORDER BY rank, id"
    );
    view.all(select, params![id]).await
}

/// A code or theme along which documents are read.
#[derive(Clone, Copy, Debug, FromQueryResult)]
pub struct Candidate {
    /// Which.
    pub id: CandidateId,
    /// Of which search.
    pub denominator: DenominatorId,
    /// Its place, from 1.
    pub rank: i64,
    of_kind: Kind,
    of_id: Uuid,
}

impl Candidate {
    /// The code or the theme.
    pub fn of(&self) -> Ref {
        Ref { kind: self.of_kind, id: self.of_id }
    }
}

/// The candidates of a search, in order.
pub async fn candidates(view: &Snapshot, id: DenominatorId) -> Result<Vec<Candidate>, Failure> {
    let select = sql!(
        "SELECT id, denominator_id AS denominator, rank, of_kind, of_id FROM comparison_candidate
         WHERE denominator_id = $1 ORDER BY rank, id"
    );
    view.all(select, params![id]).await
}

/// One candidate. Fails with `NotFound`.
pub async fn candidate(view: &Snapshot, process: ProcessId, id: CandidateId) -> Result<Candidate, Failure> {
    let select = sql!(
        "SELECT id, denominator_id AS denominator, rank, of_kind, of_id FROM comparison_candidate
         WHERE id = $1 AND process_id = $2"
    );
    view.one(select, params![id, process]).await
}

/// Begins a search. Fails with `Invalid` for a text that is not the newest of a document of this process, for a code
/// that is retired, and for codes that do not stand equally high in the codebook.
pub async fn begin_denominator(
    tx: &mut Tx,
    permit: &Permit<BeginDenominator>,
    draft: &DenominatorDraft,
) -> Result<DenominatorId, Failure> {
    let compared = compared(tx, permit.process(), &draft.documents).await?;
    check_candidates(tx, permit.process(), &draft.candidates).await?;
    let id = DenominatorId(tx.id());
    let entry = tx.record(permit, Ref { kind: DENOMINATOR, id: id.0 }, &[]).await?;
    let insert = sql!(
        "INSERT INTO comparison_denominator (id, process_id, entry_id, title, measure, threshold, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)"
    );
    let values = params![id, entry.scope, entry.id, &draft.title, draft.measure, draft.threshold, entry.at];
    tx.run(insert, values).await?;
    for (document, rank) in compared.into_iter().zip(1..) {
        write_document(tx, entry, id, document, rank).await?;
    }
    for (candidate, rank) in draft.candidates.iter().zip(1..) {
        write_candidate(tx, entry, id, *candidate, rank).await?;
    }
    Ok(id)
}

/// Sets a search aside; what was confirmed in it stays. Fails with `Conflict` when it was set aside before.
pub async fn end_denominator(
    tx: &mut Tx,
    permit: &Permit<EndDenominator>,
    id: DenominatorId,
) -> Result<(), Failure> {
    denominator(tx, permit.process(), id).await?;
    let entry = tx.record(permit, Ref { kind: DENOMINATOR, id: id.0 }, &[]).await?;
    let insert = sql!(
        "INSERT INTO comparison_denominator_end (id, process_id, entry_id, denominator_id, recorded_at)
         VALUES ($1, $2, $3, $4, $5) ON CONFLICT (denominator_id) DO NOTHING"
    );
    let done = tx.run(insert, params![tx.id(), entry.scope, entry.id, id, entry.at]).await?;
    if done == 1 { Ok(()) } else { Err(Failure::Conflict) }
}

async fn compared(
    view: &Snapshot,
    process: ProcessId,
    wanted: &[VersionId],
) -> Result<Vec<(SourceId, VersionId)>, Failure> {
    let texts = sources::store::texts(view, process).await?;
    let found = |version: &VersionId| {
        let text = texts.iter().find(|text| text.version == *version)?;
        (text.kind == SourceKind::Document).then_some((text.source, text.version))
    };
    let all: Option<Vec<(SourceId, VersionId)>> = wanted.iter().map(found).collect();
    all.ok_or(Failure::invalid("documents", "problem-unknown-choice"))
}

async fn check_candidates(view: &Snapshot, process: ProcessId, wanted: &[Ref]) -> Result<(), Failure> {
    let is_code = wanted.iter().all(|one| one.kind == CODE);
    if !is_code {
        let themes = coding::store::themes(view, process).await?;
        let known = |one: &Ref| themes.iter().any(|theme| theme.id.0 == one.id);
        let all = wanted.iter().all(known);
        return if all { Ok(()) } else { Err(Failure::invalid("axes", "problem-unknown-choice")) };
    }
    let codes = coding::store::codes(view, process, Moment::MAX).await?;
    let tree = tree(&codes);
    let depth = |one: &Ref| {
        let standing = tree.iter().find(|standing| standing.code.id.0 == one.id)?;
        standing.code.retired_at.is_none().then_some(standing.depth)
    };
    let depths: Option<Vec<usize>> = wanted.iter().map(depth).collect();
    let depths = depths.ok_or(Failure::invalid("axes", "problem-unknown-choice"))?;
    match depths.windows(2).all(|pair| pair.first() == pair.last()) {
        true => Ok(()),
        false => Err(Failure::invalid("axes", "comparison-problem-levels")),
    }
}

async fn write_document(
    tx: &mut Tx,
    entry: Entry,
    denominator: DenominatorId,
    (source, version): (SourceId, VersionId),
    rank: i64,
) -> Result<(), Failure> {
    let insert = sql!(
        "INSERT INTO comparison_denominator_document (id, process_id, entry_id, denominator_id, rank, source_id,
           version_id)
         VALUES ($1, $2, $3, $4, $5, $6, $7)"
    );
    let values = params![tx.id(), entry.scope, entry.id, denominator, rank, source, version];
    tx.run(insert, values).await.map(drop)
}

async fn write_candidate(
    tx: &mut Tx,
    entry: Entry,
    denominator: DenominatorId,
    of: Ref,
    rank: i64,
) -> Result<(), Failure> {
    let insert = sql!(
        "INSERT INTO comparison_candidate (id, process_id, entry_id, denominator_id, rank, of_kind, of_id)
         VALUES ($1, $2, $3, $4, $5, $6, $7)"
    );
    let values = params![tx.id(), entry.scope, entry.id, denominator, rank, of.kind, of.id];
    tx.run(insert, values).await.map(drop)
}
