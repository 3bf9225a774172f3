//! A file of an archive while it is written: measured as it grows, never held in memory.

use super::FileEntry;
use crate::content::hex;
use kernel::Failure;
use sha2::{Digest, Sha256};
use std::{
    fs,
    io::{BufWriter, Write},
    path::Path,
};

/// A file being written and measured. Hand it back with [`Exporter::keep`](super::Exporter::keep).
#[derive(Debug)]
pub struct Writer {
    path: String,
    to: BufWriter<fs::File>,
    hash: Sha256,
    bytes: u64,
}

impl Writer {
    pub(super) fn create(root: &Path, path: &str) -> Result<Writer, Failure> {
        let full = root.join(super::store::inside(path)?);
        if let Some(folder) = full.parent() {
            fs::create_dir_all(folder).map_err(Failure::internal)?;
        }
        let to = BufWriter::new(fs::File::create_new(full).map_err(Failure::internal)?);
        Ok(Writer { path: path.to_owned(), to, hash: Sha256::new(), bytes: 0 })
    }

    /// Adds to the file.
    pub fn write(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        self.hash.update(bytes);
        self.bytes += bytes.len() as u64;
        self.to.write_all(bytes).map_err(Failure::internal)
    }

    /// Adds text to the file.
    pub fn say(&mut self, text: &str) -> Result<(), Failure> {
        self.write(text.as_bytes())
    }

    pub(super) fn finish(mut self) -> Result<FileEntry, Failure> {
        self.to.flush().map_err(Failure::internal)?;
        Ok(FileEntry { path: self.path, sha256: hex(&self.hash.finalize()), bytes: self.bytes })
    }
}
