//! Every route, as everybody: whoever a route names gets in, nobody else does; looking never writes; what is not there is
//! not found; and nothing ever answers with a fault of ours.

use crate::support::{
    cast::ELSEWHERE,
    client::Site,
    filling,
    picture::{Camera, differences},
    visit::{NOT_NOW, Visit, is_about_who_asks, leads_to_sign_in, names_in, routes},
    world,
};
use kernel::{Lang, Role};
use web::{Access, routes::RouteInfo};

/// Every other route is asked in English.
fn in_some_language(number: usize, path: &str) -> String {
    format!("/{}{path}", if number.is_multiple_of(2) { Lang::It } else { Lang::En })
}

#[test]
fn a_route_refuses_whom_it_does_not_name_and_writes_nothing() {
    world::on_both(async |world| {
        let visit = Visit::to(&world).await;
        let camera = Camera::on(&world).await;
        let offers = visit.offers().await;
        let mut wrong = Vec::new();
        for (number, route) in routes().iter().enumerate() {
            let path = in_some_language(number, &visit.addresses.fill(route.path));
            // As somebody who may sends it: what refuses is the role, or it would be written.
            let filled = offers.iter().find(|offer| offer.route.path == route.path && route.method == "POST");
            let filled = filled.map(|offer| filling::fill(&offer.sheet));
            let before = camera.picture().await;
            for guest in visit.guests.iter().filter(|guest| !visit.names(route, guest)) {
                let page = match &filled {
                    Some(sheet) => visit.send(guest, &path, Some(sheet)).await,
                    None => visit.ask(route, guest, &path).await,
                };
                let sent_away =
                    route.method == "GET" && guest.actor.person.is_none() && leads_to_sign_in(&page);
                if !matches!(page.status, 403 | 404) && !sent_away {
                    wrong.push(format!(
                        "{} {} lets in {}: {}",
                        route.method, route.path, guest.name, page.status
                    ));
                }
            }
            let written = differences(&before, &camera.picture().await);
            if !written.is_empty() {
                wrong.push(format!("{} {} refused, and wrote {written:?}", route.method, route.path));
            }
        }
        camera.put_away().await;
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    });
}

#[test]
fn a_page_lets_in_whom_it_names_and_writes_nothing() {
    world::on_both(async |world| {
        let visit = Visit::to(&world).await;
        let camera = Camera::on(&world).await;
        let mut wrong = Vec::new();
        for (number, route) in routes().iter().enumerate().filter(|(_, route)| route.method == "GET") {
            let path = in_some_language(number, &visit.addresses.fill(route.path));
            let before = camera.picture().await;
            for guest in visit.guests.iter().filter(|guest| visit.names(route, guest)) {
                let page = visit.browser(guest).get(&path).await;
                let expected =
                    NOT_NOW.iter().find(|(path, _)| *path == route.path).map_or(200, |(_, status)| *status);
                // Whoever is signed in is led past the page that asks who they are.
                let led_on = route.path == "/sign-in" && guest.actor.person.is_some() && page.status == 303;
                if page.status != expected && !led_on {
                    wrong.push(format!(
                        "GET {} for {}: {} {}",
                        route.path,
                        guest.name,
                        page.status,
                        page.leads_to()
                    ));
                }
            }
            let written = differences(&before, &camera.picture().await);
            if !written.is_empty() {
                wrong.push(format!("looking at {} wrote {written:?}", route.path));
            }
        }
        camera.put_away().await;
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    });
}

#[test]
fn a_form_is_answered_for_whom_it_names() {
    world::on_both(async |world| {
        let visit = Visit::to(&world).await;
        let mut wrong = Vec::new();
        // Signing out ends the visit, so it comes last.
        let last = |route: &&RouteInfo| route.path == "/sign-out";
        let all = routes();
        let forms =
            all.iter().filter(|route| route.method == "POST" && !last(route)).chain(all.iter().filter(last));
        for route in forms {
            let path = format!("/it{}", visit.addresses.fill(route.path));
            for guest in visit.guests.iter().filter(|guest| visit.names(route, guest)) {
                let page = visit.send(guest, &path, None).await;
                let answered = matches!(page.status, 303 | 403 | 404 | 409 | 410 | 422 | 429);
                if !answered || is_about_who_asks(&page) {
                    wrong.push(format!("POST {} from {}: {}", route.path, guest.name, page.status));
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    });
}

/// Values that stand for nothing in any part of a path.
fn nowhere(visit: &Visit, name: &str) -> Vec<String> {
    let mut values: Vec<String> = [
        "00000000000000000000000000",
        "7ZZZZZZZZZZZZZZZZZZZZZZZZZ",
        "ZZZZZZZZZZZZZZZZZZZZZZZZZZ",
        "000000000000000000000000000",
        "0",
        "-1",
        "99999999999999999999999999999",
        "9223372036854775807",
        "%00",
        "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
        "%ff%fe",
        "%25",
        "%0d%0aSet-Cookie:%20a=b",
        "%F0%9F%A7%B5",
        "'%20OR%201=1--",
        "coding.excerpt:00000000000000000000000000",
        "nowhere.thing:00000000000000000000000000",
    ]
    .map(String::from)
    .to_vec();
    values.push("a".repeat(8_000));
    values.push(format!("{}0", visit.addresses.of_another_kind()));
    if name != "phase" {
        values.push(visit.addresses.of_another_kind().to_owned());
    }
    values
}

#[test]
fn what_is_not_there_is_not_found_by_whoever_may_look() {
    world::on_both(async |world| {
        let visit = Visit::to(&world).await;
        let camera = Camera::on(&world).await;
        let before = camera.picture().await;
        let mut wrong = Vec::new();
        for route in routes() {
            // Whoever may the most, so that what refuses is the address.
            let guest = visit
                .guests
                .iter()
                .rev()
                .find(|guest| visit.names(&route, guest) && guest.name != "lead elsewhere");
            let guest =
                guest.unwrap_or_else(|| panic!("nobody of the demonstration may ask for {}", route.path));
            for name in names_in(route.path) {
                for value in nowhere(&visit, &name) {
                    let put =
                        |part: &str, real: &str| if part == name { value.clone() } else { real.to_owned() };
                    let path = format!("/it{}", visit.addresses.fill_with(route.path, put));
                    let page = visit.ask(&route, guest, &path).await;
                    // A link that was never made and one that is used up are told the same way.
                    let gone = route.path == "/sign-in/{secret}" && page.status == 410;
                    let refused = route.method == "POST" && matches!(page.status, 403 | 409 | 422);
                    if page.status != 404 && !gone && !refused {
                        wrong
                            .push(format!("{} {path:.160} as {}: {}", route.method, guest.name, page.status));
                    } else if !page.is_html() || page.body.contains("href=\"\"") {
                        wrong.push(format!("{} {path:.160}: no page of ours", route.method));
                    }
                }
            }
        }
        let written = differences(&before, &camera.picture().await);
        camera.put_away().await;
        assert!(written.is_empty(), "something that is not there was written to: {written:?}");
        assert!(wrong.is_empty(), "{} cases:\n{}", wrong.len(), wrong.join("\n"));
    });
}

#[test]
fn what_belongs_to_one_process_is_not_found_in_another() {
    world::on_both(async |world| {
        let visit = Visit::to(&world).await;
        let camera = Camera::on(&world).await;
        let before = camera.picture().await;
        let lena = visit.guests.iter().find(|guest| guest.name == "lead elsewhere").unwrap();
        let mut wrong = Vec::new();
        for route in routes() {
            let names = names_in(route.path);
            let elsewhere = route.path.starts_with("/processes/{process}/") && names.len() > 1;
            // A number or a word can mean something in both.
            if !elsewhere
                || names.iter().all(|name| {
                    ["process", "number", "other", "ordinal", "shelf", "matrix"].contains(&name.as_str())
                })
            {
                continue;
            }
            let put = |part: &str, real: &str| {
                if part == "process" { ELSEWHERE.to_owned() } else { real.to_owned() }
            };
            let path = format!("/it{}", visit.addresses.fill_with(route.path, put));
            let page = visit.ask(&route, lena, &path).await;
            let refused = route.method == "POST" && matches!(page.status, 403 | 409 | 422);
            let by_role = page.status == 403 && !lena_leads(&route);
            if page.status != 404 && !refused && !by_role {
                wrong.push(format!("{} {}: {}", route.method, route.path, page.status));
            }
        }
        let written = differences(&before, &camera.picture().await);
        camera.put_away().await;
        assert!(written.is_empty(), "something of another process was written to: {written:?}");
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    });
}

/// Whether the lead of the other process may ask there at all.
fn lena_leads(route: &RouteInfo) -> bool {
    match route.access {
        Access::Roles(roles) | Access::Change { by: roles, .. } => roles.contains(&Role::Lead),
        _ => true,
    }
}

#[test]
fn the_outbox_is_open_only_in_a_demonstration() {
    world::on_both(async |world| {
        let closed = Site::on(&world.db).await.visitor().get("/it/outbox").await;
        assert!(leads_to_sign_in(&closed), "{}", closed.status);
        let open = Site::demonstration(&world.db).await.visitor().get("/it/outbox").await;
        assert_eq!(open.status, 200);
    });
}
