//! What leans on codes: to be shown before they are merged, split, moved or retired.

use crate::{
    EXCERPT, THEME,
    model::{CodeId, ExcerptId},
};
use kernel::{Failure, ProcessId, uuid::Uuid};
use record::{FromQueryResult, Snapshot, params, sea_orm, sql, sql_many};
use std::collections::{BTreeSet, HashMap};

/// How much leans on some codes, each thing counted once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Touched {
    /// Excerpts that carry one of them today.
    pub excerpts: i64,
    /// Themes in which such an excerpt stands today.
    pub themes: i64,
    /// Lines of the plan that rest on such an excerpt, or on such a theme.
    pub lines: i64,
}

#[derive(FromQueryResult)]
struct One {
    id: Uuid,
}

#[derive(FromQueryResult)]
struct Standing {
    excerpt: Uuid,
    theme: Uuid,
}

#[derive(FromQueryResult)]
struct Leaning {
    line: Uuid,
    thing: Uuid,
}

/// What leans on these codes. Two statements, and one more for each 64 codes.
pub async fn touched(view: &Snapshot, process: ProcessId, codes: &[CodeId]) -> Result<Touched, Failure> {
    let select = sql_many!(
        "SELECT DISTINCT c.excerpt_id AS id FROM coding_coding c LEFT JOIN coding_coding_end e ON e.coding_id = c.id
         WHERE c.code_id IN (",
        ") AND c.process_id = $65 AND e.id IS NULL
           AND NOT EXISTS (SELECT 1 FROM coding_veiled_coding v WHERE v.id = c.id)
         ORDER BY c.excerpt_id"
    );
    let ids: Vec<Uuid> = codes.iter().map(|code| code.0).collect();
    let rows: Vec<One> = view.many(select, &ids, &params![process]).await?;
    let excerpts: BTreeSet<Uuid> = rows.into_iter().map(|row| row.id).collect();
    let themes: BTreeSet<Uuid> = standing(view, process)
        .await?
        .into_iter()
        .filter(|one| excerpts.contains(&one.excerpt))
        .map(|one| one.theme)
        .collect();
    let rests = |one: &Leaning| excerpts.contains(&one.thing) || themes.contains(&one.thing);
    let lines: BTreeSet<Uuid> =
        leaning(view, process).await?.into_iter().filter(rests).map(|one| one.line).collect();
    Ok(Touched { excerpts: whole(excerpts.len()), themes: whole(themes.len()), lines: whole(lines.len()) })
}

/// How many lines rest on each of these excerpts.
pub(super) async fn lines_on(
    view: &Snapshot,
    process: ProcessId,
) -> Result<HashMap<ExcerptId, i64>, Failure> {
    let mut found: HashMap<ExcerptId, BTreeSet<Uuid>> = HashMap::new();
    for one in leaning(view, process).await? {
        found.entry(ExcerptId(one.thing)).or_default().insert(one.line);
    }
    Ok(found.into_iter().map(|(excerpt, lines)| (excerpt, whole(lines.len()))).collect())
}

async fn standing(view: &Snapshot, process: ProcessId) -> Result<Vec<Standing>, Failure> {
    let select = sql!(
        "SELECT DISTINCT p.excerpt_id AS excerpt, p.theme_id AS theme
         FROM coding_theme_excerpt p LEFT JOIN coding_theme_excerpt_end e ON e.theme_excerpt_id = p.id
         WHERE p.process_id = $1 AND e.id IS NULL ORDER BY p.excerpt_id, p.theme_id"
    );
    view.all(select, params![process]).await
}

/// Links in force to excerpts and themes. The entry that makes a link is about the line it belongs to.
async fn leaning(view: &Snapshot, process: ProcessId) -> Result<Vec<Leaning>, Failure> {
    let select = sql!(
        "SELECT DISTINCT n.subject_id AS line, k.to_id AS thing
         FROM link k
         JOIN ledger_entry n ON n.id = k.entry_id
         LEFT JOIN link_retraction x ON x.link_id = k.id
         WHERE k.scope_id = $1 AND k.to_kind IN ($2, $3) AND x.id IS NULL
         ORDER BY n.subject_id, k.to_id"
    );
    view.all(select, params![process, EXCERPT, THEME]).await
}

fn whole(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
