//! Archives: out, in, and checked.

use super::{done, open, progress};
use crate::{
    config::{Common, Export, Import, Verify},
    demo::say,
};
use anyhow::{Context, Result, bail};
use record::archive::{Archive, Extent};

pub async fn export(common: &Common, export: &Export) -> Result<()> {
    let db = open(common).await?;
    let extent = if export.public { Extent::Public } else { Extent::Whole };
    let manifest = open_data::export(&db, &export.process, &export.folder, extent, &mut progress).await;
    let manifest = manifest.with_context(|| format!("cannot export {}", export.process))?;
    db.close().await?;
    done(&format!("Written: {} files, {} entries of the ledger.", manifest.files.len(), manifest.entries));
    Ok(())
}

pub async fn import(common: &Common, import: &Import) -> Result<()> {
    let db = open(common).await?;
    let archive = Archive::Folder(import.folder.clone());
    let manifest = open_data::import(&db, &archive, &mut progress).await;
    let manifest = manifest
        .with_context(|| format!("{} was not imported; nothing was written", import.folder.display()))?;
    db.close().await?;
    done(&format!("Imported: {} entries of the ledger, verified.", manifest.entries));
    Ok(())
}

pub fn verify(verify: &Verify) -> Result<()> {
    let report = open_data::verify(&Archive::Folder(verify.folder.clone()));
    let lang = verify.language;
    say(&report.tell(lang));
    if report.holds() { Ok(()) } else { bail!("the archive is not what it says it is") }
}
