//! Published versions: lists of revisions that never change. Public.

use crate::model::{LineId, LineKind, PrintedLine, Rank, RevisionId, SectionId, Version, VersionId};
use kernel::{Failure, Lang, Moment, ProcessId};
use process::model::Both;
use record::{FromQueryResult, Snapshot, params, sea_orm, sql};

/// Every version, first one first.
pub async fn versions(view: &Snapshot, process: ProcessId) -> Result<Vec<Version>, Failure> {
    let select = sql!(
        "SELECT id, number, purpose, title, digest, recorded_at AS at
         FROM plan_version WHERE process_id = $1 ORDER BY number, id"
    );
    view.all(select, params![process]).await
}

/// The version of this number. Fails with `NotFound`.
pub async fn version(view: &Snapshot, process: ProcessId, number: i64) -> Result<Version, Failure> {
    let select = sql!(
        "SELECT id, number, purpose, title, digest, recorded_at AS at
         FROM plan_version WHERE process_id = $1 AND number = $2"
    );
    view.one(select, params![process, number]).await
}

/// The newest version published not after a moment; `None` before the first.
pub async fn latest_version(
    view: &Snapshot,
    process: ProcessId,
    at: Moment,
) -> Result<Option<Version>, Failure> {
    let select = sql!(
        "SELECT id, number, purpose, title, digest, recorded_at AS at
         FROM plan_version WHERE process_id = $1 AND recorded_at <= $2 ORDER BY number DESC, id LIMIT 1"
    );
    view.maybe(select, params![process, at]).await
}

/// The statement that reads printed lines, in the order of the text: which, and how many.
macro_rules! printed_lines {
    ($which:literal $(, $limit:literal)?) => {
        record::sql!(
            "SELECT p.version_id AS version, p.rank AS place, p.section_id AS section, p.section_title_it AS title_it,
               p.section_title_en AS title_en, p.line_id AS line, p.revision_id AS revision, p.printed_number AS number,
               r.kind, c.body AS text, c.lang, c.digest
             FROM plan_version_line p
             JOIN plan_line_revision r ON r.id = p.revision_id
             JOIN content c ON c.id = r.content_id
             ",
            $which,
            " ORDER BY p.rank, p.id "
            $(, $limit)?
        )
    };
}
pub(super) use printed_lines;

#[derive(FromQueryResult)]
pub(super) struct Printed {
    place: i64,
    section: SectionId,
    title_it: String,
    title_en: Option<String>,
    line: LineId,
    revision: RevisionId,
    number: String,
    kind: LineKind,
    text: Option<String>,
    lang: Lang,
    digest: String,
}

impl Printed {
    pub(super) fn line(self) -> PrintedLine {
        PrintedLine {
            place: self.place,
            section: self.section,
            section_title: Both { it: self.title_it, en: self.title_en.unwrap_or_default() },
            line: self.line,
            revision: self.revision,
            number: self.number,
            kind: self.kind,
            text: self.text,
            lang: self.lang,
            digest: self.digest,
        }
    }
}

/// What a version prints for a line.
#[derive(Clone, Debug, FromQueryResult)]
pub struct PrintedAs {
    /// The line.
    pub line: LineId,
    /// Where it stood.
    pub section: SectionId,
    /// Its key among the lines of the section.
    pub rank: Rank,
    /// What it was.
    pub kind: LineKind,
    /// Digest of the words.
    pub digest: String,
}

/// What a version prints for the lines that were changed after it, up to a moment; without the words. As many rows as lines
/// that changed, whatever the length of the text.
pub async fn printed_before_changes(
    view: &Snapshot,
    process: ProcessId,
    version: &Version,
    at: Moment,
) -> Result<Vec<PrintedAs>, Failure> {
    let select = sql!(
        "SELECT DISTINCT p.line_id AS line, r.section_id AS section, r.rank, r.kind, c.digest
         FROM plan_line_revision n
         JOIN plan_version_line p ON p.version_id = $2 AND p.line_id = n.line_id
         JOIN plan_line_revision r ON r.id = p.revision_id
         JOIN content c ON c.id = r.content_id
         WHERE n.process_id = $1 AND n.recorded_at > $3 AND n.recorded_at <= $4
         ORDER BY p.line_id"
    );
    view.all(select, params![process, version.id, version.at, at]).await
}

/// The lines of a version, as printed. One statement.
pub async fn version_lines(view: &Snapshot, version: VersionId) -> Result<Vec<PrintedLine>, Failure> {
    let rows: Vec<Printed> = view.all(printed_lines!("WHERE p.version_id = $1"), params![version]).await?;
    Ok(rows.into_iter().map(Printed::line).collect())
}

/// The lines of a version behind a place, at most so many: for what is written page by page. One statement.
pub async fn version_lines_after(
    view: &Snapshot,
    version: VersionId,
    after: i64,
    most: i64,
) -> Result<Vec<PrintedLine>, Failure> {
    let select = printed_lines!("WHERE p.version_id = $1 AND p.rank > $2", "LIMIT $3");
    let rows: Vec<Printed> = view.all(select, params![version, after, most]).await?;
    Ok(rows.into_iter().map(Printed::line).collect())
}

/// The lines of the newest version, as printed; none before the first. One statement.
pub async fn lines_with_numbers(view: &Snapshot, process: ProcessId) -> Result<Vec<PrintedLine>, Failure> {
    let select = printed_lines!(
        "JOIN plan_version v ON v.id = p.version_id
         WHERE v.process_id = $1 AND v.number = (SELECT max(w.number) FROM plan_version w WHERE w.process_id = $1)"
    );
    let rows: Vec<Printed> = view.all(select, params![process]).await?;
    Ok(rows.into_iter().map(Printed::line).collect())
}
