//! A whole process as files: out, and in again elsewhere.

mod readme;
mod texts;

use crate::verify::verify;
use kernel::Failure;
use record::{
    Db,
    archive::{Archive, Exporter, Extent, Manifest, Progress, import as read_in},
};
use std::path::Path;

/// Writes the process with this address into a folder that is empty or does not exist: everything, or only what is public.
/// One consistent view, page by page: memory does not grow with the process.
pub async fn export(
    db: &Db,
    slug: &str,
    folder: &Path,
    extent: Extent,
    progress: Progress<'_>,
) -> Result<Manifest, Failure> {
    let view = db.read().await?;
    let found = process::store::by_slug(&view, slug).await?;
    let mut exporter = Exporter::begin(folder, found.id, extent)?;
    exporter.tables(&view, progress).await?;
    // What people read; import takes no notice of it.
    readme::write(&found.settings.title, &mut exporter)?;
    texts::write(&view, found.id, &mut exporter, progress).await?;
    exporter.finish(&view).await
}

/// Reads an archive in, after having verified it. Everything or nothing; fails when anything in it is wrong, when its
/// private part was left out, or when the process is already here.
pub async fn import(db: &Db, archive: &Archive, progress: Progress<'_>) -> Result<Manifest, Failure> {
    if let Some(fault) = verify(archive).first_fault() {
        let line = fault.line.map(|line| format!(", line {line}")).unwrap_or_default();
        return Err(Failure::internal(format!(
            "the archive is not whole: {}{line}: {}",
            fault.file, fault.wrong
        )));
    }
    read_in(db, archive, progress).await
}
