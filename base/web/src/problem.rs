//! From a failure to a page: what happened, what was kept, what to do.

use crate::{
    Ctx, Link, Shell, i18n,
    surroundings::{self, Surroundings},
};
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
            Failure::Refused(why) => (StatusCode::FORBIDDEN, refusal(why), Some(*why)),
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

/// Who may never is told so; who only may not now is told that.
fn refusal(why: &str) -> &'static str {
    match why {
        "refused-role" | "refused-sign-in" => "problem-page-refused",
        "refused-forged" => "problem-page-expired",
        _ => "problem-page-not-now",
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
    /// The page for a bare problem, in the language of the request; `looked` when a page was opened, not a form sent.
    pub async fn new(cx: &Ctx, bare: &Bare, looked: bool) -> ProblemPage {
        let key =
            if looked && bare.key == "problem-page-unavailable" { "problem-page-silent" } else { bare.key };
        let say = |part: &str| i18n::say(cx.lang, &format!("{key}-{part}"), &[]);
        let title = say("title");
        // What failed is most often the database: it is not asked again.
        let around = if bare.cause.is_none() { surroundings::find(cx, &title).await } else { None };
        let outside =
            key == "problem-page-refused" && !around.as_ref().is_some_and(|it| it.knows_whom_to_ask);
        let Surroundings { shell, mut ways, .. } = around.unwrap_or_else(|| Surroundings {
            shell: cx.shell(&title),
            ways: Vec::new(),
            knows_whom_to_ask: false,
        });
        ways.extend(common_ways(cx, &shell));
        ProblemPage {
            what: bare.detail.map_or_else(|| say("what"), |key| i18n::say(cx.lang, key, &[("number", "")])),
            kept: kept(cx, key, looked),
            advice: say(if outside { "advice-outside" } else { "advice" }),
            request_id: cx.request_id.to_string(),
            title,
            ways,
            shell,
        }
    }
}

/// Where one can go from anywhere.
fn common_ways(cx: &Ctx, shell: &Shell) -> Vec<Link> {
    let link = |key: &str, path: &str| Link { label: cx.t(key), href: shell.url(path), current: false };
    let mut ways = vec![link("web-home", "/")];
    if cx.actor.person.is_none() {
        ways.push(link("web-sign-in", "/sign-in"));
    }
    ways
}

/// What was kept. Who only looked had nothing to lose, and is told so where something broke.
fn kept(cx: &Ctx, key: &str, looked: bool) -> String {
    match key {
        "problem-page-internal" if looked => cx.t("problem-page-silent-kept"),
        "problem-page-not-found" | "problem-page-silent" => cx.t(&format!("{key}-kept")),
        _ if looked => String::new(),
        _ => cx.t(&format!("{key}-kept")),
    }
}
