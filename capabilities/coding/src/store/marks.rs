//! What was made of a stretch of a text: excerpts with their codes, and who has read which passage.

use super::rounds::eyes;
use crate::{
    changes::ReadPassages,
    model::{CodeId, ExcerptId},
};
use kernel::{Attribution, Failure, Permit, PersonId, Ref};
use record::{Entry, FromQueryResult, Snapshot, Tx, params, sea_orm, sql};
use sources::{PassageId, Reader, SOURCE, VersionId};
use std::{
    collections::{HashMap, HashSet},
    ops::RangeInclusive,
};

/// An excerpt as a mark on its text.
#[derive(Clone, Debug)]
pub struct Mark {
    /// Which.
    pub id: ExcerptId,
    /// In which passage.
    pub passage: PassageId,
    /// Where it begins in the text, in code points.
    pub start_at: i64,
    /// Where it ends.
    pub end_at: i64,
    /// A level of its own.
    pub level: Option<Attribution>,
    /// The codes on it today, each once.
    pub codes: Vec<CodeId>,
}

#[derive(FromQueryResult)]
struct Row {
    id: ExcerptId,
    passage: PassageId,
    start_at: i64,
    end_at: i64,
    level: Option<Attribution>,
}

#[derive(FromQueryResult)]
struct Coded {
    excerpt: ExcerptId,
    code: CodeId,
}

/// The excerpts between two places of a text, in code points, by their beginning. Two statements, however many excerpts.
/// For who reads the text whole: the caller has opened it. While a round is open, without what its other coders made.
pub async fn marks(
    view: &Snapshot,
    reader: Option<PersonId>,
    version: VersionId,
    (from, to): (i64, i64),
) -> Result<Vec<Mark>, Failure> {
    let select = sql!(
        "SELECT x.id, x.passage_id AS passage, x.start_at, x.end_at, l.level
         FROM coding_excerpt x LEFT JOIN coding_excerpt_level l ON l.id = x.level_id
         WHERE x.version_id = $1 AND x.start_at >= $2 AND x.start_at <= $3 AND x.end_id IS NULL AND NOT EXISTS (
             SELECT 1 FROM coding_veiled_excerpt v WHERE v.id = x.id AND NOT EXISTS (
               SELECT 1 FROM coding_hand h WHERE h.excerpt_id = v.id AND h.person_id = $4))
         ORDER BY x.start_at, x.end_at, x.id"
    );
    let coded = sql!(
        "SELECT DISTINCT c.excerpt_id AS excerpt, c.code_id AS code
         FROM coding_excerpt x
         JOIN coding_coding c ON c.excerpt_id = x.id
         LEFT JOIN coding_coding_end e ON e.coding_id = c.id
         WHERE x.version_id = $1 AND x.start_at >= $2 AND x.start_at <= $3 AND e.id IS NULL
           AND NOT EXISTS (SELECT 1 FROM coding_veiled_coding v WHERE v.id = c.id AND v.person_id <> $4)
         ORDER BY c.excerpt_id, c.code_id"
    );
    let rows: Vec<Row> = view.all(select, params![version, from, to, eyes(reader)]).await?;
    let coded: Vec<Coded> = view.all(coded, params![version, from, to, eyes(reader)]).await?;
    let mut codes: HashMap<ExcerptId, Vec<CodeId>> = HashMap::new();
    for one in coded {
        codes.entry(one.excerpt).or_default().push(one.code);
    }
    let mark = |row: Row| Mark {
        codes: codes.remove(&row.id).unwrap_or_default(),
        id: row.id,
        passage: row.passage,
        start_at: row.start_at,
        end_at: row.end_at,
        level: row.level,
    };
    Ok(rows.into_iter().map(mark).collect())
}

#[derive(FromQueryResult)]
struct Read {
    passage: PassageId,
    person: PersonId,
}

/// Who has read which passage of a text. While a round is open, without its other coders.
pub async fn readers(
    view: &Snapshot,
    reader: Option<PersonId>,
    version: VersionId,
) -> Result<Vec<(PassageId, PersonId)>, Failure> {
    let select = sql!(
        "SELECT d.passage_id AS passage, d.person_id AS person FROM coding_reading d
         WHERE d.version_id = $1
           AND NOT EXISTS (SELECT 1 FROM coding_veiled_reading v WHERE v.id = d.id AND v.person_id <> $2)
         ORDER BY d.passage_id, d.person_id"
    );
    let rows: Vec<Read> = view.all(select, params![version, eyes(reader)]).await?;
    Ok(rows.into_iter().map(|row| (row.passage, row.person)).collect())
}

/// Says that the holder of the permit has read the passages with these numbers. The number of passages that are new;
/// when none is, nothing is written.
pub async fn mark_read(
    tx: &mut Tx,
    permit: &Permit<ReadPassages>,
    version: VersionId,
    numbers: RangeInclusive<i64>,
) -> Result<u64, Failure> {
    let person = permit.person().ok_or(Failure::Refused("refused-sign-in"))?;
    let found = sources::store::passages(tx, Reader::Worker, permit.process(), version, numbers).await?;
    let source = found.first().map(|passage| passage.source).ok_or(Failure::NotFound)?;
    let readers = readers(tx, Some(person), version).await?;
    let mine: HashSet<PassageId> =
        readers.into_iter().filter(|(_, who)| *who == person).map(|(one, _)| one).collect();
    let fresh: Vec<PassageId> =
        found.iter().map(|passage| passage.id).filter(|id| !mine.contains(id)).collect();
    if fresh.is_empty() {
        return Ok(0);
    }
    let entry = tx.record(permit, Ref { kind: SOURCE, id: source.0 }, &[]).await?;
    let mut written = 0;
    for passage in fresh {
        written += write_reading(tx, entry, version, passage, person).await?;
    }
    Ok(written)
}

pub(super) async fn write_reading(
    tx: &mut Tx,
    entry: Entry,
    version: VersionId,
    passage: PassageId,
    person: PersonId,
) -> Result<u64, Failure> {
    let insert = sql!(
        "INSERT INTO coding_reading (id, process_id, entry_id, version_id, passage_id, person_id, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (passage_id, person_id) DO NOTHING"
    );
    tx.run(insert, params![tx.silent_id(), entry.scope, entry.id, version, passage, person, entry.at]).await
}
