//! From a page struct to a response.

use crate::{Answer, Ctx};
use askama::Template;
use axum::{
    body::Body,
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

/// Something to be kept under this name, such as `doppiofilo.json`, and not shown by the browser.
pub fn file(media: &'static str, name: &str, body: impl Into<Body>) -> Answer {
    let name =
        HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")).map_err(Failure::internal)?;
    let headers =
        [(header::CONTENT_TYPE, HeaderValue::from_static(media)), (header::CONTENT_DISPOSITION, name)];
    Ok((headers, body.into()).into_response())
}

/// After a form: on to a page of ours, in the language of the request. `path` begins with `/` and has no language.
pub fn redirect(cx: &Ctx, path: &str) -> Answer {
    let mut response = StatusCode::SEE_OTHER.into_response();
    let place = HeaderValue::from_str(&format!("/{}{path}", cx.lang)).map_err(Failure::internal)?;
    response.headers_mut().insert(header::LOCATION, place);
    Ok::<Response, _>(response)
}
