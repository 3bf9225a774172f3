//! Stories of a codebook that takes another shape: moved, merged, split.

use crate::world::{TEXT, World, add_code, because, take, take_as, world};
use coding::{
    Code, CodeId, ExcerptId,
    changes::{MergeCodes, MoveCode, RetireCode, SplitCode},
    store::{self, Dealt, Touched},
};
use kernel::{Attribution, Failure, Moment, PersonId};
use record::Db;
use sources::SourceKind;
use testkit::on_both;

pub async fn begin(db: &Db) -> World {
    world(db, SourceKind::Document, Attribution::Named, TEXT).await
}

pub async fn code_now(db: &Db, world: &World, id: CodeId) -> Code {
    let view = db.read().await.unwrap();
    let all = store::codes(&view, world.process, Moment::MAX).await.unwrap();
    all.into_iter().find(|code| code.id == id).unwrap()
}

pub async fn put_under(db: &Db, world: &World, id: CodeId, parent: Option<CodeId>) -> Result<(), Failure> {
    let base = code_now(db, world, id).await.revision;
    let mut tx = db.write().await.unwrap();
    let permit = because::<MoveCode>(&world.cast.anna, world.process);
    store::move_code(&mut tx, &permit, (id, base), (parent, 0)).await?;
    tx.commit().await
}

pub async fn merge(db: &Db, world: &World, into: CodeId, from: &[CodeId]) -> Result<(), Failure> {
    let mut tx = db.write().await.unwrap();
    let permit = because::<MergeCodes>(&world.cast.marta, world.process);
    store::merge_codes(&mut tx, &permit, into, from).await?;
    tx.commit().await
}

/// Who has put which code on an excerpt, today.
pub async fn coders(db: &Db, excerpt: ExcerptId) -> Vec<(CodeId, PersonId)> {
    let view = db.read().await.unwrap();
    let codings = store::codings_of(&view, None, excerpt, Moment::MAX).await.unwrap();
    let mut all: Vec<_> = codings.into_iter().map(|one| (one.code, one.person)).collect();
    all.sort_unstable();
    all
}

pub fn key(outcome: Result<(), Failure>) -> (&'static str, &'static str) {
    let Err(Failure::Invalid(problems)) = outcome else { panic!("{outcome:?}") };
    (problems[0].field, problems[0].key)
}

#[test]
fn a_code_moves_with_all_that_stands_under_it_and_never_under_itself() {
    on_both(async |db| {
        let world = begin(&db).await;
        let [a, b, c, d] = ["A", "B", "C", "D"].map(|name| add_code(&db, &world, name));
        let (a, b, c, d) = (a.await, b.await, c.await, d.await);
        put_under(&db, &world, b, Some(a)).await.unwrap();
        put_under(&db, &world, c, Some(b)).await.unwrap();
        put_under(&db, &world, b, Some(d)).await.unwrap();
        assert_eq!(code_now(&db, &world, b).await.parent, Some(d));
        assert_eq!(code_now(&db, &world, c).await.parent, Some(b), "it came along");
        assert_eq!(key(put_under(&db, &world, d, Some(c)).await), ("parent", "coding-problem-ring"));
        assert_eq!(key(put_under(&db, &world, d, Some(d)).await), ("parent", "coding-problem-ring"));
        let stale = code_now(&db, &world, a).await.revision;
        put_under(&db, &world, a, Some(d)).await.unwrap();
        let mut tx = db.write().await.unwrap();
        let permit = because::<MoveCode>(&world.cast.bruno, world.process);
        let late = store::move_code(&mut tx, &permit, (a, stale), (None, 0)).await;
        assert!(matches!(late, Err(Failure::Conflict)), "two people cannot both move it");
    });
}

#[test]
fn merged_codes_lead_on_and_their_codings_are_carried_over_in_the_name_of_who_coded() {
    on_both(async |db| {
        let world = begin(&db).await;
        let (anna, bruno) = (world.cast.anna.person.unwrap(), world.cast.bruno.person.unwrap());
        let into = add_code(&db, &world, "Pagamenti").await;
        let (one, two) = (add_code(&db, &world, "Ritardi").await, add_code(&db, &world, "Attese").await);
        let child = add_code(&db, &world, "Trenta giorni").await;
        put_under(&db, &world, child, Some(one)).await.unwrap();
        let both = take(&db, &world, "Comprare bene", &[one, into]).await;
        take_as(&db, &world, &world.cast.bruno, "Comprare bene", &[two], None).await;
        let other = take(&db, &world, "primo", &[two]).await;
        let view = db.read().await.unwrap();
        let touched = store::touched(&view, world.process, &[one, two]).await.unwrap();
        assert_eq!(touched, Touched { excerpts: 2, themes: 0, lines: 0 });
        drop(view);
        merge(&db, &world, into, &[one, two]).await.unwrap();
        assert_eq!(coders(&db, both).await, [(into, anna), (into, bruno)], "Anna had it already: it is one");
        assert_eq!(coders(&db, other).await, [(into, anna)]);
        assert_eq!(code_now(&db, &world, child).await.parent, Some(into));
        assert!(code_now(&db, &world, one).await.retired_at.is_some());
        let view = db.read().await.unwrap();
        let heirs = store::heirs(&view, world.process, Moment::MAX).await.unwrap();
        assert_eq!(heirs.iter().map(|one| one.heir).collect::<Vec<_>>(), [into, into]);
        assert_eq!(store::uses(&view, world.process).await.unwrap(), [(into, 2)]);
        record::verify::ledger(&view, world.process).await.unwrap();
    });
}

#[test]
fn a_code_is_not_merged_into_itself_nor_into_one_below_it_nor_after_it_has_gone() {
    on_both(async |db| {
        let world = begin(&db).await;
        let (upper, lower) = (add_code(&db, &world, "Sopra").await, add_code(&db, &world, "Sotto").await);
        let gone = add_code(&db, &world, "Via").await;
        put_under(&db, &world, lower, Some(upper)).await.unwrap();
        let mut tx = db.write().await.unwrap();
        let permit = because::<RetireCode>(&world.cast.anna, world.process);
        store::retire_code(&mut tx, &permit, gone).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(key(merge(&db, &world, upper, &[upper]).await).0, "from");
        assert_eq!(key(merge(&db, &world, upper, &[]).await).1, "coding-problem-no-code");
        assert_eq!(key(merge(&db, &world, lower, &[upper]).await).1, "coding-problem-merge-under");
        assert_eq!(key(merge(&db, &world, upper, &[gone]).await), ("from", "coding-problem-code"));
        assert_eq!(key(merge(&db, &world, gone, &[upper]).await), ("from", "coding-problem-code"));
        merge(&db, &world, upper, &[lower]).await.unwrap();
        assert!(code_now(&db, &world, upper).await.retired_at.is_none());
    });
}

#[test]
fn a_split_code_deals_out_every_excerpt_and_leads_to_its_parts() {
    on_both(async |db| {
        let world = begin(&db).await;
        let (anna, bruno) = (world.cast.anna.person.unwrap(), world.cast.bruno.person.unwrap());
        let code = add_code(&db, &world, "Denaro").await;
        let (one, two) = (add_code(&db, &world, "Prestiti").await, add_code(&db, &world, "Pagamenti").await);
        let a = take(&db, &world, "Comprare bene", &[code]).await;
        take_as(&db, &world, &world.cast.bruno, "Comprare bene", &[code], None).await;
        let b = take(&db, &world, "primo", &[code]).await;
        let permit = because::<SplitCode>(&world.cast.marta, world.process);
        let split = async |parts: &[CodeId], dealt: Dealt| {
            let mut tx = db.write().await.unwrap();
            store::split_code(&mut tx, &permit, code, parts, &dealt).await?;
            tx.commit().await
        };
        assert_eq!(key(split(&[one], Dealt::new()).await), ("part", "coding-problem-two-parts"));
        let half = Dealt::from([(a, vec![one])]);
        assert_eq!(key(split(&[one, two], half).await), ("rest", "coding-problem-not-dealt"));
        let dealt = Dealt::from([(a, vec![one, two]), (b, vec![two])]);
        split(&[one, two], dealt.clone()).await.unwrap();
        let mut expected = [(one, anna), (one, bruno), (two, anna), (two, bruno)];
        expected.sort_unstable();
        assert_eq!(coders(&db, a).await, expected);
        assert_eq!(coders(&db, b).await, [(two, anna)]);
        let view = db.read().await.unwrap();
        let heirs = store::heirs(&view, world.process, Moment::MAX).await.unwrap();
        let heirs: std::collections::BTreeSet<CodeId> = heirs.iter().map(|one| one.heir).collect();
        assert_eq!(heirs, [one, two].into());
        drop(view);
        assert!(split(&[one, two], dealt).await.is_err(), "what was split is split");
    });
}

#[test]
fn another_process_cannot_touch_these_codes() {
    on_both(async |db| {
        let world = begin(&db).await;
        let (one, two) = (add_code(&db, &world, "Uno").await, add_code(&db, &world, "Due").await);
        let other = kernel::ProcessId(kernel::uuid::Uuid::from_u128(77));
        process::testing::open(&db, other, "altrove").await.unwrap();
        let marta = testkit::Cast::of(other).marta;
        let base = code_now(&db, &world, one).await.revision;
        let mut tx = db.write().await.unwrap();
        let moving = because::<MoveCode>(&marta, other);
        assert!(store::move_code(&mut tx, &moving, (one, base), (None, 0)).await.is_err());
        drop(tx);
        let mut tx = db.write().await.unwrap();
        let merging = because::<MergeCodes>(&marta, other);
        assert!(store::merge_codes(&mut tx, &merging, one, &[two]).await.is_err());
        drop(tx);
        assert!(code_now(&db, &world, two).await.retired_at.is_none());
    });
}
