//! Reading replies. They are public, whatever became of the contribution's own words.

use crate::model::{Reply, ReplyId};
use consultation::{ContributionId, Outcome};
use kernel::{Failure, Kind, Lang, Moment, PersonId, ProcessId, Ref, uuid::Uuid};
use record::{FromQueryResult, Snapshot, sea_orm, sql_many};

#[derive(FromQueryResult)]
struct Row {
    id: ReplyId,
    contribution_id: ContributionId,
    outcome: Outcome,
    lang: Lang,
    reason: Option<String>,
    accepted: Option<String>,
    rejected: Option<String>,
    person_id: PersonId,
    recorded_at: Moment,
    answered: i64,
}

impl From<Row> for Reply {
    fn from(row: Row) -> Reply {
        Reply {
            id: row.id,
            contribution: row.contribution_id,
            outcome: row.outcome,
            lang: row.lang,
            reason: row.reason,
            accepted: row.accepted,
            rejected: row.rejected,
            person: row.person_id,
            at: row.recorded_at,
            answered: row.answered,
        }
    }
}

/// The replies to these contributions of a process; those without one are left out.
pub async fn replies_to(
    view: &Snapshot,
    process: ProcessId,
    contributions: &[ContributionId],
) -> Result<Vec<Reply>, Failure> {
    let select = sql_many!(
        "SELECT r.id, r.contribution_id, r.outcome, t.lang, t.body AS reason, a.body AS accepted, j.body AS rejected,
           r.person_id, r.recorded_at,
           (SELECT CAST(count(*) AS bigint) FROM replies_reply s WHERE s.entry_id = r.entry_id) AS answered
         FROM replies_reply r
         JOIN content t ON t.id = r.content_id
         LEFT JOIN content a ON a.id = r.accepted_id
         LEFT JOIN content j ON j.id = r.rejected_id
         WHERE r.contribution_id IN (",
        ") AND r.process_id = $65 ORDER BY r.id"
    );
    let ids: Vec<Uuid> = contributions.iter().map(|id| id.0).collect();
    let rows: Vec<Row> = view.many(select, &ids, &[process.into()]).await?;
    Ok(rows.into_iter().map(Reply::from).collect())
}

/// These replies of a process.
pub async fn with_ids(view: &Snapshot, process: ProcessId, ids: &[ReplyId]) -> Result<Vec<Reply>, Failure> {
    let select = sql_many!(
        "SELECT r.id, r.contribution_id, r.outcome, t.lang, t.body AS reason, a.body AS accepted, j.body AS rejected,
           r.person_id, r.recorded_at,
           (SELECT CAST(count(*) AS bigint) FROM replies_reply s WHERE s.entry_id = r.entry_id) AS answered
         FROM replies_reply r
         JOIN content t ON t.id = r.content_id
         LEFT JOIN content a ON a.id = r.accepted_id
         LEFT JOIN content j ON j.id = r.rejected_id
         WHERE r.id IN (",
        ") AND r.process_id = $65 ORDER BY r.id"
    );
    let ids: Vec<Uuid> = ids.iter().map(|id| id.0).collect();
    let rows: Vec<Row> = view.many(select, &ids, &[process.into()]).await?;
    Ok(rows.into_iter().map(Reply::from).collect())
}

#[derive(FromQueryResult)]
struct Caused {
    from_id: ReplyId,
    to_kind: Kind,
    to_id: Uuid,
}

/// What these replies caused, as far as the ties were not withdrawn: reply and revision, oldest tie first.
pub async fn causes(
    view: &Snapshot,
    process: ProcessId,
    replies: &[ReplyId],
) -> Result<Vec<(ReplyId, Ref)>, Failure> {
    let select = sql_many!(
        "SELECT l.from_id, l.to_kind, l.to_id
         FROM link l LEFT JOIN link_retraction x ON x.link_id = l.id
         WHERE l.from_id IN (",
        ") AND l.scope_id = $65 AND l.kind = 'caused' AND x.id IS NULL ORDER BY l.recorded_at, l.id"
    );
    let ids: Vec<Uuid> = replies.iter().map(|id| id.0).collect();
    let rows: Vec<Caused> = view.many(select, &ids, &[process.into()]).await?;
    Ok(rows.into_iter().map(|row| (row.from_id, Ref { kind: row.to_kind, id: row.to_id })).collect())
}
