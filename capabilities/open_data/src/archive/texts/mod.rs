//! Texts for people: the plan, the contributions, the sources, the ledger; in Italian, page by page.

mod contributions;
mod evidence;
mod ledger;
mod plan;
mod sources;

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
    evidence::write(view, process, exporter).await?;
    contributions::write(view, process, exporter).await?;
    sources::write(view, process, exporter, progress).await?;
    ledger::write(view, process, exporter, progress).await
}
