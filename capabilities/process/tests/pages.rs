//! Stories of the pages who leads a process works on, on both databases.

#![cfg(test)]

use kernel::{Actor, Capacity, Role, may, uuid::Uuid};
use process::testing::{self, HERE};
use record::Db;
use testkit::{on_both, scope};
use web::{
    App,
    nav::{NavItem, NavPlace},
    site::Site,
    testing::{Browser, Installation},
};

kernel::change! {
    /// Somebody takes part.
    Speak = "process.test.speak" by [Participant] during [] why Free,
}

/// A browser in which one of the cast is signed in.
async fn browser(db: &Db, actor: &Actor) -> Browser {
    browser_at(Site::default(), db, actor).await
}

/// The same, of a body that has set this.
async fn browser_at(site: Site, db: &Db, actor: &Actor) -> Browser {
    let app = App { site, ..accounts::testing::app(db, "http://localhost").await.unwrap() };
    let site = Installation::of(app, process::routes()).under(HERE);
    accounts::testing::signed_in(&site, db, actor).await.unwrap()
}

#[test]
fn a_body_joins_with_its_act_from_the_desk_of_the_lead() {
    on_both(async |db| {
        let torino = testing::turin(&db).await.unwrap();
        let cast = accounts::testing::settle(&db, torino).await.unwrap();
        let mut marta = browser(&db, &cast.marta).await;
        assert!(marta.get("/desk").await.body.contains("/torino-2030/promoters/new"));
        assert!(marta.get("/promoters/new").await.body.contains("Camera di commercio"));
        let empty = marta.post("/promoters", &[("name_it", "I"), ("url", "albo")]).await;
        assert_eq!(empty.status, 422);
        for field in ["f-name_it", "f-body", "f-number", "f-adopted_on", "f-url"] {
            assert!(empty.body.contains(&format!("href=\"#{field}\"")), "{field}: {}", empty.body);
        }
        let mut fields = vec![("name_it", "Comune di Ivrea"), ("body", "Giunta comunale"), ("number", "31")];
        fields.push(("adopted_on", "2026-10-01"));
        let joined = marta.post("/promoters", &fields).await;
        assert_eq!(joined.status, 303, "{}", joined.body);
        assert!(
            joined.leads_to().ends_with("?done=process-promoter-added#promoters"),
            "{}",
            joined.leads_to()
        );
        // Sent again by a network that repeats itself, it adds nobody.
        assert_eq!(marta.post("/promoters", &fields).await.status, 303);
        let page = marta.get("").await.body;
        assert_eq!(page.matches("Comune di Ivrea").count(), 1);
        assert!(page.contains("Giunta comunale, 31"), "{page}");
        assert!(
            page.contains("Adesione") && !page.contains("Accordo"),
            "it joins what others agreed on: {page}"
        );
        marta.get("/promoters/new").await;
        let again = marta.post("/promoters", &fields).await;
        assert!(again.status == 422 && again.body.contains("promuove già il processo"), "{}", again.body);
    });
}

#[test]
fn an_act_of_tomorrow_is_not_recorded_today() {
    on_both(async |db| {
        let torino = testing::turin(&db).await.unwrap();
        let cast = accounts::testing::settle(&db, torino).await.unwrap();
        let mut marta = browser(&db, &cast.marta).await;
        let page = marta.get("/acts/new").await.body;
        let (_, rest) = page.split_once("name=\"promoter\" value=\"").unwrap();
        let promoter = rest.split('"').next().unwrap().to_owned();
        let mut fields = vec![("promoter", promoter.as_str()), ("body", "Giunta"), ("number", "7")];
        fields.push(("adopted_on", "2099-01-01"));
        let refused = marta.post("/acts", &fields).await;
        assert!(refused.status == 422 && refused.body.contains("non è ancora arrivata"), "{}", refused.body);
        fields.pop();
        fields.push(("adopted_on", "2026-10-01"));
        assert_eq!(marta.post("/acts", &fields).await.status, 303);
    });
}

web::inventory::submit! { NavItem { rank: 90, key: "process-nav-words", path: "/twice", place: NavPlace::Desk(&[Role::Lead]) } }
web::inventory::submit! { NavItem { rank: 91, key: "process-nav-acts", path: "/twice", place: NavPlace::Desk(&[Role::Lead]) } }

#[test]
fn the_desk_leads_to_one_page_once_however_many_roles_do() {
    on_both(async |db| {
        let torino = testing::turin(&db).await.unwrap();
        let cast = accounts::testing::settle(&db, torino).await.unwrap();
        let mut marta = browser(&db, &cast.marta).await;
        assert_eq!(marta.get("/desk").await.body.matches("torino-2030/twice\"").count(), 1);
    });
}

#[test]
fn who_does_not_lead_lets_nobody_join() {
    on_both(async |db| {
        let torino = testing::turin(&db).await.unwrap();
        let cast = accounts::testing::settle(&db, torino).await.unwrap();
        let mut elena = browser(&db, &cast.elena).await;
        assert_eq!(elena.get("/promoters/new").await.status, 403);
        assert!(!elena.get("/desk").await.body.contains("/promoters/new"));
    });
}

#[test]
fn the_desk_says_which_colleague_did_what_and_names_nobody_who_took_part() {
    on_both(async |db| {
        let torino = testing::turin(&db).await.unwrap();
        let cast = accounts::testing::settle(&db, torino).await.unwrap();
        let permit = may::<Speak>(&cast.rosa, &scope(torino, &[])).unwrap().plainly();
        assert_eq!((permit.role(), permit.capacity()), (Role::Participant, Capacity::Own));
        let mut tx = db.write().await.unwrap();
        let about = kernel::Ref { kind: process::PROCESS, id: Uuid::from_u128(1) };
        tx.record(&permit, about, &[]).await.unwrap();
        tx.commit().await.unwrap();
        let mut elena = browser(&db, &cast.elena).await;
        let desk = elena.get("/desk").await.body;
        assert!(desk.contains("Marta (conduzione del processo) ha dato un ruolo"), "{desk}");
        assert!(desk.contains("Una persona (partecipante) change-process-test-speak"), "{desk}");
        assert!(!desk.contains("Rosa"), "{desk}");
    });
}

#[test]
fn an_erased_colleague_is_a_role_on_the_desk() {
    on_both(async |db| {
        let torino = testing::turin(&db).await.unwrap();
        let cast = accounts::testing::settle(&db, torino).await.unwrap();
        let mut elena = browser(&db, &cast.elena).await;
        assert!(elena.get("/desk").await.body.contains("Marta ("));
        let house = testkit::person(99, kernel::HOUSE, Some(Role::Administrator));
        let scope = kernel::Scope::house();
        let permit =
            may::<accounts::changes::ErasePerson>(&house, &scope).unwrap().because("lo chiede").unwrap();
        accounts::erase(&db, &permit, cast.marta.person.unwrap()).await.unwrap();
        let desk = elena.get("/desk").await.body;
        assert!(
            desk.contains("Una persona (conduzione del processo)") && !desk.contains("Marta ("),
            "{desk}"
        );
    });
}

#[test]
fn the_summary_of_what_is_wrong_calls_each_field_by_the_name_it_has_on_the_page() {
    on_both(async |db| {
        let torino = testing::turin(&db).await.unwrap();
        let cast = accounts::testing::settle(&db, torino).await.unwrap();
        let mut marta = browser(&db, &cast.marta).await;
        marta.get("/promoters/new").await;
        let page = marta.post("/promoters", &[]).await.body;
        let summary = page.split_once("df-errors").unwrap().1.split_once("</section>").unwrap().0;
        for (field, name) in
            [("name_it", "Nome dell’ente"), ("body", "Organo"), ("adopted_on", "Data dell’atto")]
        {
            let named = format!("<a href=\"#f-{field}\"><strong>{name}</strong>");
            assert!(summary.contains(&named), "{named}: {summary}");
        }
    });
}

#[test]
fn a_page_of_the_desk_stands_under_the_desk_and_the_header_says_so() {
    on_both(async |db| {
        let torino = testing::turin(&db).await.unwrap();
        let cast = accounts::testing::settle(&db, torino).await.unwrap();
        let mut marta = browser(&db, &cast.marta).await;
        for path in ["/words", "/settings", "/phases", "/acts/new", "/promoters/new"] {
            let page = marta.get(path).await.body;
            let desk = "href=\"/it/processes/torino-2030/desk\"";
            assert!(page.contains(&format!("{desk} aria-current=\"page\"")), "{path}: {page}");
            let trail = page.split_once("class=\"breadcrumb\"").unwrap().1.split_once("</ol>").unwrap().0;
            assert!(trail.contains(desk), "{path}: {trail}");
        }
    });
}

#[test]
fn the_foot_of_a_page_says_what_the_law_wants_and_no_more_than_the_body_has_set() {
    on_both(async |db| {
        let torino = testing::turin(&db).await.unwrap();
        let cast = accounts::testing::settle(&db, torino).await.unwrap();
        let bare = browser(&db, &cast.marta).await.get("/desk").await.body;
        assert!(bare.contains("href=\"/it/privacy\"") && bare.contains("href=\"/it/accessibility\""));
        assert!(!bare.contains("PEC") && !bare.contains("Codice fiscale"));
        let site = Site {
            certified_email: "protocollo@pec.esempio.it".to_owned(),
            tax_code: "01234567890".to_owned(),
            postal_address: "Via Maestra 1, Torino".to_owned(),
            accessibility_url: "https://form.esempio.it/dichiarazione".to_owned(),
            ..Site::default()
        };
        let full = browser_at(site, &db, &cast.marta).await.get("/desk").await.body;
        for words in [
            "mailto:protocollo@pec.esempio.it",
            "Codice fiscale: 01234567890",
            "Via Maestra 1, Torino",
            "href=\"https://form.esempio.it/dichiarazione\"",
        ] {
            assert!(full.contains(words), "{words}: {full}");
        }
    });
}
