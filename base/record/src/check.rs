//! For tests by rule: whether a statement is one that this database understands.

use crate::{Db, Sql};
use kernel::Failure;
use sea_orm::DbBackend;
use sqlx::{Executor, Row, SqlSafeStr};

impl Db {
    /// Prepares a statement and throws it away. Fails when a table, a column or a word is not known.
    pub async fn prepare(&self, sql: &'static Sql) -> Result<(), Failure> {
        let prepared = match self.backend {
            DbBackend::Postgres => {
                let pool = self.connection().get_postgres_connection_pool();
                let mut connection = pool.acquire().await.map_err(Failure::internal)?;
                (&mut *connection).prepare(sql.text.into_sql_str()).await.map(drop)
            }
            _ => {
                let pool = self.connection().get_sqlite_connection_pool();
                let mut connection = pool.acquire().await.map_err(Failure::internal)?;
                (&mut *connection).prepare(sql.text.into_sql_str()).await.map(drop)
            }
        };
        prepared.map_err(Failure::internal)
    }

    /// How SQLite would go about a statement: a line for each table it reads. For SQLite only.
    pub async fn plan(&self, sql: &'static Sql) -> Result<Vec<String>, Failure> {
        let pool = self.reading().get_sqlite_connection_pool();
        let text = sqlx::AssertSqlSafe(format!("EXPLAIN QUERY PLAN {}", sql.text));
        let rows = sqlx::query(text).fetch_all(pool).await.map_err(Failure::internal)?;
        rows.iter().map(|row| row.try_get("detail").map_err(Failure::internal)).collect()
    }
}
