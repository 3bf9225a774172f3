//! Everything that was taken, coded and gathered, without a word of it: for whoever counts. A moment chooses what was in
//! force, so that a figure of the past can be worked out again: what was coded in a blind round counts from its end.

use crate::model::{CodeId, ExcerptId, ThemeId};
use kernel::{Attribution, Failure, Moment, ProcessId, uuid::Uuid};
use record::{FromQueryResult, Snapshot, content::ContentId, params, sea_orm, sql, sql_many};
use sources::{PassageId, SourceId, SourceKind, VersionId};
use std::collections::HashMap;

/// Something that holds from a moment on, perhaps until another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Lasting<T> {
    of: T,
    from: Moment,
    until: Option<Moment>,
}

impl<T: Copy + Ord> Lasting<T> {
    fn at(all: &[Lasting<T>], at: Moment) -> Vec<T> {
        let holds = |one: &&Lasting<T>| one.from <= at && one.until.is_none_or(|until| until > at);
        let mut held: Vec<T> = all.iter().filter(holds).map(|one| one.of).collect();
        held.sort_unstable();
        held.dedup();
        held
    }
}

/// An excerpt as far as it is counted.
#[derive(Clone, Debug)]
pub struct Piece {
    /// Which.
    pub id: ExcerptId,
    /// Of which source.
    pub source: SourceId,
    /// What the source is.
    pub kind: SourceKind,
    /// Of which text.
    pub version: VersionId,
    /// In which passage.
    pub passage: PassageId,
    /// Where the words of the passage are kept.
    pub content: ContentId,
    /// Where it begins in its passage, in code points.
    pub start_at: i64,
    /// Where it ends.
    pub end_at: i64,
    /// A level of its own.
    pub level: Option<Attribution>,
    /// When it was taken.
    pub taken_at: Moment,
    codings: Vec<Lasting<CodeId>>,
    places: Vec<Lasting<ThemeId>>,
}

impl Piece {
    /// The codes it carried at a moment, each once, whoever put them there.
    pub fn codes_at(&self, at: Moment) -> Vec<CodeId> {
        Lasting::at(&self.codings, at)
    }

    /// The themes it stood in at a moment.
    pub fn themes_at(&self, at: Moment) -> Vec<ThemeId> {
        Lasting::at(&self.places, at)
    }
}

#[derive(FromQueryResult)]
struct Row {
    id: ExcerptId,
    source: SourceId,
    kind: SourceKind,
    version: VersionId,
    passage: PassageId,
    content: ContentId,
    start_at: i64,
    end_at: i64,
    level: Option<Attribution>,
    taken_at: Moment,
}

#[derive(FromQueryResult)]
struct Held {
    excerpt: ExcerptId,
    of: Uuid,
    from_at: Moment,
    until_at: Option<Moment>,
}

/// Every excerpt of a process with what it ever carried, by id. Three statements, however many excerpts; no words.
pub async fn corpus(view: &Snapshot, process: ProcessId) -> Result<Vec<Piece>, Failure> {
    let select = sql!(
        "SELECT x.id, x.source_id AS source, x.source_kind AS kind, x.version_id AS version, x.passage_id AS passage,
           x.content_id AS content, x.start_at - x.passage_at AS start_at, x.end_at - x.passage_at AS end_at, l.level,
           x.recorded_at AS taken_at
         FROM coding_excerpt x LEFT JOIN coding_excerpt_level l ON l.id = x.level_id
         WHERE x.process_id = $1 AND x.id NOT IN (SELECT id FROM coding_veiled_excerpt) ORDER BY x.id"
    );
    let codings = sql!(
        "SELECT c.excerpt_id AS excerpt, c.code_id AS of, COALESCE(d.recorded_at, c.recorded_at) AS from_at,
           e.recorded_at AS until_at
         FROM coding_coding c LEFT JOIN coding_coding_end e ON e.coding_id = c.id
         LEFT JOIN coding_disclosed_coding d ON d.id = c.id
         WHERE c.process_id = $1 AND c.id NOT IN (SELECT id FROM coding_veiled_coding)
         ORDER BY c.excerpt_id, c.id"
    );
    let places = sql!(
        "SELECT p.excerpt_id AS excerpt, p.theme_id AS of, p.recorded_at AS from_at, e.recorded_at AS until_at
         FROM coding_theme_excerpt p LEFT JOIN coding_theme_excerpt_end e ON e.theme_excerpt_id = p.id
         WHERE p.process_id = $1 ORDER BY p.excerpt_id, p.id"
    );
    let rows: Vec<Row> = view.all(select, params![process]).await?;
    let mut codings = by_excerpt(view.all(codings, params![process]).await?, CodeId);
    let mut places = by_excerpt(view.all(places, params![process]).await?, ThemeId);
    let piece = |row: Row| Piece {
        codings: codings.remove(&row.id).unwrap_or_default(),
        places: places.remove(&row.id).unwrap_or_default(),
        id: row.id,
        source: row.source,
        kind: row.kind,
        version: row.version,
        passage: row.passage,
        content: row.content,
        start_at: row.start_at,
        end_at: row.end_at,
        level: row.level,
        taken_at: row.taken_at,
    };
    Ok(rows.into_iter().map(piece).collect())
}

fn by_excerpt<T>(rows: Vec<Held>, id: impl Fn(Uuid) -> T) -> HashMap<ExcerptId, Vec<Lasting<T>>> {
    let mut found: HashMap<ExcerptId, Vec<Lasting<T>>> = HashMap::new();
    for row in rows {
        let lasting = Lasting { of: id(row.of), from: row.from_at, until: row.until_at };
        found.entry(row.excerpt).or_default().push(lasting);
    }
    found
}

#[derive(FromQueryResult)]
struct Taken {
    id: ExcerptId,
    source: SourceId,
}

/// From which source each of these excerpts of a process was taken. One statement for each 64. Not for showing: which
/// excerpts come from one interview is not told in public.
pub async fn taken_from(
    view: &Snapshot,
    process: ProcessId,
    ids: &[ExcerptId],
) -> Result<HashMap<ExcerptId, SourceId>, Failure> {
    let select = sql_many!(
        "SELECT x.id, x.source_id AS source FROM coding_excerpt x WHERE x.id IN (",
        ") AND x.process_id = $65
         AND NOT EXISTS (SELECT 1 FROM coding_veiled_excerpt v WHERE v.id = x.id) ORDER BY x.id"
    );
    let ids: Vec<Uuid> = ids.iter().map(|id| id.0).collect();
    let rows: Vec<Taken> = view.many(select, &ids, &params![process]).await?;
    Ok(rows.into_iter().map(|row| (row.id, row.source)).collect())
}

#[derive(FromQueryResult)]
struct Words {
    id: ContentId,
    body: Option<String>,
}

/// Where words begin in each passage of these texts from which an excerpt was taken, in code points: enough to count
/// them, and nothing that could be read. One statement for each 64 texts.
pub async fn word_starts(
    view: &Snapshot,
    process: ProcessId,
    versions: &[VersionId],
) -> Result<HashMap<ContentId, Vec<i64>>, Failure> {
    let select = sql_many!(
        "SELECT c.id, c.body FROM content c WHERE c.id IN (
           SELECT x.content_id FROM coding_excerpt x WHERE x.version_id IN (",
        ") AND x.process_id = $65 AND x.id NOT IN (SELECT id FROM coding_veiled_excerpt)) ORDER BY c.id"
    );
    let ids: Vec<Uuid> = versions.iter().map(|version| version.0).collect();
    let found: Vec<Words> = view.many(select, &ids, &params![process]).await?;
    let starts = |words: Words| (words.id, words.body.as_deref().map(starts).unwrap_or_default());
    Ok(found.into_iter().map(starts).collect())
}

/// A word is what stands between blanks and has a letter or a digit; it begins at the first of them.
fn starts(text: &str) -> Vec<i64> {
    let (mut starts, mut inside) = (Vec::new(), false);
    for (letter, at) in text.chars().zip(0_i64..) {
        if letter.is_whitespace() {
            inside = false;
        } else if !inside && letter.is_alphanumeric() {
            inside = true;
            starts.push(at);
        }
    }
    starts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_has_a_letter_and_stands_between_blanks() {
        assert_eq!(starts("«L'acqua», 🌱 – e\u{301} 30 giorni. "), [1, 15, 18, 21]);
        assert_eq!(starts(" – … "), Vec::<i64>::new());
    }
}
