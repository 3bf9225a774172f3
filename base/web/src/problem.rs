//! From a failure to a page: what happened, what was kept, what to do.

use crate::{Ctx, Link, Shell, i18n};
use askama::Template;
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use kernel::Failure;
use std::sync::Arc;

/// A failure on its way out of a handler. Dressed as a page by [`crate::guard`].
#[derive(Debug)]
pub struct Problem(pub Failure);

impl From<Failure> for Problem {
    fn from(failure: Failure) -> Problem {
        Problem(failure)
    }
}

/// What the outer layer needs to dress a bare problem.
#[derive(Clone, Debug)]
pub struct Bare {
    /// Key of what happened: `problem-page-not-found`.
    pub key: &'static str,
    /// Key of a more precise sentence, if there is one.
    pub detail: Option<&'static str>,
    /// What went wrong, for the log alone.
    pub cause: Option<Arc<str>>,
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let (status, key, detail) = match &self.0 {
            Failure::NotFound => (StatusCode::NOT_FOUND, "problem-page-not-found", None),
            Failure::Refused("refused-too-large") => {
                (StatusCode::PAYLOAD_TOO_LARGE, "problem-page-too-large", None)
            }
            Failure::Refused(why) => (StatusCode::FORBIDDEN, "problem-page-refused", Some(*why)),
            Failure::Conflict => (StatusCode::CONFLICT, "problem-page-conflict", None),
            Failure::Invalid(problems) => {
                let first = problems.first().map(|problem| problem.key);
                (StatusCode::UNPROCESSABLE_ENTITY, "problem-page-invalid", first)
            }
            Failure::Unavailable(_) => (StatusCode::SERVICE_UNAVAILABLE, "problem-page-unavailable", None),
            Failure::Internal(_) => (StatusCode::INTERNAL_SERVER_ERROR, "problem-page-internal", None),
        };
        let cause = match &self.0 {
            Failure::Unavailable(cause) | Failure::Internal(cause) => Some(Arc::from(cause.to_string())),
            _ => None,
        };
        let mut response = status.into_response();
        response.extensions_mut().insert(Bare { key, detail, cause });
        response
    }
}

/// The page of a failure.
#[derive(Debug, Template)]
#[template(path = "problem.html")]
pub struct ProblemPage {
    shell: Shell,
    title: String,
    what: String,
    kept: String,
    advice: String,
    ways: Vec<Link>,
    request_id: String,
}

impl ProblemPage {
    /// The page for a bare problem, in the language of the request.
    pub fn new(cx: &Ctx, bare: &Bare) -> ProblemPage {
        let say = |part: &str| i18n::say(cx.lang, &format!("{}-{part}", bare.key), &[]);
        let title = say("title");
        let shell = cx.shell(&title);
        let home = Link { label: cx.t("web-home"), href: shell.url("/"), current: false };
        let sign_in = Link { label: cx.t("web-sign-in"), href: shell.url("/sign-in"), current: false };
        let ways = if cx.actor.person.is_none() { vec![home, sign_in] } else { vec![home] };
        ProblemPage {
            what: bare.detail.map_or_else(|| say("what"), |key| i18n::say(cx.lang, key, &[("number", "")])),
            kept: say("kept"),
            advice: say("advice"),
            request_id: cx.request_id.to_string(),
            title,
            ways,
            shell,
        }
    }
}
