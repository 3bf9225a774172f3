//! Processes: phases, promoters and their formal acts, the public home, and the [`Place`] every page of a process is in.
//!
//! Invariants: a day belongs to a phase from its first to its last minute in Rome; a process that was not published does
//! not exist for the public; acts and promoters are added, never changed.
//! Deliberately absent: legal profiles (a later capability), more than one kind of process.

pub mod changes;
mod labels;
pub mod model;
mod pages;
mod people;
pub mod place;
mod routes;
pub mod store;
mod surroundings;
mod tables;
#[cfg(feature = "testing")]
pub mod testing;

pub use model::{Act, ActKind, Phase, PhaseId, PhaseTextName, Promoter, PromoterId, Settings, Words};
pub use place::Place;
pub use routes::routes;

kernel::kind! {
    /// A process.
    pub PROCESS = "process.process",
    /// A phase of it.
    pub PHASE = "process.phase",
    /// A body that answers for it.
    pub PROMOTER = "process.promoter",
    /// A formal act of such a body.
    pub ACT = "process.act",
    /// A word of its vocabularies.
    pub WORD = "process.word",
}

record::migration!(30, "../migrations/0030_process.sql");
web::i18n::strings!("process", "strings/it.ftl", "strings/en.ftl");
