//! From a page struct to a response.

use crate::{Answer, Ctx};
use askama::Template;
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use kernel::Failure;

/// A page as an answer.
pub fn page(template: &impl Template) -> Answer {
    page_with(StatusCode::OK, template)
}

/// A page with another status: a form with problems (422), a conflict (409).
pub fn page_with(status: StatusCode, template: &impl Template) -> Answer {
    let html = template.render().map_err(Failure::internal)?;
    let mut response = (status, html).into_response();
    let html_type = HeaderValue::from_static("text/html; charset=utf-8");
    response.headers_mut().insert(header::CONTENT_TYPE, html_type);
    Ok(response)
}

/// After a form: on to a page of ours, in the language of the request. `path` begins with `/` and has no language.
pub fn redirect(cx: &Ctx, path: &str) -> Answer {
    let mut response = StatusCode::SEE_OTHER.into_response();
    let place = HeaderValue::from_str(&format!("/{}{path}", cx.lang)).map_err(Failure::internal)?;
    response.headers_mut().insert(header::LOCATION, place);
    Ok::<Response, _>(response)
}
