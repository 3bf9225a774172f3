//! Plays the hand-written demonstration through the product, change by change on the day it happened, and writes the
//! archive that `doppiofilo demo` imports.
//!
//! `cargo run -p demo_builder` rewrites `demo/archive`; with `--check` it only says whether that would change anything.

mod play;
mod script;
mod stage;

use anyhow::{Context, Result, bail};
use std::{
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("demo_builder: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let script = script::Script::read(&here.join("turin"))?;
    let folder = tempfile::tempdir()?;
    let made = folder.path().join("archive");
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(play::play(&script, &folder.path().join("demo.sqlite"), &made))?;
    let kept = here.join("archive");
    if std::env::args().any(|word| word == "--check") {
        return same(&made, &kept);
    }
    if kept.exists() {
        fs::remove_dir_all(&kept)?;
    }
    copy(&made, &kept)
}

/// Every file below a folder, path relative to it.
fn files(root: &Path) -> Result<Vec<PathBuf>> {
    let (mut found, mut left) = (Vec::new(), vec![root.to_owned()]);
    while let Some(folder) = left.pop() {
        for entry in fs::read_dir(&folder).with_context(|| format!("{}", folder.display()))? {
            let path = entry?.path();
            if path.is_dir() { left.push(path) } else { found.push(path.strip_prefix(root)?.to_owned()) }
        }
    }
    found.sort();
    Ok(found)
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    for file in files(from)? {
        let target = to.join(&file);
        target.parent().map(fs::create_dir_all).transpose()?;
        fs::copy(from.join(&file), target)?;
    }
    Ok(())
}

fn same(made: &Path, kept: &Path) -> Result<()> {
    let again = "run `cargo run -p demo_builder` and commit demo/archive";
    if files(made)? != files(kept)? {
        bail!("demo/archive has other files than the script makes: {again}");
    }
    for file in files(made)? {
        if fs::read(made.join(&file))? != fs::read(kept.join(&file))? {
            bail!("demo/archive/{} is not what the script makes: {again}", file.display());
        }
    }
    Ok(())
}
