//! A browser for stories: the cast of Torino signs in by first name.

use axum::{
    Router,
    body::Body,
    http::{HeaderMap, Request, header},
};
use http_body_util::BodyExt;
use kernel::Actor;
use process::testing::TORINO;
use record::Db;
use testkit::Cast;
use tower::ServiceExt;
use web::{App, session, site::Site};

const KEY: [u8; 32] = [7; 32];

/// What came back.
pub struct Page {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: String,
}

impl Page {
    /// Where it leads on.
    pub fn leads_to(&self) -> &str {
        self.headers.get(header::LOCATION).map(|place| place.to_str().unwrap()).unwrap_or_default()
    }

    pub fn has(&self, words: &str) -> bool {
        self.body.contains(words)
    }
}

/// The site with some routes.
pub struct Browser(Router);

fn actor(digest: &str) -> Actor {
    let cast = Cast::of(TORINO);
    let delia = testkit::person(20, TORINO, Some(kernel::Role::DataContact));
    let known = [
        ("anna", cast.anna),
        ("bruno", cast.bruno),
        ("marta", cast.marta),
        ("elena", cast.elena),
        ("rosa", cast.rosa),
        ("delia", delia),
    ];
    let found = known.into_iter().find(|(name, _)| session::digest_of(name) == digest);
    found.map(|(_, actor)| actor).unwrap_or_default()
}

impl Browser {
    pub fn on(db: &Db, routes: web::Routes) -> Browser {
        let app = App {
            db: db.clone(),
            site: Site::default(),
            origin: "http://localhost".to_owned(),
            key: KEY,
            identify: |_, digest| {
                Box::pin(async move { Ok(session::Identity { actor: actor(&digest), name: None }) })
            },
            cache: web::cache::Cache::default(),
            workshop: web::Workshop::default(),
        };
        Browser(web::guard::serve(app.into(), routes))
    }

    /// Nobody is called "".
    pub async fn get(&self, who: &str, path: &str) -> Page {
        self.send(who, Request::get(path), Body::empty()).await
    }

    pub async fn post(&self, who: &str, path: &str, fields: &[(&str, &str)]) -> Page {
        let token = token(who);
        let pairs = fields.iter().copied().chain([("csrf", token.as_str())]);
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
        let kind = "application/x-www-form-urlencoded";
        self.send(who, Request::post(path).header(header::CONTENT_TYPE, kind), Body::from(body)).await
    }

    async fn send(&self, who: &str, request: axum::http::request::Builder, body: Body) -> Page {
        let request = if who.is_empty() {
            request
        } else {
            request.header(header::COOKIE, format!("{}={who}", session::COOKIE))
        };
        let response = self.0.clone().oneshot(request.body(body).unwrap()).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.unwrap().to_bytes();
        let body = String::from_utf8_lossy(&bytes).into_owned();
        Page { status: parts.status.as_u16(), headers: parts.headers, body }
    }
}

fn token(who: &str) -> String {
    let session = if who.is_empty() { String::new() } else { session::digest_of(who) };
    web::csrf::token(&KEY, &session)
}
