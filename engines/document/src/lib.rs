//! Turns uploaded bytes into passages.
//!
//! A document is read once, when it is uploaded, and what comes out is what everybody quotes from afterwards: plain
//! text in [passages](Passage), addressed by code points in [`Document::text`].
//!
//! Invariants, each held by a property test:
//! - every code point of [`Document::text`] is in exactly one passage or in a separator between two;
//! - a passage is never empty, never begins or ends with a blank, and holds no control character but LF and TAB;
//! - letters are never normalised: what the author typed is what can be quoted;
//! - whatever the bytes are, reading ends in time linear in their number, or in what is unpacked of them within
//!   [`Limits`], without recursion.
//!
//! Deliberately absent: files and network, markup in the result, style sheets, scripts, macros, any format other than
//! plain text, Markdown, HTML, DOCX and ODT. Other formats are recognised and refused by name.

mod blocks;
mod charset;
mod clean;
mod document;
mod elements;
mod encoding;
mod flow;
mod format;
mod front_matter;
mod html;
mod limits;
mod markdown;
mod office;
pub mod offsets;
mod outline;
mod passages;
mod read;
mod refusal;
mod seems;
mod signatures;
mod split;
mod stack;
mod text;

pub use blocks::{Block, assemble};
pub use document::{Document, Kind, Page, Passage, SEPARATOR};
pub use encoding::Encoding;
pub use format::Format;
pub use limits::Limits;
pub use read::read;
pub use refusal::Refusal;
pub use seems::Seems;
