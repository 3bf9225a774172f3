//! What the record itself holds of a person: acts, words, files. Whose they are stands in the record's own tables.

use kernel::{EntryId, Failure, Lang, Moment, OrganisationId, PersonId, ProcessId, Role};
use record::{
    FromQueryResult, Snapshot,
    content::{ContentId, FileId},
    params, sea_orm, sql,
};

/// Something a person did.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Act {
    /// Its entry.
    pub id: EntryId,
    /// In which process; [`HOUSE`](kernel::HOUSE) for the installation.
    pub process_id: ProcessId,
    /// What was done.
    pub name: String,
    /// In which role.
    pub role: Role,
    /// In which quality.
    pub capacity: String,
    /// For which organisation.
    pub organisation_id: Option<OrganisationId>,
    /// When.
    pub recorded_at: Moment,
}

/// Words of a person that were not removed.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Words {
    /// Which.
    pub id: ContentId,
    /// In which process.
    pub process_id: ProcessId,
    /// The change they were written with.
    pub name: String,
    /// Their language.
    pub lang: Lang,
    /// The words.
    pub body: String,
    /// When.
    pub recorded_at: Moment,
}

/// A file of a person that was not removed: everything but its bytes.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Kept {
    /// Which.
    pub id: FileId,
    /// In which process.
    pub process_id: ProcessId,
    /// Its name.
    pub name: String,
    /// What kind of file.
    pub media: String,
    /// Bytes.
    pub size: i64,
    /// Of its bytes.
    pub digest: String,
    /// When.
    pub recorded_at: Moment,
}

/// What a person did in every process, newest first.
pub async fn acts_of(view: &Snapshot, person: PersonId) -> Result<Vec<Act>, Failure> {
    let select = sql!(
        "SELECT e.id, e.scope_id AS process_id, e.name, e.role, e.capacity, p.organisation_id, e.recorded_at
         FROM ledger_person p JOIN ledger_entry e ON e.id = p.entry_id
         WHERE p.person_id = $1 ORDER BY e.recorded_at DESC, e.id"
    );
    view.all(select, params![person]).await
}

/// The words of a person in every process, newest first. Passages of one text are told one by one.
pub async fn words_of(view: &Snapshot, person: PersonId) -> Result<Vec<Words>, Failure> {
    let select = sql!(
        "SELECT c.id, c.scope_id AS process_id, e.name, c.lang, c.body, e.recorded_at
         FROM content c JOIN ledger_entry e ON e.id = c.entry_id
         WHERE c.person_id = $1 AND c.body IS NOT NULL ORDER BY e.recorded_at DESC, c.id"
    );
    view.all(select, params![person]).await
}

/// The files of a person in every process, newest first.
pub async fn files_of(view: &Snapshot, person: PersonId) -> Result<Vec<Kept>, Failure> {
    let select = sql!(
        "SELECT f.id, f.scope_id AS process_id, f.name, f.media, f.size, f.digest, e.recorded_at
         FROM content_file f JOIN ledger_entry e ON e.id = f.entry_id
         WHERE f.person_id = $1 AND f.bytes IS NOT NULL ORDER BY e.recorded_at DESC, f.id"
    );
    view.all(select, params![person]).await
}
