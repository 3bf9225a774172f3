//! How much was read and coded, and what was not: counted, never kept. What is veiled is counted for nobody, until its round
//! closes: the same figures for everybody, which tell nothing.

use kernel::{Failure, ProcessId, Viewer};
use record::{FromQueryResult, Snapshot, params, sea_orm, sql};
use sources::{SourceId, SourceKind, VersionId, Voices, store::Text};
use std::collections::HashMap;
use web::label::Asked;

/// How much of the newest texts of a process was read and coded, and what came of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Sources received.
    pub sources: i64,
    /// Of these, documents.
    pub documents: i64,
    /// Of these, interviews.
    pub interviews: i64,
    /// Sources of which every passage was read.
    pub sources_read: i64,
    /// Passages of the newest texts.
    pub passages_received: i64,
    /// Of these, read by somebody.
    pub passages_read: i64,
    /// Of these, with an excerpt that carries a code.
    pub passages_coded: i64,
    /// Excerpts of all texts.
    pub excerpts: i64,
    /// Of these, in some theme.
    pub excerpts_in_themes: i64,
    /// Codes in use, not retired.
    pub codes: i64,
    /// Themes.
    pub themes: i64,
}

/// How much of the newest text of one source was read and coded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Which source.
    pub source: SourceId,
    /// What it is.
    pub kind: SourceKind,
    /// Its newest text.
    pub version: VersionId,
    /// Passages of it.
    pub passages: i64,
    /// Read by somebody.
    pub read: i64,
    /// With an excerpt that carries a code.
    pub coded: i64,
    /// Excerpts taken from it.
    pub excerpts: i64,
}

#[derive(FromQueryResult)]
struct Count {
    version: VersionId,
    number: i64,
}

type Counts = HashMap<VersionId, i64>;

fn counts(rows: Vec<Count>) -> Counts {
    rows.into_iter().map(|row| (row.version, row.number)).collect()
}

/// Progress by source, by day of arrival. Four statements.
pub async fn progress(view: &Snapshot, process: ProcessId) -> Result<Vec<Progress>, Failure> {
    let read = sql!(
        "SELECT version_id AS version, CAST(count(DISTINCT passage_id) AS bigint) AS number
         FROM coding_reading WHERE process_id = $1 GROUP BY version_id ORDER BY version_id"
    );
    let coded = sql!(
        "SELECT x.version_id AS version, CAST(count(DISTINCT x.passage_id) AS bigint) AS number
         FROM coding_excerpt x
         JOIN coding_coding c ON c.excerpt_id = x.id
         LEFT JOIN coding_coding_end e ON e.coding_id = c.id
         WHERE x.process_id = $1 AND e.id IS NULL AND c.id NOT IN (SELECT id FROM coding_veiled_coding)
         GROUP BY x.version_id ORDER BY x.version_id"
    );
    let taken = sql!(
        "SELECT version_id AS version, CAST(count(*) AS bigint) AS number
         FROM coding_excerpt WHERE process_id = $1 AND end_id IS NULL AND id NOT IN (SELECT id FROM coding_veiled_excerpt)
         GROUP BY version_id ORDER BY version_id"
    );
    let texts = sources::store::texts(view, process).await?;
    let read = counts(view.all(read, params![process]).await?);
    let coded = counts(view.all(coded, params![process]).await?);
    let taken = counts(view.all(taken, params![process]).await?);
    let of = |counts: &Counts, text: &Text| counts.get(&text.version).copied().unwrap_or(0);
    let one = |text: &Text| Progress {
        source: text.source,
        kind: text.kind,
        version: text.version,
        passages: text.passages,
        read: of(&read, text),
        coded: of(&coded, text),
        excerpts: of(&taken, text),
    };
    Ok(texts.iter().map(one).collect())
}

/// How much of a process was read and coded. A constant number of statements.
pub async fn coverage(view: &Snapshot, process: ProcessId) -> Result<Coverage, Failure> {
    let excerpts = sql!(
        "SELECT CAST(count(*) AS bigint) FROM coding_excerpt
         WHERE process_id = $1 AND end_id IS NULL AND id NOT IN (SELECT id FROM coding_veiled_excerpt)"
    );
    let gathered = sql!(
        "SELECT CAST(count(DISTINCT p.excerpt_id) AS bigint)
         FROM coding_theme_excerpt p LEFT JOIN coding_theme_excerpt_end e ON e.theme_excerpt_id = p.id
         WHERE p.process_id = $1 AND e.id IS NULL"
    );
    let codes = sql!(
        "SELECT CAST(count(*) AS bigint) FROM coding_code c WHERE c.process_id = $1 AND NOT EXISTS (
           SELECT e.id FROM coding_code_end e LEFT JOIN coding_code_return b ON b.end_id = e.id
           WHERE e.code_id = c.id AND b.id IS NULL)"
    );
    let themes = sql!("SELECT CAST(count(*) AS bigint) FROM coding_theme WHERE process_id = $1");
    let all = progress(view, process).await?;
    let of_kind = |kind| whole(all.iter().filter(|one| one.kind == kind).count());
    Ok(Coverage {
        sources: whole(all.len()),
        documents: of_kind(SourceKind::Document),
        interviews: of_kind(SourceKind::Interview),
        sources_read: whole(all.iter().filter(|one| one.read >= one.passages).count()),
        passages_received: all.iter().map(|one| one.passages).sum(),
        passages_read: all.iter().map(|one| one.read).sum(),
        passages_coded: all.iter().map(|one| one.coded).sum(),
        excerpts: view.number(excerpts, params![process]).await?,
        excerpts_in_themes: view.number(gathered, params![process]).await?,
        codes: view.number(codes, params![process]).await?,
        themes: view.number(themes, params![process]).await?,
    })
}

fn whole(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// What was not read yet, as far as this viewer may know it by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Remainder {
    /// By name: words, page (without language) if this viewer may open it, passages not read.
    pub named: Vec<(String, Option<String>, i64)>,
    /// Sources that may not be told apart, as one: how many, passages not read.
    pub others: (i64, i64),
}

/// What was not read yet. The public learns documents by name, interviews together: a list of them, one by one, would
/// tell how many were read in which sector.
pub async fn remainder(asked: Asked<'_>) -> Result<Remainder, Failure> {
    let all = progress(asked.view, asked.viewer.process).await?;
    let left: Vec<Progress> = all.into_iter().filter(|one| one.read < one.passages).collect();
    let ids: Vec<SourceId> = left.iter().map(|one| one.source).collect();
    let voices = Voices::of(asked, &ids).await?;
    let mut remainder = Remainder::default();
    for one in left {
        let unread = one.passages - one.read;
        let path = voices.path(one.source);
        let tells = asked.viewer.staff || path.is_some();
        match voices.speaker(one.source, None).filter(|_| tells) {
            Some(speaker) => remainder.named.push((speaker.words().to_owned(), path, unread)),
            None => remainder.others = (remainder.others.0 + 1, remainder.others.1 + unread),
        }
    }
    Ok(remainder)
}

#[derive(FromQueryResult)]
struct OfSource {
    source: SourceId,
    number: i64,
}

/// How many excerpts were taken from each source, all texts together; for the register of sources.
pub async fn tally(view: &Snapshot, viewer: Viewer) -> Result<Vec<(SourceId, i64)>, Failure> {
    let select = sql!(
        "SELECT source_id AS source, CAST(count(*) AS bigint) AS number
         FROM coding_excerpt WHERE process_id = $1 AND end_id IS NULL AND id NOT IN (SELECT id FROM coding_veiled_excerpt)
         GROUP BY source_id ORDER BY source_id"
    );
    let rows: Vec<OfSource> = view.all(select, params![viewer.process]).await?;
    Ok(rows.into_iter().map(|row| (row.source, row.number)).collect())
}
