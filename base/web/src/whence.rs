//! Which page somebody looks at: the link to the other language leads there. What answers a form often has an address that
//! cannot be opened; then it is the page of the form.

use crate::{Query, ctx::split};
use axum::{
    extract::MatchedPath,
    http::{HeaderMap, Method, Uri, header, request::Parts},
};
use std::{collections::BTreeSet, sync::Arc};

/// Paths that can be opened, as they were mounted.
#[derive(Clone, Debug)]
pub(crate) struct Openable(pub Arc<BTreeSet<String>>);

/// Path and query of that page, without language.
pub(crate) fn page(parts: &Parts, uri: &Uri) -> String {
    let (_, own) = split(uri.path());
    if parts.method == Method::GET {
        return with_query(own, uri.query());
    }
    // A form that failed once is sent again from its own address: that says nothing.
    match from(&parts.headers).filter(|page| path_of(page) != own) {
        Some(page) => page,
        None if opens(parts) => own,
        None => above(&own),
    }
}

fn opens(parts: &Parts) -> bool {
    let matched = parts.extensions.get::<MatchedPath>();
    let known = parts.extensions.get::<Openable>();
    matched.zip(known).is_some_and(|(path, known)| known.0.contains(path.as_str()))
}

/// The page of ours that the browser says it comes from.
fn from(headers: &HeaderMap) -> Option<String> {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let (_, address) = text(header::REFERER)?.split_once("://")?;
    let uri: Uri =
        address.strip_prefix(text(header::HOST)?).filter(|rest| rest.starts_with('/'))?.parse().ok()?;
    Some(with_query(split(uri.path()).1, uri.query()))
}

/// What was just done is not said again in the other language.
fn with_query(path: String, query: Option<&str>) -> String {
    let query = Query::parse(query.unwrap_or_default()).without("done");
    if query.is_empty() { path } else { format!("{path}?{query}") }
}

fn path_of(page: &str) -> &str {
    page.split('?').next().unwrap_or_default()
}

fn above(path: &str) -> String {
    let (above, _) = path.rsplit_once('/').unwrap_or_default();
    if above.is_empty() { "/".to_owned() } else { above.to_owned() }
}
