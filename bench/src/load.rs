//! The load generator: so many connections, each asking again as soon as it was answered. It shares the machine with the
//! program, so what it costs itself is part of the figure.

use crate::times::Times;
use anyhow::{Context, Result, bail};
use std::time::{Duration, Instant};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

/// What came of it.
#[derive(Debug)]
pub struct Load {
    /// Requests a second.
    pub rate: f64,
    /// How long each took.
    pub times: Times,
    /// Bytes of one answer, head and body.
    pub bytes: usize,
}

/// Asks one address from `connections` for so long.
pub async fn run(port: u16, head: &str, connections: usize, length: Duration) -> Result<Load> {
    let request = format!("{head}\r\nHost: localhost\r\n\r\n");
    // Once before: the first answer is made, the others are given.
    let mut first = TcpStream::connect(("127.0.0.1", port)).await?;
    let bytes = ask(&mut first, &request, &mut Vec::new()).await?;
    let began = Instant::now();
    let tasks: Vec<_> =
        (0..connections).map(|_| tokio::spawn(one(port, request.clone(), began, length))).collect();
    let mut all = Vec::new();
    for task in tasks {
        all.extend(task.await??);
    }
    let rate = all.len() as f64 / began.elapsed().as_secs_f64();
    Ok(Load { rate, times: Times::of(all), bytes })
}

async fn one(port: u16, request: String, began: Instant, length: Duration) -> Result<Vec<Duration>> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).await?;
    stream.set_nodelay(true)?;
    let (mut buffer, mut all) = (Vec::with_capacity(1 << 18), Vec::new());
    while began.elapsed() < length {
        let asked = Instant::now();
        ask(&mut stream, &request, &mut buffer).await?;
        all.push(asked.elapsed());
    }
    Ok(all)
}

/// One request and its whole answer; its bytes. Fails unless it is 200 or 304.
async fn ask(stream: &mut TcpStream, request: &str, buffer: &mut Vec<u8>) -> Result<usize> {
    stream.write_all(request.as_bytes()).await?;
    buffer.clear();
    let mut whole = None;
    while whole.is_none_or(|whole| buffer.len() < whole) {
        if stream.read_buf(buffer).await? == 0 {
            bail!("the program hung up");
        }
        if whole.is_none() {
            whole = expected(buffer)?;
        }
    }
    Ok(buffer.len())
}

/// How long the answer is, once its head is there.
fn expected(answer: &[u8]) -> Result<Option<usize>> {
    let Some(end) = answer.windows(4).position(|four| four == b"\r\n\r\n") else { return Ok(None) };
    let head = std::str::from_utf8(answer.get(..end).unwrap_or_default())?.to_ascii_lowercase();
    let status = head.split(' ').nth(1).unwrap_or_default();
    if status == "304" {
        return Ok(Some(end + 4));
    }
    if status != "200" {
        bail!("answered {status}");
    }
    let length = head.lines().find_map(|line| line.strip_prefix("content-length:"));
    let length: usize = length.context("an answer without its length")?.trim().parse()?;
    Ok(Some(end + 4 + length))
}
