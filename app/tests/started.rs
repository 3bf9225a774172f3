//! A process that has just been opened: nothing arrived, no words were chosen, no consultation is on the calendar. No page
//! says that all is well with nothing, and no form leads into a wall without a word.

use crate::support::{
    cast::{self, ELSEWHERE},
    client::{Browser, Site},
    form, world,
};
use kernel::Lang;

/// A page of that process, as its lead reads it.
async fn words(browser: &Browser, lang: Lang, rest: &str) -> String {
    let page = browser.get(&format!("/{lang}/processes/{ELSEWHERE}{rest}")).await;
    assert_eq!(page.status, 200, "{rest}: {}", page.body);
    form::unescape(&page.body)
}

fn said(lang: Lang, key: &str) -> String {
    web::i18n::say(lang, key, &[])
}

#[test]
fn a_fresh_process_says_what_is_not_there_yet() {
    world::on_both(async |world| {
        let site = Site::on(&world.db).await;
        let guests = cast::everybody(&site).await;
        let lena = &guests.iter().find(|guest| guest.name == "lead elsewhere").unwrap().browser;
        for lang in Lang::ALL.iter().copied() {
            let coverage = words(lena, lang, "/coverage").await;
            assert!(coverage.contains(&said(lang, "trace-nothing-help")), "{coverage}");
            assert!(!coverage.contains(&said(lang, "trace-left-nothing")), "all is well with nothing");
            let organisation = words(lena, lang, "/organisations/new").await;
            assert!(organisation.contains(&said(lang, "process-words-none")), "{organisation}");
            assert!(organisation.contains(&format!("/{lang}/processes/{ELSEWHERE}/words")));
            let letter = words(lena, lang, "/contributions/new").await;
            assert!(letter.contains(&said(lang, "consultation-enter-none")), "{letter}");
            assert!(!letter.contains("<textarea"), "a letter would be copied for nothing");
            let write = words(lena, lang, "/consultation/contributions/new").await;
            assert!(write.contains(&format!("<h1>{}</h1>", said(lang, "consultation-none-open"))), "{write}");
            assert!(!write.contains(&said(lang, "consultation-closed-advice")));
            let consultation = words(lena, lang, "/consultation").await;
            assert!(!consultation.contains("df-eyebrow"), "the title is said twice: {consultation}");
            assert!(consultation.contains(&said(lang, "process-nav-phases")));
            let visitor = words(&site.visitor(), lang, "/consultation").await;
            assert!(!visitor.contains(&said(lang, "process-nav-phases")));
        }
    });
}

#[test]
fn where_there_are_words_and_a_consultation_nothing_of_that_is_said() {
    world::on_sqlite(async |world| {
        let site = Site::on(&world.db).await;
        let guests = cast::everybody(&site).await;
        let browser = |name: &str| &guests.iter().find(|guest| guest.name == name).unwrap().browser;
        let here = "/it/processes/torino-2030";
        let cases = [
            ("lead", "/organisations/new", "process-words-none"),
            ("analyst", "/sources/interviews/new", "process-words-none"),
            ("lead", "/contributions/new", "consultation-enter-none"),
            ("lead", "/coverage", "trace-nothing"),
        ];
        for (name, rest, key) in cases {
            let page = browser(name).get(&format!("{here}{rest}")).await;
            assert_eq!(page.status, 200, "{rest}");
            assert!(!form::unescape(&page.body).contains(&said(Lang::It, key)), "{rest}");
        }
    });
}

#[test]
fn who_is_asked_to_sign_in_learns_why() {
    world::on_sqlite(async |world| {
        let visitor = Site::on(&world.db).await.visitor();
        let asked = visitor.get("/en/processes/torino-2030/desk").await;
        let why = said(Lang::En, "refused-sign-in");
        assert!(visitor.get(asked.leads_to()).await.body.contains(&why), "{}", asked.leads_to());
        assert!(!visitor.get("/en/sign-in").await.body.contains(&why), "nobody asked for another page");
    });
}

#[test]
fn where_no_mail_leaves_the_outbox_is_shown() {
    world::on_sqlite(async |world| {
        let path = "/it/processes/torino-2030/consultation/sent";
        let demonstration = Site::demonstration(&world.db).await.visitor();
        let page = demonstration.get(path).await;
        assert!(page.body.contains("href=\"/it/outbox\""), "{}", page.body);
        assert_eq!(demonstration.get("/it/outbox").await.status, 200);
        assert!(!Site::on(&world.db).await.visitor().get(path).await.body.contains("/it/outbox"));
    });
}

#[test]
fn words_in_another_language_than_the_page_say_so() {
    world::on_sqlite(async |world| {
        let visitor = Site::on(&world.db).await.visitor();
        for path in ["/en/", "/en/processes/torino-2030/replies", "/en/privacy"] {
            let page = visitor.get(path).await;
            assert!(
                page.body.contains("<span class=\"df-brand-tagline\">A source for every line"),
                "{}",
                page.body
            );
        }
        let register = visitor.get("/en/processes/torino-2030/contributions").await;
        assert!(register.body.contains("<p lang=\"it\">"), "{}", register.body);
        let italian = visitor.get("/it/processes/torino-2030/contributions").await;
        assert!(!italian.body.contains("<p lang=\"it\">"), "what is the page's own needs no word");
    });
}
