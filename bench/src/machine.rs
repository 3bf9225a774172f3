//! The machine on which it was measured.

use std::fs;

/// Processor, cores, memory, system.
pub fn describe() -> String {
    let cpu = field("/proc/cpuinfo", "model name");
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let memory: u64 =
        field("/proc/meminfo", "MemTotal").split(' ').next().and_then(|kb| kb.parse().ok()).unwrap_or(0);
    let system = fs::read_to_string("/proc/sys/kernel/osrelease").unwrap_or_default();
    let build = if cfg!(debug_assertions) { "DEBUG BUILD: figures mean nothing" } else { "release build" };
    format!("{cpu}, {cores} cores, {} GB, Linux {}, {build}", memory >> 20, system.trim())
}

/// The value of a line `name : value`.
pub fn field(file: &str, name: &str) -> String {
    let text = fs::read_to_string(file).unwrap_or_default();
    let line = text.lines().find(|line| line.split(':').next().is_some_and(|key| key.trim() == name));
    line.and_then(|line| line.split_once(':')).map(|(_, value)| value.trim().to_owned()).unwrap_or_default()
}

/// Megabytes of a process: all its memory now (`VmRSS`), or what is its own (`RssAnon`).
pub fn megabytes(process: u32, name: &str) -> f64 {
    let text = field(&format!("/proc/{process}/status"), name);
    text.split(' ').next().and_then(|kb| kb.parse::<f64>().ok()).map_or(0.0, |kb| kb / 1024.0)
}
