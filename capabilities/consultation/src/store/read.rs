//! Contributions as one viewer may see them.

use crate::model::{Channel, Contribution, ContributionId, Outcome};
use kernel::{Attribution, Failure, Kind, Lang, Moment, OrganisationId, PersonId, Ref, Viewer, uuid::Uuid};
use process::PhaseId;
use record::{FromQueryResult, Snapshot, Sql, Value, params, sea_orm, sql, sql_many};

#[derive(FromQueryResult)]
struct Row {
    id: ContributionId,
    number: i64,
    phase_id: PhaseId,
    subject_kind: Option<Kind>,
    subject_id: Option<Uuid>,
    version_id: Option<Uuid>,
    person_id: PersonId,
    speaks_for: Option<OrganisationId>,
    claimed: Option<OrganisationId>,
    channel: Channel,
    level: Attribution,
    lang: Lang,
    body: Option<String>,
    key: String,
    received_at: Moment,
    outcome: Option<Outcome>,
    closed_at: Option<Moment>,
    withheld_at: Option<Moment>,
}

impl From<Row> for Contribution {
    fn from(row: Row) -> Contribution {
        Contribution {
            id: row.id,
            number: row.number,
            phase: row.phase_id,
            subject: row.subject_kind.zip(row.subject_id).map(|(kind, id)| Ref { kind, id }),
            version: row.version_id,
            person: row.person_id,
            speaks_for: row.speaks_for,
            claimed: row.claimed,
            channel: row.channel,
            level: row.level,
            lang: row.lang,
            body: row.body,
            key: row.key,
            received_at: row.received_at,
            closed: row.outcome.zip(row.closed_at),
            withheld_at: row.withheld_at,
        }
    }
}

/// The contributions with these ids, in the order of the numbers: one statement for each 64. Words and claims are for a
/// viewer who is staff; words that are not withheld are for everybody. Every other read finds ids and comes through here.
pub async fn with_ids(
    view: &Snapshot,
    viewer: Viewer,
    ids: &[ContributionId],
) -> Result<Vec<Contribution>, Failure> {
    let select = sql_many!(
        "SELECT c.id, c.number, c.phase_id, c.subject_kind, c.subject_id, c.version_id, c.person_id,
           COALESCE(c.organisation_id, r.organisation_id) AS speaks_for,
           CASE WHEN $66 = 1 THEN k.organisation_id END AS claimed, c.channel, c.level, t.lang,
           CASE WHEN w.recorded_at IS NULL OR $66 = 1 THEN t.body END AS body,
           c.key, c.received_at, x.outcome, x.recorded_at AS closed_at, w.recorded_at AS withheld_at
         FROM consultation_contribution c
         JOIN content t ON t.id = c.content_id
         LEFT JOIN consultation_closing x ON x.contribution_id = c.id
         LEFT JOIN consultation_claim k ON k.contribution_id = c.id
         LEFT JOIN consultation_recognition r ON r.contribution_id = c.id
         LEFT JOIN (
           SELECT h.contribution_id, h.recorded_at FROM consultation_withholding h
           LEFT JOIN consultation_withholding_end e ON e.withholding_id = h.id
           WHERE h.process_id = $65 AND e.id IS NULL
         ) w ON w.contribution_id = c.id
         WHERE c.id IN (",
        ") AND c.process_id = $65 ORDER BY c.number, c.id"
    );
    let ids: Vec<Uuid> = ids.iter().map(|id| id.0).collect();
    let rows: Vec<Row> =
        view.many(select, &ids, &[viewer.process.into(), i64::from(viewer.staff).into()]).await?;
    let mut found: Vec<Contribution> = rows.into_iter().map(Contribution::from).collect();
    found.sort_by_key(|contribution| contribution.number);
    Ok(found)
}

#[derive(FromQueryResult)]
struct Found {
    id: ContributionId,
}

async fn find(
    view: &Snapshot,
    viewer: Viewer,
    sql: &'static Sql,
    more: Vec<Value>,
) -> Result<Vec<Contribution>, Failure> {
    let mut values = params![viewer.process];
    values.extend(more);
    let found: Vec<Found> = view.all(sql, values).await?;
    let ids: Vec<ContributionId> = found.into_iter().map(|row| row.id).collect();
    with_ids(view, viewer, &ids).await
}

/// The contribution with this number. Fails with `NotFound`.
pub async fn by_number(view: &Snapshot, viewer: Viewer, number: i64) -> Result<Contribution, Failure> {
    let select = sql!("SELECT id FROM consultation_contribution WHERE process_id = $1 AND number = $2");
    find(view, viewer, select, params![number]).await?.pop().ok_or(Failure::NotFound)
}

/// How many numbers are asked for at once: the places in the statement below.
const AT_ONCE: usize = 25;

/// The contributions with these numbers, in the order of the numbers.
pub async fn numbered(
    view: &Snapshot,
    viewer: Viewer,
    numbers: &[i64],
) -> Result<Vec<Contribution>, Failure> {
    let select = sql!(
        "SELECT id FROM consultation_contribution WHERE process_id = $1
           AND number IN ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21,
             $22, $23, $24, $25, $26)
         ORDER BY number, id"
    );
    let mut found = Vec::new();
    for some in numbers.chunks(AT_ONCE) {
        let places = some.iter().copied().chain(std::iter::repeat(0)).take(AT_ONCE);
        found.extend(find(view, viewer, select, places.map(Value::from).collect()).await?);
    }
    found.sort_by_key(|contribution| contribution.number);
    Ok(found)
}

/// What was contributed for an organisation under a mandate, in the order of the numbers.
pub async fn of_organisation(
    view: &Snapshot,
    viewer: Viewer,
    organisation: OrganisationId,
) -> Result<Vec<Contribution>, Failure> {
    let select = sql!(
        "SELECT c.id FROM consultation_contribution c
         LEFT JOIN consultation_recognition r ON r.contribution_id = c.id
         WHERE c.process_id = $1 AND (c.organisation_id = $2 OR r.organisation_id = $2) ORDER BY c.id"
    );
    find(view, viewer, select, params![organisation]).await
}

/// What was contributed on any of these subjects (a line, and the lines it took the place of), by number.
pub async fn of_subjects(
    view: &Snapshot,
    viewer: Viewer,
    subjects: &[Uuid],
) -> Result<Vec<Contribution>, Failure> {
    let select = sql_many!(
        "SELECT id FROM consultation_contribution WHERE subject_id IN (",
        ") AND process_id = $65 ORDER BY id"
    );
    let found: Vec<Found> = view.many(select, subjects, &[viewer.process.into()]).await?;
    let ids: Vec<ContributionId> = found.into_iter().map(|row| row.id).collect();
    with_ids(view, viewer, &ids).await
}

/// The contributions whose claim to speak for an organisation waits to be looked into, by number. For staff.
pub async fn claims(view: &Snapshot, viewer: Viewer) -> Result<Vec<Contribution>, Failure> {
    let select = sql!(
        "SELECT k.contribution_id AS id FROM consultation_claim k
         LEFT JOIN consultation_recognition r ON r.contribution_id = k.contribution_id
         WHERE k.process_id = $1 AND r.id IS NULL ORDER BY k.contribution_id"
    );
    find(view, viewer, select, vec![]).await
}

/// The contribution behind a private address, as its sender sees it: with the words, also when they are withheld.
pub async fn by_secret(
    view: &Snapshot,
    viewer: Viewer,
    secret_digest: &str,
) -> Result<Option<Contribution>, Failure> {
    let select = sql!(
        "SELECT id FROM consultation_contribution WHERE process_id = $1 AND secret_digest = $2
         UNION
         SELECT contribution_id FROM consultation_address WHERE process_id = $1 AND secret_digest = $2
         ORDER BY id"
    );
    let sender = Viewer { staff: true, ..viewer };
    Ok(find(view, sender, select, params![secret_digest]).await?.pop())
}
