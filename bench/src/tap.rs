//! A tap on the line to PostgreSQL: how many statements a page issues, and how many bytes it moves. SQLite is asked the same
//! statements, so they are counted once.

use anyhow::{Context, Result};
use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};
use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

/// What went through since the last look.
#[derive(Debug, Default)]
struct Counts {
    statements: AtomicU64,
    answered: AtomicU64,
}

/// The tap.
#[derive(Debug)]
pub struct Tap {
    /// The database's address through the tap.
    pub address: String,
    counts: Arc<Counts>,
}

impl Tap {
    /// Opens a tap before the server of this address.
    pub async fn on(address: &str) -> Result<Tap> {
        let (before, rest) = address.split_once('@').context("the address names no user")?;
        let (server, name) = rest.split_once('/').context("the address names no database")?;
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = format!("{before}@{}/{name}", listener.local_addr()?);
        let (server, counts) = (server.to_owned(), Arc::<Counts>::default());
        let shared = counts.clone();
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                tokio::spawn(pass(client, server.clone(), shared.clone()));
            }
        });
        Ok(Tap { address, counts })
    }

    /// Statements executed and bytes answered since the last look.
    pub fn look(&self) -> (u64, u64) {
        (self.counts.statements.swap(0, Ordering::Relaxed), self.counts.answered.swap(0, Ordering::Relaxed))
    }
}

async fn pass(client: TcpStream, server: String, counts: Arc<Counts>) -> Result<()> {
    let server = TcpStream::connect(server).await?;
    client.set_nodelay(true)?;
    server.set_nodelay(true)?;
    let ((from_client, to_client), (from_server, to_server)) = (client.into_split(), server.into_split());
    let asked = tokio::spawn(asking(from_client, to_server, counts.clone()));
    answering(from_server, to_client, counts).await?;
    asked.await?
}

/// What the program asks, message by message: one byte of kind, four of length. Before that come the messages without a
/// kind: whether to encrypt, and who it is.
async fn asking(
    mut from: impl AsyncRead + Unpin,
    mut to: impl AsyncWrite + Unpin,
    counts: Arc<Counts>,
) -> Result<()> {
    const ENCRYPT: u32 = 80_877_103;
    loop {
        let length = from.read_u32().await?;
        let body = body(&mut from, length).await?;
        to.write_u32(length).await?;
        to.write_all(&body).await?;
        let code = body.get(..4).map(|code| code.iter().fold(0, |all, byte| all << 8 | u32::from(*byte)));
        if code != Some(ENCRYPT) {
            break;
        }
    }
    loop {
        let (kind, length) = (from.read_u8().await?, from.read_u32().await?);
        let body = body(&mut from, length).await?;
        // E executes what was prepared, Q asks by text.
        if matches!(kind, b'E' | b'Q') {
            counts.statements.fetch_add(1, Ordering::Relaxed);
        }
        to.write_u8(kind).await?;
        to.write_u32(length).await?;
        to.write_all(&body).await?;
    }
}

async fn body(from: &mut (impl AsyncRead + Unpin), length: u32) -> Result<Vec<u8>> {
    let mut body = vec![0; (length as usize).saturating_sub(4)];
    from.read_exact(&mut body).await?;
    Ok(body)
}

async fn answering(
    mut from: impl AsyncRead + Unpin,
    mut to: impl AsyncWrite + Unpin,
    counts: Arc<Counts>,
) -> Result<()> {
    let mut buffer = vec![0; 65_536];
    loop {
        let read = from.read(&mut buffer).await?;
        if read == 0 {
            return Ok(());
        }
        counts.answered.fetch_add(read as u64, Ordering::Relaxed);
        to.write_all(buffer.get(..read).unwrap_or_default()).await?;
    }
}
