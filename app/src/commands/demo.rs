//! The demonstration: a whole process, loaded from the archive inside the program by the same path as any other archive.

use super::{done, open, progress};
use crate::{
    config::{Common, Demo, without_slash},
    demo::{self, say},
};
use anyhow::{Context, Result};

pub async fn run(common: &Common, args: &Demo) -> Result<()> {
    let db = open(common).await?;
    let loaded = demo::load(&db, &mut progress)
        .await
        .context("the demonstration was not loaded; nothing was written")?;
    if loaded {
        done("The demonstration process is loaded.");
    }
    let origin = args.at.clone().unwrap_or_else(|| args.serve.origin());
    if args.links || args.and_serve {
        let links = demo::links(&db, without_slash(&origin), args.language.language).await?;
        if args.links {
            say(&serde_json::to_string_pretty(&links)?);
        } else {
            say("Each link signs one person of the demonstration in, once:");
            for (role, link) in &links {
                say(&format!("  {role:<16} {link}"));
            }
        }
    }
    if args.and_serve {
        return super::serve::run_on(db, &args.serve).await;
    }
    Ok(db.close().await?)
}
