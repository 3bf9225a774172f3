//! What contributions need besides their own capability's reading: how many there are, and what their replies changed.

use kernel::{Failure, ProcessId, uuid::Uuid};
use plan::RevisionId;
use record::{FromQueryResult, Snapshot, params, sea_orm, sql, sql_many};
use replies::ReplyId;

/// The number of the last contribution; numbers have no gaps.
pub(crate) async fn last_number(view: &Snapshot, process: ProcessId) -> Result<i64, Failure> {
    let select = sql!(
        "SELECT CAST(COALESCE(max(c.number), 0) AS bigint) FROM consultation_contribution c WHERE c.process_id = $1"
    );
    view.number(select, params![process]).await
}

/// A wording a reply brought about, once it is public.
#[derive(Clone, Copy, Debug, FromQueryResult)]
pub(crate) struct Caused {
    pub reply: ReplyId,
    pub revision: RevisionId,
}

/// What these replies changed, as far as it was published.
pub(crate) async fn published_changes(
    view: &Snapshot,
    process: ProcessId,
    replies: &[ReplyId],
) -> Result<Vec<Caused>, Failure> {
    let select = sql_many!(
        "SELECT k.from_id AS reply, r.id AS revision
         FROM link k
         JOIN plan_line_revision r ON r.id = k.to_id
         LEFT JOIN link_retraction x ON x.link_id = k.id
         WHERE k.from_id IN (",
        ") AND k.scope_id = $65 AND k.kind = 'caused' AND x.id IS NULL
           AND r.recorded_at <= (SELECT COALESCE(max(v.recorded_at), 0) FROM plan_version v WHERE v.process_id = $65)
         ORDER BY k.recorded_at, k.id"
    );
    let ids: Vec<Uuid> = replies.iter().map(|reply| reply.0).collect();
    view.many(select, &ids, &params![process]).await
}
