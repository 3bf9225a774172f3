//! A database of one's own for a run, on either kind.

use anyhow::{Context, Result};
use clap::ValueEnum;
use kernel::{Clock, Moment};
use record::{
    Chance, Db,
    sea_orm::{ConnectionTrait, Database, Statement},
};
use std::process;
use tempfile::TempDir;

/// Noon of 22 November 2026 in Rome, where every run stands.
pub const NOON: Moment = Moment(1_795_345_200_000_000);
/// Seed of everything that is made.
pub const SEED: u64 = 2030;

/// Which database.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Kind {
    /// One file.
    Sqlite,
    /// A server.
    Postgres,
}

impl Kind {
    /// As printed.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Sqlite => "SQLite",
            Kind::Postgres => "PostgreSQL",
        }
    }
}

/// A database and where it is.
#[derive(Debug)]
pub struct Place {
    /// Which kind.
    pub kind: Kind,
    /// Open, at [`NOON`].
    pub db: Db,
    /// For another process.
    pub address: String,
    folder: TempDir,
}

/// Makes an empty, migrated database.
pub async fn make(kind: Kind, postgres: &str) -> Result<Place> {
    let folder = tempfile::tempdir()?;
    let address = match kind {
        Kind::Sqlite => folder.path().join("bench.sqlite").display().to_string(),
        Kind::Postgres => {
            let (cluster, _) =
                postgres.rsplit_once('/').context("the address of PostgreSQL names no database")?;
            let name =
                format!("bench_{}_{}", process::id(), record::content::hex(&Chance::System.bytes::<4>()));
            admin(postgres, &format!("CREATE DATABASE {name}")).await?;
            format!("{cluster}/{name}")
        }
    };
    let db = Db::open(&address, Clock::Fixed(NOON), Chance::seeded(SEED)).await?;
    db.migrate().await?;
    Ok(Place { kind, db, address, folder })
}

impl Place {
    /// A folder that goes with it.
    pub fn folder(&self) -> &std::path::Path {
        self.folder.path()
    }

    /// What a maintained database has: statistics that fit its contents, a log that is folded in.
    pub async fn settle(&self) -> Result<()> {
        let connection = Database::connect(self.url()).await?;
        let steps: &[&str] = match self.kind {
            Kind::Sqlite => &["PRAGMA wal_checkpoint(TRUNCATE)"],
            Kind::Postgres => &["VACUUM ANALYZE", "CHECKPOINT"],
        };
        for step in steps {
            connection.execute_unprepared(step).await?;
        }
        Ok(connection.close().await?)
    }

    fn url(&self) -> String {
        match self.kind {
            Kind::Sqlite => format!("sqlite://{}", self.address),
            Kind::Postgres => self.address.clone(),
        }
    }

    /// Closes and drops it.
    pub async fn remove(self) -> Result<()> {
        self.db.close().await?;
        if self.kind == Kind::Postgres
            && let Some((cluster, name)) = self.address.rsplit_once('/')
        {
            admin(&format!("{cluster}/postgres"), &format!("DROP DATABASE {name} WITH (FORCE)")).await?;
        }
        Ok(self.folder.close()?)
    }
}

async fn admin(address: &str, text: &str) -> Result<()> {
    let connection = Database::connect(address).await.context("PostgreSQL cannot be reached")?;
    connection.execute_unprepared(text).await?;
    Ok(connection.close().await?)
}

/// Its name and release.
pub async fn version(place: &Place) -> Result<String> {
    let connection = Database::connect(place.url()).await?;
    let text = match place.kind {
        Kind::Sqlite => "SELECT sqlite_version()",
        Kind::Postgres => "SELECT current_setting('server_version')",
    };
    let statement = Statement::from_string(connection.get_database_backend(), text);
    let row = connection.query_one_raw(statement).await?.context("no version")?;
    let version: String = row.try_get_by_index(0)?;
    connection.close().await?;
    Ok(format!("\n{} {version}", place.kind.name()))
}
