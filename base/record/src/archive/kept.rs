//! Columns that stay private where their row is public: beside it, in `private/columns/`, in the order of the rows. Where all
//! of them are empty there is no line.

use super::{Archive, Manifest, row};
use crate::{Table, table::Shelf};
use kernel::Failure;
use serde_json::{Map, Value as Json};
use std::io::{BufRead, Lines};

type Row = Map<String, Json>;

/// Where the private columns of a table's public rows are; `None` when it has no such columns.
pub fn columns_path(table: &Table) -> Option<String> {
    let some = !table.private.is_empty() && table.shelf != Shelf::Private;
    some.then(|| format!("private/columns/{}.jsonl", table.name))
}

/// The private columns of a table's public rows, while these are read one by one.
pub(super) struct Kept<'a> {
    table: &'a Table,
    lines: Option<Lines<Box<dyn BufRead + Send + 'a>>>,
    next: Option<Row>,
}

impl<'a> Kept<'a> {
    pub fn none(table: &'a Table) -> Kept<'a> {
        Kept { table, lines: None, next: None }
    }

    pub fn of(table: &'a Table, archive: &'a Archive, manifest: &Manifest) -> Result<Kept<'a>, Failure> {
        let Some(path) = columns_path(table) else { return Ok(Kept::none(table)) };
        if !manifest.files.iter().any(|file| file.path == path) {
            return Err(Failure::internal(format!("the archive lacks {path}")));
        }
        let mut kept = Kept { lines: Some(archive.lines(&path)?.lines()), ..Kept::none(table) };
        kept.advance()?;
        Ok(kept)
    }

    fn advance(&mut self) -> Result<(), Failure> {
        let line = self.lines.as_mut().and_then(Iterator::next).transpose().map_err(Failure::internal)?;
        self.next = line.map(|line| row::read(self.table, &line)).transpose()?;
        Ok(())
    }

    /// The row with what was kept apart from it.
    pub fn complete(&mut self, mut row: Row) -> Result<Row, Failure> {
        let key = self.table.columns.first().map(|(name, _)| *name).unwrap_or_default();
        let mine = self.next.take_if(|next| next.get(key) == row.get(key));
        if let Some(kept) = mine {
            row.extend(kept);
            self.advance()?;
        }
        Ok(row)
    }

    /// After the last row. Fails when something is left that belongs to none.
    pub fn end(self) -> Result<(), Failure> {
        match self.next {
            None => Ok(()),
            Some(_) => Err(row::unreadable(self.table, "a private column", "it belongs to no row")),
        }
    }
}
