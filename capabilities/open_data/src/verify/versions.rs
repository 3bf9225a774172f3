//! Published versions against their seals and colophons, which `plan` defines.

use super::{
    bundle::{Bundle, Digest},
    report::{Fault, Wrong},
    texts::Text,
};
use kernel::{Lang, uuid::Uuid};
use plan::{
    LineId, LineKind, PrintedLine, Purpose, RevisionId, SectionId, VersionId,
    model::seal::{colophon, seal_of},
};
use process::model::Both;
use record::content::{ContentId, hex};
use serde::Deserialize;
use std::collections::HashMap;

/// Rows of versions held in memory at a time. More versions mean more readings of the file, not more memory.
const MOST: usize = 50_000;

#[derive(Deserialize)]
struct Version {
    id: VersionId,
    number: i64,
    purpose: Purpose,
    title: String,
    digest: String,
    colophon_id: ContentId,
}

#[derive(Deserialize)]
struct Row {
    version_id: VersionId,
    rank: i64,
    section_id: SectionId,
    section_title_it: String,
    section_title_en: Option<String>,
    line_id: LineId,
    revision_id: RevisionId,
    printed_number: String,
}

#[derive(Deserialize)]
struct Revision {
    id: RevisionId,
    content_id: ContentId,
}

#[derive(Deserialize)]
struct Body {
    id: ContentId,
    body: Option<String>,
}

/// A version with its place in the archive.
struct Placed {
    version: Version,
    path: String,
    line: u64,
    rows: usize,
}

/// Works out every seal and every colophon again.
pub(super) fn check(bundle: &Bundle<'_>, mut texts: Vec<Text>) -> Result<(u64, u64), Fault> {
    texts.sort_unstable_by_key(|text| text.id);
    let mut versions = versions(bundle)?;
    let colophons = colophons(bundle, &versions)?;
    let digests = digests(bundle, &texts)?;
    versions.sort_unstable_by_key(|placed| placed.version.number);
    let mut from = 0;
    while let Some(rest) = versions.get(from..).filter(|rest| !rest.is_empty()) {
        let some = rest.get(..how_many(rest)).unwrap_or(rest);
        check_some(bundle, some, &colophons, &digests)?;
        from += some.len();
    }
    Ok((versions.len() as u64, 0))
}

/// Every version, with how many rows it has.
fn versions(bundle: &Bundle<'_>) -> Result<Vec<Placed>, Fault> {
    let mut versions = Vec::new();
    bundle.rows("plan_version", |path, line, version: Version| {
        versions.push(Placed { version, path: path.to_owned(), line, rows: 0 });
        Ok(())
    })?;
    let places: HashMap<VersionId, usize> =
        versions.iter().enumerate().map(|(place, placed)| (placed.version.id, place)).collect();
    bundle.rows("plan_version_line", |_, _, row: Row| {
        let place = places.get(&row.version_id).ok_or(Wrong::Stranger)?;
        let placed = versions.get_mut(*place).ok_or(Wrong::Stranger)?;
        placed.rows += 1;
        Ok(())
    })?;
    Ok(versions)
}

/// How many of these versions fit in memory together; one at least.
fn how_many(versions: &[Placed]) -> usize {
    let mut rows = 0;
    let fitting = versions.iter().take_while(|placed| {
        rows += placed.rows;
        rows <= MOST
    });
    fitting.count().max(1)
}

/// The words of every colophon.
fn colophons(bundle: &Bundle<'_>, versions: &[Placed]) -> Result<HashMap<ContentId, Option<String>>, Fault> {
    let mut found: HashMap<_, _> = versions.iter().map(|placed| (placed.version.colophon_id, None)).collect();
    bundle.rows("content", |_, _, row: Body| {
        found.entry(row.id).and_modify(|body| *body = row.body);
        Ok(())
    })?;
    Ok(found)
}

/// The digest of the words of every revision whose words are here.
fn digests(bundle: &Bundle<'_>, texts: &[Text]) -> Result<HashMap<RevisionId, Digest>, Fault> {
    let digest =
        |id: Uuid| texts.binary_search_by_key(&id, |text| text.id).ok().and_then(|place| texts.get(place));
    let mut digests = HashMap::new();
    bundle.rows("plan_line_revision", |_, _, row: Revision| {
        digests.extend(digest(row.content_id.0).map(|text| (row.id, text.digest)));
        Ok(())
    })?;
    Ok(digests)
}

fn check_some(
    bundle: &Bundle<'_>,
    versions: &[Placed],
    colophons: &HashMap<ContentId, Option<String>>,
    digests: &HashMap<RevisionId, Digest>,
) -> Result<(), Fault> {
    let mut lines: HashMap<VersionId, Vec<PrintedLine>> =
        versions.iter().map(|placed| (placed.version.id, Vec::with_capacity(placed.rows))).collect();
    bundle.rows("plan_version_line", |_, _, row: Row| {
        if let Some(mine) = lines.get_mut(&row.version_id) {
            let digest = digests.get(&row.revision_id).map(|digest| hex(digest)).unwrap_or_default();
            mine.push(printed(row, digest));
        }
        Ok(())
    })?;
    for placed in versions {
        let mut printed = lines.remove(&placed.version.id).unwrap_or_default();
        printed.sort_by_key(|line| line.place);
        let said = colophons.get(&placed.version.colophon_id).and_then(Option::as_deref);
        holds(&placed.version, &printed, said)
            .map_err(|wrong| Fault::line(&placed.path, placed.line, wrong))?;
    }
    Ok(())
}

fn printed(row: Row, digest: String) -> PrintedLine {
    PrintedLine {
        place: row.rank,
        section: row.section_id,
        section_title: Both { it: row.section_title_it, en: row.section_title_en.unwrap_or_default() },
        line: row.line_id,
        revision: row.revision_id,
        number: row.printed_number,
        // Neither the kind nor the words of a line are under the seal: its digest is.
        kind: LineKind::Text,
        text: None,
        lang: Lang::It,
        digest,
    }
}

fn holds(version: &Version, lines: &[PrintedLine], said: Option<&str>) -> Result<(), Wrong> {
    if seal_of(version.number, lines) != version.digest {
        return Err(Wrong::Seal);
    }
    let due = colophon((version.number, version.purpose), &version.title, &version.digest, lines);
    if said == Some(due.as_str()) { Ok(()) } else { Err(Wrong::Colophon) }
}
