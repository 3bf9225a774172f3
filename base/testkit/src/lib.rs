//! For tests: both databases, a standing clock, seeded ids and a named cast.
//!
//! Every story runs on SQLite and on PostgreSQL. Without a PostgreSQL to test on, a test fails and says how to get one: it
//! is never skipped.

#![expect(clippy::expect_used, clippy::panic, reason = "a test that cannot be set up must stop at once")]

mod cast;
mod databases;

pub use cast::{Cast, person, scope};
pub use databases::{NOON, on_both, on_postgres, on_sqlite};
