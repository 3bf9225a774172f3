//! Transcripts that should no longer be kept.

use crate::model::{Answer, CampaignId, Stand};
use kernel::{Day, Failure, PersonId, ProcessId};
use record::{FromQueryResult, Snapshot, params, sea_orm, sql};

/// Somebody whose transcript may not be kept any longer.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Due {
    /// Whose.
    pub person: PersonId,
    /// In which campaign.
    pub campaign: CampaignId,
    /// Where things stand with them.
    pub stand: Stand,
    /// What they answered; none for who never did.
    pub answer: Option<Answer>,
    /// The day until which it could be kept.
    pub until_day: Option<Day>,
}

/// Everybody who was heard, or was on a list and withdrew, and whose transcript may not be kept today: its day is over, or
/// they said no. The longest over first.
pub async fn due(view: &Snapshot, process: ProcessId, today: Day) -> Result<Vec<Due>, Failure> {
    let select = sql!(
        "SELECT c.person_id AS person, c.campaign_id AS campaign, s.kind AS stand, k.answer, k.until_day
         FROM interviews_contact c
         JOIN interviews_step s ON s.id = c.step_id
         LEFT JOIN interviews_consent k ON k.id = c.keep_id
         WHERE c.process_id = $1
           AND (s.kind = 'withdrawn' OR (s.kind = 'heard' AND (k.answer = 'refused' OR k.until_day < $2)))
         ORDER BY COALESCE(k.until_day, ''), c.id"
    );
    view.all(select, params![process, today]).await
}
