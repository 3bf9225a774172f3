//! Public pages as last sent, for visitors who carry no session.
//!
//! The validator is the number of entries in all ledgers plus the day in Rome: any change of the record, and any midnight,
//! makes every page new. One statement per request decides; nothing has to be told when something changes, also when
//! several processes serve one database. Memory: at most 48 MiB, then emptied. When the database does not say how many
//! entries there are, the shelf is passed by: whatever is wrong is then found, and told, where pages are made.

use crate::{Shared, compress::Encoding, session};
use axum::{
    extract::{Request, State},
    http::{HeaderValue, Method, StatusCode, header},
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

/// Answers a visitor from the shelf, or lets the page be made and keeps it. `HEAD` is answered as `GET`, without the body.
pub(crate) async fn serve(State(app): State<Shared>, mut request: Request, next: Next) -> Response {
    let only_head = request.method() == Method::HEAD;
    if only_head {
        *request.method_mut() = Method::GET;
    }
    let visitor = request.method() == Method::GET && session::secret_of(request.headers()).is_none();
    let version = if visitor { version(&app).await } else { None };
    let response = match version {
        Some(version) => shared(&app, &version, request, next).await,
        None => alone(request, next).await,
    };
    if only_head { without_body(response) } else { response }
}

/// What a page is made from; `None` when the database does not say.
async fn version(app: &Shared) -> Option<String> {
    let entries = app.db.entries().await.ok()?;
    Some(format!("{entries} {}", app.db.clock.today()))
}

async fn alone(request: Request, next: Next) -> Response {
    let encoding = Encoding::wanted(request.headers());
    private(crate::compress::response(next.run(request).await, encoding).await)
}

fn without_body(response: Response) -> Response {
    let size = http_body::Body::size_hint(response.body()).exact();
    let (mut parts, _) = response.into_parts();
    if let Some(size) = size.filter(|_| parts.status == StatusCode::OK) {
        parts.headers.insert(header::CONTENT_LENGTH, HeaderValue::from(size));
    }
    Response::from_parts(parts, axum::body::Body::empty())
}

async fn shared(app: &Shared, version: &str, request: Request, next: Next) -> Response {
    let encoding = Encoding::wanted(request.headers());
    let address = request.uri().path_and_query().map(|whole| whole.to_string()).unwrap_or_default();
    let key = (address, encoding);
    let known = request.headers().get(header::IF_NONE_MATCH).cloned();
    if let Some(page) = app.cache.find(version, &key) {
        return answer(page, encoding, known.as_ref());
    }
    let response = next.run(request).await;
    if response.extensions().get::<MayBeShared>().is_none() {
        return private(crate::compress::response(response, encoding).await);
    }
    match made(response, encoding).await {
        Ok(page) => {
            app.cache.keep(version, key, page.clone());
            answer(page, encoding, known.as_ref())
        }
        Err(failure) => crate::Problem(failure).into_response(),
    }
}

async fn made(response: Response, encoding: Encoding) -> Result<Page, Failure> {
    let media = response.headers().get(header::CONTENT_TYPE).cloned();
    let whole = response.into_body().collect().await.map_err(Failure::internal)?.to_bytes();
    let body = encoding.pack(whole).await;
    let etag = HeaderValue::from_str(&format!("\"{}\"", sha256(&body).get(..32).unwrap_or_default()));
    let media = media.unwrap_or(HeaderValue::from_static("text/html; charset=utf-8"));
    Ok(Page { etag: etag.map_err(Failure::internal)?, media, body })
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
