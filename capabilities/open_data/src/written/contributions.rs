//! Contributions with their replies: as a table, as JSON, as a text. Page by page, as anybody may read them.

mod answered;
mod rows;
mod text;

pub(crate) use rows::{FIELDS, csv, json};
pub(crate) use text::markdown;
