//! Lines one by one: adding, revising, moving, striking, reading on another day.

use crate::scene::{Scene, of_kind, wording};
use kernel::{Failure, Lang, Moment, Scope, may};
use plan::{
    LineKind,
    changes::{AddLine, ReviseLine, ReviseSection},
    model::{LineText, SectionDraft, Spot, Struck, Wording},
    store,
};
use testkit::{Cast, on_both, on_postgres};

#[test]
fn lines_stand_where_they_were_put_and_neighbours_are_left_alone() {
    on_both(async |db| {
        let scene = Scene::turin(db).await;
        let (one, two) = (scene.section("Governance").await, scene.section("Finanza").await);
        let (first, _) = scene.line(one, "uno").await;
        let moved = scene.line(one, "tre").await;
        scene.add(one, Spot::After(first), &wording("due")).await;
        scene.add(one, Spot::First, &wording("zero")).await;
        scene.line(two, "altrove").await;
        assert_eq!(scene.texts().await, ["zero", "uno", "due", "tre", "altrove"]);
        let moved = (moved.0, scene.move_line(moved, two, Spot::First).await.unwrap());
        assert_eq!(scene.texts().await, ["zero", "uno", "due", "tre", "altrove"]);
        scene.move_line(moved, one, Spot::After(first)).await.unwrap();
        assert_eq!(scene.texts().await, ["zero", "uno", "tre", "due", "altrove"]);
        // Whatever happened around it, the first line has the one revision it was made with.
        let view = scene.db.read().await.unwrap();
        assert_eq!(store::revisions_of(&view, scene.process, first).await.unwrap().len(), 1);
    });
}

#[test]
fn a_spot_in_another_section_or_another_process_is_no_spot() {
    on_both(async |db| {
        let scene = Scene::turin(db.clone()).await;
        let (one, two) = (scene.section("Governance").await, scene.section("Finanza").await);
        let line = scene.line(one, "uno").await;
        let stranger = scene.line(two, "due").await;
        assert!(matches!(scene.move_line(line, one, Spot::After(stranger.0)).await, Err(Failure::NotFound)));
        let milan =
            process::testing::open(&db, kernel::ProcessId(kernel::uuid::Uuid::from_u128(7)), "milano")
                .await
                .unwrap();
        let elena = Cast::of(milan).elena;
        let permit = may::<ReviseLine>(&elena, &Scope { process: milan, open: vec![] })
            .unwrap()
            .because("da Milano")
            .unwrap();
        let mut tx = scene.tx().await;
        let refused = store::revise(&mut tx, &permit, line.0, line.1, &wording("tuo")).await;
        assert!(matches!(refused, Err(Failure::NotFound)));
        drop(tx);
        let permit = may::<AddLine>(&elena, &Scope { process: milan, open: vec![] })
            .unwrap()
            .because("da Milano")
            .unwrap();
        let mut tx = scene.tx().await;
        let refused = store::add_line(&mut tx, &permit, one, Spot::Last, &wording("tuo")).await;
        assert!(matches!(refused, Err(Failure::NotFound)));
        drop(tx);
        assert_eq!(scene.texts().await, ["uno", "due"]);
    });
}

#[test]
fn of_two_editors_on_one_line_one_wins_and_the_other_is_told() {
    on_both(async |db| {
        let scene = Scene::turin(db).await;
        let section = scene.section("Governance").await;
        let (line, base) = scene.line(section, "come era").await;
        let head = scene.revise(line, base, "come vuole Elena").await.unwrap();
        assert!(matches!(scene.revise(line, base, "come vuole Fabio").await, Err(Failure::Conflict)));
        assert!(matches!(scene.strike((line, base)).await, Err(Failure::Conflict)));
        assert!(matches!(scene.split((line, base), &["a", "b"]).await, Err(Failure::Conflict)));
        assert_eq!(scene.texts().await, ["come vuole Elena"]);
        scene.revise(line, head, "come vogliono tutti e due").await.unwrap();
        assert_eq!(scene.texts().await, ["come vogliono tutti e due"]);
    });
}

#[test]
fn two_editors_at_the_same_moment_are_told_apart_by_the_database() {
    on_postgres(async |db| {
        let scene = Scene::turin(db).await;
        let section = scene.section("Governance").await;
        let (line, base) = scene.line(section, "come era").await;
        let (a, b) = {
            let mut first = scene.tx().await;
            let won = store::revise(&mut first, &scene.elena(), line, base, &wording("prima")).await;
            let second = async {
                let mut second = scene.tx().await;
                let lost = store::revise(&mut second, &scene.elena(), line, base, &wording("seconda")).await;
                drop(second);
                lost
            };
            // The second waits for the row until the first commits, and then finds that the pointer has moved.
            let commit = async {
                won.as_ref().unwrap();
                first.commit().await
            };
            tokio::join!(commit, second)
        };
        a.unwrap();
        assert!(matches!(b, Err(Failure::Conflict)));
        assert_eq!(scene.texts().await, ["prima"]);
    });
}

#[test]
fn a_struck_line_keeps_its_address_and_can_be_put_back() {
    on_both(async |db| {
        let scene = Scene::turin(db).await;
        let section = scene.section("Governance").await;
        let one = scene.line(section, "uno").await;
        scene.line(section, "due").await;
        let struck = scene.strike(one).await.unwrap();
        assert_eq!(scene.texts().await, ["due"]);
        let view = scene.db.read().await.unwrap();
        let now = store::line_now(&view, scene.process, one.0).await.unwrap();
        assert_eq!((now.struck, now.text.as_deref()), (Struck::Struck, Some("uno")));
        assert_eq!(store::struck_lines(&view, scene.plan().await).await.unwrap().len(), 1);
        drop(view);
        assert!(matches!(
            scene.revise(one.0, struck, "ancora").await,
            Err(Failure::Refused("plan-refused-struck"))
        ));
        let mut tx = scene.tx().await;
        store::restore_line(&mut tx, &scene.elena(), one.0, struck).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(scene.texts().await, ["uno", "due"]);
    });
}

#[test]
fn what_changes_nothing_is_no_change_but_another_kind_is() {
    on_both(async |db| {
        let scene = Scene::turin(db).await;
        let section = scene.section("Governance").await;
        let (line, base) = scene.line(section, "uno").await;
        assert!(matches!(scene.revise(line, base, " uno ").await, Err(Failure::Invalid(_))));
        let mut tx = scene.tx().await;
        store::revise(&mut tx, &scene.elena(), line, base, &of_kind(LineKind::Objective, "uno"))
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let now = scene.lines(Moment::MAX).await;
        assert_eq!((now[0].kind, now[0].text.as_deref()), (LineKind::Objective, Some("uno")));
    });
}

#[test]
fn the_language_of_a_text_is_the_one_that_was_chosen() {
    on_both(async |db| {
        let scene = Scene::turin(db).await;
        let section = scene.section("Governance").await;
        let (line, base) = scene.line(section, "uno").await;
        let english = Wording { lang: Lang::En, text: LineText::parse("uno").unwrap(), ..wording("uno") };
        let mut tx = scene.tx().await;
        store::revise(&mut tx, &scene.elena(), line, base, &english).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(scene.lines(Moment::MAX).await[0].lang, Lang::En);
    });
}

#[test]
fn a_section_moves_with_its_lines_and_two_titles_at_once_are_one() {
    on_both(async |db| {
        let scene = Scene::turin(db).await;
        let (one, two) = (scene.section("Governance").await, scene.section("Finanza").await);
        scene.line(one, "uno").await;
        scene.line(two, "due").await;
        let view = scene.db.read().await.unwrap();
        let base = store::section_now(&view, scene.process, two).await.unwrap().revision;
        drop(view);
        let revise = async |title: &str| {
            let mut tx = scene.tx().await;
            let draft = SectionDraft::parse(title, "Finance").unwrap();
            let permit = scene.elena::<ReviseSection>();
            store::revise_section(&mut tx, &permit, (two, base), &draft, Some(Spot::First)).await?;
            tx.commit().await
        };
        revise("Finanza paziente").await.unwrap();
        assert!(matches!(revise("Finanza a impatto").await, Err(Failure::Conflict)));
        assert_eq!(scene.texts().await, ["due", "uno"]);
        let view = scene.db.read().await.unwrap();
        let sections = store::sections(&view, scene.plan().await, Moment::MAX).await.unwrap();
        assert_eq!(
            (sections[0].title.it.as_str(), sections[0].title.en.as_str()),
            ("Finanza paziente", "Finance")
        );
    });
}
