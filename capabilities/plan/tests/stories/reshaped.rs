//! Splitting and merging: old addresses answer, evidence stays within reach.

use crate::scene::{Scene, excerpt};
use kernel::{Failure, Moment, Ref};
use plan::{
    LineId,
    model::{Spot, Struck},
    store,
};
use record::LinkKind;
use testkit::on_both;

async fn reached(scene: &Scene, line: LineId) -> Vec<Ref> {
    let view = scene.db.read().await.unwrap();
    let all = store::evidence(&view, scene.process, line, Moment::MAX).await.unwrap();
    all.iter().map(store::Evidence::to).collect()
}

#[test]
fn a_line_that_was_split_stands_as_its_parts_and_its_evidence_is_theirs() {
    on_both(async |db| {
        let scene = Scene::turin(db).await;
        let section = scene.section("Governance").await;
        let old = scene.line(section, "cabina di regia e regolamento").await;
        scene.line(section, "altro").await;
        scene.link(old.0, LinkKind::Supports, &[excerpt(1), excerpt(2)]).await.unwrap();
        let parts = scene.split(old, &["cabina di regia", "regolamento"]).await.unwrap();
        assert_eq!(scene.texts().await, ["cabina di regia", "regolamento", "altro"]);
        for (part, _) in &parts {
            assert_eq!(reached(&scene, *part).await, [excerpt(1), excerpt(2)]);
        }
        scene.link(parts[0].0, LinkKind::Supports, &[excerpt(3)]).await.unwrap();
        assert_eq!(reached(&scene, parts[0].0).await.len(), 3);
        assert_eq!(reached(&scene, parts[1].0).await.len(), 2);
        let view = scene.db.read().await.unwrap();
        assert_eq!(store::line_now(&view, scene.process, old.0).await.unwrap().struck, Struck::Split);
        let heirs = store::replaced_by(&view, scene.process, old.0).await.unwrap();
        assert_eq!(heirs, [parts[0].0, parts[1].0]);
        assert_eq!(store::replaced_lines(&view, scene.process, parts[1].0).await.unwrap(), [old.0]);
    });
}

#[test]
fn lines_that_were_merged_stand_as_one_with_the_evidence_of_all_through_generations() {
    on_both(async |db| {
        let scene = Scene::turin(db).await;
        let (one, two) = (scene.section("Governance").await, scene.section("Finanza").await);
        let (a, b) = (scene.line(one, "uno").await, scene.line(two, "due").await);
        scene.line(one, "tre").await;
        scene.link(a.0, LinkKind::Supports, &[excerpt(1)]).await.unwrap();
        scene.link(b.0, LinkKind::Opposes, &[excerpt(2)]).await.unwrap();
        let merged = scene.merge(&[a, b], "uno e due").await.unwrap();
        assert_eq!(scene.texts().await, ["uno e due", "tre"]);
        let parts = scene.split(merged, &["di nuovo uno", "di nuovo due"]).await.unwrap();
        assert_eq!(reached(&scene, parts[1].0).await, [excerpt(1), excerpt(2)]);
        let view = scene.db.read().await.unwrap();
        for (line, fate) in [(a.0, Struck::Merged), (b.0, Struck::Merged), (merged.0, Struck::Split)] {
            assert_eq!(store::line_now(&view, scene.process, line).await.unwrap().struck, fate);
        }
        let weights = store::weights(&view, scene.process, Moment::MAX).await.unwrap();
        let weight = weights.iter().find(|weight| weight.line == parts[0].0).unwrap();
        assert_eq!(weight.things, 2);
    });
}

#[test]
fn one_line_twice_or_one_line_alone_is_no_merging() {
    on_both(async |db| {
        let scene = Scene::turin(db).await;
        let section = scene.section("Governance").await;
        let a = scene.line(section, "uno").await;
        let b = scene.line(section, "due").await;
        assert!(matches!(scene.merge(&[a], "uno").await, Err(Failure::Invalid(_))));
        assert!(matches!(scene.merge(&[a, a], "uno").await, Err(Failure::Invalid(_))));
        assert!(matches!(scene.split(a, &["uno"]).await, Err(Failure::Invalid(_))));
        // Somebody was faster on one of the two: nothing of the merging is written.
        scene.revise(b.0, b.1, "due bis").await.unwrap();
        assert!(matches!(scene.merge(&[a, b], "insieme").await, Err(Failure::Conflict)));
        assert_eq!(scene.texts().await, ["uno", "due bis"]);
    });
}

#[test]
fn a_line_moved_before_it_was_split_leaves_its_parts_where_it_was() {
    on_both(async |db| {
        let scene = Scene::turin(db).await;
        let (one, two) = (scene.section("Governance").await, scene.section("Finanza").await);
        let line = scene.line(one, "uno e due").await;
        let last = scene.line(two, "fine").await;
        let moved = scene.move_line(line, two, Spot::First).await.unwrap();
        scene.split((line.0, moved), &["uno", "due"]).await.unwrap();
        scene.line(one, "in testa").await;
        assert_eq!(scene.texts().await, ["in testa", "uno", "due", "fine"]);
        let parts = scene.lines(Moment::MAX).await;
        assert!(parts[1].section == two && parts[3].id == last.0);
    });
}
