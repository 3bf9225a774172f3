//! Copies of a whole SQLite database, and putting one back. PostgreSQL has its own tools, which know more than we do.
//!
//! Marked exception: these run texts on connections of their own, because a copy cannot be made inside a transaction and
//! must not stand in the queue of writers.

use crate::{Db, snapshot::failed};
use kernel::Failure;
use sea_orm::{ConnectionTrait, DbBackend, Statement};
use sqlx::{ConnectOptions, Connection, SqliteConnection, sqlite::SqliteConnectOptions};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// What a database file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Examined {
    /// Entries of all ledgers together.
    pub entries: i64,
    /// Size in bytes.
    pub bytes: u64,
}

impl Db {
    /// Copies a SQLite database, as it stands at one moment, into a file that does not exist yet, and examines the copy.
    /// Others go on reading and writing. Fails on PostgreSQL, which is copied with its own tool.
    pub async fn copy_to(&self, file: &Path) -> Result<Examined, Failure> {
        if self.backend == DbBackend::Postgres {
            return Err(Failure::internal("PostgreSQL is copied with pg_dump"));
        }
        if file.exists() {
            return Err(Failure::internal(format!("{} is already there", file.display())));
        }
        let mut from = connect(&self.path().await?).await?;
        let target = file.to_str().ok_or_else(|| Failure::internal("the file's name is not UTF-8"))?;
        sqlx::query("VACUUM INTO ?1").bind(target).execute(&mut from).await.map_err(Failure::internal)?;
        from.close().await.map_err(Failure::internal)?;
        fs::File::open(file).and_then(|copy| copy.sync_all()).map_err(Failure::internal)?;
        examine(file).await
    }

    async fn path(&self) -> Result<PathBuf, Failure> {
        let statement = Statement::from_string(self.backend, "PRAGMA database_list");
        let row = self.reading().query_one_raw(statement).await.map_err(failed)?;
        let path: String = row.ok_or(Failure::NotFound)?.try_get("", "file").map_err(failed)?;
        Ok(PathBuf::from(path))
    }
}

/// Examines a SQLite database file that nobody is using: structure, references, number of entries.
pub async fn examine(file: &Path) -> Result<Examined, Failure> {
    let mut copy = connect(file).await?;
    let found: Vec<(String,)> =
        sqlx::query_as("PRAGMA integrity_check").fetch_all(&mut copy).await.map_err(Failure::internal)?;
    if found.iter().any(|(words,)| words != "ok") {
        return Err(Failure::internal(format!("{} is damaged", file.display())));
    }
    let broken =
        sqlx::query("PRAGMA foreign_key_check").fetch_optional(&mut copy).await.map_err(Failure::internal)?;
    if broken.is_some() {
        return Err(Failure::internal(format!("{} has a row that refers to nothing", file.display())));
    }
    let count = sqlx::query_as("SELECT COALESCE(sum(seq), 0) FROM ledger_head");
    let (entries,): (i64,) = count.fetch_one(&mut copy).await.map_err(Failure::internal)?;
    copy.close().await.map_err(Failure::internal)?;
    let bytes = fs::metadata(file).map_err(Failure::internal)?.len();
    Ok(Examined { entries, bytes })
}

/// Puts a copy in place of a SQLite database that does not exist yet or is an empty file. The copy is examined first, and
/// appears under its new name whole or not at all.
pub async fn put_back(copy: &Path, database: &Path) -> Result<Examined, Failure> {
    // A log left behind by another database would be folded into this one.
    let log = PathBuf::from(format!("{}-wal", database.display()));
    let taken = |path: &Path| fs::metadata(path).is_ok_and(|there| there.len() > 0);
    if taken(database) || taken(&log) {
        return Err(Failure::internal(format!(
            "{} already holds a database; it is left as it is",
            database.display()
        )));
    }
    let examined = examine(copy).await?;
    let beside = database.with_added_extension("restoring");
    fs::copy(copy, &beside).map_err(Failure::internal)?;
    fs::File::open(&beside).and_then(|file| file.sync_all()).map_err(Failure::internal)?;
    fs::rename(&beside, database).map_err(Failure::internal)?;
    if let Some(folder) = database.parent().filter(|folder| folder.is_dir()) {
        fs::File::open(folder).and_then(|folder| folder.sync_all()).map_err(Failure::internal)?;
    }
    Ok(examined)
}

async fn connect(file: &Path) -> Result<SqliteConnection, Failure> {
    let options = SqliteConnectOptions::new().filename(file).disable_statement_logging();
    options.connect().await.map_err(Failure::internal)
}
