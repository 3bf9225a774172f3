//! The data: made by the product's own stores, so that every ledger verifies, and from one seed.

mod evidence;
mod plans;
mod stage;
mod voices;
mod words;

pub use stage::Stage;
pub use voices::contributions;

use crate::report::Report;
use anyhow::Result;
use kernel::{Day, uuid::Uuid};
use plan::LineId;
use record::Db;
use std::time::Instant;

/// What the figures are measured on.
#[derive(Debug)]
pub struct World {
    /// 600 lines, each revised on eight days and resting on two excerpts, two versions, 5,000 contributions.
    pub usual: Made,
    /// 3,000 lines in two versions, a third of them changed.
    pub big: Made,
}

/// A process that was made.
#[derive(Debug)]
pub struct Made {
    /// Its address.
    pub slug: String,
    /// Its lines, in the order of their making.
    pub lines: Vec<LineId>,
    /// Days on which its text was different each time.
    pub days: Vec<Day>,
    /// Session of somebody of its staff, as in the cookie.
    pub session: String,
}

/// Makes both processes.
pub async fn world(db: &Db, report: &mut Report) -> Result<World> {
    let began = Instant::now();
    let mut usual = Stage::open(db, Uuid::from_u128(0x600), "usuale").await?;
    let excerpts = evidence::excerpts(&mut usual, 20, 50).await?;
    let lines = plans::write(&mut usual, 600, &excerpts).await?;
    let days = plans::revise(&mut usual, 8).await?;
    contributions(&mut usual, 5_000, &lines).await?;
    voices::replies(&mut usual, 4_000).await?;
    let usual = Made { slug: usual.slug.clone(), lines, days, session: usual.sign_in().await? };
    let mut big = Stage::open(db, Uuid::from_u128(0x3000), "grande").await?;
    let lines = plans::write(&mut big, 3_000, &[]).await?;
    plans::publish(&mut big).await?;
    plans::change_a_third(&mut big).await?;
    plans::publish(&mut big).await?;
    let big = Made { slug: big.slug.clone(), lines, days: vec![], session: big.sign_in().await? };
    report.say(&format!("  data made in {:.0} s", began.elapsed().as_secs_f64()));
    Ok(World { usual, big })
}
