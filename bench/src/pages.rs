//! Server time of the pages that were promised, as whoever is signed in gets them: made anew each time.

use crate::{
    ask::Site,
    database::{Kind, Place},
    make::{Made, World},
    report::Report,
    tap::Tap,
    times::again,
};
use anyhow::Result;
use kernel::Clock;
use record::{Chance, Db};
use std::time::Duration;

const WARM: usize = 30;
const TIMES: usize = 300;

/// A page to measure: what it is called, its addresses, its limit on each database.
struct Page<'a> {
    what: &'a str,
    of: &'a Made,
    paths: Vec<String>,
    limits: Option<(u64, u64)>,
}

/// Measures them all.
pub async fn measure(place: &Place, world: &World, report: &mut Report) -> Result<()> {
    place.settle().await?;
    let site = Site::on(&place.db).await?;
    for page in pages(world) {
        let path =
            |number: usize| page.paths.get(number % page.paths.len()).map(String::as_str).unwrap_or_default();
        let mut bytes = 0;
        let times = again(WARM, TIMES, async |number| {
            bytes = site.get(path(number), &page.of.session).await?;
            anyhow::Ok(())
        });
        let times = times.await?;
        let limit =
            page.limits.map(|(sqlite, postgres)| if place.kind == Kind::Sqlite { sqlite } else { postgres });
        let name = format!("{}: {} ({} KB)", place.kind.name(), page.what, bytes / 1024);
        report.times(&name, &times, limit.map(Duration::from_millis));
    }
    if place.kind == Kind::Postgres { count(place, world, report).await } else { Ok(()) }
}

/// How many statements each page issues, and how many bytes come from the database.
async fn count(place: &Place, world: &World, report: &mut Report) -> Result<()> {
    let tap = Tap::on(&place.address).await?;
    let db = Db::open(&tap.address, Clock::Fixed(crate::database::NOON), Chance::System).await?;
    let site = Site::on(&db).await?;
    for page in pages(world) {
        let Some(path) = page.paths.first() else { continue };
        // Twice before: what is prepared stays prepared.
        for _ in 0..3 {
            tap.look();
            site.get(path, &page.of.session).await?;
        }
        let (statements, bytes) = tap.look();
        report.fact(
            &format!("statements: {}", page.what),
            &format!("{statements}, {} KB from the database", bytes / 1024),
        );
    }
    Ok(db.close().await?)
}

fn pages(world: &World) -> Vec<Page<'_>> {
    let at = |made: &Made, rest: &str| format!("/it/processes/{}{rest}", made.slug);
    let usual = &world.usual;
    let draft = usual.days.iter().map(|day| at(usual, &format!("/plan/draft?on={day}"))).collect();
    let lines = usual.lines.iter().map(|line| at(usual, &format!("/plan/lines/{line}"))).collect();
    let register =
        ["", "?after=50", "?state=answered", "?state=overdue&kind=person", "?outcome=accepted&after=200"];
    let register = register.iter().map(|query| at(usual, &format!("/contributions{query}"))).collect();
    let page = |what, of, paths, limits| Page { what, of, paths, limits };
    vec![
        page("plan of 600 lines, today", usual, vec![at(usual, "/plan")], Some((10, 25))),
        page("draft of 600 lines, any date", usual, draft, Some((10, 25))),
        page("a line's whole trail", usual, lines, Some((10, 25))),
        page(
            "difference of two versions, 600 lines",
            usual,
            vec![at(usual, "/plan/versions/1/differences/2")],
            None,
        ),
        page(
            "difference of two versions, 3,000 lines",
            &world.big,
            vec![at(&world.big, "/plan/versions/1/differences/2")],
            Some((50, 50)),
        ),
        page("register of 5,000, filtered and paged", usual, register, Some((50, 50))),
        page("home page", usual, vec!["/it/".to_owned()], None),
    ]
}
