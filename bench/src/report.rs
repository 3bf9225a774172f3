//! What is printed: as it is measured, and at the end as one table.

use crate::times::Times;
use std::{io::Write, time::Duration};

/// One figure.
#[derive(Clone, Debug)]
struct Row {
    what: String,
    measured: String,
    target: String,
    /// Measured over target, so that below 1 is good; `None` without a target.
    ratio: Option<f64>,
}

/// What was measured so far.
#[derive(Debug, Default)]
pub struct Report {
    rows: Vec<Row>,
}

impl Report {
    /// Says something now.
    pub fn say(&mut self, words: &str) {
        let mut out = std::io::stdout();
        let _ = writeln!(out, "{words}").and_then(|()| out.flush());
    }

    /// Median and 99th percentile of something that must not take longer than `target` (median).
    pub fn times(&mut self, what: &str, times: &Times, target: Option<Duration>) {
        let measured = format!(
            "median {} · p99 {} · longest {} ({} times)",
            millis(times.median()),
            millis(times.p99()),
            millis(times.most()),
            times.len()
        );
        let ratio = target.map(|target| times.median().as_secs_f64() / target.as_secs_f64());
        self.row(what, measured, target.map(|target| format!("median < {}", millis(target))), ratio);
    }

    /// A figure with its unit, and what it must not exceed.
    pub fn at_most(&mut self, what: &str, value: f64, unit: &str, target: f64) {
        self.row(
            what,
            format!("{value:.1} {unit}"),
            Some(format!("< {target:.0} {unit}")),
            Some(value / target),
        );
    }

    /// A figure with its unit, and what it must reach.
    pub fn at_least(&mut self, what: &str, value: f64, unit: &str, target: f64) {
        self.row(
            what,
            format!("{value:.0} {unit}"),
            Some(format!("> {target:.0} {unit}")),
            Some(target / value),
        );
    }

    /// A figure nobody promised.
    pub fn fact(&mut self, what: &str, words: &str) {
        self.row(what, words.to_owned(), None, None);
    }

    fn row(&mut self, what: &str, measured: String, target: Option<String>, ratio: Option<f64>) {
        self.say(&format!("  {what}: {measured}"));
        self.rows.push(Row { what: what.to_owned(), measured, target: target.unwrap_or_default(), ratio });
    }

    /// The whole table.
    pub fn table(&mut self) {
        let rows = std::mem::take(&mut self.rows);
        self.say("\n| what | measured | target | measured / target |\n|---|---|---|---|");
        for row in rows {
            let ratio = row.ratio.map(|ratio| format!("{ratio:.2}")).unwrap_or_default();
            self.say(&format!("| {} | {} | {} | {ratio} |", row.what, row.measured, row.target));
        }
    }
}

/// A duration in milliseconds.
pub fn millis(time: Duration) -> String {
    format!("{:.1} ms", time.as_secs_f64() * 1000.0)
}
