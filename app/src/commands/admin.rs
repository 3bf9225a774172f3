//! The first administrator: a link that works once, printed on the terminal of whoever runs the machine.

use super::open;
use crate::config::{Admin, Common, without_slash};
use accounts::Appointed;
use anyhow::Result;

pub async fn run(common: &Common, admin: &Admin) -> Result<()> {
    let db = open(common).await?;
    let who = Appointed {
        email: admin.email.as_deref(),
        name: admin.name.as_deref(),
        lang: admin.language.language,
    };
    let link = accounts::first_administrator(&db, without_slash(&admin.address), who).await?;
    db.close().await?;
    crate::demo::say("This link signs the administrator in, once, within fourteen days:");
    crate::demo::say(&link);
    Ok(())
}
