//! What the public reads, and when.

use crate::browser::Browser;
use testkit::on_both;

#[test]
fn a_visitor_reads_what_was_published_and_nothing_of_the_draft() {
    on_both(async |db| {
        let browser = Browser::turin(db).await;
        assert!(browser.get("/plan", "").await.has("non è ancora pubblicato"));
        let section = browser.section("Governance").await;
        let line = browser.line(&section, "action", "Costituire una cabina di regia").await;
        assert!(browser.get("/plan", "").await.has("non è ancora pubblicato"));
        assert_eq!(
            browser.get(&format!("/plan/lines/{line}"), "").await.status,
            404,
            "nobody may know of it"
        );
        assert_eq!(browser.get(&format!("/plan/lines/{line}"), "anna").await.status, 200);
        browser.publish("consultation").await;
        let plan = browser.get("/plan", "").await;
        assert!(
            plan.has("Costituire una cabina di regia") && plan.has("1.0.1") && plan.has("1. Governance"),
            "{}",
            plan.body
        );
        assert!(plan.has(&format!("/it/processes/torino-2030/plan/lines/{line}")));
        browser.revise(&line, "Costituire una cabina di regia segreta", "per prova").await;
        for page in ["/plan", "/plan/versions", "/plan/versions/1", &format!("/plan/lines/{line}")] {
            let seen = browser.get(page, "").await;
            assert!(
                seen.status == 200 && !seen.has("segreta") && !seen.has("per prova"),
                "{page}: {}",
                seen.body
            );
        }
        let staff = browser.get(&format!("/plan/lines/{line}"), "anna").await;
        assert!(staff.has("segreta") && staff.has("non ancora pubblicato"), "{}", staff.body);
    });
}

#[test]
fn one_view_says_what_changed_and_why() {
    on_both(async |db| {
        let browser = Browser::turin(db).await;
        let section = browser.section("Governance").await;
        let line = browser.line(&section, "action", "Costituire entro maggio una cabina di regia").await;
        browser.line(&section, "action", "Una riga che resta uguale").await;
        browser.publish("consultation").await;
        browser
            .revise(
                &line,
                "Costituire entro giugno una cabina di regia",
                "Maggio era troppo presto per tutti.",
            )
            .await;
        browser.publish("adoption").await;
        let seen = browser.get("/plan/versions/1/differences/2", "").await;
        assert!(seen.has("maggio<span") && seen.has("giugno<span"), "{}", seen.body);
        assert!(seen.has("Maggio era troppo presto per tutti.") && seen.has("riga riformulata"));
        assert!(!seen.has("Una riga che resta uguale"));
        assert!(
            browser.get("/plan/versions/1/differences/2?show=all", "").await.has("Una riga che resta uguale")
        );
        assert!(
            browser.get(&format!("/plan/versions/1/differences/2?section={section}"), "").await.has("giugno")
        );
        assert_eq!(
            browser.get("/plan/versions/1/differences/2?show=some", "").await.status,
            422,
            "an unknown word is told"
        );
        let turned = browser.get("/plan/versions/2/differences/1", "").await;
        assert_eq!(turned.status, 303, "{}", turned.body);
        assert!(turned.leads_to().ends_with("/plan/versions/1/differences/2"), "{}", turned.leads_to());
        for wrong in [
            "/plan/versions/9/differences/1",
            "/plan/versions/1/differences/1",
            "/plan/versions/1/differences/9",
        ] {
            assert_eq!(browser.get(wrong, "").await.status, 404, "{wrong}");
        }
    });
}

#[test]
fn a_line_tells_its_life_at_one_address_for_ever() {
    on_both(async |db| {
        let browser = Browser::turin(db).await;
        let section = browser.section("Governance").await;
        let line = browser.line(&section, "action", "Costituire una cabina di regia e un regolamento").await;
        browser.publish("consultation").await;
        browser.revise(&line, "Costituire una cabina di regia con un regolamento", "Un passaggio.").await;
        let base = browser.get(&format!("/plan/lines/{line}/splits/new"), "elena").await.hidden("base");
        let fields = [
            ("part-1", "Costituire una cabina"),
            ("part-2", "Darle un regolamento"),
            ("base", &base),
            ("reason", "Erano due impegni."),
        ];
        let led = browser.done(&format!("/plan/lines/{line}/splits"), "elena", &fields).await;
        let part = led.split_once("#line-").unwrap().1.to_owned();
        browser.publish("adoption").await;
        let old = browser.get(&format!("/plan/lines/{line}"), "").await;
        assert!(old.has("è stata divisa nella versione 2") && old.has("Erano due impegni."), "{}", old.body);
        assert!(old.has(&part), "it leads to what replaced it");
        assert!(!old.has("con un regolamento"), "words that no version printed stay unsaid");
        let new = browser.get(&format!("/plan/lines/{part}"), "").await;
        assert!(new.has("Prende il posto di") && new.has(&line), "{}", new.body);
    });
}

#[test]
fn a_version_has_its_seal_its_acts_and_an_address_that_stays() {
    on_both(async |db| {
        let browser = Browser::turin(db).await;
        let section = browser.section("Governance").await;
        let line = browser.line(&section, "action", "uno").await;
        browser.publish("adoption").await;
        browser.publish("consultation").await;
        let asked = browser.get("/plan/versions/2/adoptions/new", "paola").await;
        assert!(asked.status == 403 && asked.has("non per essere adottata"), "{}", asked.body);
        let page = browser.get("/plan/versions/1/adoptions/new", "paola").await;
        let promoter = page
            .body
            .split("name=\"promoter\" value=\"")
            .nth(1)
            .unwrap()
            .split('"')
            .next()
            .unwrap()
            .to_owned();
        let fields = [
            ("promoter", promoter.as_str()),
            ("body", "Consiglio metropolitano"),
            ("number", "12"),
            ("adopted_on", "2025-04-03"),
            ("url", "https://esempio.it/12"),
            ("reason", "Esito della seduta."),
        ];
        browser.done("/plan/versions/1/adoptions", "paola", &fields).await;
        let again = browser.post("/plan/versions/1/adoptions", "paola", &fields).await;
        assert!(again.status == 422 && again.has("ha già adottato"), "{}", again.body);
        let seen = browser.get("/plan/versions/1", "").await;
        assert!(
            seen.has("Consiglio metropolitano, atto n. 12 del 3 aprile 2025")
                && seen.has("https://esempio.it/12"),
            "{}",
            seen.body
        );
        assert!(seen.has("Non ancora adottata"), "the other promoter has not");
        let text = |body: &str| body.split("class=\"df-section\"").skip(1).collect::<String>();
        browser.revise(&line, "due", "Cambia.").await;
        browser.publish("revision").await;
        let after = browser.get("/plan/versions/1", "").await;
        assert_eq!(text(&after.body), text(&seen.body), "the text of a version never changes");
        assert!(after.has("versione più recente"));
        assert!(browser.get("/plan?on=2020-01-01", "").await.has("non è ancora pubblicato"));
        assert!(browser.get("/plan?on=2099-01-01", "").await.has("due"));
    });
}

#[test]
fn the_draft_of_another_day_is_read_and_not_written() {
    on_both(async |db| {
        let browser = Browser::turin(db).await;
        let section = browser.section("Governance").await;
        browser.line(&section, "action", "uno").await;
        let seen = browser.get("/plan/draft?on=2099-01-01", "elena").await;
        assert!(seen.has("si legge soltanto") && seen.has("<p>uno</p>"), "{}", seen.body);
        assert!(!seen.has("/revisions/new"));
        assert!(!browser.get("/plan/draft?on=2020-01-01", "elena").await.has(">uno<"));
        assert_eq!(browser.get("/plan/draft?on=ieri", "elena").await.status, 422);
    });
}
