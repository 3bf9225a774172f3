//! What can be downloaded: each file with its name, its kind and how it is written.

use crate::written::{Out, plan};
use kernel::{Failure, ProcessId};
use record::Snapshot;

/// A file anybody may download.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum File {
    /// A version of the plan, for people.
    PlanMarkdown(i64),
    /// A version of the plan, for programs.
    PlanJson(i64),
}

impl File {
    /// Path under the page of open data.
    pub fn path(self) -> String {
        match self {
            File::PlanMarkdown(number) => format!("/versions/{number}/plan.md"),
            File::PlanJson(number) => format!("/versions/{number}/plan.json"),
        }
    }

    /// Name under which it is saved, after the process's address.
    pub fn name(self) -> String {
        match self {
            File::PlanMarkdown(number) => format!("piano-v{number}.md"),
            File::PlanJson(number) => format!("piano-v{number}.json"),
        }
    }

    /// Media type.
    pub fn media(self) -> &'static str {
        match self {
            File::PlanMarkdown(_) => "text/markdown; charset=utf-8",
            File::PlanJson(_) => "application/json",
        }
    }

    /// How its kind is called.
    pub fn format(self) -> &'static str {
        match self {
            File::PlanMarkdown(_) => "Markdown",
            File::PlanJson(_) => "JSON",
        }
    }

    /// Writes it, as the record stands in this view. Fails with `NotFound` for a version that does not exist.
    pub async fn write(self, view: &Snapshot, process: ProcessId, out: Out<'_>) -> Result<(), Failure> {
        match self {
            File::PlanMarkdown(number) => {
                let version = ::plan::store::version(view, process, number).await?;
                plan::version_markdown(view, &version, out).await
            }
            File::PlanJson(number) => {
                let version = ::plan::store::version(view, process, number).await?;
                plan::version_json(view, &version, out).await
            }
        }
    }
}
