//! One person's browser.

use super::{
    Installation, Page,
    sent::{self, Sent},
};
use crate::session;
use axum::{
    body::Body,
    http::{HeaderName, Request, header, request::Builder},
};

/// Keeps its cookie, follows nothing by itself, and takes the tokens of forms from the page last seen: a story cannot send a
/// form before it has looked at one.
#[derive(Clone, Debug)]
pub struct Browser {
    site: Installation,
    secret: Option<String>,
    csrf: String,
    once: String,
}

impl Browser {
    pub(super) fn on(site: &Installation) -> Browser {
        Browser { site: site.clone(), secret: None, csrf: String::new(), once: String::new() }
    }

    /// The same browser, signed in by this secret.
    pub fn with(self, secret: String) -> Browser {
        Browser { secret: Some(secret), ..self }
    }

    /// The same browser, when the site has gone on to another hour.
    pub fn at(self, site: &Installation) -> Browser {
        Browser { site: site.clone(), ..self }
    }

    /// The same browser after a page that gave these tokens.
    pub(super) fn holding(self, csrf: String, once: String) -> Browser {
        Browser { csrf, once, ..self }
    }

    /// Opens a page.
    pub async fn get(&mut self, path: &str) -> Page {
        self.send(Request::get(self.site.path(path)), Body::empty()).await
    }

    /// The same with a header of its own.
    pub async fn get_with(&mut self, path: &str, (name, value): (HeaderName, &str)) -> Page {
        self.send(Request::get(self.site.path(path)).header(name, value), Body::empty()).await
    }

    /// Sends a form with the tokens of the page last seen.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let sent = sent::urlencoded(&self.with_tokens(fields));
        self.post_sent(path, sent).await
    }

    /// The same with a file: its name and its bytes.
    pub async fn upload(&mut self, path: &str, fields: &[(&str, &str)], file: (&str, &[u8])) -> Page {
        let sent = sent::multipart(&self.with_tokens(fields), Some(("file", file.0, file.1)));
        self.post_sent(path, sent).await
    }

    /// The first field of a name is the one that is read: a story's own goes before the page's.
    fn with_tokens<'a>(&'a self, fields: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
        let tokens = [("csrf", self.csrf.as_str()), ("once", self.once.as_str())];
        fields.iter().copied().chain(tokens).collect()
    }

    async fn post_sent(&mut self, path: &str, ((name, kind), body): Sent) -> Page {
        self.send(Request::post(self.site.path(path)).header(name, kind), body).await
    }

    async fn send(&mut self, request: Builder, body: Body) -> Page {
        let request = match &self.secret {
            Some(secret) => request.header(header::COOKIE, format!("{}={secret}", session::COOKIE)),
            None => request,
        };
        let page = self.site.ask(request, body).await;
        self.remember(&page);
        page
    }

    fn remember(&mut self, page: &Page) {
        for (name, kept) in [("csrf", &mut self.csrf), ("once", &mut self.once)] {
            if let Some(given) = page.field(name) {
                given.clone_into(kept);
            }
        }
        if let Some(given) = page.secret() {
            self.secret = Some(given.to_owned()).filter(|secret| !secret.is_empty());
        }
    }
}
