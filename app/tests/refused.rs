//! What is said when something cannot be done: by whom, now, with this form, or at all because the database is gone.

use crate::support::{
    cast::{self, Guest},
    client::{Page, Site},
    form, log, world,
};
use kernel::Lang;

const HERE: &str = "/it/processes/torino-2030";

fn said(lang: Lang, key: &str) -> String {
    web::i18n::say(lang, key, &[])
}

/// Everything a page says, as it is read.
fn words(page: &Page) -> String {
    form::unescape(&page.body)
}

fn find<'a>(guests: &'a [Guest], name: &str) -> &'a Guest {
    guests.iter().find(|guest| guest.name == name).unwrap()
}

/// Where a page leads in the other language.
fn other_language(page: &Page) -> String {
    let (_, rest) = page.body.split_once("<link rel=\"alternate\" hreflang=\"").unwrap();
    let href = rest.split_once("href=\"").unwrap().1.split_once('"').unwrap().0;
    form::unescape(href)
}

#[test]
fn a_refusal_says_whether_it_is_the_role_or_the_moment_and_whom_to_ask() {
    world::on_sqlite(async |world| {
        let site = Site::on(&world.db).await;
        let guests = cast::everybody(&site).await;
        let role = find(&guests, "analyst").browser.get(&format!("{HERE}/settings")).await;
        assert_eq!(role.status, 403);
        for words_of in ["problem-page-refused-title", "problem-page-refused-advice", "refused-role"] {
            assert!(words(&role).contains(&said(Lang::It, words_of)), "{words_of}: {}", role.body);
        }
        let nothing = said(Lang::It, "problem-page-refused-kept");
        assert!(!words(&role).contains(&nothing), "who only looked is told that nothing was written");
        for way in ["", "/desk", "/people"] {
            assert!(role.body.contains(&format!("<li><a href=\"{HERE}{way}\">")), "no way to {way}");
        }
        assert!(role.body.contains("data-element=\"main-navigation\""), "the menu is gone");
        assert!(role.body.contains("data-element=\"breadcrumb\""), "the breadcrumb is gone");
        let outside = find(&guests, "participant").browser.get(&format!("{HERE}/settings")).await;
        assert!(words(&outside).contains(&said(Lang::It, "problem-page-refused-advice-outside")));
        assert!(!outside.body.contains(&format!("{HERE}/people")) && outside.body.contains(HERE));
        let moment = find(&guests, "lead").browser.get(&format!("{HERE}/plan/reopenings/new")).await;
        assert_eq!(moment.status, 403);
        assert!(words(&moment).contains(&said(Lang::It, "problem-page-not-now-title")), "{}", moment.body);
        assert!(!words(&moment).contains(&said(Lang::It, "problem-page-refused-title")));
    });
}

#[test]
fn a_form_that_is_too_old_says_so_and_a_hidden_process_stays_hidden() {
    world::on_sqlite(async |world| {
        let site = Site::on(&world.db).await;
        let guests = cast::everybody(&site).await;
        let sent = site.visitor().post("/en/sign-in", &[("email", "a@example.org")]).await;
        assert_eq!(sent.status, 403);
        for key in ["problem-page-expired-title", "problem-page-expired-advice", "problem-page-expired-kept"]
        {
            assert!(words(&sent).contains(&said(Lang::En, key)), "{key}: {}", sent.body);
        }
        let hidden = format!("/it/processes/{}/nowhere", cast::NOT_PUBLIC);
        let page = find(&guests, "editor").browser.get(&hidden).await;
        assert_eq!(page.status, 404);
        assert!(!words(&page).contains("Eporediese") && !page.body.contains("data-element=\"breadcrumb\""));
        let public = site.visitor().get(&format!("{HERE}/nowhere")).await;
        assert!(public.body.contains("data-element=\"main-navigation\""), "{}", public.body);
    });
}

#[test]
fn the_other_language_leads_to_a_page_that_can_be_opened() {
    world::on_sqlite(async |world| {
        let site = Site::on(&world.db).await;
        let guests = cast::everybody(&site).await;
        let editor = &find(&guests, "editor").browser;
        let asked = editor.get(&format!("{HERE}/contributions?state=overdue&done=x")).await;
        assert_eq!(other_language(&asked), "/en/processes/torino-2030/contributions?state=overdue");
        let lead = &find(&guests, "lead").browser;
        let form = lead.get(&format!("{HERE}/organisations/new")).await.form("/organisations");
        let from = |path: &str| {
            [("host", "localhost:8080".to_owned()), ("referer", format!("http://localhost:8080{path}"))]
        };
        // From its page; from itself, after it failed once; from elsewhere; from nowhere.
        let cases = [
            (from(&format!("{HERE}/organisations/new?a=1")), "/organisations/new?a=1"),
            (from("/it/sign-in"), "/sign-in"),
            (
                [("host", "localhost:8080".to_owned()), ("referer", "https://altrove.example/x".to_owned())],
                "/organisations",
            ),
        ];
        for (headers, expected) in cases {
            let headers: Vec<(&str, &str)> =
                headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
            let page = lead.post_with(&form.action, &form.sent(), &headers).await;
            assert_eq!(page.status, 422, "{}", page.body);
            let leads = other_language(&page);
            assert!(leads.starts_with("/en/") && leads.ends_with(expected), "{leads}");
            assert!(matches!(lead.get(&leads).await.status, 200 | 303), "{leads} cannot be opened");
        }
        let promoter = lead.get(&format!("{HERE}/promoters/new")).await.form("/promoters");
        let again =
            [("host", "localhost:8080"), ("referer", &format!("http://localhost:8080{HERE}/promoters"))];
        let page = lead.post_with(&promoter.action, &promoter.sent(), &again).await;
        assert_eq!((page.status, other_language(&page).as_str()), (422, "/en/processes/torino-2030"));
    });
}

#[test]
fn when_the_database_is_gone_everybody_reads_so_and_the_log_says_why() {
    world::on_both(async |world| {
        let site = Site::on(&world.db).await;
        let guests = cast::everybody(&site).await;
        let lead = &find(&guests, "lead").browser;
        let form = lead.get(&format!("{HERE}/organisations/new")).await.form("/organisations");
        site.visitor().get("/it/").await;
        world.db.clone().close().await.unwrap();
        let heard = log::listen();
        for (browser, path) in
            [(&site.visitor(), "/it/"), (&site.visitor(), HERE), (lead, HERE), (lead, "/it/me")]
        {
            let page = browser.get(path).await;
            assert_eq!(page.status, 503, "{path}");
            for part in ["title", "what", "kept", "advice"] {
                let words_of = said(Lang::It, &format!("problem-page-silent-{part}"));
                assert!(words(&page).contains(&words_of), "{path} does not say {words_of}: {}", page.body);
            }
            assert!(
                page.body.contains("<html lang=\"it\"") && page.body.contains(page.header("x-request-id"))
            );
            let told = heard.about(page.header("x-request-id"));
            assert!(told.contains("ERROR") && told.contains("cause=") && !told.contains(HERE), "{told}");
        }
        let sent = lead.post(&form.action, &form.sent()).await;
        assert_eq!(sent.status, 503);
        assert!(words(&sent).contains(&said(Lang::It, "problem-page-unavailable-advice")), "{}", sent.body);
    });
}
