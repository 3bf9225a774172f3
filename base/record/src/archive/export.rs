//! Writing an archive: table by table, page by page, in constant memory.

use super::{FORMAT, Progress, row};
use crate::{Snapshot, Table, params, table::{Shelf, every_table}};
use kernel::{Failure, ProcessId, uuid::Uuid};
use sea_orm::QueryResult;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::{
    fs,
    io::{BufWriter, Write},
    path::{Path, PathBuf},
};

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
pub struct Manifest {
    /// Version of the layout.
    pub format: String,
    /// The process.
    pub process: ProcessId,
    /// How many entries its ledger has.
    pub entries: i64,
    /// The last digest of its ledger.
    pub ledger: String,
    /// Every file but the manifest, in order of path.
    pub files: Vec<FileEntry>,
}

/// An archive being written into an empty folder.
#[derive(Debug)]
pub struct Exporter {
    root: PathBuf,
    process: ProcessId,
    files: Vec<FileEntry>,
}

impl Exporter {
    /// Begins in a folder that does not exist yet or is empty.
    pub fn begin(root: &Path, process: ProcessId) -> Result<Exporter, Failure> {
        fs::create_dir_all(root).map_err(Failure::internal)?;
        let mut there = fs::read_dir(root).map_err(Failure::internal)?;
        if there.next().is_some() {
            return Err(Failure::internal(format!("{} is not empty", root.display())));
        }
        Ok(Exporter { root: root.to_owned(), process, files: Vec::new() })
    }

    /// Writes every registered table. Memory: at most 500 rows at a time.
    pub async fn tables(&mut self, view: &Snapshot, progress: Progress<'_>) -> Result<(), Failure> {
        for table in every_table() {
            self.table(view, table, progress).await?;
        }
        Ok(())
    }

    async fn table(&mut self, view: &Snapshot, table: &Table, progress: Progress<'_>) -> Result<(), Failure> {
        let shelf = match table.shelf {
            Shelf::Record => "record",
            Shelf::Private => "private",
        };
        let mut out = self.create(&format!("{shelf}/{}.jsonl", table.name))?;
        let (mut after, mut rows) = (Uuid::nil(), 0);
        loop {
            let page = view.rows(table.select, params![self.process, after]).await?;
            for row in &page {
                after = self.row(table, row, &mut out)?;
            }
            rows += page.len() as u64;
            progress(table.name, rows);
            if page.len() < 500 {
                break;
            }
        }
        self.files.push(out.finish()?);
        Ok(())
    }

    fn row(&mut self, table: &Table, row: &QueryResult, out: &mut Out) -> Result<Uuid, Failure> {
        let (line, bytes) = row::to_json(table, row)?;
        out.write(line.as_bytes())?;
        if let Some(bytes) = bytes {
            self.original(&bytes)?;
        }
        let (key, _) = table.columns.first().ok_or_else(|| Failure::internal("a table without columns"))?;
        row.try_get("", key).map_err(crate::snapshot::failed)
    }

    fn original(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        let path = format!("files/{}", crate::content::sha256(bytes));
        if self.files.iter().any(|file| file.path == path) {
            return Ok(());
        }
        self.text(&path, bytes)
    }

    /// Adds a file for people to read.
    pub fn text(&mut self, path: &str, bytes: &[u8]) -> Result<(), Failure> {
        let mut out = self.create(path)?;
        out.write(bytes)?;
        self.files.push(out.finish()?);
        Ok(())
    }

    fn create(&self, path: &str) -> Result<Out, Failure> {
        Out::create(&self.root, path)
    }

    /// Writes the manifest, last: an archive without it is unfinished.
    pub async fn finish(mut self, view: &Snapshot) -> Result<Manifest, Failure> {
        self.files.sort_by(|a, b| a.path.cmp(&b.path));
        let (entries, ledger) = view.ledger_end(self.process).await?;
        let manifest =
            Manifest { format: FORMAT.to_owned(), process: self.process, entries, ledger, files: self.files };
        let mut text = serde_json::to_string_pretty(&manifest).map_err(Failure::internal)?;
        text.push('\n');
        fs::write(self.root.join("manifest.json"), text).map_err(Failure::internal)?;
        Ok(manifest)
    }
}

/// A file being written and measured.
#[derive(Debug)]
struct Out {
    path: String,
    to: BufWriter<fs::File>,
    hash: Sha256,
    bytes: u64,
}

impl Out {
    fn create(root: &Path, path: &str) -> Result<Out, Failure> {
        let full = root.join(path);
        if let Some(folder) = full.parent() {
            fs::create_dir_all(folder).map_err(Failure::internal)?;
        }
        let to = BufWriter::new(fs::File::create_new(full).map_err(Failure::internal)?);
        Ok(Out { path: path.to_owned(), to, hash: Sha256::new(), bytes: 0 })
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        self.hash.update(bytes);
        self.bytes += bytes.len() as u64;
        self.to.write_all(bytes).map_err(Failure::internal)
    }

    fn finish(mut self) -> Result<FileEntry, Failure> {
        self.to.flush().map_err(Failure::internal)?;
        let sha256 = crate::content::hex(&self.hash.finalize());
        Ok(FileEntry { path: self.path, sha256, bytes: self.bytes })
    }
}
