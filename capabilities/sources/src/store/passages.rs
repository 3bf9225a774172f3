//! Passages, for who may read their source.

use crate::model::{PassageId, PassageKind, Reader, SourceId, SourceKind, VersionId};
use kernel::{Failure, Lang, ProcessId, uuid::Uuid};
use record::{FromQueryResult, Snapshot, content::ContentId, params, sea_orm, sql, sql_many};
use std::ops::RangeInclusive;

/// A passage with its words.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Passage {
    /// Which.
    pub id: PassageId,
    /// Of which source.
    pub source: SourceId,
    /// What the source is.
    pub source_kind: SourceKind,
    /// Of which text.
    pub version: VersionId,
    /// Its number in the text, from 1.
    pub ordinal: i64,
    /// What it is.
    pub kind: PassageKind,
    /// Of a heading, 1 to 6; of a point of a list, in how many lists it stands.
    pub level: i64,
    /// Of a cell, its row, from 1.
    pub row_number: Option<i64>,
    /// Of a cell, its place in the row, from 1.
    pub column_number: Option<i64>,
    /// Where it begins in the text, in code points.
    pub start_at: i64,
    /// Where it ends.
    pub end_at: i64,
    /// On which page of the original it begins, from 1, where there are pages.
    pub page: Option<i64>,
    /// What is printed on that page, when it says.
    pub page_label: Option<String>,
    /// Where its words are kept.
    pub content: ContentId,
    /// Its words; `None` once removed.
    pub body: Option<String>,
}

/// The passages of a text with these numbers, in order.
pub async fn passages(
    view: &Snapshot,
    reader: Reader,
    process: ProcessId,
    version: VersionId,
    numbers: RangeInclusive<i64>,
) -> Result<Vec<Passage>, Failure> {
    let select = sql!(
        "SELECT p.id, s.id AS source, s.kind AS source_kind, p.version_id AS version, p.ordinal, p.kind, p.level,
           p.row_number, p.column_number, p.start_at, p.end_at, p.page, p.page_label, p.content_id AS content, c.body
         FROM sources_version v
         JOIN sources_source s ON s.id = v.source_id
         JOIN sources_level l ON l.id = s.level_id
         JOIN sources_passage p ON p.version_id = v.id
         JOIN content c ON c.id = p.content_id
         WHERE v.id = $1 AND v.process_id = $2 AND p.ordinal BETWEEN $4 AND $5
           AND ($3 = 'worker' OR (s.kind = 'document' AND l.level IN ('named', 'organisation')))
         ORDER BY p.ordinal, p.id"
    );
    view.all(select, params![version, process, reader, *numbers.start(), *numbers.end()]).await
}

/// Every passage of a text, in order.
pub async fn whole(
    view: &Snapshot,
    reader: Reader,
    process: ProcessId,
    version: VersionId,
) -> Result<Vec<Passage>, Failure> {
    passages(view, reader, process, version, 1..=i64::MAX).await
}

/// Every passage of these texts of a process, text by text, in order. One statement for each 64 texts.
pub async fn wholes(
    view: &Snapshot,
    reader: Reader,
    process: ProcessId,
    versions: &[VersionId],
) -> Result<Vec<Passage>, Failure> {
    let select = sql_many!(
        "SELECT p.id, s.id AS source, s.kind AS source_kind, p.version_id AS version, p.ordinal, p.kind, p.level,
           p.row_number, p.column_number, p.start_at, p.end_at, p.page, p.page_label, p.content_id AS content, c.body
         FROM sources_version v
         JOIN sources_source s ON s.id = v.source_id
         JOIN sources_level l ON l.id = s.level_id
         JOIN sources_passage p ON p.version_id = v.id
         JOIN content c ON c.id = p.content_id
         WHERE v.id IN (",
        ") AND v.process_id = $65
           AND ($66 = 'worker' OR (s.kind = 'document' AND l.level IN ('named', 'organisation')))
         ORDER BY p.version_id, p.ordinal, p.id"
    );
    let ids: Vec<Uuid> = versions.iter().map(|version| version.0).collect();
    view.many(select, &ids, &params![process, reader]).await
}

/// These passages of a process, by id. One statement for each 64.
pub async fn passages_by_ids(
    view: &Snapshot,
    reader: Reader,
    process: ProcessId,
    ids: &[PassageId],
) -> Result<Vec<Passage>, Failure> {
    let select = sql_many!(
        "SELECT p.id, s.id AS source, s.kind AS source_kind, p.version_id AS version, p.ordinal, p.kind, p.level,
           p.row_number, p.column_number, p.start_at, p.end_at, p.page, p.page_label, p.content_id AS content, c.body
         FROM sources_passage p
         JOIN sources_version v ON v.id = p.version_id
         JOIN sources_source s ON s.id = v.source_id
         JOIN sources_level l ON l.id = s.level_id
         JOIN content c ON c.id = p.content_id
         WHERE p.id IN (",
        ") AND p.process_id = $65
           AND ($66 = 'worker' OR (s.kind = 'document' AND l.level IN ('named', 'organisation')))
         ORDER BY p.id"
    );
    let ids: Vec<Uuid> = ids.iter().map(|passage| passage.0).collect();
    view.many(select, &ids, &params![process, reader]).await
}

/// One passage by its number. Fails with `NotFound`, also when this reader may not read its source.
pub async fn passage(
    view: &Snapshot,
    reader: Reader,
    process: ProcessId,
    version: VersionId,
    number: i64,
) -> Result<Passage, Failure> {
    let found = passages(view, reader, process, version, number..=number).await?;
    found.into_iter().next().ok_or(Failure::NotFound)
}

#[derive(FromQueryResult)]
struct Found {
    version: VersionId,
    ordinal: i64,
}

/// One passage by its id. Fails with `NotFound`, also when this reader may not read its source.
pub async fn passage_by_id(
    view: &Snapshot,
    reader: Reader,
    process: ProcessId,
    id: PassageId,
) -> Result<Passage, Failure> {
    let select = sql!("SELECT version_id AS version, ordinal FROM sources_passage WHERE id = $1");
    let found: Found = view.one(select, params![id]).await?;
    passage(view, reader, process, found.version, found.ordinal).await
}

/// Where a passage stands, with its words; for labels, which decide what of it is shown.
#[derive(Clone, Debug, FromQueryResult)]
pub(crate) struct Standing {
    pub id: PassageId,
    pub source: SourceId,
    pub number: i64,
    pub ordinal: i64,
    pub body: Option<String>,
    pub lang: Lang,
}

/// Where these passages of a process stand. One statement for each 64.
pub(crate) async fn places(
    view: &Snapshot,
    process: ProcessId,
    passages: &[PassageId],
) -> Result<Vec<Standing>, Failure> {
    let select = sql_many!(
        "SELECT p.id, v.source_id AS source, v.number, p.ordinal, c.body, c.lang
         FROM sources_passage p
         JOIN sources_version v ON v.id = p.version_id
         JOIN content c ON c.id = p.content_id
         WHERE p.id IN (",
        ") AND p.process_id = $65 ORDER BY p.id"
    );
    let ids: Vec<Uuid> = passages.iter().map(|passage| passage.0).collect();
    view.many(select, &ids, &params![process]).await
}

/// Where a passage stands: the number of its text, and its own.
#[derive(Clone, Copy, Debug, FromQueryResult)]
pub struct Address {
    /// Which passage.
    pub id: PassageId,
    /// The number of its text, from 1.
    pub number: i64,
    /// Its number in the text, from 1.
    pub ordinal: i64,
}

/// Where these passages of a process stand, without their words. One statement for each 64.
pub async fn addresses(
    view: &Snapshot,
    process: ProcessId,
    passages: &[PassageId],
) -> Result<Vec<Address>, Failure> {
    let select = sql_many!(
        "SELECT p.id, v.number, p.ordinal FROM sources_passage p JOIN sources_version v ON v.id = p.version_id
         WHERE p.id IN (",
        ") AND p.process_id = $65 ORDER BY p.id"
    );
    let ids: Vec<Uuid> = passages.iter().map(|passage| passage.0).collect();
    view.many(select, &ids, &params![process]).await
}
