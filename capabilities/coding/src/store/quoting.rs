//! Excerpts with their words and their speaker, for one viewer.

use super::rounds::eyes;
use crate::model::{CodeId, ExcerptId};
use kernel::{Attribution, Failure, Lang, ProcessId, uuid::Uuid};
use record::{FromQueryResult, Snapshot, content::ContentId, params, sea_orm, sql, sql_many};
use sources::{PassageId, SourceId, SourceKind, Speaker, Voices};
use std::collections::HashMap;
use web::label::Asked;

/// An excerpt, as far as one viewer may read it.
#[derive(Clone, Debug)]
pub struct Quoted {
    /// Which.
    pub id: ExcerptId,
    /// What its source is.
    pub kind: SourceKind,
    /// Who speaks; `None` when this viewer may read nothing of it.
    pub speaker: Option<Speaker>,
    /// Its words, character for character; `None` when they may not be read, or were removed.
    pub quote: Option<String>,
    /// The language of the words.
    pub lang: Lang,
    /// Its own page, without language; `None` when this viewer may read nothing of it.
    pub path: Option<String>,
    /// The page of the passage it was taken from, without language; for documents that may be read whole.
    pub place: Option<String>,
    pub(crate) source: SourceId,
    pub(crate) passage: PassageId,
}

impl Quoted {
    /// Whether this viewer may read nothing of it: it is counted, not shown.
    pub fn is_hidden(&self) -> bool {
        self.speaker.is_none()
    }

    /// Whether its words were removed at the person's request.
    pub fn is_removed(&self) -> bool {
        self.speaker.is_some() && self.quote.is_none()
    }
}

#[derive(Clone, FromQueryResult)]
pub(super) struct Row {
    pub id: ExcerptId,
    pub source: SourceId,
    pub kind: SourceKind,
    pub passage: PassageId,
    pub content: ContentId,
    pub passage_at: i64,
    pub start_at: i64,
    pub end_at: i64,
    pub level: Option<Attribution>,
}

#[derive(FromQueryResult)]
struct Words {
    id: ContentId,
    lang: Lang,
    body: Option<String>,
}

/// These excerpts of a process, in this order; unknown ones are left out. A constant number of statements for each 64.
pub async fn excerpts_by_ids(asked: Asked<'_>, ids: &[ExcerptId]) -> Result<Vec<Quoted>, Failure> {
    let select = sql_many!(
        "SELECT x.id, x.source_id AS source, x.source_kind AS kind, x.passage_id AS passage,
           x.content_id AS content, x.passage_at, x.start_at, x.end_at, l.level
         FROM coding_excerpt x LEFT JOIN coding_excerpt_level l ON l.id = x.level_id
         WHERE x.id IN (",
        ") AND x.process_id = $65 AND NOT EXISTS (
             SELECT 1 FROM coding_veiled_excerpt v WHERE v.id = x.id AND NOT EXISTS (
               SELECT 1 FROM coding_hand h WHERE h.excerpt_id = v.id AND h.person_id = $66))
         ORDER BY x.id"
    );
    let wanted: Vec<Uuid> = ids.iter().map(|id| id.0).collect();
    let rows: Vec<Row> =
        asked.view.many(select, &wanted, &params![asked.viewer.process, eyes(asked.viewer.person)]).await?;
    let by_id: HashMap<ExcerptId, Row> = rows.into_iter().map(|row| (row.id, row)).collect();
    quoted(asked, ids.iter().filter_map(|id| by_id.get(id).cloned()).collect()).await
}

/// The excerpts that carry a code today, by id, after one of them. Of interviews only for staff: together they would
/// tell the public most of a transcript.
pub async fn excerpts_of_code(
    asked: Asked<'_>,
    code: CodeId,
    after: ExcerptId,
    most: i64,
) -> Result<Vec<Quoted>, Failure> {
    let select = sql!(
        "SELECT x.id, x.source_id AS source, x.source_kind AS kind, x.passage_id AS passage,
           x.content_id AS content, x.passage_at, x.start_at, x.end_at, l.level
         FROM coding_excerpt x LEFT JOIN coding_excerpt_level l ON l.id = x.level_id
         WHERE x.process_id = $1 AND x.id > $3 AND (x.source_kind = 'document' OR $4 = 'staff') AND EXISTS (
           SELECT c.id FROM coding_coding c LEFT JOIN coding_coding_end e ON e.coding_id = c.id
           WHERE c.excerpt_id = x.id AND c.code_id = $2 AND e.id IS NULL
             AND NOT EXISTS (SELECT 1 FROM coding_veiled_coding v WHERE v.id = c.id AND v.person_id <> $6))
         ORDER BY x.id LIMIT $5"
    );
    let who = if asked.viewer.staff { "staff" } else { "public" };
    let values = params![asked.viewer.process, code, after, who, most, eyes(asked.viewer.person)];
    let rows = asked.view.all(select, values).await?;
    quoted(asked, rows).await
}

/// Excerpts of a process by id, after one of them: to look through all of them, so many at a time. Of interviews only for
/// staff, as above. Without what is veiled, even for who made it: what is picked here is shown to others.
pub async fn excerpts_after(asked: Asked<'_>, after: ExcerptId, most: i64) -> Result<Vec<Quoted>, Failure> {
    let select = sql!(
        "SELECT x.id, x.source_id AS source, x.source_kind AS kind, x.passage_id AS passage,
           x.content_id AS content, x.passage_at, x.start_at, x.end_at, l.level
         FROM coding_excerpt x LEFT JOIN coding_excerpt_level l ON l.id = x.level_id
         WHERE x.process_id = $1 AND x.id > $2 AND x.end_id IS NULL AND (x.source_kind = 'document' OR $3 = 'staff')
           AND NOT EXISTS (SELECT 1 FROM coding_veiled_excerpt v WHERE v.id = x.id)
         ORDER BY x.id LIMIT $4"
    );
    let who = if asked.viewer.staff { "staff" } else { "public" };
    let rows = asked.view.all(select, params![asked.viewer.process, after, who, most]).await?;
    quoted(asked, rows).await
}

/// Gives rows their speaker, and words to those that have one.
pub(super) async fn quoted(asked: Asked<'_>, rows: Vec<Row>) -> Result<Vec<Quoted>, Failure> {
    let mut sources: Vec<SourceId> = rows.iter().map(|row| row.source).collect();
    sources.sort_unstable();
    sources.dedup();
    let voices = Voices::of(asked, &sources).await?;
    let spoken: Vec<(Row, Option<Speaker>)> =
        rows.into_iter().map(|row| (row.clone(), voices.speaker(row.source, row.level))).collect();
    let words =
        words(asked.view, spoken.iter().filter(|(_, speaker)| speaker.is_some()).map(|(row, _)| row)).await?;
    let open = spoken.iter().filter(|(row, speaker)| speaker.is_some() && voices.path(row.source).is_some());
    let passages: Vec<PassageId> = open.map(|(row, _)| row.passage).collect();
    let places = places(asked.view, asked.viewer.process, &passages).await?;
    Ok(spoken.into_iter().map(|(row, speaker)| one(&row, speaker, &voices, &words, &places)).collect())
}

fn one(
    row: &Row,
    speaker: Option<Speaker>,
    voices: &Voices,
    words: &HashMap<ContentId, Words>,
    places: &HashMap<PassageId, String>,
) -> Quoted {
    let shown = speaker.is_some();
    let found = words.get(&row.content).filter(|_| shown);
    let base = voices.path(row.source).filter(|_| shown);
    let place = base.zip(places.get(&row.passage)).map(|(base, rest)| format!("{base}{rest}"));
    Quoted {
        id: row.id,
        kind: row.kind,
        quote: found.and_then(|words| slice(words.body.as_deref()?, row)),
        lang: found.map_or(Lang::It, |words| words.lang),
        path: shown.then(|| voices.process_path(&format!("/excerpts/{}", row.id))),
        place,
        speaker,
        source: row.source,
        passage: row.passage,
    }
}

/// The words of a range: always cut from the passage, never kept apart.
fn slice(body: &str, row: &Row) -> Option<String> {
    let start = usize::try_from(row.start_at - row.passage_at).ok()?;
    let end = usize::try_from(row.end_at - row.passage_at).ok()?;
    document::offsets::slice(body, start, end).map(str::to_owned)
}

async fn words(
    view: &Snapshot,
    rows: impl Iterator<Item = &Row>,
) -> Result<HashMap<ContentId, Words>, Failure> {
    let select = sql_many!("SELECT id, lang, body FROM content WHERE id IN (", ") ORDER BY id");
    let mut ids: Vec<Uuid> = rows.map(|row| row.content.0).collect();
    ids.sort_unstable();
    ids.dedup();
    let found: Vec<Words> = view.many(select, &ids, &[]).await?;
    Ok(found.into_iter().map(|words| (words.id, words)).collect())
}

async fn places(
    view: &Snapshot,
    process: ProcessId,
    passages: &[PassageId],
) -> Result<HashMap<PassageId, String>, Failure> {
    let found = sources::store::addresses(view, process, passages).await?;
    let rest = |at: &sources::store::Address| format!("/passages/{}?version={}", at.ordinal, at.number);
    Ok(found.iter().map(|at| (at.id, rest(at))).collect())
}
