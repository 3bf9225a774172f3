//! `text/contributions.md`.

use crate::written::contributions::markdown;
use kernel::{Failure, ProcessId};
use record::{Snapshot, archive::Exporter};

pub(super) async fn write(
    view: &Snapshot,
    process: ProcessId,
    exporter: &mut Exporter,
) -> Result<(), Failure> {
    let mut out = exporter.open("text/contributions.md")?;
    markdown(view, process, &mut |text| out.say(text)).await?;
    exporter.keep(out)
}
