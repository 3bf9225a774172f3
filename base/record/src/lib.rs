//! The database, the ledger, contents, provenance links and archives.
//!
//! Invariants: one statement text serves SQLite and PostgreSQL; nothing is written without an entry, and no entry without
//! a permit; entries, links and revisions are never updated or deleted; only contents, and the salts of people's digests, can be blanked, only by erasure.
//! Deliberately absent: repositories, query building, knowledge of any capability's tables.

pub mod archive;
pub mod backup;
pub mod chance;
pub mod check;
pub mod content;
pub mod db;
mod eager;
pub mod entry;
pub mod erasure;
pub mod link;
pub mod many;
pub mod migrate;
pub mod once;
pub mod person;
mod planner;
pub mod snapshot;
pub mod sql;
pub mod table;
mod tables;
pub mod tx;
pub mod verify;

pub use chance::Chance;
pub use content::{Content, File};
pub use db::Db;
pub use entry::Entry;
pub use link::{LinkKind, Linked};
pub use migrate::Migration;
pub use person::Persons;
pub use snapshot::Snapshot;
pub use sql::Sql;
pub use table::Table;
pub use tx::Tx;

pub use sea_orm::{FromQueryResult, Value};

#[doc(hidden)]
pub use inventory;
#[doc(hidden)]
pub use sea_orm;

/// Values for a statement, in the order of its `$1`, `$2` …: `params![line, base, next]`.
#[macro_export]
macro_rules! params {
    ($($value:expr),* $(,)?) => { ::std::vec::Vec::<$crate::Value>::from([$($crate::Value::from($value)),*]) };
}
