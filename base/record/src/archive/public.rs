//! What of a process anybody may read today, row by row. What no statement names is private.

use crate::{FromQueryResult, Snapshot, Sql};
use kernel::{Failure, ProcessId, uuid::Uuid};
use std::collections::HashSet;

/// A statement that answers which of these rows of a split table are public: `id` of each, for ids `$1` to `$64` of
/// process `$65`. Registered with [`public!`](crate::public).
#[derive(Debug)]
pub struct Public {
    /// The split table.
    pub table: &'static str,
    /// The statement; made by [`sql_many!`](crate::sql_many).
    pub select: &'static Sql,
}

inventory::collect!(Public);

/// Says which rows of a split table are public, around the list of ids, process in `$65`:
///
/// ```text
/// record::public! { "content": "SELECT r.content_id AS id FROM plan_line_revision r WHERE r.content_id IN (",
///     ") AND r.process_id = $65 ORDER BY 1" }
/// ```
#[macro_export]
macro_rules! public {
    ($($table:literal: $before:literal, $after:literal);+ $(;)?) => {$(
        const _: () = {
            static SELECT: &$crate::Sql = $crate::sql_many!($before, $after);
            $crate::inventory::submit! { $crate::archive::Public { table: $table, select: SELECT } }
        };
    )+};
}

#[derive(FromQueryResult)]
struct Found {
    id: Uuid,
}

/// Which of these rows of a split table are public today. Cost: one statement per capability for each 64 ids.
pub async fn public_among(
    view: &Snapshot,
    process: ProcessId,
    table: &str,
    ids: &[Uuid],
) -> Result<HashSet<Uuid>, Failure> {
    let mut public = HashSet::new();
    for one in inventory::iter::<Public>.into_iter().filter(|one| one.table == table) {
        let found: Vec<Found> = view.many(one.select, ids, &[process.into()]).await?;
        public.extend(found.into_iter().map(|row| row.id));
    }
    Ok(public)
}
