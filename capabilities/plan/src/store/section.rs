//! Sections: adding them, giving them another title or place.

use super::{closing::still_open, read::plan_of, spot::sections_of};
use crate::{
    changes::{AddSection, ReviseSection},
    model::{PlanId, Rank, SectionDraft, SectionId, SectionNow, SectionRevisionId, Spot},
};
use kernel::{Failure, Permit, ProcessId};
use process::model::Both;
use record::{Entry, FromQueryResult, Snapshot, Tx, params, sea_orm, sql};

/// Adds a section; the first one makes the plan. Fails with `NotFound` for a neighbour of another plan.
pub async fn add_section(
    tx: &mut Tx,
    permit: &Permit<AddSection>,
    spot: Spot<SectionId>,
    draft: &SectionDraft,
) -> Result<SectionId, Failure> {
    let (section, revision) = (SectionId(tx.id()), SectionRevisionId(tx.id()));
    let entry = tx.record(permit, section.to_ref(), &[]).await?;
    still_open(tx, entry).await?;
    let plan = match plan_of(tx, entry.scope).await? {
        Some(plan) => plan,
        None => begin(tx, entry).await?,
    };
    let rank = sections_of(tx, plan).await?.key(spot)?;
    write_revision(tx, entry, section, revision, (&draft.title, &rank)).await?;
    let insert = sql!(
        "INSERT INTO plan_section (id, process_id, plan_id, head_id, entry_id) VALUES ($1, $2, $3, $4, $5)"
    );
    tx.run(insert, params![section, entry.scope, plan, revision, entry.id]).await?;
    Ok(section)
}

async fn begin(tx: &mut Tx, entry: Entry) -> Result<PlanId, Failure> {
    let plan = PlanId(tx.id());
    let insert = sql!("INSERT INTO plan_plan (id, process_id, entry_id) VALUES ($1, $2, $3)");
    tx.run(insert, params![plan, entry.scope, entry.id]).await?;
    Ok(plan)
}

/// Gives a section another title and, with a spot, another place. Fails with `Conflict` if `base` is no longer its newest
/// revision.
pub async fn revise_section(
    tx: &mut Tx,
    permit: &Permit<ReviseSection>,
    (section, base): (SectionId, SectionRevisionId),
    draft: &SectionDraft,
    spot: Option<Spot<SectionId>>,
) -> Result<SectionRevisionId, Failure> {
    let next = SectionRevisionId(tx.id());
    let old = take(tx, permit.process(), (section, base), next).await?;
    if spot.is_none() && old.title() == draft.title {
        return Err(Failure::invalid("title_it", "plan-problem-unchanged"));
    }
    let entry = tx.record(permit, section.to_ref(), &[]).await?;
    still_open(tx, entry).await?;
    let rank = match spot {
        Some(spot) => sections_of(tx, old.plan_id).await?.key(spot)?,
        None => old.rank,
    };
    write_revision(tx, entry, section, next, (&draft.title, &rank)).await?;
    Ok(next)
}

#[derive(FromQueryResult)]
struct Old {
    plan_id: PlanId,
    title_it: String,
    title_en: Option<String>,
    rank: Rank,
}

impl Old {
    fn title(&self) -> Both {
        Both { it: self.title_it.clone(), en: self.title_en.clone().unwrap_or_default() }
    }
}

/// Moves the pointer first, as for lines.
async fn take(
    tx: &mut Tx,
    process: ProcessId,
    (section, base): (SectionId, SectionRevisionId),
    next: SectionRevisionId,
) -> Result<Old, Failure> {
    let step =
        sql!("UPDATE plan_section SET head_id = $4 WHERE id = $1 AND process_id = $2 AND head_id = $3");
    if tx.run(step, params![section, process, base, next]).await? == 0 {
        section_now(tx, process, section).await?;
        return Err(Failure::Conflict);
    }
    let select = sql!(
        "SELECT s.plan_id, r.title_it, r.title_en, r.rank
         FROM plan_section s JOIN plan_section_revision r ON r.section_id = s.id WHERE r.id = $1"
    );
    tx.one(select, params![base]).await
}

async fn write_revision(
    tx: &mut Tx,
    entry: Entry,
    section: SectionId,
    id: SectionRevisionId,
    (title, rank): (&Both, &Rank),
) -> Result<(), Failure> {
    let insert = sql!(
        "INSERT INTO plan_section_revision (id, process_id, section_id, title_it, title_en, rank, entry_id, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"
    );
    let english = (!title.en.is_empty()).then_some(title.en.as_str());
    let values = params![id, entry.scope, section, &title.it, english, rank, entry.id, entry.at];
    tx.run(insert, values).await.map(drop)
}

#[derive(FromQueryResult)]
struct NowRow {
    id: SectionId,
    revision: SectionRevisionId,
    title_it: String,
    title_en: Option<String>,
}

/// A section of the draft as it stands now. Fails with `NotFound` for one of another process.
pub async fn section_now(
    view: &Snapshot,
    process: ProcessId,
    section: SectionId,
) -> Result<SectionNow, Failure> {
    let select = sql!(
        "SELECT s.id, r.id AS revision, r.title_it, r.title_en
         FROM plan_section s JOIN plan_section_revision r ON r.id = s.head_id
         WHERE s.id = $1 AND s.process_id = $2"
    );
    let row: NowRow = view.one(select, params![section, process]).await?;
    let title = Both { it: row.title_it, en: row.title_en.unwrap_or_default() };
    Ok(SectionNow { id: row.id, revision: row.revision, title })
}
