//! Choosing the lines that become one, section after section, with forms that only ask.

use crate::browser::Browser;
use testkit::on_both;
use web::testing::Page;

fn ticked(page: &Page, line: &str) -> bool {
    page.has(&format!("value=\"{line}\" checked"))
}

#[test]
fn lines_of_two_sections_are_ticked_one_section_after_the_other() {
    on_both(async |db| {
        let browser = Browser::turin(db).await;
        let (one, two) = (browser.section("Governance").await, browser.section("Finanza").await);
        let first = browser.line(&one, "action", "prima").await;
        let near = browser.line(&one, "action", "vicina").await;
        let far = browser.line(&two, "action", "lontana").await;
        let own = format!("/plan/lines/{first}/merges/new");
        let page = browser.get(&own, "elena").await;
        assert!(page.status == 200 && page.has(&near) && !page.has(&far), "{}", page.body);
        // The button that looks elsewhere is sent after the word of the form itself.
        let looked =
            browser.get(&format!("{own}?step=text&with={near}&section={two}&step=choose"), "elena").await;
        assert!(looked.status == 200 && looked.has("Continua con il testo"), "{}", looked.body);
        assert!(ticked(&looked, &near) && looked.has(&far) && !ticked(&looked, &far), "{}", looked.body);
        let both = format!("{own}?step=text&with={near}&with={far}&section={two}");
        let text = browser.get(&both, "elena").await;
        assert!(text.status == 200 && text.has(">\nprima\nvicina\nlontana</textarea>"), "{}", text.body);
        let (before, _) = text.body.split_once("\">Cambia le righe").unwrap();
        let change = before.rsplit("href=\"").next().unwrap().replace("&#38;", "&");
        let change = change.split_once("/processes/torino-2030").unwrap().1;
        let back = browser.get(change, "elena").await;
        assert!(back.status == 200 && ticked(&back, &near) && ticked(&back, &far), "{}", back.body);
    });
}

#[test]
fn too_few_or_too_many_lines_are_told_before_anything_is_written() {
    on_both(async |db| {
        let browser = Browser::turin(db).await;
        let section = browser.section("Governance").await;
        let first = browser.line(&section, "action", "prima").await;
        let own = format!("/plan/lines/{first}/merges/new");
        let none = browser.get(&format!("{own}?step=text&section={section}"), "elena").await;
        assert!(none.status == 422 && none.has("Scegli da una a sette righe"), "{}", none.body);
        assert!(none.has("href=\"#f-with\""), "the problem leads to the boxes: {}", none.body);
        let mut many = format!("{own}?step=text");
        let mut last = String::new();
        for number in 1..=8 {
            last = browser.line(&section, "action", &format!("numero {number}")).await;
            many.push_str(&format!("&with={last}"));
        }
        let refused = browser.get(&many, "elena").await;
        assert!(refused.status == 422 && !refused.has("<textarea"), "{}", refused.body);
        assert!(ticked(&refused, &last), "what was ticked stays ticked");
        let seven = many.replace(&format!("&with={last}"), "");
        assert_eq!(browser.get(&seven, "elena").await.status, 200);
        assert_eq!(
            browser.get(&format!("{own}?step=jump"), "elena").await.status,
            422,
            "an unknown word is told"
        );
    });
}

#[test]
fn what_is_wrong_with_the_words_stands_before_the_lines_they_come_from() {
    on_both(async |db| {
        let browser = Browser::turin(db).await;
        let section = browser.section("Governance").await;
        let first = browser.line(&section, "action", "prima").await;
        let other = browser.line(&section, "action", "altra").await;
        let page = browser.get(&format!("/plan/lines/{first}/merges/new?with={other}"), "elena").await;
        let pairs: Vec<&str> = page.body.split("name=\"with\" value=\"").skip(1).collect();
        let pairs: Vec<&str> = pairs.iter().map(|rest| rest.split('"').next().unwrap()).collect();
        let fields =
            [("with", pairs[0]), ("with", pairs[1]), ("body", "insieme"), ("kind", "action"), ("lang", "it")];
        let refused = browser.post(&format!("/plan/lines/{first}/merges"), "elena", &fields).await;
        assert_eq!(refused.status, 422);
        let at =
            |text: &str| refused.body.find(text).unwrap_or_else(|| panic!("no {text}: {}", refused.body));
        assert!(at("df-errors") < at("<dl "), "{}", refused.body);
    });
}
