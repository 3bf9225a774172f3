//! The rows of every table this release knows: readable, of this process, each written with an entry of its ledger.

use super::{
    bundle::{Bundle, each},
    ledger::Ledger,
    report::{Fault, Wrong},
};
use kernel::ids;
use record::{
    Table,
    archive::Extent,
    table::{Shelf, every_table},
};
use serde_json::{Map, Value};

type Row = Map<String, Value>;

/// Looks at every row of every table.
pub(super) fn check(bundle: &Bundle<'_>, ledger: &Ledger) -> Result<(u64, u64), Fault> {
    let (mut seen, mut skipped) = (0, 0);
    for table in every_table() {
        for path in due(bundle, table) {
            if bundle.expects(&path) {
                seen += each(bundle.archive, &path, |_, row: Row| fits(bundle, ledger, table, &row))?;
            } else if bundle.manifest.files.iter().any(|file| file.path == path) {
                skipped += 1;
            } else {
                return Err(Fault::file(&path, Wrong::Missing));
            }
        }
    }
    Ok((seen, skipped))
}

/// The files a table must have in an archive of this extent.
fn due(bundle: &Bundle<'_>, table: &Table) -> Vec<String> {
    let shelves: &[&str] = match (table.shelf, bundle.manifest.extent) {
        (Shelf::Record, _) | (Shelf::Split, Extent::Public) => &["record"],
        (Shelf::Private, Extent::Public) => &[],
        (Shelf::Private, Extent::Whole) => &["private"],
        (Shelf::Split, Extent::Whole) => &["record", "private"],
    };
    shelves.iter().map(|shelf| format!("{shelf}/{}.jsonl", table.name)).collect()
}

fn fits(bundle: &Bundle<'_>, ledger: &Ledger, table: &Table, row: &Row) -> Result<(), Wrong> {
    let columns = table.columns.iter().filter(|(name, _)| row.contains_key(*name)).count();
    if columns != table.columns.len() || row.len() != columns {
        return Err(Wrong::Unreadable);
    }
    // What processes share may have come from another one, with an entry of its ledger.
    if table.shared {
        return Ok(());
    }
    let id = |name: &str| row.get(name).and_then(Value::as_str).and_then(ids::decode);
    let elsewhere = |name: &str| row.contains_key(name) && id(name) != Some(bundle.process().0);
    let unknown =
        row.contains_key("entry_id") && !id("entry_id").is_some_and(|entry| ledger.ids.contains(&entry));
    if unknown || elsewhere("process_id") || elsewhere("scope_id") { Err(Wrong::Stranger) } else { Ok(()) }
}
