//! Evidence that may be shown less than when it was taken: for whoever ties something to it.
//!
//! An excerpt is lowered by its own level or by its source's; a theme when one of its excerpts was, while it stood in it.

use crate::{
    EXCERPT, THEME,
    model::{ExcerptId, ThemeId},
};
use kernel::{Attribution, Failure, Moment, ProcessId, Ref, uuid::Uuid};
use record::{FromQueryResult, Snapshot, params, sea_orm, sql, sql_many};
use sources::{SourceId, store::LoweredSource};
use std::collections::HashMap;

/// Since when something may be shown less, and how far it may be shown today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lowered {
    /// Since when.
    pub at: Moment,
    /// Today's level; of a theme, the most closed of its excerpts lowered.
    pub level: Attribution,
}

impl Lowered {
    /// Whether the public reads nothing of it any more.
    pub fn is_withdrawn(self) -> bool {
        !self.level.is_public()
    }

    fn or_later(self, other: Lowered) -> Lowered {
        Lowered { at: self.at.max(other.at), level: self.level.lowered_to(other.level) }
    }
}

#[derive(FromQueryResult)]
struct Own {
    id: ExcerptId,
    level: Attribution,
    at: Moment,
}

#[derive(FromQueryResult)]
struct OfSource {
    id: ExcerptId,
    source_id: SourceId,
    own: Option<Attribution>,
    taken_at: Moment,
}

#[derive(FromQueryResult)]
struct InTheme {
    theme_id: ThemeId,
    excerpt_id: ExcerptId,
    at: Moment,
}

/// Every excerpt and theme of a process that may be shown less than when it was taken or gathered.
/// Two statements when nothing was lowered, and two more for each 64 sources and 64 excerpts that were.
pub async fn lowered(view: &Snapshot, process: ProcessId) -> Result<HashMap<Ref, Lowered>, Failure> {
    let mut excerpts = by_themselves(view, process).await?;
    for (id, lowered) in by_their_source(view, process).await? {
        let both = excerpts.get(&id).map_or(lowered, |own| own.or_later(lowered));
        excerpts.insert(id, both);
    }
    let mut found = themes(view, process, &excerpts).await?;
    found.extend(excerpts.into_iter().map(|(id, lowered)| (Ref { kind: EXCERPT, id: id.0 }, lowered)));
    Ok(found)
}

async fn by_themselves(view: &Snapshot, process: ProcessId) -> Result<HashMap<ExcerptId, Lowered>, Failure> {
    let select = sql!(
        "SELECT x.id, l.level, l.recorded_at AS at
         FROM coding_excerpt x JOIN coding_excerpt_level l ON l.id = x.level_id
         WHERE x.process_id = $1 AND l.recorded_at > x.recorded_at
           AND x.id NOT IN (SELECT id FROM coding_veiled_excerpt)
         ORDER BY x.id"
    );
    let own: Vec<Own> = view.all(select, params![process]).await?;
    Ok(own.into_iter().map(|one| (one.id, Lowered { at: one.at, level: one.level })).collect())
}

/// What was taken before its source was lowered, and was not more closed already.
async fn by_their_source(view: &Snapshot, process: ProcessId) -> Result<Vec<(ExcerptId, Lowered)>, Failure> {
    let select = sql_many!(
        "SELECT x.id, x.source_id, l.level AS own, x.recorded_at AS taken_at
         FROM coding_excerpt x LEFT JOIN coding_excerpt_level l ON l.id = x.level_id
         WHERE x.source_id IN (",
        ") AND x.process_id = $65
           AND NOT EXISTS (SELECT 1 FROM coding_veiled_excerpt v WHERE v.id = x.id)
         ORDER BY x.id"
    );
    let sources = sources::store::lowered(view, process).await?;
    let ids: Vec<Uuid> = sources.iter().map(|source| source.id.0).collect();
    let of: HashMap<SourceId, LoweredSource> =
        sources.into_iter().map(|source| (source.id, source)).collect();
    let rows: Vec<OfSource> = view.many(select, &ids, &params![process]).await?;
    let lowered = |row: OfSource| {
        let source = of.get(&row.source_id).filter(|source| source.at > row.taken_at)?;
        let was_open = row.own.is_none_or(|own| own < source.level);
        was_open.then_some((row.id, Lowered { at: source.at, level: source.level }))
    };
    Ok(rows.into_iter().filter_map(lowered).collect())
}

async fn themes(
    view: &Snapshot,
    process: ProcessId,
    excerpts: &HashMap<ExcerptId, Lowered>,
) -> Result<HashMap<Ref, Lowered>, Failure> {
    let select = sql_many!(
        "SELECT p.theme_id, p.excerpt_id, p.recorded_at AS at
         FROM coding_theme_excerpt p LEFT JOIN coding_theme_excerpt_end e ON e.theme_excerpt_id = p.id
         WHERE p.excerpt_id IN (",
        ") AND p.process_id = $65 AND e.id IS NULL ORDER BY p.id"
    );
    let mut ids: Vec<Uuid> = excerpts.keys().map(|id| id.0).collect();
    ids.sort_unstable();
    let rows: Vec<InTheme> = view.many(select, &ids, &params![process]).await?;
    let mut found: HashMap<Ref, Lowered> = HashMap::new();
    for row in rows {
        let Some(lowered) = excerpts.get(&row.excerpt_id).filter(|one| one.at > row.at) else { continue };
        let theme = Ref { kind: THEME, id: row.theme_id.0 };
        let all = found.get(&theme).map_or(*lowered, |before| before.or_later(*lowered));
        found.insert(theme, all);
    }
    Ok(found)
}
