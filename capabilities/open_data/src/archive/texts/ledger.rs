//! `text/ledger.md`: everything that was done, in order, without names.

use crate::{
    ledger::{Told, length, told},
    markdown::{line, quotation},
};
use kernel::{Failure, Lang, ProcessId, Viewer};
use record::{
    Snapshot,
    archive::{Exporter, Progress},
};
use web::{format::moment, i18n::say, label::Asked};

/// Entries read at once.
const PAGE: i64 = 500;
const LANG: Lang = Lang::It;

pub(super) async fn write(
    view: &Snapshot,
    process: ProcessId,
    exporter: &mut Exporter,
    progress: Progress<'_>,
) -> Result<(), Failure> {
    let mut out = exporter.open("text/ledger.md")?;
    out.say(&format!(
        "# {}\n\n{}\n\n",
        say(LANG, "open-data-text-ledger", &[]),
        say(LANG, "open-data-text-ledger-lead", &[])
    ))?;
    let asked = Asked { view, viewer: Viewer::public(process), lang: LANG };
    let entries = length(view, process).await?;
    let mut after = 0;
    while after < entries {
        for entry in told(asked, after, after + PAGE).await? {
            out.say(&paragraph(&entry))?;
        }
        after += PAGE;
        progress("text/ledger.md", after.min(entries).unsigned_abs());
    }
    exporter.keep(out)
}

fn paragraph(entry: &Told) -> String {
    let subject = entry.subject.as_ref().map(|label| format!(": {}", line(&label.title))).unwrap_or_default();
    let Told { seq, what, role, capacity, digest, .. } = entry;
    let when = moment(LANG, entry.at);
    let reason = entry.reason.as_deref().map(quotation).unwrap_or_default();
    let gap = if reason.is_empty() { "" } else { "\n" };
    format!("**{seq}** · {when} · {role}, {capacity}: {what}{subject}  \n`{digest}`\n{gap}{reason}\n",)
}
