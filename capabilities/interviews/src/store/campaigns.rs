//! Campaigns: what is said of them, and whom they mean to hear.

use crate::{
    CAMPAIGN,
    changes::{DescribeCampaign, OpenCampaign},
    model::{CampaignDraft, CampaignId, GuideId, NoticeId, RevisionId, Target},
};
use kernel::{Failure, Permit, ProcessId, Ref};
use process::model::Both;
use record::{Entry, FromQueryResult, Snapshot, Tx, params, sea_orm, sql};

/// A campaign as it stands today.
#[derive(Clone, Debug)]
pub struct Campaign {
    /// Which.
    pub id: CampaignId,
    /// The state of what is said of it.
    pub revision: RevisionId,
    /// What it is called.
    pub title: Both,
    /// What it is for.
    pub purpose: Both,
    /// The newest version of its questions.
    pub guide: Option<GuideId>,
    /// The newest version of its privacy notice.
    pub notice: Option<NoticeId>,
}

#[derive(FromQueryResult)]
struct Row {
    id: CampaignId,
    head_id: RevisionId,
    title_it: String,
    title_en: String,
    purpose_it: String,
    purpose_en: String,
    guide_id: Option<GuideId>,
    notice_id: Option<NoticeId>,
}

impl From<Row> for Campaign {
    fn from(row: Row) -> Campaign {
        Campaign {
            id: row.id,
            revision: row.head_id,
            title: Both { it: row.title_it, en: row.title_en },
            purpose: Both { it: row.purpose_it, en: row.purpose_en },
            guide: row.guide_id,
            notice: row.notice_id,
        }
    }
}

/// The campaigns of a process, oldest first.
pub async fn campaigns(view: &Snapshot, process: ProcessId) -> Result<Vec<Campaign>, Failure> {
    let select = sql!(
        "SELECT c.id, c.head_id, r.title_it, r.title_en, r.purpose_it, r.purpose_en, c.guide_id, c.notice_id
         FROM interviews_campaign c JOIN interviews_revision r ON r.id = c.head_id
         WHERE c.process_id = $1 ORDER BY c.id"
    );
    let rows: Vec<Row> = view.all(select, params![process]).await?;
    Ok(rows.into_iter().map(Campaign::from).collect())
}

/// One campaign of a process. Fails with `NotFound`.
pub async fn campaign(view: &Snapshot, process: ProcessId, id: CampaignId) -> Result<Campaign, Failure> {
    let select = sql!(
        "SELECT c.id, c.head_id, r.title_it, r.title_en, r.purpose_it, r.purpose_en, c.guide_id, c.notice_id
         FROM interviews_campaign c JOIN interviews_revision r ON r.id = c.head_id
         WHERE c.process_id = $1 AND c.id = $2"
    );
    let row: Row = view.one(select, params![process, id]).await?;
    Ok(row.into())
}

#[derive(FromQueryResult)]
struct TargetRow {
    sector: String,
    number: i64,
}

/// Whom a campaign means to hear, as one of its revisions says it.
pub async fn targets(view: &Snapshot, revision: RevisionId) -> Result<Vec<Target>, Failure> {
    let select =
        sql!("SELECT sector, number FROM interviews_target WHERE revision_id = $1 ORDER BY sector, id");
    let rows: Vec<TargetRow> = view.all(select, params![revision]).await?;
    Ok(rows.into_iter().map(|row| Target { sector: row.sector, number: row.number }).collect())
}

/// Opens a campaign.
pub async fn open(
    tx: &mut Tx,
    permit: &Permit<OpenCampaign>,
    draft: &CampaignDraft,
) -> Result<CampaignId, Failure> {
    let (id, head) = (CampaignId(tx.id()), RevisionId(tx.id()));
    let entry = tx.record(permit, Ref { kind: CAMPAIGN, id: id.0 }, &[]).await?;
    write(tx, entry, id, head, draft).await?;
    let insert =
        sql!("INSERT INTO interviews_campaign (id, process_id, entry_id, head_id) VALUES ($1, $2, $3, $4)");
    tx.run(insert, params![id, entry.scope, entry.id, head]).await?;
    Ok(id)
}

/// Says something else of a campaign. Fails with `Conflict` when `base` is no longer what is said of it.
pub async fn describe(
    tx: &mut Tx,
    permit: &Permit<DescribeCampaign>,
    id: CampaignId,
    base: RevisionId,
    draft: &CampaignDraft,
) -> Result<(), Failure> {
    campaign(tx, permit.process(), id).await?;
    let next = RevisionId(tx.id());
    let point = sql!("UPDATE interviews_campaign SET head_id = $3 WHERE id = $1 AND head_id = $2");
    if tx.run(point, params![id, base, next]).await? == 0 {
        return Err(Failure::Conflict);
    }
    let entry = tx.record(permit, Ref { kind: CAMPAIGN, id: id.0 }, &[]).await?;
    write(tx, entry, id, next, draft).await
}

async fn write(
    tx: &mut Tx,
    entry: Entry,
    campaign: CampaignId,
    id: RevisionId,
    draft: &CampaignDraft,
) -> Result<(), Failure> {
    let revision = sql!(
        "INSERT INTO interviews_revision (id, process_id, campaign_id, entry_id, title_it, title_en, purpose_it,
           purpose_en, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
    );
    let target = sql!(
        "INSERT INTO interviews_target (id, process_id, revision_id, sector, number) VALUES ($1, $2, $3, $4, $5)"
    );
    let CampaignDraft { title, purpose, targets } = draft;
    let values = params![
        id,
        entry.scope,
        campaign,
        entry.id,
        &title.it,
        &title.en,
        &purpose.it,
        &purpose.en,
        entry.at
    ];
    tx.run(revision, values).await?;
    // One for each sector of the process: five, rarely ten.
    for one in targets {
        let target_id = tx.id();
        tx.run(target, params![target_id, entry.scope, id, &one.sector, one.number]).await?;
    }
    Ok(())
}
