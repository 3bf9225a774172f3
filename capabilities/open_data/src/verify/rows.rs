//! The rows of every table this release knows: readable, of this process, each written with an entry of its ledger.

use super::{
    bundle::{Bundle, Rows, each},
    ledger::Ledger,
    report::{Fault, Wrong},
};
use kernel::ids;
use record::{
    Table,
    archive::{Extent, columns_path},
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
                seen += look(bundle, ledger, table, &path)?;
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
    let columns = columns_path(table).filter(|_| bundle.manifest.extent == Extent::Whole);
    shelves.iter().map(|shelf| format!("{shelf}/{}.jsonl", table.name)).chain(columns).collect()
}

fn look(bundle: &Bundle<'_>, ledger: &Ledger, table: &Table, path: &str) -> Result<u64, Fault> {
    if columns_path(table).as_deref() == Some(path) {
        return kept(bundle, table, path);
    }
    let open = path.starts_with("record/");
    let due: Vec<&str> = names(table).filter(|name| !open || !table.private.contains(name)).collect();
    each(bundle.archive, path, |_, row: Row| {
        if has(&row, &due) { fits(bundle, ledger, table, &row) } else { Err(Wrong::Unreadable) }
    })
}

fn names(table: &Table) -> impl Iterator<Item = &'static str> {
    table.columns.iter().map(|(name, _)| *name)
}

/// Whether a row has these columns and no others.
fn has(row: &Row, columns: &[&str]) -> bool {
    row.len() == columns.len() && columns.iter().all(|name| row.contains_key(*name))
}

/// The private columns of public rows: each of one row, in the order of the rows.
fn kept(bundle: &Bundle<'_>, table: &Table, path: &str) -> Result<u64, Fault> {
    let key = names(table).next().unwrap_or_default();
    let due: Vec<&str> = [key].into_iter().chain(table.private.iter().copied()).collect();
    let open = format!("record/{}.jsonl", table.name);
    let mut rows: Rows<'_, Row> = Rows::of(bundle.archive, &open)?;
    each(bundle.archive, path, |_, columns: Row| {
        if !has(&columns, &due) {
            return Err(Wrong::Unreadable);
        }
        let mine = |row: &Result<Row, Fault>| row.as_ref().is_ok_and(|row| row.get(key) == columns.get(key));
        if rows.any(|row| mine(&row)) { Ok(()) } else { Err(Wrong::Stranger) }
    })
}

fn fits(bundle: &Bundle<'_>, ledger: &Ledger, table: &Table, row: &Row) -> Result<(), Wrong> {
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
