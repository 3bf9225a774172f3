//! Building themes and gathering excerpts in them.

use super::themes::{Place, places};
use crate::{
    THEME,
    changes::{BuildTheme, GatherTheme, ReviseTheme},
    model::{ExcerptId, PlacingId, ThemeDraft, ThemeId, ThemeRevisionId},
};
use kernel::{Failure, Moment, Permit, ProcessId, Ref, uuid::Uuid};
use record::{Content, Entry, FromQueryResult, Snapshot, Tx, params, sea_orm, sql, sql_many};
use std::collections::HashSet;

/// Builds a theme from excerpts, in their order.
pub async fn build_theme(
    tx: &mut Tx,
    permit: &Permit<BuildTheme>,
    draft: &ThemeDraft,
    excerpts: &[ExcerptId],
) -> Result<ThemeId, Failure> {
    check_excerpts(tx, permit.process(), excerpts).await?;
    let (id, revision) = (ThemeId(tx.id()), ThemeRevisionId(tx.id()));
    let words = Words::new(tx, draft);
    let entry = tx.record(permit, Ref { kind: THEME, id: id.0 }, &words.contents()).await?;
    write_revision(tx, entry, id, revision, draft, &words).await?;
    let insert = sql!("INSERT INTO coding_theme (id, process_id, entry_id, head_id) VALUES ($1, $2, $3, $4)");
    tx.run(insert, params![id, entry.scope, entry.id, revision]).await?;
    for (excerpt, rank) in each_once(excerpts).into_iter().zip(1_i64..) {
        place(tx, entry, id, excerpt, rank).await?;
    }
    Ok(id)
}

/// Says a theme in other words. Fails with `Conflict` when `base` is no longer its newest state.
pub async fn revise_theme(
    tx: &mut Tx,
    permit: &Permit<ReviseTheme>,
    theme: ThemeId,
    base: ThemeRevisionId,
    draft: &ThemeDraft,
) -> Result<(), Failure> {
    let next = ThemeRevisionId(tx.id());
    let point =
        sql!("UPDATE coding_theme SET head_id = $4 WHERE id = $1 AND process_id = $2 AND head_id = $3");
    if tx.run(point, params![theme, permit.process(), base, next]).await? == 0 {
        return Err(Failure::Conflict);
    }
    let words = Words::new(tx, draft);
    let entry = tx.record(permit, Ref { kind: THEME, id: theme.0 }, &words.contents()).await?;
    write_revision(tx, entry, theme, next, draft, &words).await
}

/// Adds excerpts to a theme, after the others, and takes some out. What is neither added nor taken out stays.
/// Adding what is there, or taking out what is not, does nothing; when nothing changes, nothing is written.
pub async fn gather(
    tx: &mut Tx,
    permit: &Permit<GatherTheme>,
    theme: ThemeId,
    add: &[ExcerptId],
    remove: &[ExcerptId],
) -> Result<(), Failure> {
    check_theme(tx, permit.process(), theme).await?;
    check_excerpts(tx, permit.process(), add).await?;
    check_excerpts(tx, permit.process(), remove).await?;
    if Step::of(&places(tx, theme, Moment::MAX).await?, add, remove).is_empty() {
        return Ok(());
    }
    let entry = tx.record(permit, Ref { kind: THEME, id: theme.0 }, &[]).await?;
    // Read again after the entry, which holds the ledger's lock: two people cannot both add the same excerpt.
    let step = Step::of(&places(tx, theme, Moment::MAX).await?, add, remove);
    for placing in step.gone {
        end(tx, entry, placing).await?;
    }
    for (excerpt, rank) in step.fresh.into_iter().zip(step.last + 1..) {
        place(tx, entry, theme, excerpt, rank).await?;
    }
    Ok(())
}

/// What gathering changes in a theme.
struct Step {
    fresh: Vec<ExcerptId>,
    gone: Vec<PlacingId>,
    last: i64,
}

impl Step {
    fn of(there: &[Place], add: &[ExcerptId], remove: &[ExcerptId]) -> Step {
        let is_there = |excerpt: &ExcerptId| there.iter().any(|place| place.excerpt == *excerpt);
        let gone = there.iter().filter(|place| remove.contains(&place.excerpt)).map(|place| place.id);
        Step {
            fresh: each_once(add).into_iter().filter(|excerpt| !is_there(excerpt)).collect(),
            gone: gone.collect(),
            last: there.iter().map(|place| place.rank).max().unwrap_or(0),
        }
    }

    fn is_empty(&self) -> bool {
        self.fresh.is_empty() && self.gone.is_empty()
    }
}

fn each_once(excerpts: &[ExcerptId]) -> Vec<ExcerptId> {
    let mut seen = HashSet::new();
    excerpts.iter().copied().filter(|excerpt| seen.insert(*excerpt)).collect()
}

/// Moves an excerpt of a theme one place up. At the top it stays where it is.
pub async fn raise(
    tx: &mut Tx,
    permit: &Permit<GatherTheme>,
    theme: ThemeId,
    excerpt: ExcerptId,
) -> Result<(), Failure> {
    check_theme(tx, permit.process(), theme).await?;
    let there = places(tx, theme, Moment::MAX).await?;
    let at = there.iter().position(|place| place.excerpt == excerpt).ok_or(Failure::NotFound)?;
    let pair = at.checked_sub(1).and_then(|before| Some((there.get(before)?, there.get(at)?)));
    let Some((upper, lower)) = pair else { return Ok(()) };
    let entry = tx.record(permit, Ref { kind: THEME, id: theme.0 }, &[]).await?;
    end(tx, entry, upper.id).await?;
    end(tx, entry, lower.id).await?;
    place(tx, entry, theme, lower.excerpt, upper.rank).await?;
    place(tx, entry, theme, upper.excerpt, lower.rank).await
}

/// The words of a theme about to be written.
struct Words {
    statement: Content,
    minority: Option<Content>,
}

impl Words {
    fn new(tx: &Tx, draft: &ThemeDraft) -> Words {
        let lang = draft.lang.unwrap_or(tx.lang());
        let minority = Some(draft.minority.as_str()).filter(|words| !words.is_empty());
        Words {
            statement: tx.content(lang, draft.statement.as_str()),
            minority: minority.map(|words| tx.content(lang, words)),
        }
    }

    fn contents(&self) -> Vec<&Content> {
        std::iter::once(&self.statement).chain(&self.minority).collect()
    }
}

async fn write_revision(
    tx: &mut Tx,
    entry: Entry,
    theme: ThemeId,
    id: ThemeRevisionId,
    draft: &ThemeDraft,
    words: &Words,
) -> Result<(), Failure> {
    let insert = sql!(
        "INSERT INTO coding_theme_revision (id, process_id, theme_id, entry_id, title, content_id, minority_id,
           recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"
    );
    let minority = words.minority.as_ref().map(|content| content.id);
    let values =
        params![id, entry.scope, theme, entry.id, &draft.title, words.statement.id, minority, entry.at];
    tx.run(insert, values).await.map(drop)
}

pub(super) async fn place(
    tx: &mut Tx,
    entry: Entry,
    theme: ThemeId,
    excerpt: ExcerptId,
    rank: i64,
) -> Result<(), Failure> {
    let insert = sql!(
        "INSERT INTO coding_theme_excerpt (id, process_id, entry_id, theme_id, excerpt_id, rank, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)"
    );
    let values = params![tx.silent_id(), entry.scope, entry.id, theme, excerpt, rank, entry.at];
    tx.run(insert, values).await.map(drop)
}

/// Fails with `Conflict` when somebody ended it in the same moment.
pub(super) async fn end(tx: &mut Tx, entry: Entry, placing: PlacingId) -> Result<(), Failure> {
    let insert = sql!(
        "INSERT INTO coding_theme_excerpt_end (id, process_id, entry_id, theme_excerpt_id, recorded_at)
         VALUES ($1, $2, $3, $4, $5) ON CONFLICT (theme_excerpt_id) DO NOTHING"
    );
    let done = tx.run(insert, params![tx.silent_id(), entry.scope, entry.id, placing, entry.at]).await?;
    if done == 1 { Ok(()) } else { Err(Failure::Conflict) }
}

async fn check_theme(view: &Snapshot, process: ProcessId, theme: ThemeId) -> Result<(), Failure> {
    let select = sql!("SELECT CAST(count(*) AS bigint) FROM coding_theme WHERE id = $1 AND process_id = $2");
    if view.number(select, params![theme, process]).await? == 1 { Ok(()) } else { Err(Failure::NotFound) }
}

#[derive(FromQueryResult)]
struct Known {
    id: ExcerptId,
}

/// Refuses excerpts of another process, and those that are veiled: a theme is read by everybody.
async fn check_excerpts(view: &Snapshot, process: ProcessId, excerpts: &[ExcerptId]) -> Result<(), Failure> {
    let select = sql_many!(
        "SELECT x.id FROM coding_excerpt x WHERE x.id IN (",
        ") AND x.process_id = $65 AND x.end_id IS NULL AND NOT EXISTS (SELECT 1 FROM coding_veiled_excerpt v WHERE v.id = x.id)
         ORDER BY x.id"
    );
    let ids: Vec<Uuid> = excerpts.iter().map(|id| id.0).collect();
    let known: Vec<Known> = view.many(select, &ids, &params![process]).await?;
    let all = excerpts.iter().all(|id| known.iter().any(|row| row.id == *id));
    if all { Ok(()) } else { Err(Failure::NotFound) }
}
