//! A browser without a network: the real service, asked in memory. It keeps its cookie, follows nothing, and fills in the
//! forms it finds on a page, so that a story cannot send what no page offers.

use super::form::{self, Sheet};
use axum::{
    Router,
    body::{Body, Bytes},
    extract::ConnectInfo,
    http::{HeaderMap, Request, header, request::Builder},
};
use http_body_util::BodyExt;
use record::Db;
use std::{
    net::SocketAddr,
    sync::{Arc, Mutex},
};
use tower::ServiceExt;
use web::{App, Routes, Workshop, cache::Cache, session, site::Site as Names};

/// Address under which the site believes to be reached.
pub const ORIGIN: &str = "http://localhost:8080";
const BOUNDARY: &str = "----one-form-of-a-story";
const URLENCODED: &str = "application/x-www-form-urlencoded";

/// The running product on one database.
#[derive(Clone)]
pub struct Site {
    service: Router,
    /// What it runs on.
    pub db: Db,
}

impl Site {
    /// Starts it with every route of the product, as an installation of one's own.
    pub async fn on(db: &Db) -> Site {
        Site::named(db, Names::default()).await
    }

    /// The same, saying that it is the demonstration.
    pub async fn demonstration(db: &Db) -> Site {
        Site::named(db, Names { demo: true, ..Names::default() }).await
    }

    /// The same with routes that the product does not have.
    pub async fn with(db: &Db, routes: Routes) -> Site {
        Site::of(db, Names::default(), doppiofilo::wire::routes().and(routes)).await
    }

    async fn named(db: &Db, site: Names) -> Site {
        Site::of(db, site, doppiofilo::wire::routes()).await
    }

    async fn of(db: &Db, site: Names, routes: Routes) -> Site {
        let app = App {
            site,
            origin: ORIGIN.to_owned(),
            key: accounts::installation_key(db).await.unwrap(),
            identify: accounts::identify,
            cache: Cache::default(),
            workshop: Workshop::of(env!("CARGO_BIN_EXE_doppiofilo").into()),
            db: db.clone(),
        };
        Site { service: web::guard::serve(Arc::new(app), routes), db: db.clone() }
    }

    /// A browser of somebody who has not said who they are.
    pub fn visitor(&self) -> Browser {
        Browser { site: self.clone(), cookie: Arc::default() }
    }

    /// A browser signed in by a link, as it stands in a message, through the page that the link opens.
    pub async fn sign_in(&self, link: &str) -> Browser {
        let browser = self.visitor();
        let path = link.strip_prefix(ORIGIN).unwrap_or(link);
        let page = browser.get(path).await;
        let sent = browser.submit(&page.form("/sign-in/")).await;
        assert_eq!(sent.status, 303, "{link} does not sign in: {}", sent.body);
        assert!(browser.secret().is_some(), "{link} gave no session");
        browser
    }
}

/// One browser. Clones share the cookie, so that two requests can be on their way at once.
#[derive(Clone)]
pub struct Browser {
    site: Site,
    cookie: Arc<Mutex<Option<String>>>,
}

impl Browser {
    /// The session's secret, if signed in.
    pub fn secret(&self) -> Option<String> {
        self.cookie.lock().unwrap().clone()
    }

    /// Asks for a page.
    pub async fn get(&self, path: &str) -> Page {
        self.send(Request::get(path), Body::empty()).await
    }

    /// Sends these fields and nothing else: for forged forms.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        self.post_with(path, fields, &[]).await
    }

    /// The same with headers of its own.
    pub async fn post_with(&self, path: &str, fields: &[(&str, &str)], headers: &[(&str, &str)]) -> Page {
        let request = Request::post(path).header(header::CONTENT_TYPE, URLENCODED);
        let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
        self.send(request, Body::from(form::urlencoded(fields))).await
    }

    /// Sends a form as the page has it, with what was typed into it.
    pub async fn submit(&self, sheet: &Sheet) -> Page {
        match sheet.multipart {
            true => self.upload(&sheet.action, &sheet.sent(), sheet.file()).await,
            false => self.post(&sheet.action, &sheet.sent()).await,
        }
    }

    /// Sends fields and perhaps a file as `multipart/form-data`.
    pub async fn upload(
        &self,
        path: &str,
        fields: &[(&str, &str)],
        file: Option<(&str, &str, &[u8])>,
    ) -> Page {
        self.upload_with(path, fields, file, &[]).await
    }

    /// The same with headers of its own.
    pub async fn upload_with(
        &self,
        path: &str,
        fields: &[(&str, &str)],
        file: Option<(&str, &str, &[u8])>,
        headers: &[(&str, &str)],
    ) -> Page {
        let kind = format!("multipart/form-data; boundary={BOUNDARY}");
        let request = Request::post(path).header(header::CONTENT_TYPE, kind);
        let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
        self.send(request, Body::from(form::multipart(BOUNDARY, fields, file))).await
    }

    /// Sends any request with the cookie of this browser.
    pub async fn send(&self, request: Builder, body: Body) -> Page {
        let peer = ConnectInfo(SocketAddr::from(([203, 0, 113, 9], 4000)));
        let request = match self.secret() {
            Some(secret) => request.header(header::COOKIE, format!("{}={secret}", session::COOKIE)),
            None => request,
        };
        let request = request.extension(peer).body(body).unwrap();
        let asked = format!("{} {}", request.method(), request.uri());
        let response = self.site.service.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        self.keep_cookie(&parts.headers);
        let bytes = body.collect().await.unwrap().to_bytes();
        let body = String::from_utf8_lossy(&bytes).into_owned();
        Page { asked, status: parts.status.as_u16(), headers: parts.headers, body, bytes }
    }

    fn keep_cookie(&self, headers: &HeaderMap) {
        let Some(given) = headers.get(header::SET_COOKIE) else { return };
        let pair = given.to_str().unwrap().split(';').next().unwrap();
        let (name, secret) = pair.split_once('=').unwrap();
        assert_eq!(name, session::COOKIE, "a cookie that is not the session's");
        *self.cookie.lock().unwrap() = Some(secret.to_owned()).filter(|secret| !secret.is_empty());
    }
}

/// What came back.
#[derive(Debug)]
pub struct Page {
    /// What was asked for: method and address.
    pub asked: String,
    /// Status code.
    pub status: u16,
    /// Headers.
    pub headers: HeaderMap,
    /// Body as text.
    pub body: String,
    /// Body as it came.
    pub bytes: Bytes,
}

impl Page {
    /// Where it leads on; empty when nowhere.
    pub fn leads_to(&self) -> &str {
        self.header(header::LOCATION.as_str())
    }

    /// A header as text; empty when it is not there.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map(|value| value.to_str().unwrap()).unwrap_or_default()
    }

    /// Whether it is one of our pages.
    pub fn is_html(&self) -> bool {
        self.header("content-type").starts_with("text/html")
    }

    /// The only form whose address contains this.
    pub fn form(&self, part: &str) -> Sheet {
        let mut found: Vec<Sheet> =
            form::sheets(&self.body).into_iter().filter(|sheet| sheet.action.contains(part)).collect();
        let sheet = found.pop();
        assert!(found.is_empty(), "{}: several forms lead to {part}", self.asked);
        sheet.unwrap_or_else(|| {
            panic!("{} ({}) has no form to {part}:\n{}", self.asked, self.status, self.body)
        })
    }
}
