//! A browser without a network: the real service, asked in memory. It keeps its cookie, follows nothing, and fills in the
//! forms it finds on a page, so that a story cannot send what no page offers.

use super::form::{self, Sheet};
use axum::{
    body::Body,
    http::{Request, header, request::Builder},
};
use record::Db;
use std::{
    ops::Deref,
    sync::{Arc, Mutex},
};
use web::{
    App, Routes, Workshop, session,
    site::Site as Names,
    testing::{self, Installation},
};

/// Address under which the site believes to be reached.
pub const ORIGIN: &str = "http://localhost:8080";
const URLENCODED: &str = "application/x-www-form-urlencoded";

/// The running product on one database.
#[derive(Clone)]
pub struct Site {
    service: Installation,
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
            workshop: Workshop::of(env!("CARGO_BIN_EXE_doppiofilo").into()),
            ..testing::app(db, accounts::identify)
        };
        Site { service: Installation::of(app, routes), db: db.clone() }
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
        let ((name, kind), body) = testing::multipart(fields, file);
        let request = Request::post(path).header(name, kind);
        let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
        self.send(request, body).await
    }

    /// Sends any request with the cookie of this browser.
    pub async fn send(&self, request: Builder, body: Body) -> Page {
        let request = match self.secret() {
            Some(secret) => request.header(header::COOKIE, format!("{}={secret}", session::COOKIE)),
            None => request,
        };
        let asked = format!("{} {}", request.method_ref().unwrap(), request.uri_ref().unwrap());
        let came = self.site.service.ask(request, body).await;
        if let Some(given) = came.secret() {
            *self.cookie.lock().unwrap() = Some(given.to_owned()).filter(|secret| !secret.is_empty());
        }
        Page { asked, came }
    }
}

/// What came back, and to what.
#[derive(Debug)]
pub struct Page {
    /// What was asked for: method and address.
    pub asked: String,
    came: testing::Page,
}

impl Deref for Page {
    type Target = testing::Page;

    fn deref(&self) -> &testing::Page {
        &self.came
    }
}

impl Page {
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
