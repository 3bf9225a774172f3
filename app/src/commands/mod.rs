//! What each command does.

pub mod admin;
pub mod archive;
pub mod copy;
pub mod demo;
pub mod job;
pub mod serve;

use crate::config::Common;
use anyhow::{Context, Result};
use record::{Chance, Db};
use std::io::IsTerminal;

/// Opens the database and brings its schema up to date.
pub async fn open(common: &Common) -> Result<Db> {
    let db = Db::open(&common.database, common.clock(), Chance::System).await;
    let db =
        db.with_context(|| format!("cannot open the database {}", without_password(&common.database)))?;
    db.migrate().await.context("cannot bring the database up to date")?;
    Ok(db)
}

/// An address that can be shown: the password of `postgres://user:password@host/name` is left out.
fn without_password(address: &str) -> String {
    let parts = address.split_once("://").and_then(|(scheme, rest)| Some((scheme, rest.split_once('@')?)));
    match parts {
        Some((scheme, (user, host))) => {
            let name = user.split(':').next().unwrap_or_default();
            format!("{scheme}://{name}@{host}")
        }
        None => address.to_owned(),
    }
}

/// Shows how far a long piece of work has come, on one line of the terminal; says nothing to a file.
pub fn progress(what: &str, rows: u64) {
    if std::io::stderr().is_terminal() {
        eprint!("\r\x1b[K  {what}: {rows}");
    }
}

/// Ends the line of [`progress`].
pub fn done(sentence: &str) {
    let clear = if std::io::stderr().is_terminal() { "\r\x1b[K" } else { "" };
    eprintln!("{clear}{sentence}");
}
