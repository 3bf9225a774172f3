//! Downloads as files: made once for each state of the record, measured, kept in a file without a name until the next entry.
//!
//! A download streamed straight from the database would hold a view, and one of its few connections, for as long as the
//! slowest reader takes. A file holds nothing, and its size and digest are known before the first byte is sent.

use crate::files::File;
use kernel::{Failure, ProcessId};
use record::{Snapshot, content::hex};
use sha2::{Digest, Sha256};
use std::{
    collections::HashMap,
    io::{BufWriter, Write},
    sync::{Arc, LazyLock, Mutex, PoisonError},
};
use tempfile::NamedTempFile;

/// A file ready to be sent.
#[derive(Debug)]
pub(crate) struct Spooled {
    file: NamedTempFile,
    /// Size in bytes.
    pub bytes: u64,
    /// Lower-case hexadecimal SHA-256.
    pub sha256: String,
    made_at: State,
}

impl Spooled {
    /// Opens it for reading, from the beginning.
    pub fn open(&self) -> Result<std::fs::File, Failure> {
        std::fs::File::open(self.file.path()).map_err(Failure::internal)
    }
}

/// How the record stood: entries of all ledgers together, because erasure is an entry of the house, and the end of the
/// process's own, because two databases may have as many.
type State = (i64, String);
type Key = (ProcessId, String);

static KEPT: LazyLock<Mutex<HashMap<Key, Arc<Spooled>>>> = LazyLock::new(Mutex::default);

/// A file, as the record stands in this view. Written when it is not at hand.
pub(crate) async fn spooled(
    view: &Snapshot,
    process: ProcessId,
    file: File,
) -> Result<Arc<Spooled>, Failure> {
    let key = (process, file.name());
    let state = (view.entries().await?, view.ledger_end(process).await?.1);
    if let Some(known) = kept(&key).filter(|known| known.made_at == state) {
        return Ok(known);
    }
    let made = Arc::new(make(view, process, file, state).await?);
    KEPT.lock().unwrap_or_else(PoisonError::into_inner).insert(key, made.clone());
    Ok(made)
}

fn kept(key: &Key) -> Option<Arc<Spooled>> {
    KEPT.lock().unwrap_or_else(PoisonError::into_inner).get(key).cloned()
}

async fn make(view: &Snapshot, process: ProcessId, file: File, made_at: State) -> Result<Spooled, Failure> {
    let mut to = BufWriter::new(NamedTempFile::new().map_err(Failure::internal)?);
    let (mut hash, mut bytes) = (Sha256::new(), 0);
    let mut out = |text: &str| {
        hash.update(text.as_bytes());
        bytes += text.len() as u64;
        to.write_all(text.as_bytes()).map_err(Failure::internal)
    };
    file.write(view, process, &mut out).await?;
    let file = to.into_inner().map_err(|error| Failure::internal(error.to_string()))?;
    Ok(Spooled { file, bytes, sha256: hex(&hash.finalize()), made_at })
}
