//! The text of a PDF in reading order, as blocks with their page.
//!
//! [`read()`] turns bytes into [`Text`]: headings, paragraphs, items of lists and cells of tables, each with the page on
//! which it begins, and the number printed there. A scanned file is recognised and refused, a scanned page among
//! others is told.
//!
//! Invariants, held by tests: whatever the bytes are, reading ends in a text or a [`Refusal`], within the [`Limits`];
//! a block is never empty and holds no control character; pages count from 1 and never beyond the file's; every
//! letter given to [`layout`] comes out, except running lines, bullets, hyphens of broken words and letters drawn twice.
//!
//! Deliberately absent: files and network, recognition of letters in pictures, pictures, annotations and form fields,
//! the structure tree of tagged files, right-to-left and vertical scripts.

pub mod layout;
mod limits;
mod read;
mod refusal;
mod source;
mod text;

pub use limits::{Flow, Limits, Pages};
pub use read::read;
pub use refusal::Refusal;
pub use text::{Block, Kind, Text};
