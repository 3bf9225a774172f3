//! Stories of open data, on both databases.

#![cfg(test)]

mod archives;
mod downloads;
mod ledger;
mod linking;
mod scene;
mod verifying;
