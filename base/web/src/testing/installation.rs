//! The program as tests run it.

use super::{Browser, Page};
use crate::{App, Routes, Workshop, cache::Cache, guard, session::Identify, site::Site};
use axum::{
    Router,
    body::Body,
    extract::ConnectInfo,
    http::{Request, request::Builder},
};
use record::Db;
use std::net::SocketAddr;
use tower::ServiceExt;

/// The key of the tokens in forms, unless a test has another.
pub(super) const KEY: [u8; 32] = [7; 32];

/// The program on this database, without a name and reached under localhost.
pub fn app(db: &Db, identify: Identify) -> App {
    App {
        db: db.clone(),
        site: Site::default(),
        origin: "http://localhost".to_owned(),
        key: KEY,
        identify,
        cache: Cache::default(),
        workshop: Workshop::default(),
    }
}

/// The program with some routes, asked in memory.
#[derive(Clone, Debug)]
pub struct Installation {
    service: Router,
    under: &'static str,
}

impl Installation {
    /// This program with these routes.
    pub fn of(app: App, routes: Routes) -> Installation {
        Installation { service: guard::serve(app.into(), routes), under: "" }
    }

    /// The same for stories that play in one place: every path is meant under this one.
    pub fn under(self, path: &'static str) -> Installation {
        Installation { under: path, ..self }
    }

    /// The browser of somebody who has not said who they are.
    pub fn visitor(&self) -> Browser {
        Browser::on(self)
    }

    /// The whole of a path.
    pub(super) fn path(&self, path: &str) -> String {
        format!("{}{path}", self.under)
    }

    /// What is answered. Who asks has an address that is kept for documentation.
    pub async fn ask(&self, request: Builder, body: Body) -> Page {
        let peer = ConnectInfo(SocketAddr::from(([203, 0, 113, 9], 4000)));
        let request: Request<Body> = request.extension(peer).body(body).unwrap();
        Page::of(self.service.clone().oneshot(request).await.unwrap()).await
    }
}
