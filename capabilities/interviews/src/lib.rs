//! Campaigns of interviews: the questions, whom to hear, invitations with dates, and what each agreed to.
//!
//! Invariants: nobody is on a list who cannot be written to; what a person agreed to is dated, with the notice they had
//! read, and can be taken back on their private page at any time; no interview of a person says more than they agreed to,
//! from the moment they say so; a ledger says that something was done about a person, never about whom.
//! Deliberately absent: transcripts (`sources`), consent on paper, interviewers' calendars, reminders that send themselves.

pub mod calendar;
pub mod changes;
mod held;
mod labels;
mod letters;
pub mod model;
mod pages;
mod routes;
pub mod store;
mod tables;

pub use model::{CampaignId, ContactId};
pub use routes::routes;

kernel::kind! {
    /// A campaign of interviews.
    pub CAMPAIGN = "interviews.campaign",
}

record::migration!(65, "../migrations/0065_interviews.sql");
web::i18n::strings!("interviews", "strings/it.ftl", "strings/en.ftl");

web::inventory::submit! {
    accounts::Eraser { capability: "interviews", erase: |tx, person| Box::pin(store::forget(tx, person)) }
}

web::inventory::submit! {
    sources::Ceiling { agreed: |view, process, person| Box::pin(store::ceiling(view, process, person)) }
}
