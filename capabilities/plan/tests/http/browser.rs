//! A browser without scripts, in the hands of one of the cast.

use axum::{body::Body, http::Request};
use futures_util::future::BoxFuture;
use http_body_util::BodyExt;
use kernel::{Actor, Failure, ProcessId, uuid::Uuid};
use process::testing::TORINO;
use record::Db;
use std::{cell::Cell, sync::Arc};
use testkit::Cast;
use tower::ServiceExt;
use web::{
    App,
    cache::Cache,
    csrf,
    session::{Identity, digest_of},
    site::Site,
};

const KEY: [u8; 32] = [7; 32];

/// The program, and the process everybody is in.
pub struct Browser {
    pub service: axum::Router,
    pub db: Db,
    pub process: ProcessId,
    sent: Cell<u128>,
}

/// An answer.
#[derive(Debug)]
pub struct Seen {
    pub status: u16,
    pub location: String,
    pub body: String,
}

impl Seen {
    pub fn has(&self, text: &str) -> bool {
        self.body.contains(text)
    }

    /// The value of the first field of this name that comes with one: hidden, or to tick.
    pub fn hidden(&self, name: &str) -> String {
        let start = format!("name=\"{name}\" value=\"");
        let (_, rest) =
            self.body.split_once(&start).unwrap_or_else(|| panic!("no field {name} in {}", self.body));
        rest.split('"').next().unwrap().to_owned()
    }
}

fn identify(_: Db, digest: String) -> BoxFuture<'static, Result<Identity, Failure>> {
    let cast = Cast::of(TORINO);
    let people: [(&str, &Actor); 6] = [
        ("marta", &cast.marta),
        ("elena", &cast.elena),
        ("fabio", &cast.fabio),
        ("paola", &cast.paola),
        ("anna", &cast.anna),
        ("rosa", &cast.rosa),
    ];
    let found = people.iter().find(|(name, _)| digest_of(name) == digest);
    let identity =
        found.map(|(name, actor)| Identity { actor: (*actor).clone(), name: Some((*name).to_owned()) });
    Box::pin(async move { Ok(identity.unwrap_or_default()) })
}

impl Browser {
    pub async fn turin(db: Db) -> Browser {
        let process = process::testing::turin(&db).await.unwrap();
        let app = App {
            db: db.clone(),
            site: Site::default(),
            origin: "http://localhost".to_owned(),
            key: KEY,
            identify,
            cache: Cache::default(),
            workshop: web::Workshop::default(),
        };
        Browser { service: web::guard::serve(Arc::new(app), plan::routes()), db, process, sent: Cell::new(1) }
    }

    async fn ask(&self, request: Request<Body>) -> Seen {
        let response = self.service.clone().oneshot(request).await.unwrap();
        let status = response.status().as_u16();
        let location =
            response.headers().get("location").map(|at| at.to_str().unwrap().to_owned()).unwrap_or_default();
        let bytes = response.into_body().collect().await.unwrap().to_bytes();
        Seen { status, location, body: String::from_utf8(bytes.to_vec()).unwrap() }
    }

    fn request(&self, method: &str, path: &str, who: &str) -> axum::http::request::Builder {
        let builder = Request::builder().method(method).uri(format!("/it/processes/torino-2030{path}"));
        if who.is_empty() { builder } else { builder.header("cookie", format!("doppiofilo={who}")) }
    }

    /// Opens a page as somebody; `""` is a visitor.
    pub async fn get(&self, path: &str, who: &str) -> Seen {
        self.ask(self.request("GET", path, who).body(Body::empty()).unwrap()).await
    }

    /// Sends a form as somebody, with the token of their session and a fresh key.
    pub async fn post(&self, path: &str, who: &str, fields: &[(&str, &str)]) -> Seen {
        self.sent.set(self.sent.get() + 1);
        self.post_keyed(path, who, Uuid::from_u128(self.sent.get()), fields).await
    }

    /// The same with this key.
    pub async fn post_keyed(&self, path: &str, who: &str, once: Uuid, fields: &[(&str, &str)]) -> Seen {
        let session = if who.is_empty() { String::new() } else { digest_of(who) };
        let (token, once) = (csrf::token(&KEY, &session), kernel::ids::encode(once));
        let mut form = form_urlencoded::Serializer::new(String::new());
        form.append_pair("csrf", &token).append_pair("once", &once).extend_pairs(fields);
        let request =
            self.request("POST", path, who).header("content-type", "application/x-www-form-urlencoded");
        self.ask(request.body(Body::from(form.finish())).unwrap()).await
    }

    /// Sends a form that must be taken; where it led, below the process and without what was done.
    pub async fn done(&self, path: &str, who: &str, fields: &[(&str, &str)]) -> String {
        let seen = self.post(path, who, fields).await;
        assert_eq!(seen.status, 303, "{path}: {}", seen.body);
        let below = seen.location.strip_prefix("/it/processes/torino-2030").unwrap();
        below.to_owned()
    }

    /// A section, written by Elena.
    pub async fn section(&self, title: &str) -> String {
        let led = self
            .done(
                "/plan/sections",
                "elena",
                &[("title_it", title), ("spot", "first"), ("reason", "ci vuole")],
            )
            .await;
        led.split_once("#section-").unwrap().1.to_owned()
    }

    /// A line at the beginning of a section, written by Elena.
    pub async fn line(&self, section: &str, kind: &str, text: &str) -> String {
        let fields =
            [("body", text), ("kind", kind), ("lang", "it"), ("spot", "first"), ("reason", "ci vuole")];
        let led = self.done(&format!("/plan/sections/{section}/lines"), "elena", &fields).await;
        led.split_once("#line-").unwrap().1.to_owned()
    }

    /// A version, published by Marta.
    pub async fn publish(&self, purpose: &str) {
        let page = self.get("/plan/versions/new", "marta").await;
        assert_eq!(page.status, 200, "{}", page.body);
        let fields = [("title", "Piano metropolitano"), ("purpose", purpose), ("seen", &page.hidden("seen"))];
        self.done("/plan/versions", "marta", &fields).await;
    }

    /// A line taken out of the draft by Fabio; where that led.
    pub async fn strike(&self, line: &str) -> String {
        let page = self.get(&format!("/plan/lines/{line}/strikes/new"), "fabio").await;
        let fields = [("base", &*page.hidden("base")), ("reason", "troppo vago")];
        self.done(&format!("/plan/lines/{line}/strikes"), "fabio", &fields).await
    }

    /// Adopts a version for the first promoter that has still to do it, with an act of this body; by Paola.
    pub async fn adopt(&self, version: i64, body: &str) -> Seen {
        let own = format!("/plan/versions/{version}/adoptions");
        let promoter = self.get(&format!("{own}/new"), "paola").await.hidden("promoter");
        let fields = [
            ("promoter", promoter.as_str()),
            ("body", body),
            ("number", "12"),
            ("adopted_on", "2025-04-03"),
            ("reason", "Esito della seduta."),
        ];
        self.post(&own, "paola", &fields).await
    }

    /// Other words for a line, by Elena.
    pub async fn revise(&self, line: &str, text: &str, why: &str) {
        let page = self.get(&format!("/plan/lines/{line}/revisions/new"), "elena").await;
        let base = page.hidden("base");
        let fields = [("body", text), ("kind", "action"), ("lang", "it"), ("base", &base), ("reason", why)];
        self.done(&format!("/plan/lines/{line}/revisions"), "elena", &fields).await;
    }
}
