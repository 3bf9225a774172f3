//! Erasure: the one way a person's words leave the record.
//!
//! The words are blanked and their salt emptied, so that the digest that stays in the chain can no longer be guessed from;
//! so are the salts under which the ledger speaks of the person. An empty salt, not a new one: one salt for all texts of a
//! person would tie them together for every reader of an archive. Then the database is made to forget the bytes: SQLite
//! overwrites freed pages (`secure_delete`) and its log is folded and emptied; PostgreSQL vacuums the tables, of whose words
//! it never kept samples. Proved by byte search in `app/tests/erasure.rs`.

use crate::{Db, Tx, params, snapshot::failed, sql};
use kernel::{Failure, PersonId};
use sea_orm::{ConnectionTrait, DbBackend};

/// A table that holds words of people, as PostgreSQL is told of it.
#[derive(Debug)]
pub struct HoldsWords {
    /// Forgets what was blanked or deleted in it.
    pub forget: &'static str,
    /// Keeps samples of its words out of the planner's statistics, where no erasure reaches them.
    pub unsampled: &'static str,
}

inventory::collect!(HoldsWords);

/// Registers a table that holds words of people: `holds_words!("accounts_person");`
#[macro_export]
macro_rules! holds_words {
    ($($table:literal),+ $(,)?) => {$(
        $crate::inventory::submit! { $crate::erasure::HoldsWords {
            forget: concat!("VACUUM FULL ", $table),
            unsampled: concat!(
                "DO $$ DECLARE word name; BEGIN FOR word IN SELECT attname FROM pg_attribute
                 WHERE attrelid = '", $table, "'::regclass AND attnum > 0 AND NOT attisdropped
                   AND atttypid IN ('text'::regtype, 'bytea'::regtype)
                 LOOP EXECUTE format('ALTER TABLE ", $table, " ALTER COLUMN %I SET STATISTICS 0', word); END LOOP; END $$"
            ),
        } }
    )+};
}

crate::holds_words!("content", "content_file", "ledger_person");

impl Tx {
    /// Blanks every text and file of a person, in all processes, and makes the ledger's digests of the person say nothing;
    /// the number of texts and files blanked. After the last entry that is about the person.
    pub async fn blank_contents_of(&mut self, person: PersonId) -> Result<u64, Failure> {
        let texts = sql!(
            "UPDATE content SET body = NULL, salt = '', blanked_at = $2 WHERE person_id = $1 AND blanked_at IS NULL"
        );
        let files = sql!(
            "UPDATE content_file SET bytes = NULL, name = '', blanked_at = $2
             WHERE person_id = $1 AND blanked_at IS NULL"
        );
        let now = self.now();
        self.drop_salts_of(person).await?;
        let blanked = self.run(texts, params![person, now]).await?;
        Ok(blanked + self.run(files, params![person, now]).await?)
    }

    async fn drop_salts_of(&mut self, person: PersonId) -> Result<(), Failure> {
        let acted = sql!("UPDATE ledger_person SET actor_salt = NULL WHERE person_id = $1");
        let about = sql!("UPDATE ledger_person SET about_salt = NULL WHERE about_id = $1");
        self.run(acted, params![person]).await?;
        self.run(about, params![person]).await.map(drop)
    }
}

impl Db {
    /// Makes the database forget the bytes of what was blanked. To be run after the erasure is committed.
    pub async fn forget(&self) -> Result<(), Failure> {
        let steps: Vec<&str> = match self.backend {
            DbBackend::Postgres => {
                inventory::iter::<HoldsWords>.into_iter().map(|table| table.forget).collect()
            }
            _ => vec!["PRAGMA wal_checkpoint(TRUNCATE)"],
        };
        for step in steps {
            self.connection().execute_unprepared(step).await.map_err(failed)?;
        }
        Ok(())
    }
}
