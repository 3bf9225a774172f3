//! Forms that do not come from our pages, forms sent twice, bodies too large, things of another process named in a form: each
//! is refused or harmless, and says so on a page of ours.

use crate::support::{
    cast::{self, Guest},
    client::{Browser, Page},
    filling,
    form::{self, Sheet},
    picture::{Camera, differences},
    visit::{Offer, Visit, routes},
    world::{self, World, on_postgres, on_sqlite},
};
use kernel::Lang;
use record::{params, sql};
use regex::Regex;
use std::{
    cell::{Cell, RefCell},
    collections::BTreeSet,
};
use web::routes::RouteInfo;

/// Forms that no page of the demonstration offers, and why. This list may only shrink.
const NOT_OFFERED: &[&str] = &[
    // Only a closed plan is opened again: the demonstration has none.
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
    on_sqlite(async |world| {
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
        let mut wrong = Vec::new();
        for route in routes().iter().filter(|route| route.method == "POST") {
            let (guest, sheet) = rightful(&visit, offers, route);
            let own = visit.token(guest);
            let other = if guest.name == "participant" { "lead elsewhere" } else { "participant" };
            let stranger = visit.token(visit.guest(other));
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
    let (tried, left) = (Cell::new(0), RefCell::new(None));
    for on_one in [on_sqlite, on_postgres] {
        left.replace(None);
        // A form that an earlier one of this world made impossible is tried again in a fresh one.
        while left.borrow().as_ref().is_none_or(|left: &Vec<&Offer>| !left.is_empty()) {
            on_one(async |world| {
                let visit = Visit::to(&world).await;
                let all = visit.offers().await.iter().filter(|offer| !offer.sheet.value("once").is_empty());
                let these = left.take().unwrap_or_else(|| all.collect());
                tried.set(tried.get().max(these.len()));
                left.replace(Some(each_acts_once(&world, &visit, &these).await));
            });
        }
    }
    assert!(tried.get() > 15, "only {} forms carry a key", tried.get());
}

/// Sends each of these forms twice at once and a third time; those that another one had made impossible are given back.
async fn each_acts_once<'a>(world: &World, visit: &Visit, offers: &[&'a Offer]) -> Vec<&'a Offer> {
    let camera = Camera::on(world).await;
    let (mut wrong, mut later) = (Vec::new(), Vec::new());
    for (place, offer) in offers.iter().enumerate() {
        let browser = &visit.guests[offer.guest].browser;
        // The page as it is now: an earlier form may have changed what it stands on.
        let page = browser.get(&offer.page).await;
        let sheet = form::sheets(&page.body).into_iter().find(|sheet| sheet.action == offer.sheet.action);
        let Some(sheet) = sheet.map(|sheet| filling::fill(&sheet)) else {
            assert!(place > 0, "{} is no longer offered by {}", offer.route.path, offer.page);
            later.push(*offer);
            continue;
        };
        let traces_before = traces(world).await;
        let (first, second) = tokio::join!(post(browser, &sheet), post(browser, &sheet));
        let left = traces(world).await;
        let left: Vec<i64> = left.iter().zip(traces_before).map(|(after, before)| after - before).collect();
        let before = camera.picture().await;
        let third = browser.submit(&sheet).await;
        let written = differences(&before, &camera.picture().await);
        let statuses = [first.status, second.status, third.status];
        if place > 0 && statuses == [403; 3] && left == [0; 3] && written.is_empty() {
            later.push(*offer);
        } else if statuses != [303; 3] || left != traces_of(&offer.route) || !written.is_empty() {
            let why = problems(&[&first, &second, &third]);
            wrong.push(format!("{}: {statuses:?}, {left:?} left, then {written:?}: {why}", offer.route.path));
        }
    }
    camera.put_away().await;
    assert!(wrong.is_empty(), "{} of {} forms:\n{}", wrong.len(), offers.len(), wrong.join("\n"));
    later
}

/// On a task of its own, so that two are on their way at the same moment.
async fn post(browser: &Browser, sheet: &Sheet) -> Page {
    let (browser, sheet) = (browser.clone(), sheet.clone());
    tokio::spawn(async move { browser.submit(&sheet).await }).await.unwrap()
}

/// What forms leave: entries in all ledgers, contributions that wait for their address to be confirmed, and messages to
/// addresses nobody is known by.
async fn traces(world: &World) -> [i64; 3] {
    let view = world.db.read().await.unwrap();
    let waiting = sql!("SELECT CAST(count(*) AS bigint) FROM consultation_pending");
    let mails = sql!("SELECT CAST(count(*) AS bigint) FROM accounts_mail WHERE person_id IS NULL");
    let waiting = view.number(waiting, params![]).await.unwrap();
    let mails = view.number(mails, params![]).await.unwrap();
    [world.db.entries().await.unwrap(), waiting, mails]
}

/// The traces that one sending of a form leaves.
fn traces_of(route: &RouteInfo) -> [i64; 3] {
    match route.path {
        // The process, two promoters and their agreement.
        "/processes" => [4, 0, 0],
        // A promoter and the act by which it joins.
        "/processes/{process}/promoters" => [2, 0, 0],
        // Without an account, an address has to be confirmed first.
        "/processes/{process}/consultation/contributions" => [0, 1, 1],
        _ => [1, 0, 0],
    }
}

/// What the pages say is wrong, for whoever reads the failure.
fn problems(pages: &[&Page]) -> String {
    let told = Regex::new(r#"(?s)class="df-problem".*?class="visually-hidden">[^<]*</span>(.*?)</"#).unwrap();
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
                let file = vec![b'a'; web::upload::LARGEST];
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
