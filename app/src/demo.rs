//! The archive of the demonstration process, inside the program, and the people who sign in to it.

use accounts::Appointed;
use anyhow::{Context, Result, bail};
use kernel::{Lang, Role};
use record::{
    Db,
    archive::{Archive, Progress},
};
use rust_embed::RustEmbed;
use std::{collections::BTreeMap, io::Write};

/// Files of the archive, packed.
#[derive(RustEmbed)]
#[folder = "../demo/archive"]
struct Files;

/// Address of the process.
pub const SLUG: &str = "torino-2030";
/// A setting that says the database holds the demonstration.
const SETTING: &str = "demo";

/// Loads the process unless it is there; whether it was loaded now.
pub async fn load(db: &Db, progress: Progress<'_>) -> Result<bool> {
    if is_demo(db).await? {
        return Ok(false);
    }
    // The outbox of a demonstration can be read by everybody: it must not be that of a real process.
    if !process::store::every_process(&db.read().await?).await?.is_empty() {
        bail!("this database holds real processes; load the demonstration into one of its own");
    }
    let files: BTreeMap<_, _> =
        Files::iter().filter_map(|path| Some((path.to_string(), Files::get(&path)?.data))).collect();
    open_data::import(db, &Archive::Inside(files), progress).await?;
    accounts::set_setting(db, SETTING, SLUG).await?;
    Ok(true)
}

/// Whether this database holds the demonstration: its pages then say so, and its outbox can be read by everybody.
pub async fn is_demo(db: &Db) -> Result<bool> {
    Ok(accounts::setting(db, SETTING).await?.is_some())
}

/// A fresh sign-in link for one person of each role, by role.
pub async fn links(db: &Db, origin: &str, lang: Lang) -> Result<BTreeMap<String, String>> {
    let view = db.read().await?;
    let process = process::store::by_slug(&view, SLUG).await.context("the demonstration is not loaded")?;
    let today = view.now().day();
    let mut chosen = Vec::new();
    for role in Role::STAFF {
        let holders = accounts::store::holders(&view, process.id, *role, today).await?;
        chosen.extend(holders.first().map(|person| (role.to_string(), person.id)));
    }
    drop(view);
    let mut links = BTreeMap::new();
    let mut tx = db.write().await?;
    for (role, person) in chosen {
        let next = accounts::LocalPath::parse(&format!("/{lang}/processes/{SLUG}/desk"));
        let next = next.context("the desk has no address")?;
        let secret = accounts::store::new_link(&mut tx, person, &next, accounts::INVITATION_LIFE).await?;
        links.insert(role, format!("{origin}/{lang}/sign-in/{secret}"));
    }
    tx.commit().await?;
    let administrator = Appointed { email: Some("amministrazione@esempio.it"), name: None, lang };
    let administrator = accounts::first_administrator(db, origin, administrator).await?;
    links.insert(Role::Administrator.to_string(), administrator);
    Ok(links)
}

/// Says something on the terminal; a closed pipe is no failure.
pub fn say(sentence: &str) {
    let mut out = std::io::stdout();
    let _ = writeln!(out, "{sentence}").and_then(|()| out.flush());
}
