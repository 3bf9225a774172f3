//! Style sheet, scripts, icons and fonts, inside the program, under names that carry their digest: cached for ever.

use axum::{
    extract::Path,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

/// One asset, in the forms it can be sent in.
#[derive(Debug)]
pub struct Asset {
    /// Logical name: `app.css`.
    pub name: &'static str,
    /// Name in addresses: `app.3f2a9c.css`.
    pub file: &'static str,
    /// Media type.
    pub media: &'static str,
    /// As it is.
    pub plain: &'static [u8],
    /// Packed with brotli, where that is smaller.
    pub brotli: Option<&'static [u8]>,
}

include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// Every asset of this build.
pub fn every_asset() -> &'static [Asset] {
    ASSETS
}

/// The address of an asset by its logical name.
pub fn url(name: &str) -> String {
    let found = ASSETS.iter().find(|asset| asset.name == name);
    format!("/assets/{}", found.map(|asset| asset.file).unwrap_or(name))
}

/// Sends an asset.
pub async fn serve(Path(file): Path<String>, headers: HeaderMap) -> Response {
    let Some(asset) = ASSETS.iter().find(|asset| asset.file == file) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let brotli = crate::compress::Encoding::wanted(&headers) == crate::compress::Encoding::Brotli;
    let packed = asset.brotli.filter(|_| brotli);
    let mut response = packed.unwrap_or(asset.plain).into_response();
    let out = response.headers_mut();
    if packed.is_some() {
        out.insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
    }
    out.insert(header::CONTENT_TYPE, HeaderValue::from_static(asset.media));
    out.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    out.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    response
}
