//! A browser for the stories: keeps its cookie, follows no redirects, takes the token of forms from the page it is on.

use axum::{
    Router,
    body::Body,
    extract::ConnectInfo,
    http::{Request, StatusCode, header},
};
use http_body_util::BodyExt;
use record::Db;
use std::{net::SocketAddr, sync::Arc};
use tower::ServiceExt;
use web::{App, cache::Cache, site::Site};

/// What came back.
pub struct Seen {
    /// Status.
    pub status: StatusCode,
    /// Where it leads, if it does.
    pub location: Option<String>,
    /// The cookie header, if there is one.
    pub cookie: Option<String>,
    /// The page.
    pub html: String,
}

/// Somebody's browser.
#[derive(Clone)]
pub struct Browser {
    site: Router,
    secret: Option<String>,
    csrf: String,
    once: String,
}

/// The site on this database, as reached under this origin.
pub async fn site(db: &Db, origin: &str, demo: bool) -> Router {
    let app = App {
        db: db.clone(),
        site: Site { demo, ..Site::default() },
        origin: origin.to_owned(),
        key: accounts::installation_key(db).await.unwrap(),
        identify: accounts::identify,
        cache: Cache::default(),
        workshop: web::Workshop::default(),
    };
    web::guard::serve(Arc::new(app), accounts::routes())
}

impl Browser {
    /// A visitor's browser.
    pub fn new(site: &Router) -> Browser {
        Browser { site: site.clone(), secret: None, csrf: String::new(), once: String::new() }
    }

    /// The same, signed in by this secret.
    pub fn with(self, secret: String) -> Browser {
        Browser { secret: Some(secret), ..self }
    }

    /// Opens a page.
    pub async fn get(&mut self, path: &str) -> Seen {
        let request = Request::get(path).body(Body::empty()).unwrap();
        self.send(request).await
    }

    /// Sends a form with the token of the page last seen.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Seen {
        let mut form = form_urlencoded::Serializer::new(String::new());
        form.append_pair("csrf", &self.csrf).append_pair("once", &self.once);
        form.extend_pairs(fields);
        let body = Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(body.body(Body::from(form.finish())).unwrap()).await
    }

    async fn send(&mut self, mut request: Request<Body>) -> Seen {
        let from: SocketAddr = "203.0.113.9:4000".parse().unwrap();
        request.extensions_mut().insert(ConnectInfo(from));
        if let Some(secret) = &self.secret {
            let cookie = format!("{}={secret}", web::session::COOKIE);
            request.headers_mut().insert(header::COOKIE, cookie.parse().unwrap());
        }
        let response = self.site.clone().oneshot(request).await.unwrap();
        let text = |name| {
            response.headers().get(name).map(|value: &header::HeaderValue| value.to_str().unwrap().to_owned())
        };
        let (status, location, cookie) =
            (response.status(), text(header::LOCATION), text(header::SET_COOKIE));
        let html =
            String::from_utf8(response.into_body().collect().await.unwrap().to_bytes().to_vec()).unwrap();
        self.remember(&html, cookie.as_deref());
        Seen { status, location, cookie, html }
    }

    fn remember(&mut self, html: &str, cookie: Option<&str>) {
        let value = |name: &str| {
            let rest = html.split_once(&format!("name=\"{name}\" value=\""))?.1;
            Some(rest.split_once('"')?.0.to_owned())
        };
        self.csrf = value("csrf").unwrap_or(std::mem::take(&mut self.csrf));
        self.once = value("once").unwrap_or(std::mem::take(&mut self.once));
        if let Some((_, rest)) = cookie.and_then(|cookie| cookie.split_once('=')) {
            let secret = rest.split(';').next().unwrap_or_default();
            self.secret = (!secret.is_empty()).then(|| secret.to_owned());
        }
    }
}
