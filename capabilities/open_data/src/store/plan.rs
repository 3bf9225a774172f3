//! Published versions, page by page.

use kernel::{Failure, Lang};
use plan::{LineId, LineKind, PrintedLine, RevisionId, SectionId, VersionId};
use process::model::Both;
use record::{FromQueryResult, Snapshot, params, sea_orm, sql};

/// Lines read at once.
const PAGE: usize = 500;

#[derive(FromQueryResult)]
struct Row {
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

impl From<Row> for PrintedLine {
    fn from(row: Row) -> PrintedLine {
        PrintedLine {
            place: row.place,
            section: row.section,
            section_title: Both { it: row.title_it, en: row.title_en.unwrap_or_default() },
            line: row.line,
            revision: row.revision,
            number: row.number,
            kind: row.kind,
            text: row.text,
            lang: row.lang,
            digest: row.digest,
        }
    }
}

/// The printed lines of a version, a page at a time and in order.
pub(crate) struct Pages {
    version: VersionId,
    after: Option<i64>,
}

impl Pages {
    pub(crate) fn of(version: VersionId) -> Pages {
        Pages { version, after: Some(0) }
    }

    /// The next lines, at most [`PAGE`]. `None` after the last.
    pub(crate) async fn next(&mut self, view: &Snapshot) -> Result<Option<Vec<PrintedLine>>, Failure> {
        let Some(after) = self.after else { return Ok(None) };
        let lines = page(view, self.version, after).await?;
        self.after = lines.last().filter(|_| lines.len() == PAGE).map(|last| last.place);
        Ok(Some(lines))
    }
}

async fn page(view: &Snapshot, version: VersionId, after: i64) -> Result<Vec<PrintedLine>, Failure> {
    let select = sql!(
        "SELECT p.rank AS place, p.section_id AS section, p.section_title_it AS title_it,
           p.section_title_en AS title_en, p.line_id AS line, p.revision_id AS revision, p.printed_number AS number,
           r.kind, c.body AS text, c.lang, c.digest
         FROM plan_version_line p
         JOIN plan_line_revision r ON r.id = p.revision_id
         JOIN content c ON c.id = r.content_id
         WHERE p.version_id = $1 AND p.rank > $2
         ORDER BY p.rank, p.id
         LIMIT 500"
    );
    let rows: Vec<Row> = view.all(select, params![version, after]).await?;
    Ok(rows.into_iter().map(PrintedLine::from).collect())
}
