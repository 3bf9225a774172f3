//! Copies of the whole database.

use super::{done, open};
use crate::{
    config::{Backup, Common, Restore},
    demo::say,
};
use anyhow::{Context, Result};
use open_data::Backup as Outcome;

pub async fn backup(common: &Common, backup: &Backup) -> Result<()> {
    let db = open(common).await?;
    let made = open_data::backup(&db, &common.database, &backup.file).await;
    let made = made.with_context(|| format!("{} was not written", backup.file.display()))?;
    db.close().await?;
    tell(&made, &format!("Copied to {} and checked.", backup.file.display()));
    Ok(())
}

pub async fn restore(common: &Common, restore: &Restore) -> Result<()> {
    let put_back = open_data::restore(&restore.file, &common.database).await;
    let put_back = put_back
        .with_context(|| format!("{} was not put back; nothing was written", restore.file.display()))?;
    tell(&put_back, &format!("Put back into {} and checked.", common.database));
    Ok(())
}

fn tell(outcome: &Outcome, sentence: &str) {
    match outcome {
        Outcome::Done(_) => done(sentence),
        Outcome::UseTool(command) => {
            done("PostgreSQL has its own tool for this, and it does it better. Nothing was done; run:");
            say(command);
        }
    }
}
