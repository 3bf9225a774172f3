//! Stories of open data, on both databases.

mod archives;
mod ledger;
mod scene;
mod verifying;
