//! Beside each line of the draft: what became of it since the newest version.

use crate::browser::Browser;
use testkit::on_both;
use web::testing::Page;

const FATES: [&str; 4] = ["Nuova", "Spostata", "Riformulata", "Spostata e riformulata"];

/// What the draft says became of a line, of the four things that can.
fn fates(draft: &Page, line: &str) -> Vec<&'static str> {
    let (_, from) = draft.body.split_once(&format!("id=\"line-{line}\"")).expect("the line is in the draft");
    let own = from.split("id=\"line-").next().unwrap();
    FATES.into_iter().filter(|fate| own.contains(&format!(">{fate}</span>"))).collect()
}

#[test]
fn each_line_says_what_became_of_it_since_the_newest_version() {
    on_both(async |db| {
        let browser = Browser::turin(db).await;
        let section = browser.section("Governance").await;
        let [kept, moved, reworded, back] = [
            browser.line(&section, "action", "resta").await,
            browser.line(&section, "action", "si sposta").await,
            browser.line(&section, "action", "cambia").await,
            browser.line(&section, "action", "va e torna").await,
        ];
        let before = browser.get("/plan/draft", "elena").await;
        assert!(fates(&before, &kept).is_empty(), "nothing is new before the first version");
        browser.publish("consultation").await;
        let new = browser.line(&section, "action", "arriva").await;
        browser.revise(&reworded, "cambia davvero", "Più chiaro.").await;
        let own = format!("/plan/lines/{moved}/moves");
        let base = browser.get(&format!("{own}/new"), "elena").await.hidden("base");
        let there = [("section", section.as_str()), ("spot", "first"), ("base", &base), ("reason", "Prima.")];
        browser.done(&own, "elena", &there).await;
        browser.strike(&back).await;
        let own = format!("/plan/lines/{back}/restorations");
        let base = browser.get(&format!("{own}/new"), "elena").await.hidden("base");
        browser.done(&own, "elena", &[("base", base.as_str()), ("reason", "Serve ancora.")]).await;

        let draft = browser.get("/plan/draft", "elena").await;
        assert_eq!(fates(&draft, &kept), [""; 0]);
        assert_eq!(fates(&draft, &new), ["Nuova"]);
        assert_eq!(fates(&draft, &moved), ["Spostata"]);
        assert_eq!(fates(&draft, &reworded), ["Riformulata"]);
        assert_eq!(fates(&draft, &back), [""; 0], "struck and put back where it stood");
        browser.publish("consultation").await;
        let after = browser.get("/plan/draft", "elena").await;
        for line in [&kept, &new, &moved, &reworded, &back] {
            assert_eq!(fates(&after, line), [""; 0]);
        }
    });
}
