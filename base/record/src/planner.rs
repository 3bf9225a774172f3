//! What SQLite is told of its tables, so that it plans alike whatever is in them.
//!
//! Without figures it takes a process for a handful of rows, and reads a whole process to find sixty-four rows by their ids.
//! Figures of its own making would come with samples of what people wrote. So they are written here, as SQLite allows
//! (<https://www.sqlite.org/lang_analyze.html>, "Manual Control Of Query Plans Using SQLITE_STAT Tables").

use crate::{Db, Tx, snapshot::failed};
use kernel::Failure;
use sea_orm::{ConnectionTrait, DbBackend};

/// Every index that begins with the process: a million rows, twenty processes; ten rows for whatever follows, one when the
/// index is unique.
const EXPECTED: &str = "
    ANALYZE sqlite_schema;
    DELETE FROM sqlite_stat1;
    INSERT INTO sqlite_stat1 (tbl, idx, stat)
    SELECT t.name, i.name, '1000000 50000'
      || replace(hex(zeroblob(max(0, (SELECT count(*) FROM pragma_index_info(i.name)) - 1 - i.\"unique\"))), '00', ' 10')
      || CASE WHEN i.\"unique\" = 1 AND (SELECT count(*) FROM pragma_index_info(i.name)) > 1 THEN ' 1' ELSE '' END
    FROM sqlite_schema t JOIN pragma_index_list(t.name) i
    WHERE t.type = 'table'
      AND (SELECT c.name FROM pragma_index_info(i.name) c WHERE c.seqno = 0) IN ('process_id', 'scope_id');";

impl Tx {
    /// Writes what is expected. Other connections read it with the schema, which has just changed.
    pub(crate) async fn expect(&self) -> Result<(), Failure> {
        if self.backend == DbBackend::Sqlite {
            self.inner.execute_unprepared(EXPECTED).await.map_err(failed)?;
        }
        Ok(())
    }
}

impl Db {
    /// Has the writing connection read it too.
    pub(crate) async fn learn(&self) -> Result<(), Failure> {
        if self.backend == DbBackend::Sqlite { self.run_raw("ANALYZE sqlite_schema").await } else { Ok(()) }
    }
}
