//! Whatever the levels: no page of trails shows a quotation or a name above its level.

use kernel::{Attribution, Failure, Lang, Ref, Viewer, uuid::Uuid};
use plan::LineKind;
use proptest::{prelude::*, sample::select, test_runner::TestRunner};
use record::{Db, LinkKind};
use testkit::on_sqlite;
use trace::{coverage::coverage, testing::World, trail, uses::uses};
use web::label::Asked;

/// A source as drawn: an interview or a document, its level, the level of the excerpt taken from it.
#[derive(Clone, Debug)]
struct Drawn {
    is_interview: bool,
    level: Attribution,
    lowered: Option<Attribution>,
    in_theme: bool,
}

fn drawn() -> impl Strategy<Value = Drawn> {
    let levels = || select(Attribution::ALL);
    (any::<bool>(), levels(), proptest::option::of(levels()), any::<bool>())
        .prop_map(|(is_interview, level, lowered, in_theme)| Drawn { is_interview, level, lowered, in_theme })
}

impl Drawn {
    /// What is applied to the excerpt.
    fn applied(&self) -> Attribution {
        self.lowered.map_or(self.level, |lowered| self.level.lowered_to(lowered))
    }
}

/// Everything the pages of trails would show to this viewer.
async fn pages(world: &World, viewer: Viewer, line: plan::LineId, things: &[Ref]) -> Result<String, Failure> {
    let view = world.db.read().await?;
    let asked = Asked { view: &view, viewer, lang: Lang::It };
    let mut shown = format!("{:?}", trail(asked, line).await?);
    let phases = process::store::phases(&view, world.process).await?;
    let calendar =
        consultation::store::Calendar { phases: &phases, reply_days: 30, today: world.db.clock.today() };
    shown.push_str(&format!("{:?}", coverage(asked, calendar).await?));
    for thing in things {
        match uses(asked, *thing).await {
            Ok(found) => shown.push_str(&format!("{found:?}")),
            Err(Failure::NotFound) => {}
            Err(other) => return Err(other),
        }
    }
    Ok(shown)
}

/// Builds a world of these sources, each quoted by one line, and gives what everybody and what staff would read.
async fn shown(db: &Db, drawn: &[Drawn]) -> Result<(String, String), Failure> {
    let world = World::new(db).await?;
    let section = world.section("Governance").await?;
    let line = world.line(section, LineKind::Action, "Una riga.").await?;
    world.publish("Bozza").await?;
    let (mut things, mut themed) = (Vec::new(), Vec::new());
    for (number, one) in drawn.iter().enumerate() {
        let quote = format!("PAROLE{number}X");
        let source = if one.is_interview {
            let person = world.person(&format!("NOME{number}X")).await?;
            let organisation = world.organisation(&format!("ENTE{number}X"), person).await?;
            let who = (person, Some(organisation));
            world.interview(&format!("COLLOQUIO{number}X"), "finanza", who, one.level, &quote).await?
        } else {
            world.document(&format!("TITOLO{number}X"), one.level, &quote).await?
        };
        let excerpt = world.excerpt(source, &quote, &[]).await?;
        if let Some(lowered) = one.lowered.filter(|lowered| *lowered > one.level) {
            world.lower_excerpt(excerpt, lowered).await?;
        }
        let excerpt_ref = Ref { kind: coding::EXCERPT, id: excerpt.0 };
        world.link(line, LinkKind::Supports, &[excerpt_ref], &format!("MOTIVO{number}X")).await?;
        things.extend([excerpt_ref, Ref { kind: sources::SOURCE, id: source.0 }]);
        themed.extend(Some(excerpt).filter(|_| one.in_theme));
    }
    let theme = world.theme("Un tema", &themed).await?;
    things.push(Ref { kind: coding::THEME, id: theme.0 });
    world.link(line, LinkKind::Qualifies, &[Ref { kind: coding::THEME, id: theme.0 }], "prudenza").await?;
    let elena = Viewer::of(&world.cast.elena, world.process);
    let public = pages(&world, Viewer::public(world.process), line, &things).await?;
    Ok((public, pages(&world, elena, line, &things).await?))
}

#[test]
fn no_page_shows_a_quotation_or_a_name_above_its_level() {
    let mut runner = TestRunner::new(ProptestConfig { cases: 24, ..ProptestConfig::default() });
    let worlds = proptest::collection::vec(drawn(), 1..7);
    runner
        .run(&worlds, |drawn| {
            let (public, staff) = read(&drawn);
            let interviews =
                drawn.iter().filter(|one| one.is_interview && one.level >= Attribution::Category).count();
            for (number, one) in drawn.iter().enumerate() {
                let says = |mark: &str| public.contains(&format!("{mark}{number}X"));
                let applied = one.applied();
                prop_assert_eq!(
                    says("PAROLE"),
                    applied != Attribution::Restricted,
                    "words of {}: {:?}",
                    number,
                    one
                );
                prop_assert!(
                    !says("MOTIVO") || applied != Attribution::Restricted,
                    "reason of {}: {:?}",
                    number,
                    one
                );
                // By its own name a source may be called as far as the source allows, by an excerpt no further.
                prop_assert!(!says("NOME") || one.level == Attribution::Named);
                prop_assert!(!says("TITOLO") || one.level == Attribution::Named);
                prop_assert!(!says("ENTE") || one.level <= Attribution::Organisation);
                prop_assert!(!says("COLLOQUIO"), "titles of interviews are for the staff");
                prop_assert!(staff.contains(&format!("PAROLE{number}X")), "staff read everything");
            }
            prop_assert!(
                interviews >= 5 || !public.contains("finanza"),
                "a sector with few people was named"
            );
            Ok(())
        })
        .unwrap();
}

fn read(drawn: &[Drawn]) -> (String, String) {
    let found = std::cell::RefCell::new(None);
    on_sqlite(async |db| {
        found.replace(Some(shown(&db, drawn).await.unwrap()));
    });
    found.into_inner().unwrap()
}

#[test]
fn a_reference_that_leads_nowhere_is_not_found() {
    on_sqlite(async |db| {
        let world = World::new(&db).await.unwrap();
        let view = db.read().await.unwrap();
        let asked = Asked { view: &view, viewer: Viewer::public(world.process), lang: Lang::It };
        for kind in trace::uses::KINDS {
            let nothing = Ref { kind: *kind, id: Uuid::from_u128(7) };
            assert!(matches!(uses(asked, nothing).await, Err(Failure::NotFound)), "{nothing}");
        }
    });
}
