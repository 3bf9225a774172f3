//! Who comes too late: the line was taken out of the draft while they were writing about it.

use crate::browser::Browser;
use testkit::on_both;

const TYPED: &str = "Costituire entro maggio una cabina di regia";

#[test]
fn a_text_for_a_line_struck_meanwhile_is_there_to_copy_and_the_way_on_is_putting_the_line_back() {
    on_both(async |db| {
        let browser = Browser::turin(db).await;
        let section = browser.section("Governance").await;
        let line = browser.line(&section, "action", "Costituire una cabina di regia").await;
        let path = format!("/plan/lines/{line}/revisions");
        let base = browser.get(&format!("{path}/new"), "elena").await.hidden("base");
        browser.strike(&line).await;
        let fields = [
            ("body", TYPED),
            ("kind", "action"),
            ("lang", "en"),
            ("base", base.as_str()),
            ("reason", "Serve una data."),
        ];
        let late = browser.post(&path, "elena", &fields).await;
        assert!(late.status == 409 && late.has("prima rimettila"), "{}", late.body);
        assert!(late.has(&format!("<div class=\"df-reading\" lang=\"en\"><p>{TYPED}</p>")), "{}", late.body);
        assert!(late.has("<p>Serve una data.</p>") && late.has(&format!("{line}/restorations/new\"")));
        assert!(!late.has("<textarea") && !late.has("Adesso c’è scritto"), "{}", late.body);
        let again = browser.get(&format!("{path}/new"), "elena").await;
        assert!(again.status == 403 && again.has("non è più nella bozza"), "{}", again.body);
    });
}

#[test]
fn the_parts_of_a_line_that_was_split_meanwhile_are_not_lost_either() {
    on_both(async |db| {
        let browser = Browser::turin(db).await;
        let section = browser.section("Governance").await;
        let line = browser.line(&section, "action", "cabina\nregolamento").await;
        let other = browser.line(&section, "action", "altra").await;
        let own = format!("/plan/lines/{line}");
        let base = browser.get(&format!("{own}/splits/new"), "elena").await.hidden("base");
        let pair = format!("{line} {base}");
        let other_base = browser.get(&format!("/plan/lines/{other}/moves/new"), "elena").await.hidden("base");
        let other_pair = format!("{other} {other_base}");
        let split = |first: &'static str| {
            [("part-1", first), ("part-2", "regolamento"), ("base", base.as_str()), ("reason", "Sono due.")]
        };
        browser.done(&format!("{own}/splits"), "fabio", &split("cabina")).await;
        let late = browser.post(&format!("{own}/splits"), "elena", &split("cabina di undici")).await;
        assert!(late.status == 409 && late.has("<p>cabina di undici</p>"), "{}", late.body);
        assert!(late.has("è stata divisa o unita") && !late.has("/restorations/new"), "{}", late.body);
        let merge = [
            ("with", pair.as_str()),
            ("with", other_pair.as_str()),
            ("body", "tutto insieme"),
            ("kind", "action"),
            ("lang", "it"),
            ("reason", "Dicono lo stesso."),
        ];
        let merged = browser.post(&format!("{own}/merges"), "elena", &merge).await;
        assert!(merged.status == 409 && merged.has("<p>tutto insieme</p>"), "{}", merged.body);
        let asked = [("base", base.as_str()), ("reason", "Troppo vago.")];
        let struck = browser.post(&format!("{own}/strikes"), "elena", &asked).await;
        assert!(struck.status == 409 && struck.has("<p>Troppo vago.</p>"), "{}", struck.body);
        let moved = [("section", section.as_str()), ("spot", "first"), asked[0], asked[1]];
        let moved = browser.post(&format!("{own}/moves"), "elena", &moved).await;
        assert!(moved.status == 409 && moved.has("<p>Troppo vago.</p>"), "{}", moved.body);
    });
}

#[test]
fn who_puts_back_a_line_that_is_back_already_is_told_so() {
    on_both(async |db| {
        let browser = Browser::turin(db).await;
        let section = browser.section("Governance").await;
        let line = browser.line(&section, "action", "cabina di regia").await;
        browser.strike(&line).await;
        let path = format!("/plan/lines/{line}/restorations");
        let base = browser.get(&format!("{path}/new"), "elena").await.hidden("base");
        let asked = [("base", base.as_str()), ("reason", "Serve ancora.")];
        browser.done(&path, "fabio", &asked).await;
        let late = browser.post(&path, "elena", &asked).await;
        assert!(late.status == 403 && late.has("è già nella bozza"), "{}", late.body);
        browser.strike(&line).await;
        let struck_again = browser.post(&path, "elena", &asked).await;
        assert!(struck_again.status == 409 && struck_again.has("Serve ancora."), "{}", struck_again.body);
    });
}

#[test]
fn after_a_line_is_struck_the_draft_opens_on_its_neighbour() {
    on_both(async |db| {
        let browser = Browser::turin(db).await;
        let section = browser.section("Governance").await;
        let last = browser.line(&section, "action", "ultima").await;
        let middle = browser.line(&section, "action", "in mezzo").await;
        let first = browser.line(&section, "action", "prima").await;
        for (struck, anchor) in [
            (&middle, format!("#line-{last}")),
            (&last, format!("#line-{first}")),
            (&first, format!("#section-{section}")),
        ] {
            let led = browser.strike(struck).await;
            assert!(led.ends_with(&anchor), "{led} does not end with {anchor}");
        }
    });
}
