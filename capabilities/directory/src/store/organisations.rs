//! Organisations: reading and writing.

use crate::{
    ORGANISATION,
    changes::{AddOrganisation, ReviseOrganisation},
    model::{Draft, Organisation, RevisionId, fold},
};
use kernel::{Failure, OrganisationId, Permit, ProcessId, Ref};
use record::{Entry, FromQueryResult, Snapshot, Tx, params, sea_orm, sql};

#[derive(FromQueryResult)]
struct Row {
    id: OrganisationId,
    revision_id: RevisionId,
    name: String,
    category: String,
    municipality: String,
    description: String,
}

impl From<Row> for Organisation {
    fn from(row: Row) -> Organisation {
        let Row { id, revision_id: revision, name, category, municipality, description } = row;
        Organisation { id, revision, name, category, municipality, description }
    }
}

/// Every organisation of a process as it stands now, by the folded name.
pub async fn organisations(view: &Snapshot, process: ProcessId) -> Result<Vec<Organisation>, Failure> {
    let select = sql!(
        "SELECT o.id, r.id AS revision_id, r.name, r.category, r.municipality, r.description
         FROM directory_membership m
         JOIN directory_organisation o ON o.id = m.organisation_id
         JOIN directory_organisation_revision r ON r.id = o.head_id
         WHERE m.process_id = $1 ORDER BY o.id"
    );
    let rows: Vec<Row> = view.all(select, params![process]).await?;
    let mut all: Vec<Organisation> = rows.into_iter().map(Organisation::from).collect();
    // Byte order is not the order of people: «Àncora» would come after «Zattera».
    all.sort_by_cached_key(|organisation| (fold(&organisation.name), organisation.id));
    Ok(all)
}

/// One organisation of a process as it stands now. Fails with `NotFound`, also when it belongs to another process only.
pub async fn organisation(
    view: &Snapshot,
    process: ProcessId,
    id: OrganisationId,
) -> Result<Organisation, Failure> {
    let select = sql!(
        "SELECT o.id, r.id AS revision_id, r.name, r.category, r.municipality, r.description
         FROM directory_membership m
         JOIN directory_organisation o ON o.id = m.organisation_id
         JOIN directory_organisation_revision r ON r.id = o.head_id
         WHERE m.process_id = $1 AND o.id = $2"
    );
    let row: Row = view.one(select, params![process, id]).await?;
    Ok(row.into())
}

#[derive(FromQueryResult)]
struct Size {
    category: String,
    members: i64,
}

/// How many organisations of a process each category has, by word; counted now. Categories without members are absent.
pub async fn category_sizes(view: &Snapshot, process: ProcessId) -> Result<Vec<(String, i64)>, Failure> {
    let select = sql!(
        "SELECT r.category, CAST(count(*) AS bigint) AS members
         FROM directory_membership m
         JOIN directory_organisation o ON o.id = m.organisation_id
         JOIN directory_organisation_revision r ON r.id = o.head_id
         WHERE m.process_id = $1
         GROUP BY r.category ORDER BY r.category"
    );
    let rows: Vec<Size> = view.all(select, params![process]).await?;
    Ok(rows.into_iter().map(|row| (row.category, row.members)).collect())
}

/// Enters an organisation in the directory of the permit's process.
/// Fails with `Invalid` when one of the same name and municipality is already there.
pub async fn add(
    tx: &mut Tx,
    permit: &Permit<AddOrganisation>,
    draft: &Draft,
) -> Result<OrganisationId, Failure> {
    let (id, revision) = (OrganisationId(tx.id()), RevisionId(tx.id()));
    let entry = tx.record(permit, Ref { kind: ORGANISATION, id: id.0 }, &[]).await?;
    // After the entry, which holds the ledger's lock: two people entering the same name cannot both find it free.
    check_free(tx, entry.scope, draft, None).await?;
    write_revision(tx, entry, id, revision, draft).await?;
    let insert = sql!(
        "INSERT INTO directory_organisation (id, process_id, head_id, entry_id) VALUES ($1, $2, $3, $4)"
    );
    tx.run(insert, params![id, entry.scope, revision, entry.id]).await?;
    let join = sql!(
        "INSERT INTO directory_membership (id, process_id, organisation_id, entry_id, recorded_at)
         VALUES ($1, $2, $3, $4, $5)"
    );
    tx.run(join, params![tx.id(), entry.scope, id, entry.id, entry.at]).await?;
    Ok(id)
}

/// Writes a new state of an organisation's card. Fails with `Conflict` when `base` is no longer the newest, with
/// `NotFound` when the organisation is not of the permit's process.
pub async fn revise(
    tx: &mut Tx,
    permit: &Permit<ReviseOrganisation>,
    id: OrganisationId,
    base: RevisionId,
    draft: &Draft,
) -> Result<(), Failure> {
    organisation(tx, permit.process(), id).await?;
    let revision = RevisionId(tx.id());
    let update = sql!("UPDATE directory_organisation SET head_id = $3 WHERE id = $1 AND head_id = $2");
    if tx.run(update, params![id, base, revision]).await? == 0 {
        return Err(Failure::Conflict);
    }
    let entry = tx.record(permit, Ref { kind: ORGANISATION, id: id.0 }, &[]).await?;
    write_revision(tx, entry, id, revision, draft).await?;
    check_free(tx, entry.scope, draft, Some(id)).await
}

async fn write_revision(
    tx: &mut Tx,
    entry: Entry,
    organisation: OrganisationId,
    id: RevisionId,
    draft: &Draft,
) -> Result<(), Failure> {
    let insert = sql!(
        "INSERT INTO directory_organisation_revision (id, process_id, organisation_id, entry_id, name, category,
           municipality, description, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
    );
    let Draft { name, category, municipality, description } = draft;
    let values =
        params![id, entry.scope, organisation, entry.id, name, category, municipality, description, entry.at];
    tx.run(insert, values).await.map(drop)
}

async fn check_free(
    tx: &Tx,
    process: ProcessId,
    draft: &Draft,
    itself: Option<OrganisationId>,
) -> Result<(), Failure> {
    let wanted = (fold(draft.name.as_str()), fold(draft.municipality.as_str()));
    let others = organisations(tx, process).await?;
    let taken = others
        .iter()
        .filter(|other| Some(other.id) != itself)
        .any(|other| (fold(&other.name), fold(&other.municipality)) == wanted);
    if taken { Err(Failure::invalid("name", "directory-problem-name-taken")) } else { Ok(()) }
}
