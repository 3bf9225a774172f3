//! Organisations of a process, and who may speak for them.
//!
//! Invariants: person and organisation are different records; a mandate is dated and says how it was verified; categories
//! are the process's own words and are counted apart; nothing here holds the address or telephone of anybody.
//! Deliberately absent: contacts, maps, legal registers, merging of double cards (a later issue deepens the directory).

pub mod changes;
mod held;
mod labels;
pub mod model;
mod pages;
pub mod panel;
mod routes;
pub mod store;
mod tables;

pub use model::{How, Mandate, MandateDraft, MandateId, Organisation, fold};
pub use panel::{Looking, Panel, Part};
pub use routes::routes;

kernel::kind! {
    /// An organisation.
    pub ORGANISATION = "directory.organisation",
}

record::migration!(40, "../migrations/0040_directory.sql");
web::i18n::strings!("directory", "strings/it.ftl", "strings/en.ftl");
