//! The product's own service, asked in memory: what is measured is the server's time, without the network.

use anyhow::{Result, ensure};
use axum::{
    Router,
    body::Body,
    http::{Request, header},
};
use http_body_util::BodyExt;
use record::Db;
use tower::ServiceExt;
use web::{App, cache::Cache, session::COOKIE, site::Site as Names};

/// The whole product on one database.
#[derive(Clone, Debug)]
pub struct Site(Router);

impl Site {
    /// Every route, as the program mounts them.
    pub async fn on(db: &Db) -> Result<Site> {
        let app = App {
            site: Names::default(),
            origin: "http://localhost:8080".to_owned(),
            key: accounts::installation_key(db).await?,
            identify: accounts::identify,
            cache: Cache::default(),
            workshop: web::Workshop::default(),
            db: db.clone(),
        };
        Ok(Site(web::guard::serve(app.into(), doppiofilo::wire::routes())))
    }

    /// A page, uncompressed and never from the shelf of public pages: whoever is signed in gets it made anew. Its bytes.
    pub async fn get(&self, path: &str, session: &str) -> Result<usize> {
        let request =
            Request::get(path).header(header::COOKIE, format!("{COOKIE}={session}")).body(Body::empty())?;
        let response = self.0.clone().oneshot(request).await?;
        ensure!(response.status() == 200, "{path} answered {}", response.status());
        Ok(response.into_body().collect().await?.to_bytes().len())
    }
}
