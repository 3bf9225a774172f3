//! Copies of the whole database, for whoever keeps the installation.
//!
//! On SQLite we copy and put back ourselves. On PostgreSQL its own tools do it better, and we give the exact command.

use kernel::Failure;
use record::{Db, backup::put_back, sea_orm::DbBackend};
use std::path::Path;

pub use record::backup::Examined;

/// What came of asking for a copy, or for one to be put back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Backup {
    /// It is done, and was examined: structure, references, number of entries.
    Done(Examined),
    /// PostgreSQL: nothing was done; this command does it. It holds the address, password included: show it, never log it.
    UseTool(String),
}

/// Copies the database at `address` into `file`, which must not exist. The database stays in use meanwhile.
pub async fn backup(db: &Db, address: &str, file: &Path) -> Result<Backup, Failure> {
    if db.backend == DbBackend::Postgres {
        let (address, file) = (quoted(address), quoted(&file.display().to_string()));
        return Ok(Backup::UseTool(format!("pg_dump --format=custom --no-owner --file={file} {address}")));
    }
    db.copy_to(file).await.map(Backup::Done)
}

/// Puts a copy back at `address`, where there is no database yet. Fails when there is one, and leaves it as it is.
pub async fn restore(file: &Path, address: &str) -> Result<Backup, Failure> {
    if address.starts_with("postgres://") || address.starts_with("postgresql://") {
        let (address, file) = (quoted(address), quoted(&file.display().to_string()));
        let options = "--exit-on-error --single-transaction --no-owner";
        return Ok(Backup::UseTool(format!("pg_restore {options} --dbname={address} {file}")));
    }
    put_back(file, Path::new(address)).await.map(Backup::Done)
}

/// A word for a shell, whatever is in it.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_with_a_quote_stays_one_word() {
        assert_eq!(quoted("l'archivio di oggi"), r"'l'\''archivio di oggi'");
    }
}
