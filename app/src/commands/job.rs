//! A job in a process of its own: files of strangers are read here, with little memory, little time and nothing to write to.

use crate::config::Job;
use anyhow::{Context, Result};
use rustix::process::{Resource, Rlimit, nice, setrlimit};
use std::io;

/// Memory, in bytes: a PDF of 2,000 pages and 60 MB takes a third of it.
const MEMORY: u64 = 1536 << 20;
/// Time of the processor, in seconds: thirty times what that PDF takes.
const SECONDS: u64 = 240;
/// Others go first.
const NICE: i32 = 10;

pub fn run(job: &Job) -> Result<()> {
    let job =
        web::workshop::Job::named(&job.name).with_context(|| format!("there is no job {}", job.name))?;
    limit().context("the process cannot be limited")?;
    Ok(web::workshop::answer(job, io::stdin().lock(), io::stdout().lock())?)
}

/// No more memory and time than that, no file written, no file opened beyond the three there are, no process started.
fn limit() -> rustix::io::Result<()> {
    let at_most = |most: u64| Rlimit { current: Some(most), maximum: Some(most) };
    setrlimit(Resource::As, at_most(MEMORY))?;
    setrlimit(Resource::Cpu, at_most(SECONDS))?;
    setrlimit(Resource::Fsize, at_most(0))?;
    setrlimit(Resource::Nofile, at_most(3))?;
    setrlimit(Resource::Core, at_most(0))?;
    nice(NICE).map(drop)
}
