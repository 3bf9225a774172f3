//! Comparing: what documents have in common, how often what was spoken of where, and whether further interviews still
//! bring something new.
//!
//! Invariants: no figure is kept, each is worked out from the codings; a confirmed axis rests on a quotation of every
//! document, and keeps them; what was kept to be cited means what it meant when it was kept; a viewer reads what the
//! level of each source allows, and of a sector nothing about fewer people than the process's minimum.
//! Deliberately absent: a verdict of the machine on what documents mean, and on whether enough has been heard.

pub mod changes;
mod common;
mod counting;
mod labels;
mod matrix;
pub mod model;
mod pages;
mod routes;
pub mod store;
mod tables;

pub use model::{AxisDraft, AxisId, DenominatorDraft, DenominatorId, Measure};
pub use routes::routes;

kernel::kind! {
    /// A search for what documents have in common.
    pub DENOMINATOR = "comparison.denominator",
    /// Something that documents have in common, as people confirmed it.
    pub AXIS = "comparison.axis",
}

record::migration!(68, "../migrations/0068_comparison.sql");
web::i18n::strings!("comparison", "strings/it.ftl", "strings/en.ftl");
