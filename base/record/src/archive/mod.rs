//! Archives: a whole process as files that can be read without the product and imported on either database.
//!
//! Layout: `manifest.json`; `record/<table>.jsonl` and `private/<table>.jsonl`, one row a line in order of its key;
//! `files/<sha256>`; and texts for people (`text/*.md`, `README.md`), which import ignores. Nothing in an archive tells
//! when or where it was made, so that export, import and export give the same bytes.

mod export;
mod import;
mod row;
mod store;

pub use export::{Exporter, FileEntry, Manifest};
pub use import::import;
pub use store::{Archive, Progress};

/// Version of the layout, in the manifest.
pub const FORMAT: &str = "doppiofilo-archive-1";
