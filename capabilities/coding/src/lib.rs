//! Coding: the codebook, excerpts with their codes and memos, what was read, and the themes analysts answer for.
//!
//! Invariants: an excerpt is a range inside one passage of one text, and its words are always cut from there; a proposed
//! quotation that differs by one character is refused; withdrawing is a later row; what a viewer may not read is counted
//! and never fetched; coverage is counted from readings, never kept; what is made in an open round is read by who made it.
//! An entry is undone by the opposites of its deeds, or not at all.
//! Deliberately absent: suggestions of machines, exchange formats (later issues).

pub mod changes;
pub mod codebook;
pub mod difference;
mod extent;
mod held;
mod labels;
pub mod model;
mod pages;
pub mod palette;
pub mod rounds;
mod routes;
pub mod sentences;
pub mod store;
mod tables;
pub mod undo;

pub use model::{Code, CodeDraft, CodeId, CodingId, ExcerptId, Memo, MemoId, Slug, ThemeDraft, ThemeId};
pub use pages::quotes::QuoteView;
pub use routes::routes;
pub use store::{Coverage, Quoted, Taking};

kernel::kind! {
    /// A quoted part of a source.
    pub EXCERPT = "coding.excerpt",
    /// An analytic label.
    pub CODE = "coding.code",
    /// A grouping of excerpts.
    pub THEME = "coding.theme",
    /// Several people code the same texts, blind to each other.
    pub ROUND = "coding.round",
}

record::migration!(60, "../migrations/0060_coding.sql");
record::migration!(61, "../migrations/0061_codebook.sql");
record::migration!(62, "../migrations/0062_rounds.sql");
web::i18n::strings!("coding", "strings/it.ftl", "strings/en.ftl");
web::inventory::submit! {
    sources::Tally { key: "coding-tally-excerpts", count: |view, viewer| Box::pin(store::tally(view, viewer)) }
}
