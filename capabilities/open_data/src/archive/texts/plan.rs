//! `text/plan-v<N>.md` for each version, and the draft among what is private.

use crate::written::plan::{draft_markdown, version_markdown};
use kernel::{Failure, ProcessId};
use record::{
    Snapshot,
    archive::{Exporter, Extent},
};

pub(super) async fn versions(
    view: &Snapshot,
    process: ProcessId,
    exporter: &mut Exporter,
) -> Result<(), Failure> {
    for version in plan::store::versions(view, process).await? {
        let mut out = exporter.open(&format!("text/plan-v{}.md", version.number))?;
        version_markdown(view, &version, &mut |text| out.say(text)).await?;
        exporter.keep(out)?;
    }
    Ok(())
}

/// What was not published is for the staff: it goes with what is private.
pub(super) async fn draft(
    view: &Snapshot,
    process: ProcessId,
    exporter: &mut Exporter,
) -> Result<(), Failure> {
    if exporter.extent() == Extent::Public {
        return Ok(());
    }
    let mut out = exporter.open("private/text/plan-draft.md")?;
    draft_markdown(view, process, &mut |text| out.say(text)).await?;
    exporter.keep(out)
}
