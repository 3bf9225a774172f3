//! Open data: archives of a process and their verification, downloads, the public ledger, copies of the database.
//!
//! Invariants: nothing here writes to the record; what is public is said once, in `public.rs`, and everything else is private;
//! an archive tells neither when nor where it was made, so that export, import and export give the same bytes.
//! Deliberately absent: the interface for programs (`/api/v1`), catalogues of data sets, scheduled exports.

pub mod archive;
pub mod backup;
mod files;
pub mod ledger;
mod markdown;
mod pages;
mod public;
mod routes;
mod spool;
mod store;
pub mod verify;
mod written;

pub use archive::{export, import};
pub use backup::{Backup, backup, restore};
pub use routes::routes;
pub use verify::verify;

web::i18n::strings!("open-data", "strings/it.ftl", "strings/en.ftl");
