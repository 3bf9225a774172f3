//! Trace: why a line is there, where a piece of evidence went, how much was read and how much was not.
//!
//! Invariants: no table of its own and no figure kept: everything is counted from rows when asked; the words for evidence
//! come from its owner, for the viewer who asks, and what has no words for that viewer is counted and never shown; a reason
//! is public only when everything it speaks of is.
//! Deliberately absent: judging whether evidence is good enough, charts, a search over trails.

pub mod coverage;
mod pages;
mod panel;
mod routes;
mod store;
#[cfg(feature = "testing")]
pub mod testing;
pub mod trail;
pub mod uses;

pub use routes::routes;
pub use trail::{Decided, Group, Item, Trail, Withdrawn, trail, trails};

web::i18n::strings!("trace", "strings/it.ftl", "strings/en.ftl");
