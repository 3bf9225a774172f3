//! The session cookie: a secret the browser keeps and the database knows only by its digest.

use axum::http::{HeaderMap, header};
use futures_util::future::BoxFuture;
use kernel::{Actor, Failure};
use record::{Db, content::sha256};

/// Name of the only cookie.
pub const COOKIE: &str = "doppiofilo";

/// Whoever stands behind a session.
#[derive(Clone, Debug, Default)]
pub struct Identity {
    /// With today's roles and mandates.
    pub actor: Actor,
    /// Name to greet by.
    pub name: Option<String>,
}

/// Finds who stands behind the digest of a session secret, today. Nobody when it is unknown or over.
pub type Identify = fn(Db, String) -> BoxFuture<'static, Result<Identity, Failure>>;

/// The session secret a request carries.
pub fn secret_of(headers: &HeaderMap) -> Option<String> {
    let cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs = cookies.flat_map(|text| text.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(name, _)| *name == COOKIE).map(|(_, secret)| secret.to_owned())
}

/// How a secret is known to the database.
pub fn digest_of(secret: &str) -> String {
    sha256(secret.as_bytes())
}

/// The header that gives a secret to the browser until it is closed or signed out.
pub fn cookie(secret: &str, secure: bool) -> String {
    let secure = if secure { "; Secure" } else { "" };
    format!("{COOKIE}={secret}; Path=/; HttpOnly; SameSite=Lax; Max-Age=604800{secure}")
}

/// The header that takes it away.
pub fn no_cookie() -> String {
    format!("{COOKIE}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0")
}
