//! The calendar: phases, their days and what they say of themselves.

use super::both;
use crate::{
    PHASE,
    changes::{AddPhase, RevisePhase},
    model::{Phase, PhaseDraft, PhaseId, PhaseTextName, RevisionId},
};
use kernel::{Day, Failure, Permit, PhaseKind, ProcessId, Ref};
use record::{Entry, FromQueryResult, Snapshot, Tx, params, sea_orm, sql};

#[derive(FromQueryResult)]
struct PhaseRow {
    id: PhaseId,
    revision_id: RevisionId,
    kind: PhaseKind,
    title_it: String,
    title_en: String,
    starts_on: Day,
    ends_on: Day,
    replies_due: Option<Day>,
}

#[derive(FromQueryResult)]
struct PhaseTextRow {
    revision_id: RevisionId,
    name: PhaseTextName,
    text_it: String,
    text_en: String,
}

/// The phases, by first day.
pub async fn phases(view: &Snapshot, process: ProcessId) -> Result<Vec<Phase>, Failure> {
    let select = sql!(
        "SELECT p.id, r.id AS revision_id, r.kind, r.title_it, r.title_en, r.starts_on, r.ends_on, r.replies_due
         FROM process_phase p JOIN process_phase_revision r ON r.id = p.head_id
         WHERE p.process_id = $1 ORDER BY r.starts_on, r.ends_on, p.id"
    );
    let texts = sql!(
        "SELECT t.revision_id, t.name, t.text_it, t.text_en
         FROM process_phase p JOIN process_phase_text t ON t.revision_id = p.head_id
         WHERE p.process_id = $1 ORDER BY t.id"
    );
    let rows: Vec<PhaseRow> = view.all(select, params![process]).await?;
    let texts: Vec<PhaseTextRow> = view.all(texts, params![process]).await?;
    Ok(rows.into_iter().map(|row| phase(row, &texts)).collect())
}

fn phase(row: PhaseRow, texts: &[PhaseTextRow]) -> Phase {
    let mine = texts.iter().filter(|text| text.revision_id == row.revision_id);
    Phase {
        id: row.id,
        kind: row.kind,
        title: both(&row.title_it, &row.title_en),
        starts_on: row.starts_on,
        ends_on: row.ends_on,
        replies_due: row.replies_due,
        texts: mine.map(|text| (text.name, both(&text.text_it, &text.text_en))).collect(),
    }
}

/// Adds a phase.
pub async fn add_phase(
    tx: &mut Tx,
    permit: &Permit<AddPhase>,
    draft: &PhaseDraft,
) -> Result<PhaseId, Failure> {
    draft.check()?;
    let (id, revision) = (PhaseId(tx.id()), RevisionId(tx.id()));
    let entry = tx.record(permit, Ref { kind: PHASE, id: id.0 }, &[]).await?;
    let insert = sql!("INSERT INTO process_phase (id, process_id, head_id) VALUES ($1, $2, $3)");
    tx.run(insert, params![id, entry.scope, revision]).await?;
    write_phase(tx, entry, id, revision, draft).await?;
    Ok(id)
}

/// Moves the days of a phase or says something else of it. Fails with `NotFound` for a phase of another process.
pub async fn revise_phase(
    tx: &mut Tx,
    permit: &Permit<RevisePhase>,
    id: PhaseId,
    draft: &PhaseDraft,
) -> Result<(), Failure> {
    draft.check()?;
    let revision = RevisionId(tx.id());
    let update = sql!("UPDATE process_phase SET head_id = $3 WHERE id = $1 AND process_id = $2");
    if tx.run(update, params![id, permit.process(), revision]).await? == 0 {
        return Err(Failure::NotFound);
    }
    let entry = tx.record(permit, Ref { kind: PHASE, id: id.0 }, &[]).await?;
    write_phase(tx, entry, id, revision, draft).await
}

async fn write_phase(
    tx: &mut Tx,
    entry: Entry,
    phase: PhaseId,
    id: RevisionId,
    draft: &PhaseDraft,
) -> Result<(), Failure> {
    let insert = sql!(
        "INSERT INTO process_phase_revision (id, process_id, phase_id, entry_id, kind, title_it, title_en, starts_on,
           ends_on, replies_due, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"
    );
    let PhaseDraft { kind, title, starts_on, ends_on, replies_due, texts } = draft;
    let values = params![
        id,
        entry.scope,
        phase,
        entry.id,
        *kind,
        &title.it,
        &title.en,
        *starts_on,
        *ends_on,
        *replies_due,
        entry.at,
    ];
    tx.run(insert, values).await?;
    for (name, text) in texts {
        let insert = sql!(
            "INSERT INTO process_phase_text (id, process_id, revision_id, name, text_it, text_en)
             VALUES ($1, $2, $3, $4, $5, $6)"
        );
        tx.run(insert, params![tx.id(), entry.scope, id, *name, &text.it, &text.en]).await?;
    }
    Ok(())
}
