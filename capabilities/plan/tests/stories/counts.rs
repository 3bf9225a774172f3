//! Ten times the lines, the same number of statements.

use crate::scene::{Scene, excerpt};
use kernel::{Lang, Moment, Viewer};
use plan::{Purpose, store};
use record::LinkKind;
use testkit::on_sqlite;
use web::label::{Asked, labels};

/// Issues every read of the pages once; how many statements each took.
async fn issued(scene: &Scene) -> Vec<u32> {
    let view = scene.db.read().await.unwrap();
    let plan = scene.plan().await;
    let newest = store::latest_version(&view, scene.process, Moment::MAX).await.unwrap().unwrap();
    let mut counts = vec![view.issued()];
    store::lines(&view, plan, Moment::MAX).await.unwrap();
    counts.push(view.issued());
    store::lines(&view, plan, newest.at).await.unwrap();
    counts.push(view.issued());
    store::printed_draft(&view, plan).await.unwrap();
    counts.push(view.issued());
    let printed = store::version_lines(&view, newest.id).await.unwrap();
    counts.push(view.issued());
    store::weights(&view, scene.process, Moment::MAX).await.unwrap();
    counts.push(view.issued());
    store::steps_between(&view, scene.process, Moment(0), Moment::MAX).await.unwrap();
    store::causes_between(&view, scene.process, Moment(0), Moment::MAX).await.unwrap();
    store::replacements(&view, scene.process, Moment::MAX).await.unwrap();
    counts.push(view.issued());
    let asked = Asked { view: &view, viewer: Viewer::public(scene.process), lang: Lang::It };
    let some: Vec<_> = printed.iter().take(20).map(|line| line.line.to_ref()).collect();
    assert_eq!(labels(asked, &some).await.unwrap().len(), some.len());
    counts.push(view.issued());
    counts
}

#[test]
fn ten_times_the_lines_need_no_more_statements() {
    on_sqlite(async |db| {
        let scene = Scene::turin(db).await;
        let section = scene.section("Governance").await;
        for number in 0..20 {
            let (line, _) = scene.line(section, &format!("riga {number}")).await;
            scene.link(line, LinkKind::Supports, &[excerpt(number)]).await.unwrap();
        }
        scene.publish(Purpose::Consultation).await.unwrap();
        let few = issued(&scene).await;
        for number in 20..200 {
            scene.line(section, &format!("riga {number}")).await;
        }
        scene.publish(Purpose::Adoption).await.unwrap();
        assert_eq!(issued(&scene).await, few);
        let steps: Vec<u32> = few.windows(2).map(|pair| pair[1] - pair[0]).collect();
        assert_eq!(steps[..5], [1, 1, 2, 1, 2], "one statement for the draft, on any date");
    });
}
