//! Coding: the codebook, excerpts with their codes and memos, what was read, and the themes analysts answer for.
//!
//! Invariants: an excerpt is a range inside one passage of one text, and its words are always cut from there; a proposed
//! quotation that differs by one character is refused; withdrawing is a later row; what a viewer may not read is counted
//! and never fetched; coverage is counted from readings, never kept.
//! Deliberately absent: suggestions of machines, agreement between coders, exchange formats (later issues).

pub mod changes;
pub mod codebook;
mod extent;
mod held;
mod labels;
pub mod model;
mod pages;
mod routes;
pub mod sentences;
pub mod store;
mod tables;

pub use model::{Code, CodeDraft, CodeId, CodingId, ExcerptId, Memo, Slug, ThemeDraft, ThemeId};
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
}

record::migration!(60, "../migrations/0060_coding.sql");
web::i18n::strings!("coding", "strings/it.ftl", "strings/en.ftl");
web::inventory::submit! {
    sources::Tally { key: "coding-tally-excerpts", count: |view, viewer| Box::pin(store::tally(view, viewer)) }
}
