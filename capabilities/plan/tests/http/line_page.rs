//! The page of a line: what it is called, and where it leads staff when the line left the draft.

use crate::browser::Browser;
use testkit::on_both;

#[test]
fn the_page_of_a_line_that_left_the_draft_leads_staff_on() {
    on_both(async |db| {
        let browser = Browser::turin(db).await;
        let section = browser.section("Governance").await;
        let struck = browser.line(&section, "action", "tolta").await;
        let split = browser.line(&section, "action", "due cose").await;
        browser.publish("consultation").await;
        browser.strike(&struck).await;
        let base = browser.get(&format!("/plan/lines/{split}/splits/new"), "elena").await.hidden("base");
        let parts = [("part-1", "una"), ("part-2", "due"), ("base", base.as_str()), ("reason", "Sono due.")];
        let led = browser.done(&format!("/plan/lines/{split}/splits"), "elena", &parts).await;
        let part = led.split_once("#line-").unwrap().1.to_owned();
        let restore = format!("/plan/lines/{struck}/restorations/new\"");
        assert!(browser.get(&format!("/plan/lines/{struck}"), "elena").await.has(&restore));
        assert!(!browser.get(&format!("/plan/lines/{struck}"), "anna").await.has(&restore), "she only reads");
        let seen = browser.get(&format!("/plan/lines/{split}"), "anna").await;
        assert!(seen.has("Al suo posto c’è") && seen.has(&format!("/plan/lines/{part}\"")), "{}", seen.body);
        let outside = browser.get(&format!("/plan/lines/{split}"), "").await;
        assert!(!outside.has("Al suo posto") && !outside.has(&part), "the draft is for staff");
    });
}

#[test]
fn the_page_of_a_heading_is_called_by_its_words() {
    on_both(async |db| {
        let browser = Browser::turin(db).await;
        let section = browser.section("Governance").await;
        let line = browser.line(&section, "heading", "Chi decide").await;
        let action = browser.line(&section, "action", "uno").await;
        browser.publish("consultation").await;
        let seen = browser.get(&format!("/plan/lines/{line}"), "").await;
        assert!(seen.has("<h1>Chi decide</h1>") && seen.has("<title>Chi decide · "), "{}", seen.body);
        assert!(!seen.has("<p>Chi decide</p>"), "its words are read once: {}", seen.body);
        let other = browser.get(&format!("/plan/lines/{action}"), "").await;
        assert!(other.has("<h1>Riga 1.0.1</h1>") && other.has("<p>uno</p>"), "{}", other.body);
    });
}
