//! Lists of ids as parameters: one constant text serves any number of ids, 64 at a time.
//!
//! Arrays exist on one of the two databases only, and texts made to measure could be neither registered nor prepared.

use crate::{FromQueryResult, Snapshot, Sql, Value};
use kernel::{Failure, uuid::Uuid};

/// How many ids one statement takes.
pub const MANY: usize = 64;

/// A registered statement around a list of ids, `$1` to `$64`; further values begin at `$65`:
/// `sql_many!("SELECT id, name FROM plan_line WHERE id IN (", ") AND process_id = $65 ORDER BY id")`.
#[macro_export]
macro_rules! sql_many {
    ($before:literal, $after:literal) => {{
        static STATEMENT: $crate::Sql = $crate::Sql {
            text: concat!(
                $before,
                "$1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, ",
                "$22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32, $33, $34, $35, $36, $37, $38, $39, $40, $41, ",
                "$42, $43, $44, $45, $46, $47, $48, $49, $50, $51, $52, $53, $54, $55, $56, $57, $58, $59, $60, $61, ",
                "$62, $63, $64",
                $after
            ),
            file: file!(),
            line: line!(),
        };
        $crate::inventory::submit! { $crate::sql::Registered(&STATEMENT) }
        &STATEMENT
    }};
}

impl Snapshot {
    /// Every row for these ids, one statement for each 64 of them; `more` are the values from `$65`.
    /// Rows are in the order of the statement within each 64 only.
    pub async fn many<T: FromQueryResult>(
        &self,
        sql: &'static Sql,
        ids: &[Uuid],
        more: &[Value],
    ) -> Result<Vec<T>, Failure> {
        let mut found = Vec::new();
        for part in ids.chunks(MANY) {
            let last = part.last().copied().unwrap_or_default();
            // The last id again and again finds nothing new.
            let list = part.iter().copied().chain(std::iter::repeat_n(last, MANY - part.len()));
            let values = list.map(Value::from).chain(more.iter().cloned()).collect();
            found.extend(self.all(sql, values).await?);
        }
        Ok(found)
    }
}
