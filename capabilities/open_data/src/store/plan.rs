//! Published versions, page by page.

use kernel::Failure;
use plan::{PrintedLine, VersionId, store::version_lines_after};
use record::Snapshot;

/// Lines read at once.
const PAGE: usize = 500;

/// The printed lines of a version, a page at a time and in order.
pub(crate) struct Pages {
    version: VersionId,
    after: Option<i64>,
}

impl Pages {
    pub(crate) fn of(version: VersionId) -> Pages {
        Pages { version, after: Some(0) }
    }

    /// The next lines, at most 500. `None` after the last.
    pub(crate) async fn next(&mut self, view: &Snapshot) -> Result<Option<Vec<PrintedLine>>, Failure> {
        let Some(after) = self.after else { return Ok(None) };
        let lines = version_lines_after(view, self.version, after, PAGE as i64).await?;
        self.after = lines.last().filter(|_| lines.len() == PAGE).map(|last| last.place);
        Ok(Some(lines))
    }
}
