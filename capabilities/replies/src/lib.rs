//! Replies: one for each contribution, with its outcome, its reason and the exact change it caused; and silence, counted.
//!
//! Invariants: a contribution has at most one reply, for ever; a reply has a reason; "in part" says what is and what is not;
//! one decision may answer many, and each keeps a reply of its own; words of the plan that were not published are shown
//! to staff only, also here.
//! Deliberately absent: editing a reply, discussion, machine-made answers.

mod causes;
pub mod changes;
mod held;
mod labels;
mod letters;
pub mod model;
mod pages;
mod panels;
mod routes;
pub mod store;
mod tables;

pub use model::{Decision, Reply, ReplyId};
pub use routes::routes;

kernel::kind! {
    /// The answer to a contribution.
    pub REPLY = "replies.reply",
}

record::migration!(130, "../migrations/0130_replies.sql");
web::i18n::strings!("replies", "strings/it.ftl", "strings/en.ftl");
