//! Every figure is what a recount gives; what is left has a name where it may.

use crate::{keeps_silent, public, staff};
use consultation::{KindFilter, store::Calendar};
use kernel::Day;
use record::{params, sql};
use testkit::on_both;
use trace::{
    coverage::{Coverage, Left, OfKind, coverage},
    testing::Scene,
};
use web::label::Asked;

async fn count(asked: Asked<'_>, today: Day) -> Coverage {
    let phases = process::store::phases(asked.view, asked.viewer.process).await.unwrap();
    coverage(asked, Calendar { phases: &phases, reply_days: 30, today }).await.unwrap()
}

fn figure(found: &Coverage, key: &str) -> (i64, i64) {
    let figure = found.figures.iter().find(|figure| figure.key == key).unwrap();
    (figure.count, figure.total)
}

fn left(left: &[Left]) -> Vec<(&str, i64)> {
    left.iter().map(|one| (one.name.as_str(), one.count)).collect()
}

#[test]
fn figures_are_what_a_recount_gives() {
    on_both(async |db| {
        let scene = Scene::new(&db).await.unwrap();
        let view = db.read().await.unwrap();
        let found = count(public(&view, &scene), db.clock.today()).await;
        let process = scene.world.process;
        let recount = async |statement| view.number(statement, params![process]).await.unwrap();
        let passages = recount(sql!(
            "SELECT CAST(count(*) AS bigint) FROM sources_passage p JOIN sources_source s ON s.version_id = p.version_id
             WHERE p.process_id = $1"
        ));
        let read = recount(sql!(
            "SELECT CAST(count(DISTINCT passage_id) AS bigint) FROM coding_reading WHERE process_id = $1"
        ));
        assert_eq!(figure(&found, "passages-read"), (read.await, passages.await));
        assert_eq!((found.documents, found.interviews), (2, 11));
        // Read whole: the closed document and the interview, each of one passage, of which an excerpt was taken.
        assert_eq!(figure(&found, "sources-read"), (2, 13));
        assert_eq!(figure(&found, "excerpts-coded"), (2, 3));
        // The closed excerpt too: by the line's wording and by the theme.
        assert_eq!(figure(&found, "excerpts-linked"), (3, 3));
        // Four lines were printed last: the one with evidence, two that inherited it, one with nothing.
        assert_eq!(figure(&found, "lines-resting"), (3, 4));
        assert_eq!(found.bare_lines.iter().map(|line| line.line).collect::<Vec<_>>(), [scene.bare]);
    });
}

#[test]
fn contributions_are_counted_by_kind_and_never_added_up() {
    on_both(async |db| {
        let scene = Scene::new(&db).await.unwrap();
        let view = db.read().await.unwrap();
        let today = db.clock.today();
        let found = count(public(&view, &scene), today).await;
        let people = OfKind { received: 4, linked: 2, answered: 2, overdue: 0 };
        let associations = OfKind { received: 1, linked: 0, answered: 0, overdue: 0 };
        let category = KindFilter::Category("associazione".to_owned());
        assert_eq!(
            found.contributions,
            [(KindFilter::Person, people.clone()), (category.clone(), associations.clone())]
        );
        assert_eq!(found.waiting.iter().map(|one| one.number).collect::<Vec<_>>(), scene.numbers[2..]);
        // The last day is whole: the day after it, everything that waits is late.
        let due = found.waiting[0].due;
        assert!(count(public(&view, &scene), due).await.waiting.iter().all(|one| !one.overdue));
        let late = count(public(&view, &scene), due.plus(1)).await;
        assert!(late.waiting.iter().all(|one| one.overdue));
        assert_eq!(late.contributions[1], (category, OfKind { overdue: 1, ..associations }));
    });
}

#[test]
fn what_is_left_has_a_name_only_where_it_may() {
    on_both(async |db| {
        let scene = Scene::new(&db).await.unwrap();
        let view = db.read().await.unwrap();
        let found = count(public(&view, &scene), db.clock.today()).await;
        keeps_silent(&format!("{found:?}"));
        let unread = left(&found.unread);
        assert!(unread[0].0.contains("Strategia metropolitana") && unread[0].1 == 1, "{unread:?}");
        assert_eq!(unread[1..], [("Interviste, finanza", 5), ("Altre interviste", 5)]);
        assert_eq!(left(&found.uncoded), [("Documenti non pubblici", 1)]);
        let own = count(staff(&view, &scene), db.clock.today()).await;
        assert!(own.unread.iter().any(|one| one.name.contains("Ignoto colloquio 11")));
        assert_eq!(own.unread.iter().map(|one| one.count).sum::<i64>(), 11);
    });
}

#[test]
fn nothing_is_counted_where_nothing_is() {
    on_both(async |db| {
        let process = process::testing::turin(&db).await.unwrap();
        let view = db.read().await.unwrap();
        let asked = Asked { view: &view, viewer: kernel::Viewer::public(process), lang: kernel::Lang::It };
        let found = count(asked, db.clock.today()).await;
        assert!(found.figures.iter().all(|figure| (figure.count, figure.total) == (0, 0)));
        assert!(found.contributions.is_empty() && found.waiting.is_empty() && found.unread.is_empty());
    });
}
