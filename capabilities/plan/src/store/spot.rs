//! Where something is put: order keys between the neighbours that stand there now.
//!
//! Read after the entry was recorded: the ledger is locked then, so nobody else takes the same key.

use crate::model::{LineId, PlanId, Rank, SectionId, Spot};
use kernel::{Failure, ProcessId};
use record::{FromQueryResult, Snapshot, params, sea_orm, sql};

#[derive(FromQueryResult)]
struct Ranked {
    id: kernel::uuid::Uuid,
    rank: Rank,
}

/// Neighbours in order: struck lines keep their place among them.
pub(super) struct Neighbours<T>(Vec<(T, Rank)>);

impl<T: PartialEq> Neighbours<T> {
    /// So many keys at a spot. Fails with `NotFound` when what it names is not among the neighbours.
    pub(super) fn keys(&self, spot: Spot<T>, count: usize) -> Result<Vec<Rank>, Failure> {
        match spot {
            Spot::First => Rank::several(None, self.0.first().map(|(_, rank)| rank), count),
            Spot::Last => Rank::several(self.0.last().map(|(_, rank)| rank), None, count),
            Spot::After(one) => {
                let found = self.0.iter().find(|(id, _)| *id == one);
                self.keys_above(&found.ok_or(Failure::NotFound)?.1, count)
            }
        }
    }

    /// So many keys right above this one.
    pub(super) fn keys_above(&self, rank: &Rank, count: usize) -> Result<Vec<Rank>, Failure> {
        let next = self.0.iter().map(|(_, other)| other).find(|other| *other > rank);
        Rank::several(Some(rank), next, count)
    }

    /// One key at a spot.
    pub(super) fn key(&self, spot: Spot<T>) -> Result<Rank, Failure> {
        self.keys(spot, 1)?.pop().ok_or_else(|| Failure::internal("no order key"))
    }
}

/// The lines of a section. A line whose pointer has just moved is not among them.
pub(super) async fn lines_of(view: &Snapshot, section: SectionId) -> Result<Neighbours<LineId>, Failure> {
    let select = sql!(
        "SELECT l.id, r.rank FROM plan_line_revision r JOIN plan_line l ON l.head_id = r.id
         WHERE r.section_id = $1 ORDER BY r.rank, l.id"
    );
    let rows: Vec<Ranked> = view.all(select, params![section]).await?;
    Ok(Neighbours(rows.into_iter().map(|row| (LineId(row.id), row.rank)).collect()))
}

/// The sections of a plan. A section whose pointer has just moved is not among them.
pub(super) async fn sections_of(view: &Snapshot, plan: PlanId) -> Result<Neighbours<SectionId>, Failure> {
    let select = sql!(
        "SELECT s.id, r.rank FROM plan_section s JOIN plan_section_revision r ON r.id = s.head_id
         WHERE s.plan_id = $1 ORDER BY r.rank, s.id"
    );
    let rows: Vec<Ranked> = view.all(select, params![plan]).await?;
    Ok(Neighbours(rows.into_iter().map(|row| (SectionId(row.id), row.rank)).collect()))
}

#[derive(FromQueryResult)]
struct Home {
    plan_id: PlanId,
}

/// The plan a section belongs to. Fails with `NotFound` for a section of another process.
pub(super) async fn plan_with(
    view: &Snapshot,
    process: ProcessId,
    section: SectionId,
) -> Result<PlanId, Failure> {
    let select = sql!("SELECT plan_id FROM plan_section WHERE id = $1 AND process_id = $2");
    let home: Home = view.one(select, params![section, process]).await?;
    Ok(home.plan_id)
}
