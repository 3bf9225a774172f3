//! Sources: documents and interviews, each with its texts, cut into passages, and its level of attribution.
//!
//! Invariants: an original and its passages are written once; a corrected text is a new version and the older one stays;
//! a level is only ever lowered and holds at once, also for readers of the past; what a source is called is decided in
//! `speaker` and nowhere else; who may not read a source whole does not learn that it exists.
//! Deliberately absent: excerpts and codes (`coding`), consent forms, recognition of letters in scanned pages.

mod ceiling;
pub mod changes;
pub mod description;
mod groups;
mod held;
mod intake;
mod labels;
pub mod model;
pub mod original;
mod paged;
mod pages;
mod routes;
mod speaker;
pub mod store;
mod tables;
pub mod tally;
mod voices;

pub use ceiling::Ceiling;
pub use description::Description;
pub use groups::{Groups, Sector};
pub use model::{PassageId, PassageKind, Reader, SourceId, SourceKind, TextFormat, VersionId};
pub use original::Original;
pub use routes::routes;
pub use speaker::Speaker;
pub use tally::Tally;
pub use voices::Voices;

kernel::kind! {
    /// A document, an interview.
    pub SOURCE = "sources.source",
    /// An addressable part of a text.
    pub PASSAGE = "sources.passage",
}

record::migration!(50, "../migrations/0050_sources.sql");
record::migration!(51, "../migrations/0051_pages.sql");
web::i18n::strings!("sources", "strings/it.ftl", "strings/en.ftl");
web::i18n::strings!("document", "strings/refusals.it.ftl", "strings/refusals.en.ftl");
