//! Export of a process with 10,000 contributions and of one with 100,000: constant memory means the same peak.

use crate::{
    database::{self, Kind},
    make::{Stage, contributions},
    program,
    report::Report,
};
use anyhow::Result;
use kernel::uuid::Uuid;
use std::{fs, path::Path, time::Instant};

/// Measures both.
pub async fn measure(kind: Kind, postgres: &str, report: &mut Report) -> Result<()> {
    let small = one(kind, postgres, 10_000, report).await?;
    let large = one(kind, postgres, 100_000, report).await?;
    // Ten times the contributions: constant memory is 1.0, everything in memory would come near 10.
    report.at_most(
        &format!("{}: peak of 100,000 over peak of 10,000", kind.name()),
        large / small,
        "times",
        1.5,
    );
    Ok(())
}

/// The most memory an export of so many contributions took, in megabytes.
async fn one(kind: Kind, postgres: &str, count: usize, report: &mut Report) -> Result<f64> {
    let began = Instant::now();
    let place = database::make(kind, postgres).await?;
    let mut stage = Stage::open(&place.db, Uuid::from_u128(0x1_0000), "esporta").await?;
    contributions(&mut stage, count, &[]).await?;
    place.settle().await?;
    report.say(&format!("  {count} contributions made in {:.0} s", began.elapsed().as_secs_f64()));
    let archive = place.folder().join("archive");
    let folder = archive.display().to_string();
    let (took, most) = program::run(&["export", "--database", &place.address, "esporta", &folder])?;
    let bytes = size(&archive)?;
    let what = format!("{}: export of {count} contributions", kind.name());
    report
        .fact(&what, &format!("{:.1} s, peak {most:.0} MB, {} MB written", took.as_secs_f64(), bytes >> 20));
    place.remove().await?;
    Ok(most)
}

fn size(folder: &Path) -> Result<u64> {
    let mut bytes = 0;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        bytes += if entry.file_type()?.is_dir() { size(&entry.path())? } else { entry.metadata()?.len() };
    }
    Ok(bytes)
}
