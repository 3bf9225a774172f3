//! Writing an archive: table by table, page by page, in constant memory.

use super::{
    FORMAT, Progress, Writer, columns_path, public_among,
    row::{self, Part},
};
use crate::{
    Snapshot, Table, params,
    table::{Column, Shelf, every_table},
};
use kernel::{Failure, ProcessId, uuid::Uuid};
use sea_orm::QueryResult;
use serde::{Deserialize, Serialize};
use std::{
    collections::{BTreeMap, HashSet},
    fs,
    path::{Path, PathBuf},
};

/// Rows read at once; one where a row carries a whole file.
const ROWS: i64 = 500;

kernel::words! {
    /// How much of a process an archive holds.
    pub enum Extent {
        /// Everything: it imports elsewhere the same.
        Whole = "whole",
        /// What anybody may read: it can be verified, not imported.
        Public = "public",
    }
}

/// One file of an archive.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileEntry {
    /// Path inside the archive.
    pub path: String,
    /// Lower-case hexadecimal SHA-256.
    pub sha256: String,
    /// Size in bytes.
    pub bytes: u64,
}

/// What an archive holds.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// Version of the layout.
    pub format: String,
    /// The process.
    pub process: ProcessId,
    /// How much of it.
    pub extent: Extent,
    /// How many entries its ledger has.
    pub entries: i64,
    /// The last digest of its ledger.
    pub ledger: String,
    /// Every file but the manifest, in order of path.
    pub files: Vec<FileEntry>,
}

impl Manifest {
    /// The bytes of `manifest.json`.
    pub fn text(&self) -> Result<String, Failure> {
        let text = serde_json::to_string_pretty(self).map_err(Failure::internal)?;
        Ok(format!("{text}\n"))
    }
}

/// An archive being written into an empty folder.
#[derive(Debug)]
pub struct Exporter {
    root: PathBuf,
    process: ProcessId,
    extent: Extent,
    files: BTreeMap<String, FileEntry>,
}

impl Exporter {
    /// Begins in a folder that does not exist yet or is empty.
    pub fn begin(root: &Path, process: ProcessId, extent: Extent) -> Result<Exporter, Failure> {
        fs::create_dir_all(root).map_err(Failure::internal)?;
        let mut there = fs::read_dir(root).map_err(Failure::internal)?;
        if there.next().is_some() {
            return Err(Failure::internal(format!("{} is not empty", root.display())));
        }
        Ok(Exporter { root: root.to_owned(), process, extent, files: BTreeMap::new() })
    }

    /// How much is written: whether `private/` is.
    pub fn extent(&self) -> Extent {
        self.extent
    }

    /// Writes every registered table. Memory: at most 500 rows at a time, or one original file.
    pub async fn tables(&mut self, view: &Snapshot, progress: Progress<'_>) -> Result<(), Failure> {
        for table in every_table() {
            self.table(view, table, progress).await?;
        }
        Ok(())
    }

    async fn table(&mut self, view: &Snapshot, table: &Table, progress: Progress<'_>) -> Result<(), Failure> {
        let mut outs = self.outs(table)?;
        let page_size = page_size(table);
        let (mut after, mut rows) = (Uuid::nil(), 0);
        loop {
            let page = view.rows(table.select, params![self.process, after, page_size]).await?;
            let public = self.public(view, table, &page).await?;
            for row in &page {
                after = key(table, row)?;
                self.row(table, row, public.contains(&after), &mut outs)?;
            }
            rows += page.len() as u64;
            progress(table.name, rows);
            if page.len() as u64 != page_size.unsigned_abs() {
                break;
            }
        }
        for out in [outs.record, outs.private, outs.columns].into_iter().flatten() {
            self.keep(out)?;
        }
        Ok(())
    }

    fn outs(&self, table: &Table) -> Result<Outs, Failure> {
        let open = |shelf: &str, wanted: bool| {
            wanted.then(|| self.open(&format!("{shelf}/{}.jsonl", table.name))).transpose()
        };
        let whole = self.extent == Extent::Whole;
        Ok(Outs {
            record: open("record", table.shelf != Shelf::Private)?,
            private: open("private", table.shelf != Shelf::Record && whole)?,
            columns: columns_path(table).filter(|_| whole).map(|path| self.open(&path)).transpose()?,
        })
    }

    /// Which rows of a page go with the record.
    async fn public(
        &self,
        view: &Snapshot,
        table: &Table,
        page: &[QueryResult],
    ) -> Result<HashSet<Uuid>, Failure> {
        let keys = page.iter().map(|row| key(table, row)).collect::<Result<Vec<_>, _>>()?;
        match table.shelf {
            Shelf::Record => Ok(keys.into_iter().collect()),
            Shelf::Private => Ok(HashSet::new()),
            Shelf::Split => public_among(view, self.process, table.name, &keys).await,
        }
    }

    fn row(
        &mut self,
        table: &Table,
        row: &QueryResult,
        public: bool,
        outs: &mut Outs,
    ) -> Result<(), Failure> {
        let (out, folder, part) = if public {
            (&mut outs.record, "files", Part::Open)
        } else {
            (&mut outs.private, "private/files", Part::All)
        };
        let Some(out) = out else { return Ok(()) };
        let written = row::to_json(table, row, part)?;
        out.say(&written.line)?;
        if let (Part::Open, Some(columns)) = (part, &mut outs.columns) {
            let kept = row::to_json(table, row, Part::Kept)?;
            columns.say(if kept.tells { &kept.line } else { "" })?;
        }
        match written.bytes {
            Some(bytes) => self.original(folder, &bytes),
            None => Ok(()),
        }
    }

    fn original(&mut self, folder: &str, bytes: &[u8]) -> Result<(), Failure> {
        let path = format!("{folder}/{}", crate::content::sha256(bytes));
        if self.files.contains_key(&path) {
            return Ok(());
        }
        self.text(&path, bytes)
    }

    /// Adds a file for people to read.
    pub fn text(&mut self, path: &str, bytes: &[u8]) -> Result<(), Failure> {
        let mut out = self.open(path)?;
        out.write(bytes)?;
        self.keep(out)
    }

    /// Opens a file to be written bit by bit and then [kept](Self::keep).
    pub fn open(&self, path: &str) -> Result<Writer, Failure> {
        Writer::create(&self.root, path)
    }

    /// Closes a file and lists it in the manifest.
    pub fn keep(&mut self, out: Writer) -> Result<(), Failure> {
        let file = out.finish()?;
        self.files.insert(file.path.clone(), file);
        Ok(())
    }

    /// Writes the manifest, last: an archive without it is unfinished.
    pub async fn finish(self, view: &Snapshot) -> Result<Manifest, Failure> {
        let (entries, ledger) = view.ledger_end(self.process).await?;
        let Exporter { root, process, extent, files } = self;
        let files = files.into_values().collect();
        let manifest = Manifest { format: FORMAT.to_owned(), process, extent, entries, ledger, files };
        fs::write(root.join("manifest.json"), manifest.text()?).map_err(Failure::internal)?;
        Ok(manifest)
    }
}

/// Where the rows of one table go.
struct Outs {
    record: Option<Writer>,
    private: Option<Writer>,
    columns: Option<Writer>,
}

fn page_size(table: &Table) -> i64 {
    let heavy = table.columns.iter().any(|(_, kind)| *kind == Column::Bytes);
    if heavy { 1 } else { ROWS }
}

fn key(table: &Table, row: &QueryResult) -> Result<Uuid, Failure> {
    let (name, _) = table.columns.first().ok_or_else(|| Failure::internal("a table without columns"))?;
    row.try_get("", name).map_err(crate::snapshot::failed)
}
