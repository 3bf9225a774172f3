//! Somebody who looks at pages without having signed in.

use axum::{
    Router,
    body::Body,
    http::{HeaderMap, HeaderName, Request, StatusCode, header},
};
use http_body_util::BodyExt;
use kernel::Failure;
use record::Db;
use std::sync::Arc;
use tower::ServiceExt;
use web::{App, Routes, cache::Cache, site::Site};

/// What came back.
#[derive(Clone, Debug)]
pub struct Seen {
    /// Whether it is there, and as asked.
    pub status: StatusCode,
    /// What it says of itself.
    pub headers: HeaderMap,
    /// The page, or the file.
    pub body: String,
}

impl Seen {
    /// A header, or nothing.
    pub fn header(&self, name: HeaderName) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}

/// A visitor of a site with these routes.
#[derive(Clone, Debug)]
pub struct Visitor(Router);

impl Visitor {
    /// Comes to the site on this database.
    pub async fn of(db: &Db, routes: Routes) -> Result<Visitor, Failure> {
        let app = App {
            db: db.clone(),
            site: Site::default(),
            origin: "https://piano.esempio.it".to_owned(),
            key: accounts::installation_key(db).await?,
            identify: accounts::identify,
            cache: Cache::default(),
            workshop: web::Workshop::default(),
        };
        Ok(Visitor(web::guard::serve(Arc::new(app), routes)))
    }

    /// Asks for a path.
    pub async fn get(&self, path: &str) -> Result<Seen, Failure> {
        self.get_unless(path, "").await
    }

    /// Asks for a path unless it is what this validator says.
    pub async fn get_unless(&self, path: &str, known: &str) -> Result<Seen, Failure> {
        let request = Request::get(path).header(header::IF_NONE_MATCH, known).body(Body::empty());
        let response =
            self.0.clone().oneshot(request.map_err(Failure::internal)?).await.map_err(Failure::internal)?;
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.map_err(Failure::internal)?.to_bytes();
        let body = String::from_utf8_lossy(&bytes).into_owned();
        Ok(Seen { status: parts.status, headers: parts.headers, body })
    }
}
