//! Measures the figures the product promises, on SQLite and on PostgreSQL, and prints them with the machine.
//!
//! Not part of the tests: figures depend on the machine. What is compared is a ratio: measured against target, one size
//! against another. The data are made by the product's own stores from a fixed seed, so that two runs measure the same.

mod ask;
mod database;
mod export;
mod load;
mod machine;
mod make;
mod pages;
mod program;
mod report;
mod serving;
mod tap;
mod times;

use anyhow::Result;
use clap::{Parser, ValueEnum};
use database::Kind;
use report::Report;
use std::process::ExitCode;

/// What to measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Part {
    /// Everything below.
    All,
    /// Server time of pages: plan, line, difference, register.
    Pages,
    /// Start, memory at rest, requests a second.
    Serving,
    /// Export of 10,000 and of 100,000 contributions: time and memory.
    Export,
}

/// Measures the figures the product promises.
#[derive(Debug, Parser)]
struct Bench {
    /// What to measure
    #[arg(value_enum, default_value = "all")]
    part: Part,
    /// A PostgreSQL in which databases can be made; from `tools/postgres env --durable`
    #[arg(long, env = "DOPPIOFILO_TEST_POSTGRES_DURABLE", hide_env_values = true)]
    postgres: String,
    /// Only this database
    #[arg(long, value_enum)]
    only: Option<Kind>,
}

fn main() -> ExitCode {
    let bench = Bench::parse();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let done = runtime.map_err(anyhow::Error::from).and_then(|runtime| runtime.block_on(run(&bench)));
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("bench: {error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn run(bench: &Bench) -> Result<()> {
    let mut report = Report::default();
    report.say(&machine::describe());
    let wanted = |part: Part| bench.part == Part::All || bench.part == part;
    for kind in
        [Kind::Sqlite, Kind::Postgres].into_iter().filter(|kind| bench.only.is_none_or(|only| only == *kind))
    {
        if wanted(Part::Pages) || wanted(Part::Serving) {
            let place = database::make(kind, &bench.postgres).await?;
            report.say(&database::version(&place).await?);
            let world = make::world(&place.db, &mut report).await?;
            if wanted(Part::Pages) {
                pages::measure(&place, &world, &mut report).await?;
            }
            if wanted(Part::Serving) {
                serving::measure(&place, &world, &mut report).await?;
            }
            place.remove().await?;
        }
        if wanted(Part::Export) {
            export::measure(kind, &bench.postgres, &mut report).await?;
        }
    }
    report.table();
    Ok(())
}
