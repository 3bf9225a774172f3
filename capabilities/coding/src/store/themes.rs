//! Themes and the excerpts gathered in them, as read.

use super::quoting::{Quoted, excerpts_by_ids};
use crate::model::{ExcerptId, PlacingId, ThemeId, ThemeRevisionId};
use kernel::{Failure, Lang, Moment, ProcessId, uuid::Uuid};
use record::{FromQueryResult, Snapshot, params, sea_orm, sql, sql_many};
use sources::SourceKind;
use web::label::Asked;

/// A theme as it stood at a moment.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Theme {
    /// Which.
    pub id: ThemeId,
    /// The state an edit form is opened on.
    pub revision: ThemeRevisionId,
    /// What it is called.
    pub title: String,
    /// What the analysts answer for; `None` once removed.
    pub statement: Option<String>,
    /// Who thinks otherwise, and what; none if nobody does.
    pub minority: Option<String>,
    /// Language of both.
    pub lang: Lang,
    /// When it was put like this.
    pub recorded_at: Moment,
    /// How many excerpts it has today.
    pub excerpts: i64,
}

/// The themes of a process, oldest first.
pub async fn themes(view: &Snapshot, process: ProcessId) -> Result<Vec<Theme>, Failure> {
    let select = sql!(
        "SELECT t.id, r.id AS revision, r.title, c.body AS statement, m.body AS minority, c.lang, r.recorded_at,
           (SELECT CAST(count(*) AS bigint) FROM coding_theme_excerpt p
            LEFT JOIN coding_theme_excerpt_end e ON e.theme_excerpt_id = p.id
            WHERE p.theme_id = t.id AND e.id IS NULL) AS excerpts
         FROM coding_theme t
         JOIN coding_theme_revision r ON r.id = t.head_id
         JOIN content c ON c.id = r.content_id
         LEFT JOIN content m ON m.id = r.minority_id
         WHERE t.process_id = $1 ORDER BY t.id"
    );
    view.all(select, params![process]).await
}

/// These themes of a process. One statement for each 64.
pub async fn themes_by_ids(
    view: &Snapshot,
    process: ProcessId,
    ids: &[ThemeId],
) -> Result<Vec<Theme>, Failure> {
    let select = sql_many!(
        "SELECT t.id, r.id AS revision, r.title, c.body AS statement, m.body AS minority, c.lang, r.recorded_at,
           (SELECT CAST(count(*) AS bigint) FROM coding_theme_excerpt p
            LEFT JOIN coding_theme_excerpt_end e ON e.theme_excerpt_id = p.id
            WHERE p.theme_id = t.id AND e.id IS NULL) AS excerpts
         FROM coding_theme t
         JOIN coding_theme_revision r ON r.id = t.head_id
         JOIN content c ON c.id = r.content_id
         LEFT JOIN content m ON m.id = r.minority_id
         WHERE t.id IN (",
        ") AND t.process_id = $65 ORDER BY t.id"
    );
    let ids: Vec<Uuid> = ids.iter().map(|id| id.0).collect();
    view.many(select, &ids, &params![process]).await
}

/// A theme as it stood at a moment. Fails with `NotFound`, also when it was not there yet.
pub async fn theme(view: &Snapshot, process: ProcessId, id: ThemeId, at: Moment) -> Result<Theme, Failure> {
    let select = sql!(
        "SELECT t.id, r.id AS revision, r.title, c.body AS statement, m.body AS minority, c.lang, r.recorded_at,
           (SELECT CAST(count(*) AS bigint) FROM coding_theme_excerpt p
            LEFT JOIN coding_theme_excerpt_end e ON e.theme_excerpt_id = p.id AND e.recorded_at <= $3
            WHERE p.theme_id = t.id AND p.recorded_at <= $3 AND e.id IS NULL) AS excerpts
         FROM coding_theme t
         JOIN coding_theme_revision r ON r.theme_id = t.id AND r.recorded_at =
           (SELECT max(x.recorded_at) FROM coding_theme_revision x WHERE x.theme_id = t.id AND x.recorded_at <= $3)
         JOIN content c ON c.id = r.content_id
         LEFT JOIN content m ON m.id = r.minority_id
         WHERE t.id = $1 AND t.process_id = $2"
    );
    view.one(select, params![id, process, at]).await
}

/// An excerpt's place in a theme.
#[derive(Clone, Copy, Debug, FromQueryResult)]
pub struct Place {
    /// Which place.
    pub id: PlacingId,
    /// Which excerpt.
    pub excerpt: ExcerptId,
    /// Its order.
    pub rank: i64,
}

/// The excerpts of a theme at a moment, in the order the analysts gave them.
pub async fn places(view: &Snapshot, theme: ThemeId, at: Moment) -> Result<Vec<Place>, Failure> {
    let select = sql!(
        "SELECT p.id, p.excerpt_id AS excerpt, p.rank
         FROM coding_theme_excerpt p
         LEFT JOIN coding_theme_excerpt_end e ON e.theme_excerpt_id = p.id AND e.recorded_at <= $2
         WHERE p.theme_id = $1 AND p.recorded_at <= $2 AND e.id IS NULL ORDER BY p.rank, p.id"
    );
    view.all(select, params![theme, at]).await
}

/// The quotations of a theme at a moment. Staff read them in the order of the analysts. For the public interviews come
/// last, in an order that tells nothing: excerpts of one person gathered side by side would tell that they are one person.
pub async fn quotes_of(asked: Asked<'_>, theme: ThemeId, at: Moment) -> Result<Vec<Quoted>, Failure> {
    let places = places(asked.view, theme, at).await?;
    let ids: Vec<ExcerptId> = places.iter().map(|place| place.excerpt).collect();
    let mut quotes = excerpts_by_ids(asked, &ids).await?;
    if !asked.viewer.staff {
        let (documents, mut interviews): (Vec<Quoted>, Vec<Quoted>) =
            quotes.into_iter().partition(|quoted| quoted.kind == SourceKind::Document);
        interviews.sort_by_key(|quoted| quoted.id);
        quotes = documents.into_iter().chain(interviews).collect();
    }
    Ok(quotes)
}

#[derive(FromQueryResult)]
struct InTheme {
    theme: ThemeId,
}

/// The themes an excerpt stands in today.
pub async fn themes_of(view: &Snapshot, excerpt: ExcerptId) -> Result<Vec<ThemeId>, Failure> {
    let select = sql!(
        "SELECT DISTINCT p.theme_id AS theme
         FROM coding_theme_excerpt p LEFT JOIN coding_theme_excerpt_end e ON e.theme_excerpt_id = p.id
         WHERE p.excerpt_id = $1 AND e.id IS NULL ORDER BY p.theme_id"
    );
    let rows: Vec<InTheme> = view.all(select, params![excerpt]).await?;
    Ok(rows.into_iter().map(|row| row.theme).collect())
}
