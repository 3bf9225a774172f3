//! Start, memory at rest, and how many public plan pages a second.

use crate::{
    database::Place,
    load,
    make::World,
    program::Program,
    report::{Report, millis},
    times::Times,
};
use anyhow::Result;
use std::{thread, time::Duration};

const STARTS: usize = 7;
const LENGTH: Duration = Duration::from_secs(10);

/// Measures them.
pub async fn measure(place: &Place, world: &World, report: &mut Report) -> Result<()> {
    place.settle().await?;
    let name = place.kind.name();
    let plan = format!("/it/processes/{}/plan", world.usual.slug);
    let mut starts = Vec::new();
    for _ in 0..STARTS {
        starts.push(Program::serve(&place.address, &plan)?.1);
    }
    report.times(
        &format!("{name}: from start to the first plan page"),
        &Times::of(starts),
        Some(Duration::from_secs(1)),
    );
    let (program, _) = Program::serve(&place.address, &plan)?;
    thread::sleep(Duration::from_secs(2));
    report.at_most(&format!("{name}: memory at rest after the start"), program.memory(), "MB", 100.0);
    for (what, more) in
        [("brotli, as browsers ask", "\r\nAccept-Encoding: gzip, deflate, br"), ("uncompressed", "")]
    {
        for connections in [4, 16, 64] {
            let head = format!("GET {plan} HTTP/1.1{more}");
            let load = load::run(program.port, &head, connections, LENGTH).await?;
            let about = format!("{name}: plan page, {what}, {connections} connections");
            report.at_least(&format!("{about} ({} KB)", load.bytes / 1024), load.rate, "a second", 2_000.0);
            let p99 = load.times.p99();
            report.at_most(&format!("{about}: p99"), p99.as_secs_f64() * 1000.0, "ms", 25.0);
            report.fact(&format!("{about}: median"), &millis(load.times.median()));
        }
    }
    thread::sleep(Duration::from_secs(5));
    report.at_most(&format!("{name}: memory at rest after the load"), program.memory(), "MB", 100.0);
    Ok(())
}
