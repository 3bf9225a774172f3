//! Reading an archive into the database: everything or nothing.

use super::{Archive, Extent, FORMAT, Manifest, Progress, kept::Kept, row};
use crate::{
    Db, Table, Tx,
    content::hex,
    table::{Shelf, every_table},
    verify,
};
use kernel::Failure;
use sha2::{Digest, Sha256};
use std::io::{BufRead, Read};

/// Imports an archive in one transaction: checks every file against the manifest, writes every row, then verifies the
/// ledger as it now stands. Fails, leaving nothing behind, when anything was altered, when the private part was left out,
/// or when the process is already there.
pub async fn import(db: &Db, archive: &Archive, progress: Progress<'_>) -> Result<Manifest, Failure> {
    let manifest = check(archive)?;
    if manifest.extent != Extent::Whole {
        return Err(Failure::internal(
            "this archive holds only what is public: it can be verified, not imported",
        ));
    }
    let mut tx = db.write().await?;
    let (entries, _) = tx.ledger_end(manifest.process).await?;
    if entries > 0 {
        return Err(Failure::Conflict);
    }
    for table in every_table() {
        import_table(&mut tx, table, archive, &manifest, progress).await?;
    }
    verify::ledger(&tx, manifest.process).await?;
    tx.commit().await?;
    Ok(manifest)
}

/// Reads the manifest and measures every file it lists.
pub fn check(archive: &Archive) -> Result<Manifest, Failure> {
    let text = archive.read("manifest.json")?;
    let manifest: Manifest = serde_json::from_slice(&text).map_err(Failure::internal)?;
    if manifest.format != FORMAT {
        return Err(Failure::internal(format!("archives of format {} are not known here", manifest.format)));
    }
    for file in &manifest.files {
        if digest_of(archive.lines(&file.path)?)? != file.sha256 {
            return Err(Failure::internal(format!("the archive was altered: {}", file.path)));
        }
    }
    Ok(manifest)
}

fn digest_of(mut reader: Box<dyn BufRead + Send + '_>) -> Result<String, Failure> {
    let (mut hash, mut buffer) = (Sha256::new(), vec![0; 65_536]);
    loop {
        let read = reader.read(&mut buffer).map_err(Failure::internal)?;
        if read == 0 {
            return Ok(hex(&hash.finalize()));
        }
        hash.update(buffer.get(..read).unwrap_or_default());
    }
}

async fn import_table(
    tx: &mut Tx,
    table: &Table,
    archive: &Archive,
    manifest: &Manifest,
    progress: Progress<'_>,
) -> Result<(), Failure> {
    let shelves: &[&str] = match table.shelf {
        Shelf::Record => &["record"],
        Shelf::Private => &["private"],
        Shelf::Split => &["record", "private"],
    };
    let mut rows = 0;
    for shelf in shelves {
        let path = format!("{shelf}/{}.jsonl", table.name);
        if !manifest.files.iter().any(|file| file.path == path) {
            return Err(Failure::internal(format!("the archive lacks {path}")));
        }
        let mut kept = match *shelf {
            "record" => Kept::of(table, archive, manifest)?,
            _ => Kept::none(table),
        };
        for line in archive.lines(&path)?.lines() {
            let row = kept.complete(row::read(table, &line.map_err(Failure::internal)?)?)?;
            tx.run(table.insert, row::to_values(table, &row, archive)?).await?;
            rows += 1;
        }
        kept.end()?;
    }
    progress(table.name, rows);
    Ok(())
}
