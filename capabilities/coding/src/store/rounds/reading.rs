//! What rounds are, how far their coders are, and what was coded in those that are closed.

use crate::{
    model::{CodeId, ExcerptId},
    rounds::{Round, RoundCoding, RoundId, RoundText, Settled},
};
use kernel::{Failure, Moment, PersonId, ProcessId};
use record::{FromQueryResult, Snapshot, params, sea_orm, sql};
use sources::VersionId;
use std::collections::HashSet;

/// The rounds of a process, the newest first.
pub async fn rounds(view: &Snapshot, process: ProcessId) -> Result<Vec<Round>, Failure> {
    let select = sql!(
        "SELECT r.id, r.title, r.recorded_at AS opened_at, e.recorded_at AS closed_at,
           (SELECT CAST(count(*) AS bigint) FROM coding_round_text t WHERE t.round_id = r.id) AS texts,
           (SELECT CAST(count(*) AS bigint) FROM coding_round_code d WHERE d.round_id = r.id) AS codes,
           (SELECT CAST(count(*) AS bigint) FROM coding_round_coder k WHERE k.round_id = r.id) AS coders,
           (SELECT CAST(count(*) AS bigint) FROM coding_round_finish f WHERE f.round_id = r.id) AS finished
         FROM coding_round r LEFT JOIN coding_round_end e ON e.round_id = r.id
         WHERE r.process_id = $1 ORDER BY r.recorded_at DESC, r.id"
    );
    view.all(select, params![process]).await
}

/// One round. Fails with `NotFound`.
pub async fn round(view: &Snapshot, process: ProcessId, id: RoundId) -> Result<Round, Failure> {
    let select = sql!(
        "SELECT r.id, r.title, r.recorded_at AS opened_at, e.recorded_at AS closed_at,
           (SELECT CAST(count(*) AS bigint) FROM coding_round_text t WHERE t.round_id = r.id) AS texts,
           (SELECT CAST(count(*) AS bigint) FROM coding_round_code d WHERE d.round_id = r.id) AS codes,
           (SELECT CAST(count(*) AS bigint) FROM coding_round_coder k WHERE k.round_id = r.id) AS coders,
           (SELECT CAST(count(*) AS bigint) FROM coding_round_finish f WHERE f.round_id = r.id) AS finished
         FROM coding_round r LEFT JOIN coding_round_end e ON e.round_id = r.id
         WHERE r.id = $2 AND r.process_id = $1"
    );
    view.one(select, params![process, id]).await
}

/// The texts of a round.
pub async fn texts_of_round(
    view: &Snapshot,
    process: ProcessId,
    round: RoundId,
) -> Result<Vec<RoundText>, Failure> {
    let select = sql!(
        "SELECT source_id AS source, version_id AS version FROM coding_round_text
         WHERE round_id = $2 AND process_id = $1 ORDER BY version_id"
    );
    view.all(select, params![process, round]).await
}

/// The texts of rounds that are open.
pub async fn texts_in_rounds(view: &Snapshot, process: ProcessId) -> Result<Vec<RoundText>, Failure> {
    let select = sql!(
        "SELECT t.source_id AS source, t.version_id AS version
         FROM coding_round_text t LEFT JOIN coding_round_end e ON e.round_id = t.round_id
         WHERE t.process_id = $1 AND e.id IS NULL ORDER BY t.version_id"
    );
    view.all(select, params![process]).await
}

#[derive(FromQueryResult)]
struct OfRound {
    code: CodeId,
}

/// The codes compared in a round.
pub async fn codes_of_round(
    view: &Snapshot,
    process: ProcessId,
    round: RoundId,
) -> Result<Vec<CodeId>, Failure> {
    let select = sql!(
        "SELECT code_id AS code FROM coding_round_code WHERE round_id = $2 AND process_id = $1 ORDER BY code_id"
    );
    let rows: Vec<OfRound> = view.all(select, params![process, round]).await?;
    Ok(rows.into_iter().map(|row| row.code).collect())
}

/// The codes compared in the rounds that are open today.
pub(crate) async fn codes_in_open_rounds(
    view: &Snapshot,
    process: ProcessId,
) -> Result<HashSet<CodeId>, Failure> {
    let select = sql!(
        "SELECT DISTINCT d.code_id AS code FROM coding_round_code d
         LEFT JOIN coding_round_end e ON e.round_id = d.round_id
         WHERE d.process_id = $1 AND e.id IS NULL ORDER BY d.code_id"
    );
    let rows: Vec<OfRound> = view.all(select, params![process]).await?;
    Ok(rows.into_iter().map(|row| row.code).collect())
}

/// Fails with `Refused` when one of these codes is compared in an open round: it would become another one under the eyes of
/// who codes, and what they made of it cannot be dealt out by anybody else.
pub(crate) async fn check_reshapable(
    view: &Snapshot,
    process: ProcessId,
    codes: &[CodeId],
) -> Result<(), Failure> {
    let compared = codes_in_open_rounds(view, process).await?;
    let is_compared = codes.iter().any(|code| compared.contains(code));
    if is_compared { Err(Failure::Refused("coding-refused-in-round")) } else { Ok(()) }
}

/// Somebody who codes in a round.
#[derive(Clone, Copy, Debug, FromQueryResult)]
pub struct Coder {
    /// Who.
    pub person: PersonId,
    /// When they said that they had finished.
    pub finished_at: Option<Moment>,
}

/// The coders of a round.
pub async fn coders_of_round(
    view: &Snapshot,
    process: ProcessId,
    round: RoundId,
) -> Result<Vec<Coder>, Failure> {
    let select = sql!(
        "SELECT k.person_id AS person, f.recorded_at AS finished_at
         FROM coding_round_coder k
         LEFT JOIN coding_round_finish f ON f.round_id = k.round_id AND f.person_id = k.person_id
         WHERE k.round_id = $2 AND k.process_id = $1 ORDER BY k.person_id"
    );
    view.all(select, params![process, round]).await
}

/// Whether nobody reads an excerpt today but those whose hand is in it.
pub async fn is_veiled(view: &Snapshot, excerpt: ExcerptId) -> Result<bool, Failure> {
    let select = sql!("SELECT CAST(count(*) AS bigint) FROM coding_veiled_excerpt WHERE id = $1");
    Ok(view.number(select, params![excerpt]).await? > 0)
}

/// How much of one text a coder has read: a number, which tells nothing of what was coded.
#[derive(Clone, Copy, Debug, FromQueryResult)]
pub struct CoderProgress {
    /// Who.
    pub person: PersonId,
    /// Of which text.
    pub version: VersionId,
    /// How many passages.
    pub read: i64,
}

/// How much of each text each coder has read.
pub async fn progress_of_round(
    view: &Snapshot,
    process: ProcessId,
    round: RoundId,
) -> Result<Vec<CoderProgress>, Failure> {
    let select = sql!(
        "SELECT d.person_id AS person, d.version_id AS version, CAST(count(*) AS bigint) AS read
         FROM coding_round_text t
         JOIN coding_round_coder k ON k.round_id = t.round_id
         JOIN coding_reading d ON d.version_id = t.version_id AND d.person_id = k.person_id
         WHERE t.round_id = $2 AND t.process_id = $1
         GROUP BY d.person_id, d.version_id ORDER BY d.person_id, d.version_id"
    );
    view.all(select, params![process, round]).await
}

/// What the coders had coded when the round was closed, with its codes; nothing while it is open.
pub async fn codings_of_round(
    view: &Snapshot,
    process: ProcessId,
    round: RoundId,
) -> Result<Vec<RoundCoding>, Failure> {
    let select = sql!(
        "SELECT x.version_id AS version, x.passage_id AS passage, x.id AS excerpt, x.start_at, x.end_at, c.code_id AS code,
           c.person_id AS person
         FROM coding_round_end z
         JOIN coding_round_text t ON t.round_id = z.round_id
         JOIN coding_excerpt x ON x.version_id = t.version_id
         JOIN coding_coding c ON c.excerpt_id = x.id AND c.recorded_at <= z.recorded_at
         JOIN coding_round_coder k ON k.round_id = z.round_id AND k.person_id = c.person_id
         JOIN coding_round_code d ON d.round_id = z.round_id AND d.code_id = c.code_id
         LEFT JOIN coding_coding_end e ON e.coding_id = c.id AND e.recorded_at <= z.recorded_at
         WHERE z.round_id = $2 AND z.process_id = $1 AND e.id IS NULL
           AND c.id NOT IN (SELECT id FROM coding_veiled_coding)
         ORDER BY x.version_id, x.start_at, x.end_at, c.code_id, c.person_id, c.id"
    );
    view.all(select, params![process, round]).await
}

/// What was agreed so far.
pub async fn settled_of_round(
    view: &Snapshot,
    process: ProcessId,
    round: RoundId,
) -> Result<Vec<Settled>, Failure> {
    let select = sql!(
        "SELECT s.version_id AS version, s.start_at, s.end_at, s.outcome, s.person_id AS person, s.recorded_at,
           b.body AS reason
         FROM coding_round_settlement s
         JOIN ledger_entry y ON y.id = s.entry_id
         LEFT JOIN content b ON b.id = y.reason_id
         WHERE s.round_id = $2 AND s.process_id = $1 ORDER BY s.version_id, s.start_at, s.id"
    );
    view.all(select, params![process, round]).await
}
