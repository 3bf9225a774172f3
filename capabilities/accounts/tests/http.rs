//! Stories through HTTP: a person comes in, looks around, invites, leaves.

#![cfg(test)]

use accounts::{Appointed, store, testing};
use axum::http::{StatusCode, header};
use kernel::{HOUSE, Lang, ProcessId, Role, uuid::Uuid};
use record::Db;
use testkit::{on_both, on_sqlite};
use web::{
    App,
    site::Site,
    testing::{Browser, Installation},
};

const TORINO: ProcessId = ProcessId(Uuid::from_u128(1));
const HERE: &str = "http://localhost";

/// The site on this database, as reached under this origin.
async fn site(db: &Db, origin: &str) -> Installation {
    Installation::of(testing::app(db, origin).await.unwrap(), accounts::routes())
}

/// The same, as a demonstration.
async fn demonstration(db: &Db) -> Installation {
    let app = testing::app(db, HERE).await.unwrap();
    Installation::of(App { site: Site { demo: true, ..Site::default() }, ..app }, accounts::routes())
}

/// The path of the link in the newest message to this address.
async fn link_in_mail(db: &Db, address: &str) -> String {
    let mails = store::mails(&db.read().await.unwrap(), None, 50).await.unwrap();
    let mail = mails.iter().find(|mail| mail.address.as_deref() == Some(address)).expect("a message");
    let body = mail.body.as_deref().unwrap();
    let line = body.lines().find(|line| line.contains("/sign-in/")).expect("a link on a line of its own");
    line.strip_prefix(HERE).unwrap().to_owned()
}

async fn keeper(db: &Db) -> Browser {
    let mut browser = site(db, HERE).await.visitor();
    let link = testing::administrator(db, HERE, Some("ada@esempio.it")).await.unwrap();
    let link = link.strip_prefix(HERE).unwrap();
    browser.get(link).await;
    assert_eq!(browser.post(link, &[]).await.status, StatusCode::SEE_OTHER);
    browser
}

#[test]
fn rosa_asks_for_a_link_enters_looks_at_her_page_and_leaves() {
    on_both(async |db| {
        testing::settle(&db, TORINO).await.unwrap();
        let mut rosa = site(&db, HERE).await.visitor();
        let asked = rosa.get("/it/me").await;
        assert!(rosa.get(asked.leads_to()).await.body.contains("name=\"next\" value=\"/me\""));
        assert!(rosa.get("/it/sign-in?next=%2Fit%2Fme%2Fdata").await.body.contains("value=\"/me/data\""));
        let sent = rosa.post("/it/sign-in", &[("email", "Rosa@Esempio.it"), ("next", "/me/data")]).await;
        assert_eq!((sent.status, sent.leads_to()), (303, "/it/sign-in/sent"));
        let link = link_in_mail(&db, "rosa@esempio.it").await;
        assert!(rosa.get(&link).await.body.contains("Rosa"));
        let entered = rosa.post(&link, &[]).await;
        assert_eq!(entered.leads_to(), "/it/me/data");
        let cookie = entered.header(header::SET_COOKIE.as_str());
        assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && !cookie.contains("Secure"));
        assert!(rosa.get("/it/me").await.body.contains("rosa@esempio.it"));
        assert_eq!(rosa.get("/it/sign-in").await.leads_to(), "/it/me");
        let left = rosa.post("/it/sign-out", &[]).await;
        assert_eq!(left.leads_to(), "/it/?done=accounts-signed-out");
        assert_eq!(rosa.get("/it/me").await.status, StatusCode::SEE_OTHER);
        assert_eq!(rosa.get(&link).await.status, StatusCode::GONE);
    });
}

#[test]
fn over_https_the_cookie_is_secure() {
    on_sqlite(async |db| {
        let link = testing::administrator(&db, "https://esempio.it", None).await.unwrap();
        let mut ada = site(&db, "https://esempio.it").await.visitor();
        let link = link.strip_prefix("https://esempio.it").unwrap();
        ada.get(link).await;
        assert!(ada.post(link, &[]).await.header(header::SET_COOKIE.as_str()).contains("; Secure"));
    });
}

#[test]
fn the_first_administrator_has_a_name_and_a_language_of_their_own() {
    on_both(async |db| {
        let ada = Appointed { email: Some("ada@esempio.it"), name: Some("Ada Ferro"), lang: Lang::En };
        let link = accounts::first_administrator(&db, HERE, ada).await.unwrap();
        assert!(link.starts_with(&format!("{HERE}/en/sign-in/")), "{link}");
        let mut browser = site(&db, HERE).await.visitor();
        let link = link.strip_prefix(HERE).unwrap();
        browser.get(link).await;
        assert_eq!(browser.post(link, &[]).await.leads_to(), "/en/me");
        assert!(browser.get("/en/me").await.body.contains("Ada Ferro"));
    });
}

#[test]
fn the_answer_is_the_same_for_a_known_and_an_unknown_address() {
    on_sqlite(async |db| {
        testing::settle(&db, TORINO).await.unwrap();
        let mut visitor = site(&db, HERE).await.visitor();
        visitor.get("/en/sign-in").await;
        let known = visitor.post("/en/sign-in", &[("email", "rosa@esempio.it")]).await;
        let unknown = visitor.post("/en/sign-in", &[("email", "nessuno@esempio.it")]).await;
        assert_eq!(
            (known.status, known.leads_to(), &known.body),
            (unknown.status, unknown.leads_to(), &unknown.body)
        );
        let mails = store::mails(&db.read().await.unwrap(), None, 10).await.unwrap();
        assert_eq!(mails.len(), 1, "an unknown address gets no mail");
        for address in ["rosa@esempio.it", "nessuno@esempio.it"] {
            for _ in 0..4 {
                visitor.post("/en/sign-in", &[("email", address)]).await;
            }
            let late = visitor.post("/en/sign-in", &[("email", address)]).await;
            assert_eq!(late.status, StatusCode::TOO_MANY_REQUESTS);
            assert!(late.body.contains(address), "what was typed is kept");
        }
    });
}

#[test]
fn a_wrong_address_is_told_beside_its_field() {
    on_sqlite(async |db| {
        let mut visitor = site(&db, HERE).await.visitor();
        visitor.get("/it/sign-in").await;
        let refused = visitor.post("/it/sign-in", &[("email", "rosa@"), ("next", "/me/data")]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains("href=\"#f-email\"") && refused.body.contains("value=\"rosa@\""));
        assert!(refused.body.contains("value=\"/me/data\""), "and where to go is kept, too");
    });
}

#[test]
fn nobody_is_led_to_another_site() {
    on_sqlite(async |db| {
        let mut visitor = site(&db, HERE).await.visitor();
        for evil in ["https%3A%2F%2Fevil.example", "%2F%2Fevil.example", "%2F%5Cevil.example"] {
            let page = visitor.get(&format!("/it/sign-in?next={evil}")).await;
            assert!(
                page.body.contains("name=\"next\" value=\"/me\"")
                    && !page.body.contains("name=\"next\" value=\"http")
            );
        }
    });
}

#[test]
fn an_administrator_invites_a_lead_who_enters_by_the_invitation() {
    on_both(async |db| {
        let mut ada = keeper(&db).await;
        assert_eq!(ada.get("/it/people").await.status, StatusCode::OK);
        ada.get("/it/people/invitation").await;
        let empty = ada.post("/it/people/invitation", &[("name", "Ivo Conti"), ("until", "ieri")]).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        for field in ["email", "role", "until", "reason"] {
            assert!(empty.body.contains(&format!("href=\"#f-{field}\"")), "{field}");
        }
        assert!(empty.body.contains("value=\"Ivo Conti\""));
        let fields = [
            ("name", "Ivo Conti"),
            ("email", "ivo@esempio.it"),
            ("lang", "en"),
            ("role", "lead"),
            ("until", "2027-06-30"),
            ("reason", "incarico"),
        ];
        let given = ada.post("/it/people/invitation", &fields).await;
        assert_eq!(given.leads_to(), "/it/people?done=accounts-grant-given");
        let mails = store::mails(&db.read().await.unwrap(), None, 10).await.unwrap();
        let body = mails[0].body.clone().unwrap();
        for words in ["Dear Ivo Conti,", "to 30 June 2027", "Opens and leads processes", "14 days"] {
            assert!(body.contains(words), "{words} in {body}");
        }
        let mut ivo = site(&db, HERE).await.visitor();
        let link = link_in_mail(&db, "ivo@esempio.it").await;
        ivo.get(&link).await;
        ivo.post(&link, &[]).await;
        assert!(ivo.get("/en/me").await.body.contains("Ivo Conti"));
        let refused = ivo.get("/en/people/invitation").await.status;
        assert_eq!(refused, StatusCode::FORBIDDEN, "a lead of the house opens processes, and invites there");
    });
}

#[test]
fn whoever_is_known_is_invited_by_their_own_name_in_their_own_language() {
    on_sqlite(async |db| {
        testing::settle(&db, TORINO).await.unwrap();
        let mut ada = keeper(&db).await;
        ada.get("/it/people/invitation").await;
        let fields = [
            ("name", "Rosetta"),
            ("email", "rosa@esempio.it"),
            ("lang", "en"),
            ("role", "lead"),
            ("reason", "incarico"),
        ];
        ada.post("/it/people/invitation", &fields).await;
        let mails = store::mails(&db.read().await.unwrap(), None, 10).await.unwrap();
        assert!(mails[0].body.clone().unwrap().starts_with("Buongiorno Rosa,"));
    });
}

#[test]
fn an_invitation_sent_twice_is_one_invitation() {
    on_sqlite(async |db| {
        let mut ada = keeper(&db).await;
        ada.get("/it/people/invitation").await;
        let fields = [
            ("name", "Ivo"),
            ("email", "ivo@esempio.it"),
            ("lang", "it"),
            ("role", "lead"),
            ("reason", "incarico"),
        ];
        let first = ada.clone().post("/it/people/invitation", &fields).await;
        let second = ada.post("/it/people/invitation", &fields).await;
        assert_eq!(first.leads_to(), second.leads_to());
        assert_eq!(store::mails(&db.read().await.unwrap(), None, 10).await.unwrap().len(), 1);
    });
}

#[test]
fn an_ended_role_is_told_to_the_person() {
    on_both(async |db| {
        let mut ada = keeper(&db).await;
        ada.get("/it/people/invitation").await;
        let fields = [
            ("name", "Ivo"),
            ("email", "ivo@esempio.it"),
            ("lang", "it"),
            ("role", "lead"),
            ("reason", "incarico"),
        ];
        ada.post("/it/people/invitation", &fields).await;
        let grants = store::grants(&db.read().await.unwrap(), HOUSE).await.unwrap();
        let lead = grants.iter().find(|grant| grant.role == Role::Lead).unwrap();
        let path = format!("/it/people/grants/{}", lead.id);
        assert!(ada.get(&path).await.body.contains("ivo@esempio.it"));
        let silent = ada.post(&path, &[("reason", " ")]).await;
        assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
        let ended = ada.post(&path, &[("reason", "fine incarico")]).await;
        assert_eq!(ended.leads_to(), "/it/people?done=accounts-grant-ended");
        assert_eq!(ada.post(&path, &[("reason", "ancora")]).await.status, StatusCode::CONFLICT);
        let mails = store::mails(&db.read().await.unwrap(), None, 10).await.unwrap();
        let bodies: Vec<String> = mails.into_iter().filter_map(|mail| mail.body).collect();
        assert_eq!(bodies.iter().filter(|body| body.contains("è stato concluso oggi")).count(), 1);
    });
}

#[test]
fn somebody_without_a_role_is_refused_before_anything_is_checked() {
    on_sqlite(async |db| {
        let cast = testing::settle(&db, TORINO).await.unwrap();
        let secret = testing::session(&db, cast.rosa.person.unwrap()).await.unwrap();
        let mut rosa = site(&db, HERE).await.visitor().with(secret);
        rosa.get("/it/me").await;
        for path in ["/it/people", "/it/people/invitation", "/it/outbox"] {
            assert_eq!(rosa.get(path).await.status, StatusCode::FORBIDDEN, "{path}");
        }
        for path in ["/it/people/invitation", "/it/outbox/00000000000000000000000000"] {
            assert_eq!(rosa.post(path, &[]).await.status, StatusCode::FORBIDDEN, "{path}");
        }
        let erasure = format!("/it/people/persons/{}/erasure", cast.marta.person.unwrap());
        assert_eq!(rosa.get(&erasure).await.status, StatusCode::FORBIDDEN);
        assert_eq!(rosa.post(&erasure, &[("reason", "dispetto")]).await.status, StatusCode::FORBIDDEN);
    });
}

#[test]
fn a_form_without_the_token_of_its_session_does_nothing() {
    on_sqlite(async |db| {
        testing::settle(&db, TORINO).await.unwrap();
        let mut stranger = site(&db, HERE).await.visitor();
        let refused = stranger.post("/it/sign-in", &[("email", "rosa@esempio.it")]).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN);
        assert!(store::mails(&db.read().await.unwrap(), None, 10).await.unwrap().is_empty());
    });
}

#[test]
fn rosa_takes_her_data_away_and_asks_to_be_erased() {
    on_both(async |db| {
        let mut ada = keeper(&db).await;
        let cast = testing::settle(&db, TORINO).await.unwrap();
        let rosa_id = cast.rosa.person.unwrap();
        let secret = testing::session(&db, rosa_id).await.unwrap();
        let mut rosa = site(&db, HERE).await.visitor().with(secret.clone());
        let json: serde_json::Value = serde_json::from_str(&rosa.get("/it/me/data.json").await.body).unwrap();
        assert_eq!(json["person"]["email"], "rosa@esempio.it");
        assert_eq!(json["sessions"].as_array().unwrap().len(), 1);
        assert!(!json.to_string().contains(&secret), "no secret is in it");
        assert!(rosa.get("/it/me/data").await.body.contains("rosa@esempio.it"));
        rosa.get("/it/me").await;
        rosa.post("/it/me/erasure", &[]).await;
        rosa.post("/it/me/erasure", &[]).await;
        let json: serde_json::Value = serde_json::from_str(&rosa.get("/it/me/data.json").await.body).unwrap();
        let acts = json["held"].as_array().unwrap().iter().find(|part| part["part"] == "accounts-held-acts");
        let acts = acts.unwrap()["things"].as_array().unwrap();
        assert_eq!((acts.len(), &acts[0]["name"]), (1, &"accounts.erasure.request".into()));
        assert!(
            rosa.get("/en/me/data").await.body.contains("asked for the erasure of their data"),
            "what she did is told"
        );
        let mails = store::mails(&db.read().await.unwrap(), None, 10).await.unwrap();
        assert_eq!(
            mails.len(),
            1,
            "told once, to who keeps the installation, because this process has no data contact"
        );
        let path = format!("/it/people/persons/{rosa_id}/erasure");
        assert!(mails[0].body.clone().unwrap().contains(&format!("{HERE}{path}")));
        assert!(!mails[0].body.clone().unwrap().contains("Rosa"));
        assert!(ada.get("/it/people").await.body.contains("Rosa"));
        ada.get(&path).await;
        let erased = ada.post(&path, &[("reason", "richiesta, protocollo 12")]).await;
        assert_eq!(erased.leads_to(), "/it/people?done=accounts-person-erased");
        assert_eq!(rosa.get("/it/me").await.status, StatusCode::SEE_OTHER, "nobody is behind her cookie now");
    });
}

#[test]
fn rosa_corrects_her_name_and_signs_out_everywhere_else() {
    on_both(async |db| {
        let cast = testing::settle(&db, TORINO).await.unwrap();
        let rosa_id = cast.rosa.person.unwrap();
        let (here, there) =
            (testing::session(&db, rosa_id).await.unwrap(), testing::session(&db, rosa_id).await.unwrap());
        let here_site = site(&db, HERE).await;
        let mut rosa = here_site.visitor().with(here);
        rosa.get("/it/me").await;
        let empty = rosa.post("/it/me", &[("name", " "), ("lang", "it")]).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        rosa.post("/it/me", &[("name", "Rosa Bianchi"), ("lang", "en")]).await;
        rosa.post("/it/me/sessions", &[]).await;
        assert!(rosa.get("/it/me?done=accounts-sessions-ended").await.body.contains("Rosa Bianchi"));
        assert_eq!(here_site.visitor().with(there).get("/it/me").await.status, StatusCode::SEE_OTHER);
    });
}

#[test]
fn in_a_demonstration_everybody_reads_the_outbox_and_walks_its_links() {
    on_sqlite(async |db| {
        testing::settle(&db, TORINO).await.unwrap();
        let mut visitor = demonstration(&db).await.visitor();
        visitor.get("/it/sign-in").await;
        visitor.post("/it/sign-in", &[("email", "rosa@esempio.it")]).await;
        assert!(visitor.get("/it/sign-in/sent").await.body.contains("/it/outbox"));
        let link = link_in_mail(&db, "rosa@esempio.it").await;
        let outbox = visitor.get("/it/outbox").await;
        assert!(outbox.body.contains(&format!("<a href=\"{HERE}{link}\"")));
        let mut elsewhere = site(&db, HERE).await.visitor();
        assert_eq!(elsewhere.get("/it/outbox").await.status, StatusCode::SEE_OTHER);
    });
}

#[test]
fn every_page_of_the_list_says_whom_it_is_for() {
    let routes = accounts::routes();
    assert!(routes.list.iter().all(|route| !route.cached), "no page about people is shared between visitors");
    assert!(routes.list.iter().any(|route| route.path == "/people/persons/{person}/erasure"));
}
