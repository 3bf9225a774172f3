//! Reading: a consistent view of the record, and the few ways rows come out of it.

use crate::{Sql, eager::eagerly};
use kernel::{Failure, Moment};
use sea_orm::{
    ConnectionTrait, DatabaseTransaction, DbBackend, DbErr, FromQueryResult, QueryResult, RuntimeErr,
    Statement, Value,
};
use std::sync::atomic::{AtomicU32, Ordering};

/// A consistent view of the record at one moment.
#[derive(Debug)]
pub struct Snapshot {
    pub(crate) inner: DatabaseTransaction,
    pub(crate) backend: DbBackend,
    now: Moment,
    issued: AtomicU32,
}

impl Snapshot {
    pub(crate) fn new(inner: DatabaseTransaction, backend: DbBackend, now: Moment) -> Snapshot {
        Snapshot { inner, backend, now, issued: AtomicU32::new(0) }
    }

    /// The moment this view was opened: "now" for every question asked of it.
    pub fn now(&self) -> Moment {
        self.now
    }

    /// How many statements were issued, for tests against queries in loops.
    pub fn issued(&self) -> u32 {
        self.issued.load(Ordering::Relaxed)
    }

    /// Every row.
    pub async fn all<T: FromQueryResult>(
        &self,
        sql: &'static Sql,
        values: Vec<Value>,
    ) -> Result<Vec<T>, Failure> {
        let rows = self.rows(sql, values).await?;
        rows.iter().map(|row| T::from_query_result(row, "").map_err(failed)).collect()
    }

    /// The first row, if there is one.
    pub async fn maybe<T: FromQueryResult>(
        &self,
        sql: &'static Sql,
        values: Vec<Value>,
    ) -> Result<Option<T>, Failure> {
        let row = self.row(sql, values).await?;
        row.map(|row| T::from_query_result(&row, "").map_err(failed)).transpose()
    }

    /// The row that must be there. Fails with `NotFound`.
    pub async fn one<T: FromQueryResult>(&self, sql: &'static Sql, values: Vec<Value>) -> Result<T, Failure> {
        self.maybe(sql, values).await?.ok_or(Failure::NotFound)
    }

    /// The number in the first column of the only row; write `CAST(… AS bigint)` around sums.
    pub async fn number(&self, sql: &'static Sql, values: Vec<Value>) -> Result<i64, Failure> {
        self.row(sql, values).await?.ok_or(Failure::NotFound)?.try_get_by_index(0).map_err(failed)
    }

    /// Rows as the database gives them, for code that learns its columns at run time.
    pub(crate) async fn rows(
        &self,
        sql: &'static Sql,
        values: Vec<Value>,
    ) -> Result<Vec<QueryResult>, Failure> {
        self.awaited(self.inner.query_all_raw(self.statement(sql, values))).await
    }

    async fn row(&self, sql: &'static Sql, values: Vec<Value>) -> Result<Option<QueryResult>, Failure> {
        self.awaited(self.inner.query_one_raw(self.statement(sql, values))).await
    }

    async fn awaited<T>(&self, answer: impl Future<Output = Result<T, DbErr>>) -> Result<T, Failure> {
        let answer = if self.backend == DbBackend::Sqlite { eagerly(answer).await } else { answer.await };
        answer.map_err(failed)
    }

    pub(crate) fn statement(&self, sql: &'static Sql, values: Vec<Value>) -> Statement {
        self.issued.fetch_add(1, Ordering::Relaxed);
        Statement::from_sql_and_values(self.backend, sql.text, values)
    }
}

/// What a database error means to us: a full disk or a lost connection passes, the rest is a fault of ours.
pub fn failed(error: DbErr) -> Failure {
    let passing = match &error {
        DbErr::ConnectionAcquire(_) | DbErr::Conn(_) => true,
        DbErr::Exec(RuntimeErr::SqlxError(inner)) | DbErr::Query(RuntimeErr::SqlxError(inner)) => {
            passes(inner)
        }
        _ => false,
    };
    if passing { Failure::Unavailable(Box::new(error)) } else { Failure::Internal(Box::new(error)) }
}

/// SQLite: 5 busy, 8 read-only, 10 input/output, 13 full (low byte of the extended code). PostgreSQL: classes 53
/// (resources), 57 (operator intervention), 58 (system), 40 (serialisation).
fn passes(error: &sqlx::Error) -> bool {
    match error {
        sqlx::Error::Io(_) | sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed => true,
        sqlx::Error::Database(inner) => match inner.code() {
            Some(code) => match code.parse::<u32>() {
                Ok(number) if number < 100_000 && code.len() < 5 => matches!(number & 0xff, 5 | 8 | 10 | 13),
                _ => ["53", "57", "58", "40"].iter().any(|class| code.starts_with(class)),
            },
            None => false,
        },
        _ => false,
    }
}
