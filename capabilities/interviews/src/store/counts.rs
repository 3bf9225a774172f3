//! Numbers by sector: how far a campaign has come, and what of it may be said to everybody.

use crate::model::{CampaignId, Stand};
use kernel::{Failure, ProcessId};
use record::{FromQueryResult, Snapshot, params, sea_orm, sql};
use sources::Sector;

/// How many people of a sector ever came to a stand. Whoever withdrew is not counted among the heard.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Reached {
    /// The sector.
    pub sector: String,
    /// To where.
    pub stand: Stand,
    /// How many people.
    pub people: i64,
}

/// How far a campaign has come in each sector. For the staff.
pub async fn reached(
    view: &Snapshot,
    process: ProcessId,
    campaign: CampaignId,
) -> Result<Vec<Reached>, Failure> {
    let select = sql!(
        "SELECT c.sector, s.kind AS stand, CAST(count(DISTINCT c.id) AS bigint) AS people
         FROM interviews_contact c
         JOIN interviews_step s ON s.contact_id = c.id
         JOIN interviews_step n ON n.id = c.step_id
         WHERE c.process_id = $1 AND c.campaign_id = $2 AND (n.kind <> 'withdrawn' OR s.kind <> 'heard')
         GROUP BY c.sector, s.kind ORDER BY c.sector, s.kind"
    );
    view.all(select, params![process, campaign]).await
}

#[derive(FromQueryResult)]
struct HeardRow {
    sector: String,
    people: i64,
    hidden: i64,
}

/// How many people were heard in each sector, over all campaigns. Whoever agreed to be named hides nobody, and is not
/// counted among the members.
pub async fn heard(view: &Snapshot, process: ProcessId) -> Result<Vec<Sector>, Failure> {
    let select = sql!(
        "SELECT c.sector, CAST(count(DISTINCT c.person_id) AS bigint) AS people,
           CAST(count(DISTINCT CASE WHEN q.answer IS NULL OR q.answer <> 'by-name' THEN c.person_id END) AS bigint)
             AS hidden
         FROM interviews_contact c
         JOIN interviews_step n ON n.id = c.step_id AND n.kind = 'heard'
         LEFT JOIN interviews_consent q ON q.id = c.quote_id
         WHERE c.process_id = $1 GROUP BY c.sector ORDER BY c.sector"
    );
    let rows: Vec<HeardRow> = view.all(select, params![process]).await?;
    let sector = |row: HeardRow| Sector { word: row.sector, interviews: row.people, members: row.hidden };
    Ok(rows.into_iter().map(sector).collect())
}
