//! Migrations: one text for both databases, with type words in braces. Forward only; applied ones never change.
//!
//! Marked exception: the type words are the only place where the schema knows which database it is on.

use crate::{Db, FromQueryResult, content::sha256, erasure::HoldsWords, params, snapshot::failed, sql};
use kernel::Failure;
use sea_orm::{ConnectionTrait, DbBackend};

/// A migration of one capability; its number is global.
#[derive(Debug)]
pub struct Migration {
    /// Order over all capabilities.
    pub number: i64,
    /// Name of the file.
    pub name: &'static str,
    /// The text.
    pub text: &'static str,
}

inventory::collect!(Migration);

/// Registers a migration: `migration!(120, "../migrations/0120_plan.sql");`
#[macro_export]
macro_rules! migration {
    ($number:literal, $path:literal) => {
        $crate::inventory::submit! {
            $crate::Migration { number: $number, name: $path, text: include_str!($path) }
        }
    };
}

migration!(10, "../migrations/0010_record.sql");

#[derive(FromQueryResult)]
struct Applied {
    number: i64,
    digest: String,
}

/// The text for one database: type words replaced.
pub fn dialect(text: &str, backend: DbBackend) -> String {
    let words: &[(&str, &str)] = match backend {
        DbBackend::Postgres => &[
            ("{id}", "UUID"),
            ("{text}", "TEXT COLLATE \"C\""),
            ("{day}", "TEXT COLLATE \"C\""),
            ("{int}", "BIGINT"),
            ("{time}", "BIGINT"),
            ("{bytes}", "BYTEA"),
            ("{strict}", ""),
        ],
        _ => &[
            ("{id}", "BLOB"),
            ("{text}", "TEXT"),
            ("{day}", "TEXT"),
            ("{int}", "INTEGER"),
            ("{time}", "INTEGER"),
            ("{bytes}", "BLOB"),
            ("{strict}", "STRICT"),
        ],
    };
    words.iter().fold(text.to_owned(), |text, (word, meaning)| text.replace(word, meaning))
}

/// Every migration of every linked crate, in order.
pub fn every_migration() -> Vec<&'static Migration> {
    let mut all: Vec<_> = inventory::iter::<Migration>.into_iter().collect();
    all.sort_by_key(|migration| migration.number);
    all
}

impl Db {
    /// Brings the schema up to date in one transaction; the number of migrations applied.
    /// Fails when one that was applied has changed since, or when the database is of a newer release.
    pub async fn migrate(&self) -> Result<usize, Failure> {
        let table = "CREATE TABLE IF NOT EXISTS schema_migration (number {int} NOT NULL PRIMARY KEY,
             name {text} NOT NULL, digest {text} NOT NULL, applied_at {time} NOT NULL) {strict}";
        self.run_raw(&dialect(table, self.backend)).await?;
        let mut tx = self.write().await?;
        if self.backend == DbBackend::Postgres {
            tx.inner.execute_unprepared("LOCK TABLE schema_migration").await.map_err(failed)?;
        }
        let select = sql!("SELECT number, digest FROM schema_migration ORDER BY number");
        let applied: Vec<Applied> = tx.all(select, vec![]).await?;
        let pending = pending(&applied)?;
        if pending.is_empty() {
            return Ok(0);
        }
        for migration in &pending {
            let text = dialect(migration.text, self.backend);
            tx.inner.execute_unprepared(&text).await.map_err(failed)?;
            let insert = sql!(
                "INSERT INTO schema_migration (number, name, digest, applied_at) VALUES ($1, $2, $3, $4)"
            );
            let now = tx.now();
            let digest = sha256(migration.text.as_bytes());
            tx.run(insert, params![migration.number, migration.name, digest, now]).await?;
        }
        if self.backend == DbBackend::Postgres {
            for table in inventory::iter::<HoldsWords> {
                tx.inner.execute_unprepared(table.unsampled).await.map_err(failed)?;
            }
        }
        tx.expect().await?;
        tx.commit().await?;
        self.learn().await?;
        Ok(pending.len())
    }
}

fn pending(applied: &[Applied]) -> Result<Vec<&'static Migration>, Failure> {
    let all = every_migration();
    for old in applied {
        let known = all.iter().find(|migration| migration.number == old.number);
        let known = known.ok_or_else(|| {
            Failure::internal(format!(
                "the database has migration {}, which this release does not know",
                old.number
            ))
        })?;
        if sha256(known.text.as_bytes()) != old.digest {
            return Err(Failure::internal(format!(
                "migration {} has changed since it was applied",
                known.name
            )));
        }
    }
    let is_new = |migration: &&Migration| !applied.iter().any(|old| old.number == migration.number);
    Ok(all.into_iter().filter(is_new).collect())
}
