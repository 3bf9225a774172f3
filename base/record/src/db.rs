//! Opening a database: SQLite by default, PostgreSQL by address.
//!
//! SQLite has one writing connection and a few reading ones, so writers queue here instead of failing as busy, and readers
//! never wait. It is opened with full synchronisation: what was acknowledged survives a power cut. `secure_delete` makes
//! erasure real (style.md 4.4).

use crate::{Chance, Snapshot, Sql, Tx, snapshot::failed};
use kernel::{Clock, Failure};
use sea_orm::{
    AccessMode, ConnectionTrait, DatabaseConnection, DbBackend, IsolationLevel, SqliteTransactionMode,
    SqlxPostgresConnector, SqlxSqliteConnector, Statement, TransactionOptions, TransactionTrait,
};
use sqlx::{
    ConnectOptions, Connection,
    postgres::{PgConnectOptions, PgPoolOptions},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};
use std::{path::Path, time::Duration};

/// How many prepared statements a connection keeps; above the number of statements of the program.
const STATEMENTS: usize = 600;
const READERS: u32 = 4;
const PATIENCE: Duration = Duration::from_secs(20);

/// An open database with the clock and the randomness used for writing to it. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Db {
    writer: DatabaseConnection,
    reader: DatabaseConnection,
    /// Which database it is; only for the marked exceptions.
    pub backend: DbBackend,
    /// The clock.
    pub clock: Clock,
    /// Where ids and secrets come from.
    pub chance: Chance,
}

impl Db {
    /// Opens `postgres://…`, or else a SQLite file at this path, made if missing. Does not migrate.
    pub async fn open(address: &str, clock: Clock, chance: Chance) -> Result<Db, Failure> {
        if address.starts_with("postgres://") || address.starts_with("postgresql://") {
            Db::postgres(address, clock, chance).await
        } else {
            let path =
                address.strip_prefix("sqlite://").or(address.strip_prefix("sqlite:")).unwrap_or(address);
            Db::sqlite(Path::new(path), clock, chance).await
        }
    }

    async fn sqlite(path: &Path, clock: Clock, chance: Chance) -> Result<Db, Failure> {
        let options = sqlite_options(path);
        let writer = sqlite_pool(1).connect_with(options.clone()).await.map_err(Failure::internal)?;
        let reader = sqlite_pool(READERS).connect_with(options.pragma("query_only", "ON")).await;
        let reader = reader.map_err(Failure::internal)?;
        Ok(Db {
            writer: SqlxSqliteConnector::from_sqlx_sqlite_pool(writer),
            reader: SqlxSqliteConnector::from_sqlx_sqlite_pool(reader),
            backend: DbBackend::Sqlite,
            clock,
            chance,
        })
    }

    async fn postgres(address: &str, clock: Clock, chance: Chance) -> Result<Db, Failure> {
        let options: PgConnectOptions = address.parse().map_err(Failure::internal)?;
        let pool = PgPoolOptions::new()
            .max_connections(16)
            .acquire_timeout(PATIENCE)
            .connect_with(options.statement_cache_capacity(STATEMENTS).disable_statement_logging())
            .await
            .map_err(Failure::internal)?;
        let both = SqlxPostgresConnector::from_sqlx_postgres_pool(pool);
        Ok(Db { writer: both.clone(), reader: both, backend: DbBackend::Postgres, clock, chance })
    }

    /// The same database seen at another time.
    pub fn at(&self, clock: Clock) -> Db {
        Db { clock, ..self.clone() }
    }

    /// A consistent view for reading. Nothing can be written through it.
    pub async fn read(&self) -> Result<Snapshot, Failure> {
        let options = match self.backend {
            DbBackend::Postgres => TransactionOptions {
                isolation_level: Some(IsolationLevel::RepeatableRead),
                access_mode: Some(AccessMode::ReadOnly),
                sqlite_transaction_mode: None,
            },
            _ => TransactionOptions::default(),
        };
        let inner = self.reader.begin_with_options(options).await.map_err(failed)?;
        Ok(Snapshot::new(inner, self.backend, self.clock.now()))
    }

    /// One number, without opening a view.
    pub(crate) async fn number_now(&self, sql: &'static Sql) -> Result<i64, Failure> {
        let statement = Statement::from_string(self.backend, sql.text);
        let row = self.reader.query_one_raw(statement).await.map_err(failed)?;
        row.ok_or(Failure::NotFound)?.try_get_by_index(0).map_err(failed)
    }

    /// A transaction for writing. Dropped without `commit`, it leaves nothing behind.
    pub async fn write(&self) -> Result<Tx, Failure> {
        let options = TransactionOptions {
            sqlite_transaction_mode: (self.backend == DbBackend::Sqlite)
                .then_some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        let inner = self.writer.begin_with_options(options).await.map_err(failed)?;
        Ok(Tx::new(Snapshot::new(inner, self.backend, self.clock.now()), self.chance.clone()))
    }

    /// Runs texts that are no statements of the product: migrations and maintenance.
    pub(crate) async fn run_raw(&self, text: &str) -> Result<(), Failure> {
        self.writer.execute_unprepared(text).await.map(drop).map_err(failed)
    }

    /// The connection used for writing, for maintenance that cannot run inside a transaction.
    pub(crate) fn connection(&self) -> &DatabaseConnection {
        &self.writer
    }

    /// A connection that does not wait for writers, for maintenance.
    pub(crate) fn reading(&self) -> &DatabaseConnection {
        &self.reader
    }

    /// Closes every connection, so that SQLite folds its log into the file.
    pub async fn close(self) -> Result<(), Failure> {
        self.reader.close().await.map_err(failed)?;
        self.writer.close().await.map_err(failed)
    }
}

/// Connections of which none is handed out inside a transaction.
///
/// On a full disk SQLite takes a whole transaction back by itself, and sqlx goes on counting it: from then on every
/// transaction of that connection would be a savepoint inside one that nobody commits, acknowledged and never lasting. Such a
/// connection is closed, and a new one opened. The ping before makes sure that a rollback on its way has been done.
fn sqlite_pool(most: u32) -> SqlitePoolOptions {
    let options = SqlitePoolOptions::new().max_connections(most).acquire_timeout(PATIENCE);
    options.test_before_acquire(true).before_acquire(|connection, _| {
        let is_clean = !connection.is_in_transaction();
        Box::pin(async move { Ok(is_clean) })
    })
}

fn sqlite_options(path: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(true)
        .foreign_keys(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .busy_timeout(PATIENCE)
        .statement_cache_capacity(STATEMENTS)
        .pragma("secure_delete", "ON")
        .pragma("mmap_size", "268435456")
        .row_buffer_size(512)
        .disable_statement_logging()
}
