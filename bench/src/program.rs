//! The release binary in a process of its own, as it is installed.

use crate::{database::NOON, machine::megabytes};
use anyhow::{Context, Result, bail, ensure};
use std::{
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    path::PathBuf,
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

/// The program, serving.
#[derive(Debug)]
pub struct Program {
    child: Child,
    /// Where it listens on the loopback address.
    pub port: u16,
}

/// Where cargo put the program: beside this one.
fn binary() -> Result<PathBuf> {
    let here = std::env::current_exe()?;
    let binary = here.parent().context("no folder")?.join("doppiofilo");
    ensure!(binary.exists(), "{} is missing: cargo build --release -p doppiofilo", binary.display());
    Ok(binary)
}

impl Program {
    /// Starts it and waits until `path` is answered with 200; how long that took.
    pub fn serve(address: &str, path: &str) -> Result<(Program, Duration)> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let mut command = Command::new(binary()?);
        command.args(["serve", "--database", address, "--listen", &format!("127.0.0.1:{port}")]);
        command.args(["--standing-clock", &NOON.rfc3339()]).stdin(Stdio::null()).stdout(Stdio::null());
        let began = Instant::now();
        let mut program = Program { child: command.spawn()?, port };
        while !program.answers(path) {
            if let Some(status) = program.child.try_wait()? {
                bail!("the program ended with {status}");
            }
            ensure!(began.elapsed() < Duration::from_secs(60), "the program does not answer {path}");
            thread::sleep(Duration::from_millis(2));
        }
        Ok((program, began.elapsed()))
    }

    fn answers(&self, path: &str) -> bool {
        let ask = || -> std::io::Result<String> {
            let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
            write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")?;
            let mut answer = String::new();
            stream.read_to_string(&mut answer)?;
            Ok(answer)
        };
        ask().is_ok_and(|answer| answer.starts_with("HTTP/1.1 200"))
    }

    /// Its memory now, in megabytes.
    pub fn memory(&self) -> f64 {
        megabytes(self.child.id(), "VmRSS")
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Runs a command of the program to its end: how long it took, and the most memory of its own it had, in megabytes.
/// What the system keeps of the database's file is not counted: it is given back as soon as somebody else needs it.
pub fn run(arguments: &[&str]) -> Result<(Duration, f64)> {
    let began = Instant::now();
    let mut child =
        Command::new(binary()?).args(arguments).stdin(Stdio::null()).stderr(Stdio::null()).spawn()?;
    let mut most: f64 = 0.0;
    loop {
        most = most.max(megabytes(child.id(), "RssAnon"));
        if let Some(status) = child.try_wait()? {
            ensure!(status.success(), "{arguments:?} ended with {status}");
            return Ok((began.elapsed(), most));
        }
        thread::sleep(Duration::from_millis(5));
    }
}
