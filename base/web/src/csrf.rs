//! Forms come from our own pages: a token tied to the session, and the origin the browser states.

use axum::http::{HeaderMap, header};
use hmac::{Hmac, KeyInit, Mac};
use record::content::hex;
use sha2::Sha256;
use subtle::ConstantTimeEq;

/// The token of a session (or of nobody): HMAC-SHA-256 of the session's digest under the installation's key.
pub fn token(key: &[u8; 32], session: &str) -> String {
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) else {
        return String::new();
    };
    mac.update(b"form\n");
    mac.update(session.as_bytes());
    hex(&mac.finalize().into_bytes())
}

/// Whether a token is this session's, in constant time.
pub fn holds(key: &[u8; 32], session: &str, given: &str) -> bool {
    !given.is_empty() && bool::from(token(key, session).as_bytes().ct_eq(given.as_bytes()))
}

/// Whether the browser says the form came from another site. Silence is not foreign: old browsers say nothing.
pub fn is_foreign(headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text("sec-fetch-site") {
        return !matches!(site, "same-origin" | "none");
    }
    match (text(header::ORIGIN.as_str()), text(header::HOST.as_str())) {
        (Some(origin), Some(host)) => origin.split_once("://").map(|(_, from)| from) != Some(host),
        _ => false,
    }
}
