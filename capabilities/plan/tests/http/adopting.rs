//! Publishing and adopting: what is said before, what is said after.

use crate::browser::Browser;
use process::{changes::AddPromoter, model::Both};
use testkit::{Cast, on_both, scope};

#[test]
fn when_everybody_has_adopted_the_plan_says_so() {
    on_both(async |db| {
        let browser = Browser::turin(db).await;
        let section = browser.section("Governance").await;
        browser.line(&section, "action", "uno").await;
        browser.publish("adoption").await;
        assert_eq!(browser.adopt(1, "Consiglio metropolitano").await.status, 303);
        for page in ["/plan", "/plan/versions/1"] {
            assert!(browser.get(page, "").await.has("Per l’adozione"), "{page}: one of two has adopted");
        }
        assert_eq!(browser.adopt(1, "Camera di commercio").await.status, 303);
        let plan = browser.get("/plan", "").await;
        assert!(plan.has("Versione 1 · Adottata") && !plan.has("Per l’adozione"), "{}", plan.body);
        let before = browser.get("/plan?on=2020-01-01", "").await;
        assert!(!before.has("Adottata"), "{}", before.body);
        let version = browser.get("/plan/versions/1", "").await;
        assert!(version.has("Il testo adottato da tutti gli enti promotori."), "{}", version.body);
        assert!(!version.has("sottoposto agli enti promotori"));
        // A body that decides by itself is not named twice.
        assert!(
            version.has(">atto n. 12 del 3 aprile 2025") || version.has("\natto n. 12 del 3 aprile 2025")
        );
        assert!(version.has("Consiglio metropolitano, atto n. 12"));
    });
}

#[test]
fn a_body_that_joins_later_takes_nothing_from_what_was_adopted() {
    on_both(async |db| {
        let browser = Browser::turin(db).await;
        let section = browser.section("Governance").await;
        browser.line(&section, "action", "uno").await;
        browser.publish("adoption").await;
        for body in ["Consiglio metropolitano", "Giunta camerale"] {
            assert_eq!(browser.adopt(1, body).await.status, 303);
        }
        let marta = Cast::of(browser.process).marta;
        let permit = kernel::may::<AddPromoter>(&marta, &scope(browser.process, &[])).unwrap().plainly();
        let mut tx = browser.db.write().await.unwrap();
        process::store::add_promoter(&mut tx, &permit, &Both::same("Comune di Ivrea")).await.unwrap();
        tx.commit().await.unwrap();
        let version = browser.get("/plan/versions/1", "").await;
        assert!(
            version.has("Adottata") && version.has("che allora promuovevano il processo"),
            "{}",
            version.body
        );
        assert!(version.has("Comune di Ivrea") && version.has("Non ancora adottata"), "{}", version.body);
    });
}

#[test]
fn a_promoter_is_told_which_version_waits_and_when_none_does() {
    on_both(async |db| {
        let browser = Browser::turin(db).await;
        let section = browser.section("Governance").await;
        browser.line(&section, "action", "uno").await;
        browser.publish("consultation").await;
        assert!(browser.get("/plan/versions", "paola").await.has("Nessuna versione aspetta l’adozione."));
        browser.publish("adoption").await;
        let list = browser.get("/plan/versions", "paola").await;
        assert!(
            list.has("Aspettano l’adozione") && list.has("Versione 2 · Piano metropolitano"),
            "{}",
            list.body
        );
        for other in ["", "elena"] {
            let list = browser.get("/plan/versions", other).await;
            assert!(!list.has("Aspettano l’adozione") && !list.has("aspetta l’adozione"), "{other}");
        }
    });
}

#[test]
fn the_last_body_is_chosen_already_and_an_act_of_tomorrow_is_refused() {
    on_both(async |db| {
        let browser = Browser::turin(db).await;
        let section = browser.section("Governance").await;
        browser.line(&section, "action", "uno").await;
        browser.publish("adoption").await;
        let form = "/plan/versions/1/adoptions/new";
        let first = browser.get(form, "paola").await;
        assert!(!first.has(" checked"), "of two nobody is chosen: {}", first.body);
        let fields = [
            ("promoter", &*first.hidden("promoter")),
            ("body", "Consiglio metropolitano"),
            ("number", "12"),
            ("adopted_on", "2099-01-01"),
            ("reason", "Esito della seduta."),
        ];
        let refused = browser.post("/plan/versions/1/adoptions", "paola", &fields).await;
        assert!(refused.status == 422 && refused.has("non è ancora arrivata"), "{}", refused.body);
        assert_eq!(browser.adopt(1, "Consiglio metropolitano").await.status, 303);
        assert!(browser.get(form, "paola").await.has(" checked"));
    });
}

#[test]
fn an_empty_draft_offers_nothing_to_publish() {
    on_both(async |db| {
        let browser = Browser::turin(db).await;
        let section = browser.section("Governance").await;
        let page = browser.get("/plan/versions/new", "marta").await;
        assert!(page.has("non c’è ancora nessuna riga da pubblicare"), "{}", page.body);
        assert!(!page.has("Ogni riga dice da dove viene") && !page.has("name=\"title\""), "{}", page.body);
        assert!(!browser.get("/plan/versions", "marta").await.has("/plan/versions/new"));
        browser.line(&section, "action", "uno").await;
        assert!(browser.get("/plan/versions", "marta").await.has("/plan/versions/new"));
        assert!(browser.get("/plan/versions/new", "marta").await.has("name=\"title\""));
    });
}

#[test]
fn what_changes_stands_before_the_button_and_what_is_wrong_before_all() {
    on_both(async |db| {
        let browser = Browser::turin(db).await;
        let section = browser.section("Governance").await;
        let line = browser.line(&section, "action", "uno").await;
        browser.publish("consultation").await;
        browser.revise(&line, "due", "Cambia.").await;
        let page = browser.get("/plan/versions/new", "marta").await;
        let at = |body: &str, text: &str| body.find(text).unwrap_or_else(|| panic!("no {text}: {body}"));
        assert!(at(&page.body, "id=\"changes\"") < at(&page.body, "id=\"publish\""), "{}", page.body);
        assert!(at(&page.body, "id=\"check\"") < at(&page.body, "id=\"publish\""));
        let fields = [("title", ""), ("purpose", "adoption"), ("seen", &*page.hidden("seen"))];
        let wrong = browser.post("/plan/versions", "marta", &fields).await;
        assert_eq!(wrong.status, 422);
        assert!(at(&wrong.body, "df-errors") < at(&wrong.body, "id=\"check\""), "{}", wrong.body);
    });
}
