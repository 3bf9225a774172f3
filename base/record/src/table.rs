//! The register of tables: which rows belong to a process, and what their columns mean. Export, import and the byte search
//! of erasure read this register; they know no capability.

use crate::Sql;

/// What a column holds; decides how it is written in an archive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// An id: 26 characters.
    Id,
    /// A text, a word, a digest or a day.
    Text,
    /// A whole number.
    Int,
    /// A moment: RFC 3339, UTC, microseconds.
    Time,
    /// Bytes, kept as a file of the archive named by their SHA-256.
    Bytes,
}

/// Where in an archive a table goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shelf {
    /// With the record.
    Record,
    /// With what is personal or restricted: `private/`.
    Private,
    /// Row by row: what anybody may read today with the record, everything else under `private/`
    /// (see [`crate::archive::Public`]).
    Split,
}

/// A table as archives see it. Every table has a column `id` (or another single key named first) and is read in its order.
#[derive(Debug)]
pub struct Table {
    /// Name in the database and in the archive.
    pub name: &'static str,
    /// Order of import: what is referred to comes first.
    pub rank: u32,
    /// Where it goes.
    pub shelf: Shelf,
    /// Column names and kinds; the first is the key.
    pub columns: &'static [(&'static str, Column)],
    /// Columns that lie under `private/` even where their row goes with the record: whose it is, and what ties the rows of
    /// one person together.
    pub private: &'static [&'static str],
    /// Rows of process `$1` with key above `$2`, in order of the key, at most `$3`.
    pub select: &'static Sql,
    /// One row, in the order of the columns.
    pub insert: &'static Sql,
    /// Whether a row that is already there is left as it is (people and organisations shared by processes).
    pub shared: bool,
}

/// An entry of the register.
#[derive(Debug)]
pub struct RegisteredTable(pub &'static Table);

inventory::collect!(RegisteredTable);

/// Every table of every linked crate, in order of import.
pub fn every_table() -> Vec<&'static Table> {
    let mut all: Vec<_> = inventory::iter::<RegisteredTable>.into_iter().map(|table| table.0).collect();
    all.sort_by_key(|table| (table.rank, table.name));
    all
}

/// Registers a table for archives:
///
/// ```text
/// record::table! { LINES = "plan_line" rank 12010 shelf Record where "process_id = $1" {
///     id: Id, process_id: Id, head_id: Id,
/// } }
/// ```
///
/// `shared` before the brace makes import leave rows that are already there. The `where` text may use `t.` for the table.
/// `private` after a kind keeps that column under `private/`, whatever the shelf of the row: `person_id: Id private`.
#[macro_export]
macro_rules! table {
    ($name:ident = $table:literal rank $rank:literal shelf $shelf:ident where $mine:literal {
        $first:ident: $first_kind:ident $(, $column:ident: $kind:ident $($kept:ident)?)* $(,)?
    }) => {
        $crate::table!(@make $name, $table, $rank, $shelf, $mine, false, "",
            [$first: $first_kind $(, $column: $kind $($kept)?)*]);
    };
    ($name:ident = $table:literal rank $rank:literal shelf $shelf:ident where $mine:literal shared {
        $first:ident: $first_kind:ident $(, $column:ident: $kind:ident $($kept:ident)?)* $(,)?
    }) => {
        $crate::table!(@make $name, $table, $rank, $shelf, $mine, true, " ON CONFLICT DO NOTHING",
            [$first: $first_kind $(, $column: $kind $($kept)?)*]);
    };
    (@make $name:ident, $table:literal, $rank:literal, $shelf:ident, $mine:literal, $shared:literal, $clash:literal,
        [$first:ident: $first_kind:ident $(, $column:ident: $kind:ident $($kept:ident)?)*]) => {
        /// The table as archives see it.
        static $name: $crate::Table = {
            static SELECT: $crate::Sql = $crate::Sql {
                text: concat!(
                    "SELECT ", stringify!($first), $(", ", stringify!($column),)*
                    " FROM ", $table, " t WHERE ", $mine, " AND ", stringify!($first), " > $2 ORDER BY ",
                    stringify!($first), " LIMIT $3"
                ),
                file: file!(),
                line: line!(),
            };
            static INSERT: $crate::Sql = $crate::Sql {
                text: concat!(
                    "INSERT INTO ", $table, " (", stringify!($first), $(", ", stringify!($column),)* ") VALUES ($1",
                    $crate::table!(@places [] [$($column)*] [", $2" ", $3" ", $4" ", $5" ", $6" ", $7" ", $8" ", $9"
                        ", $10" ", $11" ", $12" ", $13" ", $14" ", $15" ", $16" ", $17" ", $18" ", $19" ", $20"]),
                    ")", $clash
                ),
                file: file!(),
                line: line!(),
            };
            $crate::inventory::submit! { $crate::sql::Registered(&SELECT) }
            $crate::inventory::submit! { $crate::sql::Registered(&INSERT) }
            $crate::Table {
                name: $table,
                rank: $rank,
                shelf: $crate::table::Shelf::$shelf,
                columns: &[
                    (stringify!($first), $crate::table::Column::$first_kind)
                    $(, (stringify!($column), $crate::table::Column::$kind))*
                ],
                private: &[$($($crate::table!(@kept $column $kept),)?)*],
                select: &SELECT,
                insert: &INSERT,
                shared: $shared,
            }
        };
        $crate::inventory::submit! { $crate::table::RegisteredTable(&$name) }
    };
    (@kept $column:ident private) => { stringify!($column) };
    (@places [$($done:literal)*] [] [$($left:literal)*]) => { concat!("" $(, $done)*) };
    (@places [$($done:literal)*] [$one:ident $($more:ident)*] [$place:literal $($left:literal)*]) => {
        $crate::table!(@places [$($done)* $place] [$($more)*] [$($left)*])
    };
}
