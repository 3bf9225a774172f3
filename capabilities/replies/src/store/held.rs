//! The replies one person gave, everywhere, for the person's own eyes.

use crate::model::ReplyId;
use consultation::{ContributionId, Outcome};
use kernel::{Failure, Moment, PersonId, ProcessId};
use record::{FromQueryResult, Snapshot, params, sea_orm, sql};

/// A reply of a person.
#[derive(Clone, Debug, FromQueryResult)]
pub(crate) struct GivenBy {
    pub(crate) id: ReplyId,
    pub(crate) process_id: ProcessId,
    pub(crate) contribution_id: ContributionId,
    pub(crate) outcome: Outcome,
    pub(crate) reason: Option<String>,
    pub(crate) recorded_at: Moment,
}

/// The replies of a person in every process, newest first.
pub(crate) async fn given_by(view: &Snapshot, person: PersonId) -> Result<Vec<GivenBy>, Failure> {
    let select = sql!(
        "SELECT r.id, r.process_id, r.contribution_id, r.outcome, c.body AS reason, r.recorded_at
         FROM replies_reply r JOIN content c ON c.id = r.content_id
         WHERE r.person_id = $1 ORDER BY r.recorded_at DESC, r.id"
    );
    view.all(select, params![person]).await
}
