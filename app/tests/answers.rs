//! What programs ask for: which addresses to leave alone, a picture for the tab, whether we are well, a page's head alone.

use crate::support::{
    cast,
    client::{Browser, Page, Site},
    visit::{Visit, routes},
    world,
};
use axum::{body::Body, http::Request};
use web::Access;

async fn head(browser: &Browser, path: &str) -> Page {
    browser.send(Request::head(path), Body::empty()).await
}

/// Whether a line of `robots.txt` is about this path: a beginning, in which `*` stands for anything.
fn is_about(pattern: &str, path: &str) -> bool {
    let mut parts = pattern.split('*');
    let Some(mut rest) = path.strip_prefix(parts.next().unwrap()) else { return false };
    for part in parts {
        let Some((_, after)) = rest.split_once(part) else { return false };
        rest = after;
    }
    true
}

#[test]
fn public_pages_may_be_read_by_programs_and_those_of_one_person_may_not() {
    world::on_sqlite(async |world| {
        let visit = Visit::to(&world).await;
        let page = visit.site.visitor().get("/robots.txt").await;
        assert_eq!((page.status, page.header("content-type")), (200, "text/plain; charset=utf-8"));
        let lines: Vec<&str> = page.body.lines().filter_map(|line| line.strip_prefix("Disallow: ")).collect();
        let left_alone = |path: &str| lines.iter().any(|line| is_about(line, path));
        for route in routes().iter().filter(|route| route.method == "GET") {
            let path = format!("/it{}", visit.addresses.fill(route.path));
            let of_one_person = matches!(route.access, Access::Secret | Access::SignedIn);
            if of_one_person || ["/sign-in", "/outbox", "/people"].contains(&route.path) {
                assert!(left_alone(&path), "{path} may be read: {lines:#?}");
            }
            assert!(!route.cached || !left_alone(&path), "{path} may not be read: {lines:#?}");
        }
        assert!(left_alone("/en/me/data") && left_alone("/it/sign-in?next=%2Fit%2Fme"));
        assert!(!left_alone("/") && !left_alone("/it/processes/metropoli") && lines.len() < 20);
    });
}

#[test]
fn the_icon_is_found_where_browsers_look_for_it() {
    world::on_sqlite(async |world| {
        let visitor = Site::on(&world.db).await.visitor();
        let asked = visitor.get("/favicon.ico").await;
        assert_eq!(asked.status, 307);
        let icon = visitor.get(asked.leads_to()).await;
        assert_eq!((icon.status, icon.header("content-type")), (200, "image/svg+xml"));
        assert!(visitor.get("/it/").await.body.contains(&format!("href=\"{}\"", asked.leads_to())));
    });
}

#[test]
fn we_are_well_while_the_database_answers() {
    world::on_both(async |world| {
        let visitor = Site::on(&world.db).await.visitor();
        let well = visitor.get("/health").await;
        assert_eq!((well.status, well.body.as_str()), (200, "ok\n"));
        assert_eq!(well.header("cache-control"), "no-store");
        world.db.clone().close().await.unwrap();
        let unwell = visitor.get("/health").await;
        assert_eq!((unwell.status, unwell.header("cache-control")), (503, "no-store"));
        assert!(!unwell.body.contains("ok"), "{}", unwell.body);
    });
}

#[test]
fn the_head_of_a_page_is_that_of_the_page_and_the_shelf_keeps_the_body() {
    world::on_both(async |world| {
        let site = Site::on(&world.db).await;
        let visitor = site.visitor();
        for path in ["/it/", "/it/processes/torino-2030/plan", "/en/sign-in"] {
            // First, so that a page made for it would be the one on the shelf.
            let head = head(&visitor, path).await;
            let whole = visitor.get(path).await;
            assert_eq!((head.status, whole.status), (200, 200), "{path}");
            assert!(
                head.bytes.is_empty() && whole.is_html() && whole.body.trim_end().ends_with("</html>"),
                "{path}"
            );
            assert_eq!(head.header("content-length"), whole.bytes.len().to_string(), "{path}");
            for name in ["content-type", "etag", "vary", "cache-control"] {
                assert_eq!(head.header(name), whole.header(name), "{name} of {path}");
            }
        }
        let guests = cast::everybody(&site).await;
        let lead = guests.iter().find(|guest| guest.name == "lead").unwrap();
        let desk = "/it/processes/torino-2030/desk";
        assert_eq!(head(&lead.browser, desk).await.status, 200);
        assert_eq!(head(&visitor, desk).await.leads_to(), visitor.get(desk).await.leads_to());
        assert_eq!(head(&visitor, "/it/nowhere").await.status, 404);
    });
}
