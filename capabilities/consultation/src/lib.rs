//! Consultations: what is asked, what people send, the number each contribution gets, the public register.
//!
//! Invariants: a contribution is written once and never changed; numbers have no gaps; nothing enters by the form outside a
//! consultation; a text counts as an organisation's only under a mandate that covers its day; what is withheld keeps its
//! number and gives its reason; a closed contribution stays closed, with one outcome.
//! Deliberately absent: the words of replies (a later capability), comment threads, votes, attachments.

pub mod changes;
mod held;
mod labels;
mod letters;
pub mod model;
mod pages;
pub mod panel;
mod routes;
pub mod store;
mod tables;
pub mod view;
pub mod who;

pub use letters::private_address;
pub use model::{
    Channel, Contribution, ContributionId, Draft, Filter, Indexed, Item, KindFilter, Outcome, Register,
    State, Tally,
};
pub use panel::{Group, Grouping, Looking, Panel};
pub use routes::routes;
pub use store::Calendar;
pub use who::People;

kernel::kind! {
    /// Something somebody submitted.
    pub CONTRIBUTION = "consultation.contribution",
}

record::migration!(70, "../migrations/0070_consultation.sql");
record::holds_words!("consultation_pending");
web::i18n::strings!("consultation", "strings/it.ftl", "strings/en.ftl");

web::inventory::submit! {
    accounts::Eraser { capability: "consultation", erase: |tx, person| Box::pin(store::forget(tx, person)) }
}

web::inventory::submit! {
    accounts::Tidier { tidy: |tx| Box::pin(store::tidy(tx)) }
}
