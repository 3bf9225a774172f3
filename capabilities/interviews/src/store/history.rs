//! What happened with somebody, and who suggested whom.

use super::contacts::Contact;
use crate::model::{ContactId, Stand};
use kernel::{Day, Failure, Moment, PersonId};
use record::{FromQueryResult, Snapshot, params, sea_orm, sql};

/// Something that happened.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Happened {
    /// What.
    pub stand: Stand,
    /// When the interview was held, of somebody heard.
    pub held_on: Option<Day>,
    /// When it was written down.
    pub at: Moment,
}

/// What happened with somebody, newest first.
pub async fn happened(view: &Snapshot, with: &Contact) -> Result<Vec<Happened>, Failure> {
    let select = sql!(
        "SELECT kind AS stand, held_on, recorded_at AS at FROM interviews_step
         WHERE contact_id = $1 ORDER BY recorded_at DESC, id"
    );
    view.all(select, params![with.id]).await
}

/// Somebody on the list, as others point at them.
#[derive(Clone, Copy, Debug, FromQueryResult)]
pub struct Pointed {
    /// Which.
    pub id: ContactId,
    /// Who.
    pub person: PersonId,
}

/// Who suggested somebody, if anybody did and neither was erased.
pub async fn suggested_by(view: &Snapshot, whom: &Contact) -> Result<Option<Pointed>, Failure> {
    let select = sql!(
        "SELECT c.id, c.person_id AS person FROM interviews_suggestion g
         JOIN interviews_contact c ON c.id = g.by_id WHERE g.contact_id = $1"
    );
    view.maybe(select, params![whom.id]).await
}

/// Whom somebody suggested.
pub async fn suggestions_of(view: &Snapshot, who: &Contact) -> Result<Vec<Pointed>, Failure> {
    let select = sql!(
        "SELECT c.id, c.person_id AS person FROM interviews_suggestion g
         JOIN interviews_contact c ON c.id = g.contact_id WHERE g.by_id = $1 ORDER BY g.recorded_at, c.id"
    );
    view.all(select, params![who.id]).await
}
