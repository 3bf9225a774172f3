//! The living plan: sections, lines and their revisions, provenance links, versions, adoptions, differences.
//!
//! Invariants: a line's id and address answer for ever; revisions and versions are never updated or deleted, not even a
//! version's numbers; the order of a line says nothing about its neighbours; what was not published is shown to staff only;
//! a link is made and withdrawn by entries, and saving some of them never touches the others.
//! Deliberately absent: numbers on lines (they belong to versions), amendments, more than one plan for a process, the drawing
//! of the evidence behind a line (`trace` does it through [`panel::Panel`]).

pub mod changes;
pub mod compare;
mod groups;
mod labels;
pub mod model;
mod pages;
pub mod panel;
mod routes;
mod shelf;
pub mod store;
mod tables;

pub use model::{
    LineId, LineKind, LineNow, PlanId, PrintedLine, Purpose, RevisionId, SectionId, Version, VersionId,
};
pub use panel::{Panel, PanelBlock, PanelItem};
pub use routes::routes;

kernel::kind! {
    /// The plan of a process.
    pub PLAN = "plan.plan",
    /// A section of it.
    pub SECTION = "plan.section",
    /// A line of it.
    pub LINE = "plan.line",
    /// A revision of a line.
    pub REVISION = "plan.revision",
    /// A published version.
    pub VERSION = "plan.version",
}

web::i18n::strings!("plan", "strings/it.ftl", "strings/en.ftl");
record::migration!(120, "../migrations/0120_plan.sql");
