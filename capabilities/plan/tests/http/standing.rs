//! What staff reads of the draft by what they may do with it, and when.

use crate::browser::Browser;
use kernel::Role;
use testkit::on_both;
use web::nav::{NavPlace, entries};

/// A draft closed by two adoptions; a section and a line of it.
async fn closed(browser: &Browser) -> (String, String) {
    let section = browser.section("Governance").await;
    let line = browser.line(&section, "action", "uno").await;
    browser.publish("adoption").await;
    for body in ["Consiglio metropolitano", "Giunta camerale"] {
        assert_eq!(browser.adopt(1, body).await.status, 303);
    }
    (section, line)
}

#[test]
fn a_closed_draft_says_who_opens_it_and_shows_no_form_in_vain() {
    on_both(async |db| {
        let browser = Browser::turin(db).await;
        let (section, line) = closed(&browser).await;
        let who = "Può riaprirla chi conduce il processo o un ente promotore.";
        assert!(browser.get("/plan/draft", "elena").await.has(who));
        for form in [
            "/plan/sections/new".to_owned(),
            format!("/plan/sections/{section}/revisions/new"),
            format!("/plan/sections/{section}/lines/new"),
            format!("/plan/lines/{line}/revisions/new"),
            format!("/plan/lines/{line}/moves/new"),
            format!("/plan/lines/{line}/splits/new"),
            format!("/plan/lines/{line}/merges/new"),
            format!("/plan/lines/{line}/strikes/new"),
        ] {
            let seen = browser.get(&form, "elena").await;
            assert!(seen.status == 403 && seen.has("Può riaprirla"), "{form}: {}", seen.body);
        }
        let own = browser.get(&format!("/plan/lines/{line}"), "elena").await;
        assert!(!own.has("/revisions/new"), "{}", own.body);
        assert!(browser.get("/plan/reopenings/new", "marta").await.has("Prima revisione annuale"));
        browser.done("/plan/reopenings", "marta", &[("reason", "Prima revisione annuale.")]).await;
        assert_eq!(browser.get("/plan/sections/new", "elena").await.status, 200);
        assert!(browser.get(&format!("/plan/lines/{line}"), "elena").await.has("/revisions/new"));
    });
}

#[test]
fn the_desk_offers_the_draft_to_every_role_by_what_it_may_do() {
    let offered = |role: Role| -> Vec<&str> {
        let of = |item: &&web::nav::NavItem| {
            item.path == "/plan/draft" && matches!(item.place, NavPlace::Desk(roles) if roles.contains(&role))
        };
        entries().into_iter().filter(of).map(|item| item.key).collect()
    };
    for role in Role::STAFF {
        let writes = [Role::Editor, Role::Lead].contains(role);
        assert_eq!(offered(*role), [if writes { "plan-nav-draft" } else { "plan-nav-reading" }], "{role}");
    }
}

#[test]
fn one_more_part_opens_on_its_field_and_the_words_of_a_line_keep_their_language() {
    on_both(async |db| {
        let browser = Browser::turin(db).await;
        let section = browser.section("Governance").await;
        let fields =
            [("body", "A board"), ("kind", "action"), ("lang", "en"), ("spot", "first"), ("reason", "ecco")];
        let led = browser.done(&format!("/plan/sections/{section}/lines"), "elena", &fields).await;
        let own = format!("/plan/lines/{}", led.split_once("#line-").unwrap().1);
        for form in ["moves/new", "splits/new", "strikes/new", "links"] {
            let page = browser.get(&format!("{own}/{form}"), "elena").await;
            assert!(page.has("df-reading\" lang=\"en\""), "{form}: {}", page.body);
        }
        let page = browser.get(&format!("{own}/splits/new"), "elena").await;
        assert!(page.has("/splits#f-part-3\"") && !page.has("id=\"f-part-3\""), "{}", page.body);
        let fields = [("part-1", "A"), ("part-2", "B"), ("base", &*page.hidden("base")), ("more", "yes")];
        let more = browser.post(&format!("{own}/splits"), "elena", &fields).await;
        assert!(more.has("id=\"f-part-3\"") && more.has("/splits#f-part-4\""), "{}", more.body);
    });
}

#[test]
fn two_versions_with_one_text_say_so() {
    on_both(async |db| {
        let browser = Browser::turin(db).await;
        let section = browser.section("Governance").await;
        browser.line(&section, "action", "uno").await;
        browser.publish("consultation").await;
        browser.publish("adoption").await;
        let own = "/plan/versions/1/differences/2";
        assert!(browser.get(own, "").await.has("Le due versioni hanno lo stesso testo."));
        let filtered = browser.get(&format!("{own}?section={section}"), "").await;
        assert!(filtered.has("Con questi filtri") && !filtered.has("lo stesso testo"), "{}", filtered.body);
    });
}
