//! The first administrator: a link that works once, printed on the terminal of whoever runs the machine.

use super::open;
use crate::config::{Admin, Common};
use anyhow::Result;

pub async fn run(common: &Common, admin: &Admin) -> Result<()> {
    let db = open(common).await?;
    let link = accounts::first_administrator(&db, &admin.address, admin.email.as_deref()).await?;
    db.close().await?;
    crate::demo::say("This link signs the administrator in, once, within fourteen days:");
    crate::demo::say(&link);
    Ok(())
}
