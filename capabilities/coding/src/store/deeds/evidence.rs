//! What entries did to excerpts, codings and places in themes.

use super::{stands, still_stands};
use crate::{
    model::{CodeId, CodingId, ExcerptEndId, ExcerptId, PlacingId, ThemeId},
    store::touched::lines_on,
    undo::{Coded, Deed, Placed, Stands, Taken},
};
use kernel::{EntryId, Failure, PersonId, ProcessId, uuid::Uuid};
use record::{FromQueryResult, Snapshot, Sql, params, sea_orm, sql_many};

type Found = Vec<(EntryId, Deed)>;

pub(super) async fn deeds(view: &Snapshot, process: ProcessId, entries: &[Uuid]) -> Result<Found, Failure> {
    let mut all = taken(view, process, entries).await?;
    all.extend(given_up(view, process, entries).await?);
    all.extend(codings(view, process, entries).await?);
    all.extend(placings(view, process, entries).await?);
    Ok(all)
}

#[derive(FromQueryResult)]
struct TakenRow {
    entry: EntryId,
    excerpt: ExcerptId,
    ended: Option<Uuid>,
    others: i64,
    veiled: i64,
    themes: i64,
}

/// Excerpts taken for the first time, and those taken again after they had been given up.
async fn taken(view: &Snapshot, process: ProcessId, entries: &[Uuid]) -> Result<Found, Failure> {
    let select = sql_many!(
        "SELECT t.entry_id AS entry, x.id AS excerpt, x.end_id AS ended,
           (SELECT CAST(count(*) AS bigint) FROM coding_coding c LEFT JOIN coding_coding_end e ON e.coding_id = c.id
            WHERE c.excerpt_id = x.id AND e.id IS NULL AND c.entry_id <> t.entry_id)
           + (SELECT CAST(count(*) AS bigint) FROM coding_memo m LEFT JOIN coding_memo_end e ON e.memo_id = m.id
            WHERE m.excerpt_id = x.id AND e.id IS NULL AND m.entry_id <> t.entry_id) AS others,
           (SELECT CAST(count(*) AS bigint) FROM coding_coding c LEFT JOIN coding_coding_end e ON e.coding_id = c.id
            JOIN coding_veiled_coding v ON v.id = c.id
            WHERE c.excerpt_id = x.id AND e.id IS NULL AND c.entry_id <> t.entry_id AND v.person_id NOT IN (
              SELECT p.person_id FROM ledger_person p WHERE p.entry_id = t.entry_id))
           + (SELECT CAST(count(*) AS bigint) FROM coding_memo m LEFT JOIN coding_memo_end e ON e.memo_id = m.id
            JOIN coding_veiled_memo v ON v.id = m.id
            WHERE m.excerpt_id = x.id AND e.id IS NULL AND m.entry_id <> t.entry_id AND v.person_id NOT IN (
              SELECT p.person_id FROM ledger_person p WHERE p.entry_id = t.entry_id)) AS veiled,
           (SELECT CAST(count(DISTINCT p.theme_id) AS bigint)
            FROM coding_theme_excerpt p LEFT JOIN coding_theme_excerpt_end e ON e.theme_excerpt_id = p.id
            WHERE p.excerpt_id = x.id AND e.id IS NULL) AS themes
         FROM (SELECT entry_id, id AS excerpt_id, process_id FROM coding_excerpt
               UNION ALL
               SELECT r.entry_id, e.excerpt_id, r.process_id
               FROM coding_excerpt_return r JOIN coding_excerpt_end e ON e.id = r.end_id) t
         JOIN coding_excerpt x ON x.id = t.excerpt_id
         WHERE t.entry_id IN (",
        ") AND t.process_id = $65 ORDER BY x.id"
    );
    let rows: Vec<TakenRow> = view.many(select, entries, &params![process]).await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let lines = lines_on(view, process).await?;
    let deed = |row: TakenRow| {
        let taken = Taken {
            excerpt: row.excerpt,
            stands: still_stands(row.ended),
            others: row.others,
            veiled: row.veiled,
            themes: row.themes,
            lines: lines.get(&row.excerpt).copied().unwrap_or(0),
        };
        (row.entry, Deed::ExcerptTaken(taken))
    };
    Ok(rows.into_iter().map(deed).collect())
}

#[derive(FromQueryResult)]
struct GivenUpRow {
    entry: EntryId,
    excerpt: ExcerptId,
    ending: ExcerptEndId,
    back: Option<Uuid>,
}

async fn given_up(view: &Snapshot, process: ProcessId, entries: &[Uuid]) -> Result<Found, Failure> {
    let select = sql_many!(
        "SELECT e.entry_id AS entry, e.excerpt_id AS excerpt, e.id AS ending, b.id AS back
         FROM coding_excerpt_end e LEFT JOIN coding_excerpt_return b ON b.end_id = e.id
         WHERE e.entry_id IN (",
        ") AND e.process_id = $65 ORDER BY e.id"
    );
    let rows: Vec<GivenUpRow> = view.many(select, entries, &params![process]).await?;
    let deed = |row: GivenUpRow| (row.entry, Deed::ExcerptEnded(row.excerpt, row.ending, stands(row.back)));
    Ok(rows.into_iter().map(deed).collect())
}

#[derive(FromQueryResult)]
struct CodedRow {
    entry: EntryId,
    coding: CodingId,
    excerpt: ExcerptId,
    code: CodeId,
    person: PersonId,
    standing: Option<Uuid>,
    excerpt_end: Option<Uuid>,
}

async fn codings(view: &Snapshot, process: ProcessId, entries: &[Uuid]) -> Result<Found, Failure> {
    let coded = sql_many!(
        "SELECT c.entry_id AS entry, c.id AS coding, c.excerpt_id AS excerpt, c.code_id AS code, c.person_id AS person,
           CASE WHEN e.id IS NULL THEN c.id END AS standing, x.end_id AS excerpt_end
         FROM coding_coding c
         JOIN coding_excerpt x ON x.id = c.excerpt_id
         LEFT JOIN coding_coding_end e ON e.coding_id = c.id
         WHERE c.entry_id IN (",
        ") AND c.process_id = $65 ORDER BY c.id"
    );
    let uncoded = sql_many!(
        "SELECT d.entry_id AS entry, c.id AS coding, c.excerpt_id AS excerpt, c.code_id AS code, c.person_id AS person,
           (SELECT k.id FROM coding_coding k LEFT JOIN coding_coding_end e ON e.coding_id = k.id
            WHERE k.excerpt_id = c.excerpt_id AND k.code_id = c.code_id AND k.person_id = c.person_id AND e.id IS NULL
            ORDER BY k.id LIMIT 1) AS standing, x.end_id AS excerpt_end
         FROM coding_coding_end d
         JOIN coding_coding c ON c.id = d.coding_id
         JOIN coding_excerpt x ON x.id = c.excerpt_id
         WHERE d.entry_id IN (",
        ") AND d.process_id = $65 ORDER BY d.id"
    );
    let read = async |select: &'static Sql| -> Result<Vec<CodedRow>, Failure> {
        view.many(select, entries, &params![process]).await
    };
    let one = |row: CodedRow| {
        let CodedRow { coding, excerpt, code, person, .. } = row;
        let (stands, excerpt_stands) = (stands(row.standing), still_stands(row.excerpt_end));
        (row.entry, Coded { coding, excerpt, code, person, stands, excerpt_stands })
    };
    let coded = read(coded).await?.into_iter().map(one).map(|(entry, coded)| (entry, Deed::Coded(coded)));
    let uncoded = read(uncoded).await?.into_iter().map(one).map(|(entry, gone)| (entry, Deed::Uncoded(gone)));
    Ok(coded.chain(uncoded).collect())
}

#[derive(FromQueryResult)]
struct PlacedRow {
    entry: EntryId,
    placing: PlacingId,
    theme: ThemeId,
    excerpt: ExcerptId,
    rank: i64,
    standing: Option<Uuid>,
    excerpt_end: Option<Uuid>,
}

async fn placings(view: &Snapshot, process: ProcessId, entries: &[Uuid]) -> Result<Found, Failure> {
    let placed = sql_many!(
        "SELECT p.entry_id AS entry, p.id AS placing, p.theme_id AS theme, p.excerpt_id AS excerpt, p.rank,
           CASE WHEN e.id IS NULL THEN p.id END AS standing, x.end_id AS excerpt_end
         FROM coding_theme_excerpt p
         JOIN coding_excerpt x ON x.id = p.excerpt_id
         LEFT JOIN coding_theme_excerpt_end e ON e.theme_excerpt_id = p.id
         WHERE p.entry_id IN (",
        ") AND p.process_id = $65 ORDER BY p.id"
    );
    // An excerpt that only changed its place is in the theme by the same entry: that does not stand in the way.
    let displaced = sql_many!(
        "SELECT d.entry_id AS entry, p.id AS placing, p.theme_id AS theme, p.excerpt_id AS excerpt, p.rank,
           (SELECT k.id FROM coding_theme_excerpt k LEFT JOIN coding_theme_excerpt_end e ON e.theme_excerpt_id = k.id
            WHERE k.theme_id = p.theme_id AND k.excerpt_id = p.excerpt_id AND e.id IS NULL
              AND k.entry_id <> d.entry_id ORDER BY k.id LIMIT 1) AS standing, x.end_id AS excerpt_end
         FROM coding_theme_excerpt_end d
         JOIN coding_theme_excerpt p ON p.id = d.theme_excerpt_id
         JOIN coding_excerpt x ON x.id = p.excerpt_id
         WHERE d.entry_id IN (",
        ") AND d.process_id = $65 ORDER BY d.id"
    );
    let read = async |select: &'static Sql| -> Result<Vec<PlacedRow>, Failure> {
        view.many(select, entries, &params![process]).await
    };
    let one = |row: PlacedRow| {
        let PlacedRow { placing, theme, excerpt, rank, .. } = row;
        let (stands, excerpt_stands): (Stands, Stands) =
            (stands(row.standing), still_stands(row.excerpt_end));
        (row.entry, Placed { placing, theme, excerpt, rank, stands, excerpt_stands })
    };
    let placed = read(placed).await?.into_iter().map(one).map(|(entry, one)| (entry, Deed::Placed(one)));
    let gone = read(displaced).await?.into_iter().map(one).map(|(entry, one)| (entry, Deed::Displaced(one)));
    Ok(placed.chain(gone).collect())
}
