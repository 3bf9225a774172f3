//! What surrounds every request: its number, the security headers, the dress of errors, the limit of time and panic.

use crate::{
    Ctx, Routes, Shared,
    ctx::RequestId,
    problem::{Bare, ProblemPage},
};
use askama::Template;
use axum::{
    Router,
    extract::{FromRequestParts, Request, State},
    http::{HeaderName, HeaderValue, Method, StatusCode, header, request::Parts},
    middleware::{Next, from_fn_with_state},
    response::{Html, IntoResponse, Redirect, Response},
    routing::get,
};
use kernel::Lang;
use std::time::Duration;

/// Nothing from elsewhere, nothing inline; `data:` for the few pictures inside the style sheet.
const POLICY: &str = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; \
     form-action 'self'; frame-ancestors 'none'";
const PATIENCE: Duration = Duration::from_secs(60);
/// For a form with a file: 64 MB over a line of one megabit a second.
const PATIENCE_WITH_A_FILE: Duration = Duration::from_secs(600);

/// The whole program as one service.
///
/// Tasks belong to the running program and not to a process: their pages are mounted here, wherever routes are served.
pub fn serve(app: Shared, routes: Routes) -> Router {
    let routes = routes.and(crate::workshop::routes());
    let robots = crate::programs::robots(&routes.list);
    let openable = crate::whence::Openable(routes.openable().into());
    let pages = routes
        .into_router()
        .fallback(async || crate::Problem(kernel::Failure::NotFound))
        .method_not_allowed_fallback(async || crate::Problem(kernel::Failure::NotFound))
        .layer(axum::extract::DefaultBodyLimit::max(crate::upload::LARGEST));
    let inner = pages
        .layer(axum::middleware::from_fn(in_time))
        .layer(tower_http::catch_panic::CatchPanicLayer::custom(panicked))
        .layer(from_fn_with_state(app.clone(), dress))
        .layer(from_fn_with_state(app.clone(), crate::cache::serve))
        .layer(axum::Extension(openable))
        .route("/", get(home))
        .route("/robots.txt", get(robots))
        .route("/favicon.ico", get(crate::programs::favicon))
        .route("/health", get(crate::programs::health))
        .route("/assets/{*name}", get(crate::assets::serve))
        .layer(from_fn_with_state(app.clone(), around));
    inner.with_state(app)
}

/// The first page, in a language the browser asks for.
async fn home(headers: axum::http::HeaderMap) -> Redirect {
    let wanted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    Redirect::to(&format!("/{}/", Lang::accepted(wanted.unwrap_or_default())))
}

/// Ends what takes too long.
async fn in_time(request: Request, next: Next) -> Response {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let has_file = kind.is_some_and(|kind| kind.starts_with("multipart/form-data"));
    let patience = if has_file { PATIENCE_WITH_A_FILE } else { PATIENCE };
    let answer = tokio::time::timeout(patience, next.run(request)).await;
    answer.unwrap_or_else(|_| StatusCode::SERVICE_UNAVAILABLE.into_response())
}

fn panicked(_: Box<dyn std::any::Any + Send>) -> Response {
    crate::Problem(kernel::Failure::internal("a handler panicked")).into_response()
}

/// Numbers the request and adds the security headers to its answer.
async fn around(State(app): State<Shared>, mut request: Request, next: Next) -> Response {
    let number = RequestId(record::content::hex(&app.db.chance.bytes::<6>()));
    request.extensions_mut().insert(number.clone());
    let mut response = next.run(request).await;
    let secure = app.origin.starts_with("https://");
    let headers = response.headers_mut();
    let fixed = [
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "same-origin"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=()"),
    ];
    for (name, value) in fixed {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    if secure {
        let value = HeaderValue::from_static("max-age=31536000");
        headers.insert(header::STRICT_TRANSPORT_SECURITY, value);
    }
    if let Ok(value) = HeaderValue::from_str(&number) {
        headers.insert(HeaderName::from_static("x-request-id"), value);
    }
    response
}

/// Gives a bare problem its page. Who is not signed in and may not read something is asked to sign in first.
async fn dress(State(app): State<Shared>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let mut asked = parts.clone();
    let is_get = parts.method == Method::GET;
    parts.extensions.remove::<Ctx>();
    let response = next.run(Request::from_parts(parts, body)).await;
    let Some(bare) = response.extensions().get::<Bare>().cloned() else {
        return response;
    };
    let status = response.status();
    tell(&asked, status, &bare);
    // Who it is may be what the database cannot say: then the page is for nobody.
    let cx = match Ctx::from_request_parts(&mut asked, &app).await {
        Ok(cx) => cx,
        Err(_) => Ctx::unasked(&asked, &app),
    };
    if status == StatusCode::FORBIDDEN && is_get && cx.actor.person.is_none() {
        let next = format!("/{}/sign-in?next={}", cx.lang, encode(&format!("/{}{}", cx.lang, cx.path)));
        return Redirect::to(&next).into_response();
    }
    match ProblemPage::new(&cx, &bare, is_get).await.render() {
        Ok(html) => (status, Html(html)).into_response(),
        Err(_) => status.into_response(),
    }
}

/// Tells the log. Never the path: some addresses are secrets.
fn tell(asked: &Parts, status: StatusCode, bare: &Bare) {
    let number = asked.extensions.get::<RequestId>().cloned().unwrap_or_default();
    let (request, key, method) = (&*number, bare.key, &asked.method);
    if status.is_server_error() {
        let cause = bare.cause.as_deref().unwrap_or_default();
        tracing::error!(request, %status, key, %method, cause, "answered with a problem");
    } else {
        tracing::info!(request, %status, key, %method, "answered with a problem");
    }
}

fn encode(path: &str) -> String {
    form_urlencoded::byte_serialize(path.as_bytes()).collect()
}
