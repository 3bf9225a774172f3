//! The codebook.

use super::{rounds::check_reshapable, standing::end_code};
use crate::{
    CODE,
    changes::{AddCode, RetireCode, ReviseCode},
    codebook::may_stand,
    model::{Code, CodeDraft, CodeId, CodeRevisionId, Colour, Looks, Slug, Usage},
};
use kernel::{Failure, Moment, Permit, ProcessId, Ref};
use record::{Entry, FromQueryResult, Snapshot, Tx, params, sea_orm, sql};

#[derive(FromQueryResult)]
struct Row {
    id: CodeId,
    slug: String,
    revision: CodeRevisionId,
    parent: Option<CodeId>,
    rank: i64,
    name: String,
    definition: String,
    use_when: String,
    avoid_when: String,
    example: String,
    keywords: String,
    colour: Option<Colour>,
    usage: Usage,
    retired_at: Option<Moment>,
}

/// The codes of a process as they stood at a moment, retired ones too.
pub async fn codes(view: &Snapshot, process: ProcessId, at: Moment) -> Result<Vec<Code>, Failure> {
    let select = sql!(
        "SELECT c.id, c.slug, r.id AS revision, r.parent_id AS parent, r.rank, r.name, r.definition, r.use_when,
           r.avoid_when, r.example, r.keywords, r.colour, r.usage, e.recorded_at AS retired_at
         FROM coding_code c
         JOIN coding_code_revision r ON r.code_id = c.id AND r.recorded_at =
           (SELECT max(x.recorded_at) FROM coding_code_revision x WHERE x.code_id = c.id AND x.recorded_at <= $2)
         LEFT JOIN coding_code_end e ON e.code_id = c.id AND e.recorded_at <= $2 AND NOT EXISTS
           (SELECT b.id FROM coding_code_return b WHERE b.end_id = e.id AND b.recorded_at <= $2)
         WHERE c.process_id = $1 ORDER BY r.rank, c.id"
    );
    let rows: Vec<Row> = view.all(select, params![process, at]).await?;
    let code = |row: Row| Code {
        id: row.id,
        slug: row.slug,
        revision: row.revision,
        parent: row.parent,
        rank: row.rank,
        name: row.name,
        definition: row.definition,
        use_when: row.use_when,
        avoid_when: row.avoid_when,
        example: row.example,
        keywords: row.keywords,
        colour: row.colour,
        usage: row.usage,
        retired_at: row.retired_at,
    };
    Ok(rows.into_iter().map(code).collect())
}

/// The code at this address. Fails with `NotFound`.
pub async fn code_by_slug(view: &Snapshot, process: ProcessId, slug: &str) -> Result<Code, Failure> {
    let all = codes(view, process, Moment::MAX).await?;
    all.into_iter().find(|code| code.slug == slug).ok_or(Failure::NotFound)
}

/// Adds a code. Without a slug, one is made from its name; a slug that is taken is `Invalid`.
pub async fn add_code(
    tx: &mut Tx,
    permit: &Permit<AddCode>,
    slug: Option<&Slug>,
    draft: &CodeDraft,
) -> Result<CodeId, Failure> {
    let (id, revision) = (CodeId(tx.id()), CodeRevisionId(tx.id()));
    let entry = tx.record(permit, Ref { kind: CODE, id: id.0 }, &[]).await?;
    // After the entry, which holds the ledger's lock: two people cannot both find a slug free.
    let codes = codes(tx, entry.scope, Moment::MAX).await?;
    check_parent(&codes, None, draft)?;
    let slug = match slug {
        Some(slug) if codes.iter().any(|code| code.slug == slug.as_str()) => {
            return Err(Failure::invalid("slug", "coding-problem-slug-taken"));
        }
        Some(slug) => slug.clone(),
        None => free(&codes, &Slug::of(draft.name.as_str())),
    };
    write_revision(tx, entry, id, revision, draft, rank(&codes, draft)).await?;
    let insert =
        sql!("INSERT INTO coding_code (id, process_id, entry_id, slug, head_id) VALUES ($1, $2, $3, $4, $5)");
    tx.run(insert, params![id, entry.scope, entry.id, slug.as_str(), revision]).await?;
    Ok(id)
}

/// Says something else of a code, or moves it. Fails with `Conflict` when `base` is no longer its newest state.
pub async fn revise_code(
    tx: &mut Tx,
    permit: &Permit<ReviseCode>,
    code: CodeId,
    base: CodeRevisionId,
    draft: &CodeDraft,
) -> Result<(), Failure> {
    let next = CodeRevisionId(tx.id());
    let point =
        sql!("UPDATE coding_code SET head_id = $4 WHERE id = $1 AND process_id = $2 AND head_id = $3");
    if tx.run(point, params![code, permit.process(), base, next]).await? == 0 {
        return Err(Failure::Conflict);
    }
    let entry = tx.record(permit, Ref { kind: CODE, id: code.0 }, &[]).await?;
    let codes = codes(tx, entry.scope, Moment::MAX).await?;
    check_parent(&codes, Some(code), draft)?;
    if draft.looks.usage == Usage::Group {
        check_bare(tx, entry.scope, code).await?;
    }
    write_revision(tx, entry, code, next, draft, rank(&codes, draft)).await
}

/// Refuses to make a heading of a code that excerpts carry today, or that is compared in an open round.
async fn check_bare(view: &Snapshot, process: ProcessId, code: CodeId) -> Result<(), Failure> {
    let select = sql!(
        "SELECT CAST(count(*) AS bigint) FROM coding_coding c LEFT JOIN coding_coding_end e ON e.coding_id = c.id
         WHERE c.code_id = $1 AND e.id IS NULL
           AND NOT EXISTS (SELECT 1 FROM coding_veiled_coding v WHERE v.id = c.id)"
    );
    if view.number(select, params![code]).await? > 0 {
        return Err(Failure::invalid("usage", "coding-problem-heading-used"));
    }
    check_reshapable(view, process, &[code]).await
}

/// Retires a code. Fails with `Conflict` when it is retired already.
pub async fn retire_code(tx: &mut Tx, permit: &Permit<RetireCode>, code: CodeId) -> Result<(), Failure> {
    let entry = tx.record(permit, Ref { kind: CODE, id: code.0 }, &[]).await?;
    // After the entry, which holds the ledger's lock: two people cannot both find it in use.
    let codes = codes(tx, entry.scope, Moment::MAX).await?;
    let known = codes.iter().find(|one| one.id == code);
    match known {
        Some(one) if one.retired_at.is_none() => end_code(tx, entry, code).await.map(drop),
        _ => Err(Failure::Conflict),
    }
}

async fn write_revision(
    tx: &mut Tx,
    entry: Entry,
    code: CodeId,
    id: CodeRevisionId,
    draft: &CodeDraft,
    rank: i64,
) -> Result<(), Failure> {
    let insert = sql!(
        "INSERT INTO coding_code_revision (id, process_id, code_id, entry_id, parent_id, rank, name, definition,
           use_when, avoid_when, example, recorded_at, keywords, colour, usage)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)"
    );
    let CodeDraft { name, definition, use_when, avoid_when, example, parent, looks, .. } = draft;
    let Looks { keywords, colour, usage } = looks;
    let values = params![
        id,
        entry.scope,
        code,
        entry.id,
        *parent,
        rank,
        name,
        definition,
        use_when,
        avoid_when,
        example,
        entry.at,
        keywords,
        *colour,
        *usage,
    ];
    tx.run(insert, values).await.map(drop)
}

fn check_parent(codes: &[Code], code: Option<CodeId>, draft: &CodeDraft) -> Result<(), Failure> {
    let Some(parent) = draft.parent else { return Ok(()) };
    let known = codes.iter().any(|one| one.id == parent && one.retired_at.is_none());
    if !known {
        return Err(Failure::invalid("parent", "problem-unknown-choice"));
    }
    match code {
        Some(code) if !may_stand(codes, code, parent) => {
            Err(Failure::invalid("parent", "coding-problem-ring"))
        }
        _ => Ok(()),
    }
}

/// The place asked for, or after the last neighbour.
fn rank(codes: &[Code], draft: &CodeDraft) -> i64 {
    let neighbours = codes.iter().filter(|code| code.parent == draft.parent);
    let last = neighbours.map(|code| code.rank).max().unwrap_or(0);
    if draft.rank > 0 { draft.rank } else { last + 1 }
}

fn free(codes: &[Code], wanted: &Slug) -> Slug {
    let taken = |slug: &Slug| codes.iter().any(|code| code.slug == slug.as_str());
    let numbered = (2..).map(|number| wanted.numbered(number));
    let mut all = std::iter::once(wanted.clone()).chain(numbered);
    all.find(|slug| !taken(slug)).unwrap_or_else(|| wanted.clone())
}

#[derive(FromQueryResult)]
struct Used {
    code: CodeId,
    excerpts: i64,
}

/// How many excerpts carry each code today, whoever put it there; what is veiled is not counted for anybody.
pub async fn uses(view: &Snapshot, process: ProcessId) -> Result<Vec<(CodeId, i64)>, Failure> {
    let select = sql!(
        "SELECT c.code_id AS code, CAST(count(DISTINCT c.excerpt_id) AS bigint) AS excerpts
         FROM coding_coding c LEFT JOIN coding_coding_end e ON e.coding_id = c.id
         WHERE c.process_id = $1 AND e.id IS NULL AND c.id NOT IN (SELECT id FROM coding_veiled_coding)
         GROUP BY c.code_id ORDER BY c.code_id"
    );
    let rows: Vec<Used> = view.all(select, params![process]).await?;
    Ok(rows.into_iter().map(|row| (row.code, row.excerpts)).collect())
}
