//! Forms that do not come from our pages, forms sent twice, bodies too large, probes in every field, addresses and queries
//! meant to break something: each is refused or harmless, and says so on a page of ours.

use crate::support::{
    cast::{self, Guest},
    client::{Browser, ORIGIN, Page},
    filling,
    form::{self, Sheet},
    picture::{Camera, differences},
    tree,
    visit::{NOT_NOW, Offer, Visit, routes},
    world,
};
use axum::{body::Body, http::Request};
use kernel::Lang;
use regex::Regex;
use std::collections::BTreeSet;
use web::routes::RouteInfo;

/// Forms that no page of the demonstration offers, and why. This list may only shrink.
const NOT_OFFERED: &[&str] = &[
    // Only a line that was struck is put back, only a closed plan is opened again: the demonstration has neither.
    "/processes/{process}/plan/lines/{line}/restorations",
    "/processes/{process}/plan/reopenings",
    // The demonstration withholds nothing, and no claim waits.
    "/processes/{process}/contributions/{number}/withholdings/ends",
    "/processes/{process}/contributions/{number}/recognitions",
    // The receipt was confirmed already; no message failed.
    "/processes/{process}/contributions/mine/{secret}",
    "/outbox/{mail}",
];

#[test]
fn every_form_is_offered_by_some_page() {
    world::on_sqlite(async |world| {
        let visit = Visit::to(&world).await;
        let offers = visit.offers().await;
        let offered: BTreeSet<&str> = offers.iter().map(|offer| offer.route.path).collect();
        let all = routes();
        let paths = all.iter().filter(|route| route.method == "POST").map(|route| route.path);
        let missing: Vec<&str> =
            paths.filter(|path| !offered.contains(path) && !NOT_OFFERED.contains(path)).collect();
        assert!(missing.is_empty(), "forms nobody can reach: {missing:#?}");
        let shrunk: Vec<&&str> = NOT_OFFERED.iter().filter(|path| offered.contains(**path)).collect();
        assert!(shrunk.is_empty(), "offered after all: {shrunk:#?}");
    });
}

/// Somebody whom a route names, the form filled in if a page offers it, and its address.
fn rightful<'a>(visit: &'a Visit, offers: &[Offer], route: &RouteInfo) -> (&'a Guest, Sheet) {
    let path = format!("/it{}", visit.addresses.fill(route.path));
    if let Some(offer) = offers.iter().find(|offer| offer.route.path == route.path) {
        return (&visit.guests[offer.guest], filling::fill(&offer.sheet));
    }
    let guest = visit.guests.iter().rev().find(|guest| visit.names(route, guest)).unwrap();
    (guest, Sheet::empty(&path))
}

/// What the token of a form is, and what the browser says of where it comes from.
type Forgery<'a> = (Option<&'a str>, Vec<(&'static str, &'static str)>);

/// The ways in which a form betrays that it does not come from us: what its token is, and what the browser says of it.
fn forgeries<'a>(own: &'a str, other: &'a str) -> Vec<Forgery<'a>> {
    let host = ("host", "localhost:8080");
    vec![
        (None, vec![host]),
        (Some(""), vec![host]),
        (Some(other), vec![host]),
        (Some(&own[..own.len() - 1]), vec![host]),
        (Some("0000000000000000000000000000000000000000000000000000000000000000"), vec![host]),
        (Some(own), vec![host, ("origin", "https://altrove.example")]),
        (Some(own), vec![host, ("origin", "https://localhost:8080.altrove.example")]),
        (Some(own), vec![host, ("origin", "null")]),
        (Some(own), vec![host, ("sec-fetch-site", "cross-site")]),
        (Some(own), vec![host, ("sec-fetch-site", "same-site")]),
    ]
}

#[test]
fn a_form_that_is_not_ours_is_refused_and_nothing_is_written() {
    world::on_both(async |world| {
        let visit = Visit::to(&world).await;
        let camera = Camera::on(&world).await;
        let offers = visit.offers().await;
        let stranger = visit.token(visit.guest("lead elsewhere"));
        let mut wrong = Vec::new();
        for route in routes().iter().filter(|route| route.method == "POST") {
            let (guest, sheet) = rightful(&visit, offers, route);
            let own = visit.token(guest);
            let before = camera.picture().await;
            for (token, headers) in forgeries(&own, &stranger) {
                let page = send(&visit.browser(guest), &sheet, token, &headers).await;
                let says =
                    form::unescape(&page.body).contains(&web::i18n::say(Lang::It, "refused-forged", &[]));
                if page.status != 403 || !says {
                    wrong.push(format!("{} with {token:.8?} and {headers:?}: {}", route.path, page.status));
                }
            }
            let written = differences(&before, &camera.picture().await);
            if !written.is_empty() {
                wrong.push(format!("a forged form to {} wrote {written:?}", route.path));
            }
        }
        camera.put_away().await;
        assert!(wrong.is_empty(), "{} cases:\n{}", wrong.len(), wrong.join("\n"));
    });
}

/// Sends a form with this token, or none, in the way its route reads forms.
async fn send(browser: &Browser, sheet: &Sheet, token: Option<&str>, headers: &[(&str, &str)]) -> Page {
    let fields = sheet.sent().into_iter().filter(|(name, _)| *name != "csrf");
    let fields: Vec<(&str, &str)> = fields.chain(token.map(|token| ("csrf", token))).collect();
    let page = browser.post_with(&sheet.action, &fields, headers).await;
    // A route that takes files does not read the other kind.
    if page.status != 413 {
        return page;
    }
    browser.upload_with(&sheet.action, &fields, sheet.file(), headers).await
}

#[test]
fn a_form_sent_twice_or_twice_at_once_acts_once() {
    world::on_both(async |world| {
        let visit = Visit::to(&world).await;
        let offers = visit.offers().await;
        let camera = Camera::on(&world).await;
        let mut wrong = Vec::new();
        let mut tried = 0;
        for offer in offers.iter().filter(|offer| !offer.sheet.value("once").is_empty()) {
            let guest = &visit.guests[offer.guest];
            // The page as it is now: an earlier form may have changed what it stands on.
            let page = guest.browser.get(&offer.page).await;
            let sheet = form::sheets(&page.body).into_iter().find(|sheet| sheet.action == offer.sheet.action);
            let Some(sheet) = sheet else {
                wrong.push(format!("{} is no longer offered by {}", offer.route.path, offer.page));
                continue;
            };
            let sheet = filling::fill(&sheet);
            let entries = world.db.entries().await.unwrap();
            let (first, second) = tokio::join!(post(&guest.browser, &sheet), post(&guest.browser, &sheet));
            let acted = world.db.entries().await.unwrap() - entries;
            let before = camera.picture().await;
            let third = guest.browser.submit(&sheet).await;
            let written = differences(&before, &camera.picture().await);
            let statuses = [first.status, second.status, third.status];
            tried += 1;
            if statuses != [303; 3] || acted != entries_of(&offer.route) || !written.is_empty() {
                let why = problems(&[&first, &second, &third]);
                wrong.push(format!(
                    "{}: {statuses:?}, {acted} entries, then {written:?}: {why}",
                    offer.route.path
                ));
            }
        }
        camera.put_away().await;
        assert!(tried > 15, "only {tried} forms carry a key");
        assert!(wrong.is_empty(), "{} of {tried} forms:\n{}", wrong.len(), wrong.join("\n"));
    });
}

/// On a task of its own, so that two are on their way at the same moment.
async fn post(browser: &Browser, sheet: &Sheet) -> Page {
    let (browser, sheet) = (browser.clone(), sheet.clone());
    tokio::spawn(async move { browser.submit(&sheet).await }).await.unwrap()
}

/// Entries of the ledger that one sending of a form leaves.
fn entries_of(route: &RouteInfo) -> i64 {
    match route.path {
        // The process, two promoters and their agreement.
        "/processes" => 4,
        _ => 1,
    }
}

/// What the pages say is wrong, for whoever reads the failure.
fn problems(pages: &[&Page]) -> String {
    let told = Regex::new(r#"(?s)class="df-problem"[^>]*>(.*?)</"#).unwrap();
    let told =
        pages.iter().flat_map(|page| told.captures_iter(&page.body).map(|found| found[1].trim().to_owned()));
    told.collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>().join(" · ")
}

#[test]
fn what_is_too_large_is_told_so() {
    world::on_both(async |world| {
        let visit = Visit::to(&world).await;
        let camera = Camera::on(&world).await;
        let offers = visit.offers().await;
        let before = camera.picture().await;
        let long = "a".repeat((1 << 20) + 1);
        let mut wrong = Vec::new();
        for route in routes().iter().filter(|route| route.method == "POST") {
            let (guest, sheet) = rightful(&visit, offers, route);
            let token = visit.token(guest);
            let browser = visit.browser(guest);
            let fields = [("csrf", token.as_str()), ("body", long.as_str())];
            let mut page = browser.post(&sheet.action, &fields).await;
            if sheet.multipart {
                let file = vec![b'a'; 20 << 20];
                page = browser.upload(&sheet.action, &fields[..1], Some(("file", "grande.txt", &file))).await;
            }
            let says = form::unescape(&page.body).contains(&web::i18n::say(
                Lang::It,
                "problem-page-too-large-what",
                &[],
            ));
            if page.status != 413 || !says {
                wrong.push(format!("{}: {}", route.path, page.status));
            }
        }
        let written = differences(&before, &camera.picture().await);
        camera.put_away().await;
        assert!(written.is_empty(), "too large, and yet written: {written:?}");
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    });
}

/// Texts that would do something if they came back as they are, short enough for a name. Some are refused by their field,
/// and then stand on the page that says so.
const PROBES: &[&str] = &[
    "\"><svg/onload=probe(1)>",
    "</textarea><script>probe(2)</script>",
    "'onfocus='probe(3)' autofocus='",
    "<img src=x onerror=probe(4)>",
    "{{ 7 * 7 }}<b>probe</b>",
    "javascript:probe(5)",
    "=HYPERLINK(\"http://probe.example\")",
];

/// Whether markup of a probe stands in a page as markup, or a link leads into a script.
fn comes_back(page: &Page) -> Option<String> {
    if !page.is_html() {
        return None;
    }
    let live = [
        "<svg/onload=probe",
        "<script>probe",
        "'onfocus='probe",
        "<img src=x",
        "<b>probe",
        "=\"javascript:",
        ">49<b>",
    ];
    live.iter().find(|text| page.body.contains(**text)).map(|text| format!("{} has {text}", page.asked))
}

#[test]
fn no_probe_comes_back_as_markup() {
    world::on_both(async |world| {
        let visit = Visit::to(&world).await;
        let mut wrong = BTreeSet::new();
        for offer in visit.offers().await {
            if !offer.sheet.fields.iter().any(form::Field::is_free) || offer.route.path.ends_with("/erasure")
            {
                continue;
            }
            for probe in PROBES {
                let guest = &visit.guests[offer.guest];
                let page = visit.browser(guest).get(&offer.page).await;
                let sheet =
                    form::sheets(&page.body).into_iter().find(|sheet| sheet.action == offer.sheet.action);
                // A form that can be sent once only is gone the second time.
                let Some(sheet) = sheet else { break };
                let usual = filling::fill(&sheet);
                let typed = |field: &form::Field| {
                    if field.is_prose() { (*probe).to_owned() } else { usual.value(&field.name).to_owned() }
                };
                let page = visit.browser(guest).submit(&filling::fill_with(&sheet, typed)).await;
                assert!(page.status < 500, "{} with {probe}: {}", offer.route.path, page.status);
                wrong.extend(comes_back(&page));
            }
        }
        let seen = every_page(&visit, &mut wrong).await;
        assert!(seen > 0, "no probe was ever shown: this test looks at nothing");
        assert!(wrong.is_empty(), "{wrong:#?}");
    });
}

/// Looks at every page as everybody; how many show a probe, made harmless.
async fn every_page(visit: &Visit, wrong: &mut BTreeSet<String>) -> usize {
    let mut seen = 0;
    for route in routes().iter().filter(|route| route.method == "GET") {
        let path = format!("/it{}", visit.addresses.fill(route.path));
        for guest in visit.guests.iter().filter(|guest| visit.names(route, guest)) {
            let page = visit.browser(guest).get(&path).await;
            seen += usize::from(page.body.contains("probe(1)"));
            wrong.extend(comes_back(&page));
            wrong.extend(runs_as_a_formula(&page));
        }
    }
    seen
}

/// A cell of a table for download that a spreadsheet would take for a formula.
fn runs_as_a_formula(page: &Page) -> Option<String> {
    let cell = Regex::new("(?m)(^|,)\"?[=@]").unwrap();
    let table = page.header("content-type").starts_with("text/csv");
    (table && cell.is_match(&page.body)).then(|| format!("{} has a cell that is a formula", page.asked))
}

/// Addresses of other sites, in the disguises that browsers see through.
const ELSEWHERE: &[&str] = &[
    "https://altrove.example/",
    "//altrove.example/",
    "/\\altrove.example",
    "\\\\altrove.example",
    "/it//altrove.example",
    "/it/\\altrove.example",
    "/en//altrove.example/it",
    "///altrove.example",
    "javascript:probe(6)",
    "/it/me\r\nSet-Cookie: doppiofilo=forged",
    "/it/\t//altrove.example",
    "%2f%2faltrove.example",
    "/it/../..//altrove.example",
    "it/me",
];

#[test]
fn nobody_is_led_to_another_site() {
    world::on_both(async |world| {
        let visit = Visit::to(&world).await;
        for next in ELSEWHERE {
            let asked = format!("/it/sign-in?next={}", form::encode(next));
            stays_here(&visit.guest("lead").browser.get(&asked).await, next);
            let visitor = visit.site.visitor();
            let sheet = visitor.get(&asked).await.form("/sign-in");
            assert!(!sheet.value("next").contains("altrove"), "{next} stands in the form");
            let email = format!("{}@esempio.it", "lena.altrove");
            let mut sheet = sheet.set("email", &email);
            // What the form carries can be changed by whoever sends it.
            sheet
                .fields
                .iter_mut()
                .filter(|field| field.name == "next")
                .for_each(|field| field.values = vec![(*next).to_owned()]);
            stays_here(&visitor.submit(&sheet).await, next);
        }
        // Every address a signed-in person was led to by a message leads into the site, too.
        for next in ELSEWHERE {
            let person = visit.guest("participant").actor.person.unwrap();
            let link = cast::link_with(&world.db, person, next).await;
            let Some(link) = link else { continue };
            let visitor = visit.site.visitor();
            let path = link.strip_prefix(ORIGIN).unwrap();
            let sheet = visitor.get(path).await.form("/sign-in/");
            stays_here(&visitor.submit(&sheet).await, next);
        }
    });
}

fn stays_here(page: &Page, next: &str) {
    let place = page.leads_to();
    let stays = place.is_empty() || place.starts_with("/it/") || place.starts_with("/en/");
    let plain = !place.contains("//") && !place.contains('\\') && !place.contains("..");
    assert!(page.status < 500 && stays && plain, "{next:?} leads to {place:?} ({})", page.status);
}

/// Names that the product reads from a query, from its own sources.
fn query_names() -> BTreeSet<String> {
    let read =
        Regex::new(r#"query\s*\.\s*(?:text|get(?:::<[^>]*>)?|day|parsed|values)\(\s*"([a-z_]+)""#).unwrap();
    let mut names = BTreeSet::new();
    for (_, text) in tree::files(&["rs"]) {
        names.extend(read.captures_iter(&text).map(|found| found[1].to_owned()));
    }
    assert!(names.len() > 5, "the names were not found: {names:?}");
    names
}

/// Values for a query, as they stand in an address.
const VALUES: &[&str] = &[
    "%22%3E%3Csvg%2Fonload%3Dprobe(1)%3E",
    "'%20OR%201%3D1--",
    "%00",
    "%FF%FE",
    "-1",
    "9223372036854775808",
    "2026-13-45",
    "9999-12-31",
    "-9999-01-01",
    "plan.line:00000000000000000000000000",
    "7ZZZZZZZZZZZZZZZZZZZZZZZZZ",
    "%0d%0aSet-Cookie:%20doppiofilo%3Dforged",
    "done-web-home",
];

#[test]
fn no_query_breaks_a_page() {
    world::on_both(async |world| {
        let visit = Visit::to(&world).await;
        let camera = Camera::on(&world).await;
        let before = camera.picture().await;
        let (names, long) = (query_names(), "a".repeat(9_000));
        let mut wrong = BTreeSet::new();
        for route in routes()
            .iter()
            .filter(|route| route.method == "GET" && !NOT_NOW.iter().any(|(path, _)| *path == route.path))
        {
            let path = format!("/it{}", visit.addresses.fill(route.path));
            let guest = visit.guests.iter().rev().find(|guest| visit.names(route, guest)).unwrap();
            for name in &names {
                for value in VALUES.iter().chain([&long.as_str()]) {
                    let page = visit.browser(guest).get(&format!("{path}?{name}={value}")).await;
                    if !matches!(page.status, 200 | 303 | 404 | 410 | 422)
                        || page.headers.contains_key("set-cookie")
                    {
                        wrong.insert(format!("{}?{name}={value:.60}: {}", route.path, page.status));
                    }
                    wrong.extend(comes_back(&page));
                }
            }
        }
        let written = differences(&before, &camera.picture().await);
        camera.put_away().await;
        assert!(written.is_empty(), "a query wrote {written:?}");
        assert!(wrong.is_empty(), "{} cases:\n{:#?}", wrong.len(), wrong);
    });
}

#[test]
fn no_header_breaks_a_page() {
    world::on_both(async |world| {
        let visit = Visit::to(&world).await;
        let long = "a".repeat(60_000);
        let headers: &[(&str, &str)] = &[
            ("cookie", "doppiofilo="),
            ("cookie", "doppiofilo"),
            ("cookie", "doppiofilo=%00; doppiofilo=second"),
            ("cookie", &long),
            ("accept-language", "xx-YY;q=nonsense,,*;q="),
            ("accept-encoding", "br;q=0, gzip;q=x, *"),
            ("if-none-match", "\"nonsense\", *"),
            ("range", "bytes=5-2"),
            ("x-forwarded-for", "'; DROP TABLE content; --"),
            ("x-forwarded-host", "altrove.example"),
            ("host", "altrove.example"),
            ("content-type", "multipart/form-data; boundary="),
        ];
        for path in ["/", "/it/", "/it/processes/torino-2030/plan", "/it/sign-in"] {
            for (name, value) in headers {
                let page =
                    visit.site.visitor().send(Request::get(path).header(*name, *value), Body::empty()).await;
                assert!(matches!(page.status, 200 | 303), "{path} with {name}: {value:.40}: {}", page.status);
                assert!(!page.body.contains("altrove.example"), "{path} repeats {name}");
            }
            for method in ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "BREW"] {
                let page = visit
                    .site
                    .visitor()
                    .send(Request::builder().method(method).uri(path), Body::empty())
                    .await;
                assert!(matches!(page.status, 404 | 405), "{method} {path}: {}", page.status);
            }
        }
    });
}

#[test]
fn things_of_another_process_cannot_be_named_in_a_form() {
    world::on_both(async |world| {
        let visit = Visit::to(&world).await;
        let lena = &visit.guest("lead elsewhere").browser;
        let base = format!("/it/processes/{}", cast::ELSEWHERE);
        let submit = async |page: &str, part: &str, change: &dyn Fn(&mut Sheet)| {
            let mut sheet = filling::fill(&lena.get(&format!("{base}{page}")).await.form(part));
            change(&mut sheet);
            lena.submit(&sheet).await
        };
        assert_eq!(submit("/plan/sections/new", "/plan/sections", &|_| ()).await.status, 303);
        let section = id_after(&lena.get(&format!("{base}/plan/draft")).await, "/plan/sections/");
        let lines = format!("/plan/sections/{section}/lines");
        assert_eq!(submit(&format!("{lines}/new"), &lines, &|_| ()).await.status, 303);
        let line = id_after(&lena.get(&format!("{base}/plan/draft")).await, "/plan/lines/");
        let links = format!("/plan/lines/{line}/links");
        let thing = visit.addresses.fill("/processes/{process}/uses/{thing}");
        let excerpt = thing.rsplit('/').next().unwrap().to_owned();
        let camera = Camera::on(&world).await;
        let before = camera.picture().await;
        let linked = submit(&links, &links, &|sheet| sheet.put("to", &excerpt)).await;
        assert!(
            matches!(linked.status, 404 | 422),
            "an excerpt of another process was linked: {}",
            linked.status
        );
        let foreign = visit.addresses.fill("/processes/{process}/plan/lines/{line}");
        let foreign = foreign.rsplit('/').next().unwrap().to_owned();
        let spot = submit(&format!("{lines}/new"), &lines, &|sheet| sheet.put("spot", &foreign)).await;
        assert!(
            matches!(spot.status, 404 | 422),
            "a line was put after one of another process: {}",
            spot.status
        );
        let written = differences(&before, &camera.picture().await);
        camera.put_away().await;
        assert!(written.is_empty(), "{written:?}");
    });
}

/// The first id that stands after this in an address of a page.
fn id_after(page: &Page, before: &str) -> String {
    let id = Regex::new(&format!("{}([0-9A-Z]{{26}})", regex::escape(before))).unwrap();
    let found = id
        .captures(&page.body)
        .unwrap_or_else(|| panic!("{} has nothing after {before}: {}", page.asked, page.body));
    found[1].to_owned()
}
