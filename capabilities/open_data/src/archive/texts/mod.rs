//! Texts for people: the plan, the contributions, the sources, the ledger; in Italian, page by page.

mod ledger;
mod plan;

use kernel::{Failure, ProcessId};
use record::{
    Snapshot,
    archive::{Exporter, Progress},
};

/// Writes every text.
pub(super) async fn write(
    view: &Snapshot,
    process: ProcessId,
    exporter: &mut Exporter,
    progress: Progress<'_>,
) -> Result<(), Failure> {
    plan::versions(view, process, exporter).await?;
    plan::draft(view, process, exporter).await?;
    ledger::write(view, process, exporter, progress).await
}
