//! Public pages as last sent, for visitors who carry no session.
//!
//! The validator is the number of entries in all ledgers plus the day in Rome: any change of the record, and any midnight,
//! makes every page new. One statement per request decides; nothing has to be told when something changes, also when
//! several processes serve one database. Memory: at most 48 MiB, then emptied.

use crate::{Shared, compress::Encoding, session};
use axum::{
    extract::{Request, State},
    http::{HeaderValue, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use bytes::Bytes;
use http_body_util::BodyExt;
use kernel::Failure;
use record::content::sha256;
use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

const LARGEST: usize = 48 << 20;

/// Put on the response of a page that may be shared.
#[derive(Clone, Debug)]
struct MayBeShared;

/// Marks the answer of a route as one that visitors may share.
pub(crate) async fn mark(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    if response.status() == StatusCode::OK {
        response.extensions_mut().insert(MayBeShared);
    }
    response
}

/// Pages as last sent.
#[derive(Debug, Default)]
pub struct Cache(Mutex<Shelf>);

#[derive(Debug, Default)]
struct Shelf {
    version: String,
    bytes: usize,
    pages: HashMap<(String, Encoding), Page>,
}

#[derive(Clone, Debug)]
struct Page {
    etag: HeaderValue,
    media: HeaderValue,
    body: Bytes,
}

impl Cache {
    fn find(&self, version: &str, key: &(String, Encoding)) -> Option<Page> {
        let mut shelf = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if shelf.version != version {
            *shelf = Shelf { version: version.to_owned(), ..Shelf::default() };
        }
        shelf.pages.get(key).cloned()
    }

    fn keep(&self, version: &str, key: (String, Encoding), page: Page) {
        let mut shelf = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // Made from an older record than the shelf's: worthless to the next visitor.
        if shelf.version != version {
            return;
        }
        if shelf.bytes + page.body.len() > LARGEST {
            *shelf = Shelf { version: version.to_owned(), ..Shelf::default() };
        }
        shelf.bytes += page.body.len();
        shelf.pages.insert(key, page);
    }
}

/// Answers a visitor from the shelf, or lets the page be made and keeps it.
pub(crate) async fn serve(State(app): State<Shared>, request: Request, next: Next) -> Response {
    let visitor =
        request.method() == axum::http::Method::GET && session::secret_of(request.headers()).is_none();
    let encoding = Encoding::wanted(request.headers());
    if !visitor {
        return private(crate::compress::response(next.run(request).await, encoding).await);
    }
    match shared(&app, request, next, encoding).await {
        Ok(response) => response,
        Err(failure) => crate::Problem(failure).into_response(),
    }
}

async fn shared(app: &Shared, request: Request, next: Next, encoding: Encoding) -> Result<Response, Failure> {
    let version = format!("{} {}", app.db.entries().await?, app.db.clock.today());
    let address = request.uri().path_and_query().map(|whole| whole.to_string()).unwrap_or_default();
    let key = (address, encoding);
    let known = request.headers().get(header::IF_NONE_MATCH).cloned();
    if let Some(page) = app.cache.find(&version, &key) {
        return Ok(answer(page, encoding, known.as_ref()));
    }
    let response = next.run(request).await;
    if response.extensions().get::<MayBeShared>().is_none() {
        return Ok(private(crate::compress::response(response, encoding).await));
    }
    let media = response.headers().get(header::CONTENT_TYPE).cloned();
    let made = response.into_body().collect().await.map_err(Failure::internal)?.to_bytes();
    let body = encoding.pack(made).await;
    let etag = HeaderValue::from_str(&format!("\"{}\"", sha256(&body).get(..32).unwrap_or_default()));
    let media = media.unwrap_or(HeaderValue::from_static("text/html; charset=utf-8"));
    let page = Page { etag: etag.map_err(Failure::internal)?, media, body };
    app.cache.keep(&version, key, page.clone());
    Ok(answer(page, encoding, known.as_ref()))
}

fn answer(page: Page, encoding: Encoding, known: Option<&HeaderValue>) -> Response {
    let mut response = if known == Some(&page.etag) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        let mut full = Response::new(axum::body::Body::from(page.body));
        encoding.announce(full.headers_mut());
        full
    };
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, page.media);
    headers.insert(header::ETAG, page.etag);
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding, cookie"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    response
}

/// What is made for one person stays with that person.
fn private(mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("private, no-store"));
    response
}
