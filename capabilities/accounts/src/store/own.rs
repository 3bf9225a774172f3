//! What is held about one person, and the wish to be erased.

use crate::{
    PERSON,
    changes::RequestErasure,
    model::{Granted, Mail, Person, Session},
    store::{grant::grants_of, person::person_named, session::sessions_of},
};
use kernel::{Failure, HOUSE, Moment, Permit, PersonId, ProcessId, Ref};
use record::{FromQueryResult, Snapshot, Tx, params, sea_orm, sql};

/// A process in which a person is known.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Presence {
    /// Which process; [`HOUSE`] for the installation.
    pub process_id: ProcessId,
    /// Since when.
    pub recorded_at: Moment,
}

/// A link that was made for a person; its secret is not known.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Link {
    /// Made at.
    pub recorded_at: Moment,
    /// Good until.
    pub expires_at: Moment,
    /// Used at.
    pub used_at: Option<Moment>,
}

/// Everything this capability holds about a person.
#[derive(Clone, Debug)]
pub struct PersonalData {
    /// Who.
    pub person: Person,
    /// Where known.
    pub presences: Vec<Presence>,
    /// Roles, past ones included.
    pub grants: Vec<Granted>,
    /// Where signed in.
    pub sessions: Vec<Session>,
    /// Links that sign in.
    pub links: Vec<Link>,
    /// Messages to this person.
    pub mails: Vec<Mail>,
    /// When they asked to be erased.
    pub erasure_requested_at: Option<Moment>,
}

/// Everything this capability holds about a person. Fails with `NotFound`.
pub async fn data_of(view: &Snapshot, id: PersonId) -> Result<PersonalData, Failure> {
    let presences = sql!(
        "SELECT process_id, recorded_at FROM accounts_presence WHERE person_id = $1 ORDER BY recorded_at, id"
    );
    let links = sql!(
        "SELECT recorded_at, expires_at, used_at FROM accounts_link WHERE person_id = $1 ORDER BY recorded_at, id"
    );
    let mails = sql!(
        "SELECT m.id, p.email AS address, m.subject, m.body, m.recorded_at, m.due_at, m.attempts, m.sending_at,
           m.sent_at, m.failed_at, m.problem
         FROM accounts_person p JOIN accounts_mail m ON m.person_id = p.id OR m.address = p.email
         WHERE p.id = $1 ORDER BY m.id"
    );
    Ok(PersonalData {
        person: person_named(view, id).await?.ok_or(Failure::NotFound)?,
        presences: view.all(presences, params![id]).await?,
        grants: grants_of(view, id).await?,
        sessions: sessions_of(view, id).await?,
        links: view.all(links, params![id]).await?,
        mails: view.all(mails, params![id]).await?,
        erasure_requested_at: erasure_requested_at(view, id).await?,
    })
}

/// A wish to be erased that nobody has answered yet.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Requested {
    /// Whose wish.
    pub person_id: PersonId,
    /// Their name.
    pub name: Option<String>,
    /// Since when.
    pub recorded_at: Moment,
}

/// Writes down that whoever holds the permit wishes to be erased. Asking again changes nothing: `false`.
pub async fn request_erasure(tx: &mut Tx, permit: &Permit<RequestErasure>) -> Result<bool, Failure> {
    let person = permit.person().ok_or(Failure::Refused("refused-sign-in"))?;
    if erasure_requested_at(tx, person).await?.is_some() {
        return Ok(false);
    }
    let entry = tx.record(permit, Ref { kind: PERSON, id: person.0 }, &[]).await?;
    let insert = sql!(
        "INSERT INTO accounts_erasure_request (id, person_id, entry_id, recorded_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (person_id) DO NOTHING"
    );
    Ok(tx.run(insert, params![tx.id(), person, entry.id, entry.at]).await? == 1)
}

/// When a person asked to be erased, if they did.
pub async fn erasure_requested_at(view: &Snapshot, person: PersonId) -> Result<Option<Moment>, Failure> {
    let select = sql!(
        "SELECT r.person_id, p.name, r.recorded_at FROM accounts_erasure_request r
         JOIN accounts_person p ON p.id = r.person_id WHERE r.person_id = $1"
    );
    let found: Option<Requested> = view.maybe(select, params![person]).await?;
    Ok(found.map(|found| found.recorded_at))
}

/// Wishes to be erased that wait, oldest first: of people known in a process; in the house, of everybody.
pub async fn erasure_requests(view: &Snapshot, process: ProcessId) -> Result<Vec<Requested>, Failure> {
    let everywhere = sql!(
        "SELECT r.person_id, p.name, r.recorded_at FROM accounts_erasure_request r
         JOIN accounts_person p ON p.id = r.person_id AND p.erased_at IS NULL
         ORDER BY r.recorded_at, r.id"
    );
    let here = sql!(
        "SELECT r.person_id, p.name, r.recorded_at FROM accounts_erasure_request r
         JOIN accounts_person p ON p.id = r.person_id AND p.erased_at IS NULL
         JOIN accounts_presence s ON s.person_id = p.id AND s.process_id = $1
         ORDER BY r.recorded_at, r.id"
    );
    if process == HOUSE { view.all(everywhere, vec![]).await } else { view.all(here, params![process]).await }
}
