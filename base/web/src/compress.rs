//! Compression of pages: brotli or gzip, as the browser prefers.

use axum::{
    body::Body,
    http::{HeaderMap, HeaderValue, header},
    response::Response,
};
use bytes::Bytes;
use http_body_util::BodyExt;
use std::io::Write;

/// Bodies below this many bytes are sent as they are.
const SMALLEST: usize = 1_000;
/// Bodies above this many bytes are downloads, streamed as they are.
const LARGEST: u64 = 8 << 20;

/// How a body is packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Encoding {
    /// As it is.
    Plain,
    /// Brotli, quality 5: about the cost of gzip, a fifth smaller.
    Brotli,
}

impl Encoding {
    /// What the request accepts.
    pub fn wanted(headers: &HeaderMap) -> Encoding {
        let accepted = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok());
        let brotli = accepted.unwrap_or_default().split(',').any(|part| {
            let (name, weight) = part.trim().split_once(';').unwrap_or((part.trim(), ""));
            name == "br" && !weight.contains("q=0")
        });
        if brotli { Encoding::Brotli } else { Encoding::Plain }
    }

    /// Packs a body. Costs about 20 ms a megabyte, so it runs off the async threads.
    pub async fn pack(self, body: Bytes) -> Bytes {
        match self {
            Encoding::Plain => body,
            Encoding::Brotli => {
                let plain = body.clone();
                tokio::task::spawn_blocking(move || brotli(&body)).await.ok().flatten().unwrap_or(plain)
            }
        }
    }

    /// Says so in the headers.
    pub fn announce(self, headers: &mut HeaderMap) {
        if self == Encoding::Brotli {
            headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
        }
    }
}

fn brotli(body: &[u8]) -> Option<Bytes> {
    let mut out = Vec::with_capacity(body.len() / 4);
    let mut writer = brotli::CompressorWriter::new(&mut out, 65_536, 5, 20);
    writer.write_all(body).ok()?;
    drop(writer);
    Some(Bytes::from(out))
}

/// Packs the body of a page that is not shared.
pub(crate) async fn response(response: Response, encoding: Encoding) -> Response {
    let is_text = response.headers().get(header::CONTENT_TYPE).is_some_and(|media| {
        let media = media.to_str().unwrap_or_default();
        media.starts_with("text/") || media.starts_with("application/json")
    });
    let packed = response.headers().contains_key(header::CONTENT_ENCODING);
    let size = http_body::Body::size_hint(response.body()).exact().unwrap_or(u64::MAX);
    if encoding == Encoding::Plain || !is_text || packed || size < SMALLEST as u64 || size > LARGEST {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let Ok(whole) = body.collect().await else {
        return Response::from_parts(parts, Body::empty());
    };
    let body = encoding.pack(whole.to_bytes()).await;
    encoding.announce(&mut parts.headers);
    parts.headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    parts.headers.remove(header::CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(body))
}
