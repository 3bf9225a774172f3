//! What a handler knows of its request: who asks, in which language, for what.

use crate::{Crumb, Problem, Query, Shared, Shell, csrf, session, whence};
use axum::{
    extract::{FromRequestParts, OriginalUri},
    http::request::Parts,
};
use kernel::{Actor, Day, Failure, Lang};
use record::{Snapshot, Tx};
use std::ops::Deref;

/// One request.
#[derive(Clone, Debug)]
pub struct Ctx {
    /// The program.
    pub app: Shared,
    /// Who asks, with today's roles.
    pub actor: Actor,
    /// Name to greet by.
    pub name: Option<String>,
    /// Language of the answer: the first part of the address.
    pub lang: Lang,
    /// The address without language and query.
    pub path: String,
    /// The query, parsed.
    pub query: Query,
    /// Path and query, without language, of the page to show in the other language: of a form's answer, its form.
    pub page: String,
    /// Digest of the session secret; empty for nobody.
    pub session: String,
    /// Shown on error pages and in the log.
    pub request_id: RequestId,
}

/// A number for one request, shown on error pages.
#[derive(Clone, Debug, Default)]
pub struct RequestId(pub String);

impl Ctx {
    /// The context of a request before anybody was asked who stands behind it: nobody does.
    pub(crate) fn unasked(parts: &Parts, app: &Shared) -> Ctx {
        let uri = parts.extensions.get::<OriginalUri>().map_or(&parts.uri, |original| &original.0);
        let (lang, path) = split(uri.path());
        Ctx {
            app: app.clone(),
            actor: Actor::nobody(),
            name: None,
            lang,
            path,
            query: Query::parse(uri.query().unwrap_or_default()),
            page: whence::page(parts, uri),
            session: String::new(),
            request_id: parts.extensions.get::<RequestId>().cloned().unwrap_or_default(),
        }
    }

    /// A consistent view for reading.
    pub async fn read(&self) -> Result<Snapshot, Failure> {
        self.app.db.read().await
    }

    /// A transaction for writing, in the language of the page.
    pub async fn write(&self) -> Result<Tx, Failure> {
        Ok(self.app.db.write().await?.in_language(self.lang))
    }

    /// Today in Rome.
    pub fn today(&self) -> Day {
        self.app.db.clock.today()
    }

    /// A text in the language of the request.
    pub fn t(&self, key: &str) -> String {
        crate::i18n::say(self.lang, key, &[])
    }

    /// The frame of a page with this title; no breadcrumb.
    pub fn shell(&self, title: &str) -> Shell {
        Shell::new(self, title)
    }

    /// The frame of a page under these pages: label and path without language.
    pub fn shell_under(&self, crumbs: &[(&str, &str)], title: &str) -> Shell {
        let mut shell = self.shell(title);
        let home = Crumb { label: self.t("web-home"), href: Some(shell.url("/")) };
        let above = crumbs
            .iter()
            .map(|(label, path)| Crumb { label: (*label).to_owned(), href: Some(shell.url(path)) });
        let here = Crumb { label: title.to_owned(), href: None };
        shell.crumbs = std::iter::once(home).chain(above).chain(std::iter::once(here)).collect();
        shell
    }

    /// The token this session's forms carry.
    pub fn csrf(&self) -> String {
        csrf::token(&self.app.key, &self.session)
    }

    /// A fresh key for a form that must act once.
    pub fn once(&self) -> String {
        kernel::ids::encode(self.app.db.chance.silent_id())
    }

    /// The person, or `Refused` when nobody has signed in.
    pub fn person(&self) -> Result<kernel::PersonId, Failure> {
        self.actor.person.ok_or(Failure::Refused("refused-sign-in"))
    }
}

impl FromRequestParts<Shared> for Ctx {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &Shared) -> Result<Ctx, Problem> {
        // Made once per request, however many extractors ask for it.
        if let Some(cx) = parts.extensions.get::<Ctx>() {
            return Ok(cx.clone());
        }
        let secret = session::secret_of(&parts.headers);
        let digest = secret.as_deref().map(session::digest_of).unwrap_or_default();
        let identity = match secret {
            Some(_) => (app.identify)(app.db.clone(), digest.clone()).await?,
            None => session::Identity::default(),
        };
        let session = if identity.actor.person.is_some() { digest } else { String::new() };
        let cx = Ctx { session, actor: identity.actor, name: identity.name, ..Ctx::unasked(parts, app) };
        parts.extensions.insert(cx.clone());
        Ok(cx)
    }
}

/// Language and the rest of a path: `/it/processes` is Italian, `/processes`.
pub fn split(path: &str) -> (Lang, String) {
    let rest = path.trim_start_matches('/');
    let (first, rest) = rest.split_once('/').unwrap_or((rest, ""));
    match Lang::parse(first) {
        Some(lang) => (lang, format!("/{rest}")),
        None => (Lang::It, path.to_owned()),
    }
}

impl Deref for RequestId {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}
