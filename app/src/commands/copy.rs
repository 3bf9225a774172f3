//! Copies of the whole database.

use super::{done, open};
use crate::config::{Backup, Common, Restore};
use anyhow::{Context, Result};

pub async fn backup(common: &Common, backup: &Backup) -> Result<()> {
    let db = open(common).await?;
    let made = open_data::backup(&db, &backup.file).await;
    made.with_context(|| format!("{} was not written", backup.file.display()))?;
    db.close().await?;
    done(&format!("Copied to {} and checked.", backup.file.display()));
    Ok(())
}

pub async fn restore(common: &Common, restore: &Restore) -> Result<()> {
    let put_back = open_data::restore(&restore.file, &common.database).await;
    put_back.with_context(|| format!("{} was not put back; nothing was written", restore.file.display()))?;
    done(&format!("Put back into {} and checked.", common.database));
    Ok(())
}
