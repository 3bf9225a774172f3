//! What comes back.

use crate::session;
use axum::{
    http::{HeaderMap, header},
    response::Response,
};
use bytes::Bytes;
use http_body_util::BodyExt;

/// What came back: a page, a file, the way to another page.
#[derive(Clone, Debug)]
pub struct Page {
    /// Status code.
    pub status: u16,
    /// Headers.
    pub headers: HeaderMap,
    /// Body as text.
    pub body: String,
    /// Body as it came.
    pub bytes: Bytes,
}

impl Page {
    /// Reads an answer to its end.
    pub async fn of(response: Response) -> Page {
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.unwrap().to_bytes();
        let body = String::from_utf8_lossy(&bytes).into_owned();
        let page = Page { status: parts.status.as_u16(), headers: parts.headers, body, bytes };
        // A file may be written in any way, a page may not.
        assert!(!page.is_html() || page.body.as_bytes() == page.bytes, "not UTF-8: {}", page.body);
        page
    }

    /// Where it leads on; empty when nowhere.
    pub fn leads_to(&self) -> &str {
        self.header(header::LOCATION.as_str())
    }

    /// A header as text; empty when it is not there.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map(|value| value.to_str().unwrap()).unwrap_or_default()
    }

    /// Whether it is one of our pages.
    pub fn is_html(&self) -> bool {
        self.header(header::CONTENT_TYPE.as_str()).starts_with("text/html")
    }

    /// The secret of a session that it gives; empty when it takes it away.
    pub fn secret(&self) -> Option<&str> {
        let (name, rest) = self.header(header::SET_COOKIE.as_str()).split_once('=')?;
        assert_eq!(name, session::COOKIE, "a cookie that is not the session's");
        rest.split(';').next()
    }

    /// Whether some words stand on it.
    pub fn has(&self, words: &str) -> bool {
        self.body.contains(words)
    }

    /// The value of the first field of this name that comes with one: hidden, or to tick.
    pub fn hidden(&self, name: &str) -> String {
        self.field(name).unwrap_or_else(|| panic!("no field {name} in {}", self.body)).to_owned()
    }

    /// The same, if there is such a field.
    pub(super) fn field(&self, name: &str) -> Option<&str> {
        let (_, rest) = self.body.split_once(&format!("name=\"{name}\" value=\""))?;
        rest.split('"').next()
    }
}
