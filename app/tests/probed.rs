//! Probes in every field, addresses of other sites, queries and headers meant to break something: each is refused or harmless,
//! and says so on a page of ours.

use crate::support::{
    cast,
    client::{ORIGIN, Page},
    filling, form, log,
    picture::{Camera, differences},
    questions,
    visit::{NOT_NOW, Offer, Visit, routes},
    world,
};
use axum::{body::Body, http::Request};
use kernel::Lang;
use regex::Regex;
use std::{collections::BTreeSet, sync::LazyLock};
use web::routes::RouteInfo;

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
    let live = ["<svg/onload=probe", "<script>probe", "'onfocus='probe", "<img src=x", "<b>probe", ">49<b>"];
    let found = live.into_iter().find(|text| page.body.contains(text));
    let found = found.or_else(|| script_link(&page.body));
    found.map(|text| format!("{} has {text}", page.asked))
}

/// A link into a script. Most pages name none, and are not searched further.
fn script_link(body: &str) -> Option<&str> {
    let lower = body.to_ascii_lowercase();
    let names_one = ["javascript:", "vbscript:", "data:"].iter().any(|scheme| lower.contains(scheme));
    names_one.then(|| SCRIPT.find(body)).flatten().map(|found| found.as_str())
}

/// An attribute that a browser follows, leading into a script. What stands in a field's `value` leads nowhere.
static SCRIPT: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r#"(?i-u)\b(?:href|src|srcset|action|formaction|data|poster)\s*=\s*["']?\s*(?:javascript|vbscript|data):"#)
        .unwrap()
});

/// Addresses that are none, in the disguises that browsers see through.
const NO_ADDRESSES: &[&str] = &[
    "javascript:probe(5)",
    "JavaScript:probe(5)",
    "java\tscript:probe(5)",
    "\u{1}javascript:probe(5)",
    "data:text/html,<script>probe(2)</script>",
    "vbscript:probe(5)",
    "//altrove.example",
    "https:altrove.example",
];

#[test]
fn an_address_that_is_typed_is_of_the_web_or_refused() {
    world::on_both(async |world| {
        let visit = Visit::to(&world).await;
        let camera = Camera::on(&world).await;
        let before = camera.picture().await;
        let is_address = |field: &form::Field| field.kind == "url" || field.name == "url";
        let offers = visit.offers().await.iter();
        let asking: Vec<&Offer> = offers.filter(|offer| offer.sheet.fields.iter().any(is_address)).collect();
        assert!(asking.len() > 2, "only {} forms ask for an address", asking.len());
        let mut wrong = BTreeSet::new();
        for offer in asking {
            for address in NO_ADDRESSES {
                let mut sheet = filling::fill(&offer.sheet);
                let fields = sheet.fields.iter_mut().filter(|field| is_address(field));
                fields.for_each(|field| field.values = vec![(*address).to_owned()]);
                sheet.put("csrf", &visit.token(&visit.guests[offer.guest]));
                let page = visit.browser(&visit.guests[offer.guest]).submit(&sheet).await;
                let told = form::unescape(&page.body).contains(&web::i18n::say(
                    Lang::It,
                    "problem-not-an-address",
                    &[],
                ));
                if page.status != 422 || !told {
                    wrong.insert(format!("{} takes {address:?}: {}", offer.route.path, page.status));
                }
                wrong.extend(comes_back(&page));
            }
        }
        let written = differences(&before, &camera.picture().await);
        camera.put_away().await;
        assert!(written.is_empty(), "an address that is none wrote {written:?}");
        assert!(wrong.is_empty(), "{wrong:#?}");
    });
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
/// What the frame of every page reads.
const FRAME: &str = "done";

/// What is asked of the pages, and what came of it.
struct Questions {
    log: log::Heard,
    values: Vec<String>,
    /// Names that some page read.
    read: BTreeSet<String>,
    wrong: BTreeSet<String>,
}

impl Questions {
    /// Asks one page; the names of its query that it read.
    async fn ask(&mut self, visit: &Visit, route: &RouteInfo, query: &str) -> BTreeSet<String> {
        let path = format!("/it{}?{query}", visit.addresses.fill(route.path));
        let guest = visit.guests.iter().rev().find(|guest| visit.names(route, guest)).unwrap();
        self.log.names_asked();
        let page = visit.browser(guest).get(&path).await;
        if !matches!(page.status, 200 | 303 | 404 | 410 | 422) || page.headers.contains_key("set-cookie") {
            self.wrong.insert(format!("{}?{query:.160}: {}", route.path, page.status));
        }
        self.wrong.extend(comes_back(&page));
        self.log.names_asked()
    }

    /// Each name that the page reads, by itself, with each value; what it reads because of one is asked for as well.
    async fn one_by_one(&mut self, visit: &Visit, route: &RouteInfo) {
        let mut known = self.ask(visit, route, "").await;
        let mut left: Vec<String> = known.iter().cloned().collect();
        while let Some(name) = left.pop() {
            // The frame is the same everywhere.
            if name == FRAME && self.read.contains(FRAME) {
                continue;
            }
            for value in self.values.clone() {
                let read = self.ask(visit, route, &format!("{name}={value}")).await;
                left.extend(read.into_iter().filter(|other| known.insert(other.clone())));
            }
        }
        self.read.extend(known);
    }

    /// Every name of the product at once, and one of our own making, so that each meets each value beside others.
    async fn all_at_once(&mut self, visit: &Visit, route: &RouteInfo, names: &BTreeSet<String>) {
        let values = self.values.clone();
        for turn in 0..values.len() {
            let value = |place: usize| &values[(place + turn) % values.len()];
            let pairs = names.iter().enumerate().map(|(place, name)| format!("{name}={}", value(place)));
            let pairs: Vec<String> = pairs.chain([format!("{}=1", value(0))]).collect();
            self.ask(visit, route, &pairs.join("&")).await;
        }
    }
}

#[test]
fn no_query_breaks_a_page() {
    world::on_both(async |world| {
        let visit = Visit::to(&world).await;
        let camera = Camera::on(&world).await;
        let before = camera.picture().await;
        let values = VALUES.iter().map(|value| (*value).to_owned()).chain(["a".repeat(9_000)]).collect();
        let mut questions =
            Questions { log: log::listen(), values, read: BTreeSet::new(), wrong: BTreeSet::new() };
        let names = questions::in_sources();
        let not_now = |route: &RouteInfo| NOT_NOW.iter().any(|(path, _)| *path == route.path);
        for route in routes().iter().filter(|route| route.method == "GET" && !not_now(route)) {
            questions.one_by_one(&visit, route).await;
            questions.all_at_once(&visit, route, &names).await;
        }
        let written = differences(&before, &camera.picture().await);
        camera.put_away().await;
        assert_eq!(questions.read, names, "what pages read is not what the sources say they read");
        assert!(written.is_empty(), "a query wrote {written:?}");
        assert!(questions.wrong.is_empty(), "{} cases:\n{:#?}", questions.wrong.len(), questions.wrong);
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
