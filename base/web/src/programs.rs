//! What programs ask for: what they may visit, a picture for the tab, whether we are well.

use crate::{Access, Shared, assets, routes::RouteInfo};
use axum::{
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use kernel::Lang;
use std::{collections::BTreeSet, time::Duration};

/// Longer than a database that is well needs, shorter than whoever watches waits.
const PATIENCE: Duration = Duration::from_secs(5);

/// Which addresses programs that read the web are asked to leave alone: those of one person, and those above processes that
/// are not public. Pages of who works in a process lead them to sign in, and no public page leads there.
pub(crate) fn robots(
    routes: &[RouteInfo],
) -> impl Fn() -> std::future::Ready<Response> + Clone + Send + 'static {
    let mut text = String::from("User-agent: *\n");
    for path in left_alone(routes) {
        for lang in Lang::ALL {
            text.push_str(&format!("Disallow: /{lang}{path}\n"));
        }
    }
    move || {
        let kind = [(header::CONTENT_TYPE, "text/plain; charset=utf-8")];
        std::future::ready((kind, text.clone()).into_response())
    }
}

/// Beginnings of those addresses, none of which begins with another; `*` stands for any part.
fn left_alone(routes: &[RouteInfo]) -> Vec<String> {
    let private = routes.iter().filter(|route| route.method == "GET" && !route.cached);
    let chosen = private.filter(|route| route.access == Access::Secret || !route.path.contains('{'));
    let paths: BTreeSet<String> = chosen.map(|route| beginning(route.path)).collect();
    let covered = |path: &String| paths.iter().any(|other| other != path && path.starts_with(other.as_str()));
    paths.iter().filter(|path| !covered(path)).cloned().collect()
}

fn beginning(path: &str) -> String {
    let open = path.strip_suffix('}').and_then(|path| path.rsplit_once('{')).map_or(path, |(path, _)| path);
    let parts = open.split('/').map(|part| if part.starts_with('{') { "*" } else { part });
    parts.collect::<Vec<_>>().join("/")
}

/// The address that browsers try without being told.
pub(crate) async fn favicon() -> Redirect {
    Redirect::temporary(&assets::url("favicon.svg"))
}

/// `ok` when the database answers, for whoever watches the service.
pub(crate) async fn health(State(app): State<Shared>) -> Response {
    let never_kept = [(header::CACHE_CONTROL, "no-store")];
    match tokio::time::timeout(PATIENCE, app.db.entries()).await {
        Ok(Ok(_)) => (never_kept, "ok\n").into_response(),
        Ok(Err(failure)) => unwell(&failure.to_string()),
        Err(_) => unwell("the database does not answer in time"),
    }
}

fn unwell(cause: &str) -> Response {
    tracing::error!(cause, "asked for its health: the database does not answer");
    let never_kept = [(header::CACHE_CONTROL, "no-store")];
    (StatusCode::SERVICE_UNAVAILABLE, never_kept, "the database does not answer\n").into_response()
}
