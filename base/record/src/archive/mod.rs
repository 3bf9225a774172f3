//! Archives: a whole process as files that can be read without the product and imported on either database.
//!
//! Layout: `manifest.json`; `record/<table>.jsonl` and `private/<table>.jsonl`, one row a line in order of its key;
//! `files/<sha256>` and `private/files/<sha256>`; and texts for people (`README.md`, `text/`, `private/text/`), which
//! import ignores. Nothing in an archive tells when or where it was made, so that export, import and export give the
//! same bytes.
//!
//! What nobody said is public is private: texts and original files are split row by row by [`Public`]. Of a public row, the
//! columns that say whose it is lie apart, in `private/columns/<table>.jsonl`. An archive of
//! extent [`Extent::Public`] has no `private/`; it can be read and verified by anybody, and not be imported.

mod export;
mod import;
mod kept;
mod public;
mod row;
mod store;
mod writer;

pub use export::{Exporter, Extent, FileEntry, Manifest};
pub use import::{check, import};
pub use kept::columns_path;
pub use public::{Public, public_among};
pub use store::{Archive, Progress};
pub use writer::Writer;

/// Version of the layout, in the manifest.
pub const FORMAT: &str = "doppiofilo-archive-1";
