//! A browser without scripts, in the hands of one of the cast.

use kernel::{Actor, ProcessId, uuid::Uuid};
use process::testing::{HERE, TORINO};
use record::Db;
use testkit::Cast;
use web::testing::{Browsers, Page, People};

/// Who works on the plan, and two who only read it.
pub struct Known;

impl People for Known {
    fn known() -> Vec<(&'static str, Actor)> {
        let cast = Cast::of(TORINO);
        vec![
            ("marta", cast.marta),
            ("elena", cast.elena),
            ("fabio", cast.fabio),
            ("paola", cast.paola),
            ("anna", cast.anna),
            ("rosa", cast.rosa),
        ]
    }
}

/// The program, and the process everybody is in.
pub struct Browser {
    browsers: Browsers<Known>,
    pub db: Db,
    pub process: ProcessId,
}

impl Browser {
    pub async fn turin(db: Db) -> Browser {
        let process = process::testing::turin(&db).await.unwrap();
        Browser { browsers: Browsers::on(&db, plan::routes()), db, process }
    }

    /// Opens a page as somebody; `""` is a visitor.
    pub async fn get(&self, path: &str, who: &str) -> Page {
        self.browsers.get(who, &format!("{HERE}{path}")).await
    }

    /// Sends a form as somebody, with the token of their session and a fresh key.
    pub async fn post(&self, path: &str, who: &str, fields: &[(&str, &str)]) -> Page {
        self.browsers.post(who, &format!("{HERE}{path}"), fields).await
    }

    /// The same with this key.
    pub async fn post_keyed(&self, path: &str, who: &str, once: Uuid, fields: &[(&str, &str)]) -> Page {
        let once = kernel::ids::encode(once);
        self.post(path, who, &[&[("once", once.as_str())], fields].concat()).await
    }

    /// Sends a form that must be taken; where it led, below the process and without what was done.
    pub async fn done(&self, path: &str, who: &str, fields: &[(&str, &str)]) -> String {
        let seen = self.post(path, who, fields).await;
        assert_eq!(seen.status, 303, "{path}: {}", seen.body);
        seen.leads_to().strip_prefix(HERE).unwrap().to_owned()
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
    pub async fn adopt(&self, version: i64, body: &str) -> Page {
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
