//! Tying lines to what they rest on.

use crate::scene::{Scene, contribution, excerpt};
use kernel::{Failure, Moment, Ref};
use plan::{LineId, changes::WithdrawLink, store};
use record::{LinkKind, link::LinkId};
use testkit::on_both;

async fn rests_on(scene: &Scene, line: LineId, at: Moment) -> Vec<(LinkKind, Ref)> {
    let view = scene.db.read().await.unwrap();
    let all = store::evidence(&view, scene.process, line, at).await.unwrap();
    all.iter().map(|one| (one.kind, one.to())).collect()
}

async fn withdraw(scene: &Scene, line: LineId, link: LinkId) -> Result<(), Failure> {
    let mut tx = scene.tx().await;
    store::withdraw_link(&mut tx, &scene.elena::<WithdrawLink>(), line, link).await?;
    tx.commit().await
}

#[test]
fn saving_some_links_never_removes_the_others() {
    on_both(async |db| {
        let scene = Scene::turin(db).await;
        let section = scene.section("Governance").await;
        let (line, base) = scene.line(section, "uno").await;
        scene.link(line, LinkKind::Supports, &[excerpt(1), excerpt(2)]).await.unwrap();
        scene.revise(line, base, "uno, meglio").await.unwrap();
        let made = scene.link(line, LinkKind::Supports, &[excerpt(2), excerpt(3)]).await.unwrap();
        assert_eq!(made.len(), 1, "what was there already is not made again");
        let now = rests_on(&scene, line, Moment::MAX).await;
        assert_eq!(now, [1, 2, 3].map(|number| (LinkKind::Supports, excerpt(number))));
        // The same thing may also be said in another way.
        scene.link(line, LinkKind::SourceOfWording, &[excerpt(1)]).await.unwrap();
        assert_eq!(rests_on(&scene, line, Moment::MAX).await.len(), 4);
        assert!(matches!(
            scene.link(line, LinkKind::Supports, &[excerpt(1)]).await,
            Err(Failure::Invalid(_))
        ));
    });
}

#[test]
fn withdrawing_a_link_is_an_event_and_yesterday_stays_as_it_was() {
    on_both(async |db| {
        let scene = Scene::turin(db).await;
        let section = scene.section("Governance").await;
        let (line, _) = scene.line(section, "uno").await;
        let (other, _) = scene.line(section, "due").await;
        let made = scene.link(line, LinkKind::Supports, &[excerpt(1), excerpt(2)]).await.unwrap();
        let before = rests_on(&scene, line, Moment::MAX).await;
        let view = scene.db.read().await.unwrap();
        let then = store::evidence(&view, scene.process, line, Moment::MAX).await.unwrap()[0].at;
        drop(view);
        assert!(
            matches!(withdraw(&scene, other, made[0]).await, Err(Failure::NotFound)),
            "it is not a link of that line"
        );
        withdraw(&scene, line, made[0]).await.unwrap();
        assert!(matches!(withdraw(&scene, line, made[0]).await, Err(Failure::Conflict)));
        assert_eq!(rests_on(&scene, line, Moment::MAX).await, [(LinkKind::Supports, excerpt(2))]);
        assert_eq!(rests_on(&scene, line, then).await, before);
    });
}

#[test]
fn a_line_is_weighed_by_different_things_and_contributions_apart() {
    on_both(async |db| {
        let scene = Scene::turin(db).await;
        let section = scene.section("Governance").await;
        let (line, _) = scene.line(section, "uno").await;
        scene.line(section, "senza niente").await;
        scene.link(line, LinkKind::Supports, &[excerpt(1), contribution(1)]).await.unwrap();
        scene.link(line, LinkKind::Qualifies, &[excerpt(1), contribution(2)]).await.unwrap();
        let view = scene.db.read().await.unwrap();
        let weights = store::weights(&view, scene.process, Moment::MAX).await.unwrap();
        assert_eq!(weights.len(), 1);
        assert_eq!((weights[0].line, weights[0].things), (line, 3));
    });
}

#[test]
fn a_link_that_is_no_evidence_is_refused() {
    on_both(async |db| {
        let scene = Scene::turin(db).await;
        let section = scene.section("Governance").await;
        let (line, base) = scene.line(section, "uno").await;
        assert!(matches!(
            scene.link(line, LinkKind::Replaces, &[excerpt(1)]).await,
            Err(Failure::Invalid(_))
        ));
        scene.strike((line, base)).await.unwrap();
        assert!(matches!(
            scene.link(line, LinkKind::Supports, &[excerpt(1)]).await,
            Err(Failure::Refused(_))
        ));
    });
}
