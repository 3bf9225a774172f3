//! What can be downloaded: each file with its name, its kind and how it is written.

use crate::written::{Out, contributions, plan, provenance};
use kernel::{Failure, ProcessId};
use record::Snapshot;

/// A file anybody may download.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum File {
    /// Contributions with their replies, as a table.
    ContributionsCsv,
    /// The same, for programs.
    ContributionsJson,
    /// Where the newest version comes from.
    Provenance,
    /// A version of the plan, for people.
    PlanMarkdown(i64),
    /// A version of the plan, for programs.
    PlanJson(i64),
}

impl File {
    /// Path under the page of open data.
    pub fn path(self) -> String {
        match self {
            File::ContributionsCsv => "/contributions.csv".to_owned(),
            File::ContributionsJson => "/contributions.json".to_owned(),
            File::Provenance => "/provenance.jsonld".to_owned(),
            File::PlanMarkdown(number) => format!("/versions/{number}/plan.md"),
            File::PlanJson(number) => format!("/versions/{number}/plan.json"),
        }
    }

    /// Name under which it is saved, after the process's address.
    pub fn name(self) -> String {
        match self {
            File::ContributionsCsv => "contributi.csv".to_owned(),
            File::ContributionsJson => "contributi.json".to_owned(),
            File::Provenance => "provenienza.jsonld".to_owned(),
            File::PlanMarkdown(number) => format!("piano-v{number}.md"),
            File::PlanJson(number) => format!("piano-v{number}.json"),
        }
    }

    /// Media type.
    pub fn media(self) -> &'static str {
        match self {
            File::ContributionsCsv => "text/csv; charset=utf-8; header=present",
            File::ContributionsJson | File::PlanJson(_) => "application/json",
            File::Provenance => "application/ld+json",
            File::PlanMarkdown(_) => "text/markdown; charset=utf-8",
        }
    }

    /// How its kind is called.
    pub fn format(self) -> &'static str {
        match self {
            File::ContributionsCsv => "CSV",
            File::ContributionsJson | File::PlanJson(_) => "JSON",
            File::Provenance => "JSON-LD",
            File::PlanMarkdown(_) => "Markdown",
        }
    }

    /// Writes it, as the record stands in this view. Fails with `NotFound` for a version that does not exist.
    pub async fn write(self, view: &Snapshot, process: ProcessId, out: Out<'_>) -> Result<(), Failure> {
        match self {
            File::ContributionsCsv => contributions::csv(view, process, out).await,
            File::ContributionsJson => contributions::json(view, process, out).await,
            File::Provenance => provenance::write(view, process, out).await,
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
