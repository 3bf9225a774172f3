//! Stories of a codebook that changes, and of what is undone, while a blind round is open.

use crate::{
    reshaping::merge,
    rounds::{as_seen, finish, opened, person},
    world::{add_code, plainly, take_as},
};
use coding::{
    CodeId, Memo,
    changes::{UndoEntry, WriteMemo},
    store::{self, Touched},
};
use kernel::{Actor, Failure, Moment, Ref};
use record::Snapshot;
use testkit::{Cast, on_both};

#[test]
fn a_code_that_is_compared_keeps_its_shape_until_the_round_closes() {
    on_both(async |db| {
        let (world, [money, time], round) = opened(&db).await;
        let merged = merge(&db, &world, money, &[time]).await;
        assert!(matches!(merged, Err(Failure::Refused("coding-refused-in-round"))));
        for coder in [&world.cast.anna, &world.cast.bruno] {
            finish(&db, &world, coder, round).await.unwrap();
        }
        merge(&db, &world, money, &[time]).await.unwrap();
    });
}

#[test]
fn a_code_outside_the_round_is_merged_without_what_is_veiled() {
    on_both(async |db| {
        let (world, _, _) = opened(&db).await;
        let Cast { anna, bruno, .. } = &world.cast;
        let (later, into) = (add_code(&db, &world, "Dopo").await, add_code(&db, &world, "Altro").await);
        let hers = take_as(&db, &world, anna, "Comprare bene", &[later], None).await;
        let view = db.read().await.unwrap();
        assert_eq!(store::touched(&view, world.process, &[later]).await.unwrap(), Touched::default());
        drop(view);
        merge(&db, &world, into, &[later]).await.unwrap();
        let view = db.read().await.unwrap();
        let codes = async |who: &Actor| -> Vec<CodeId> {
            let all = store::codings_of(&view, who.person, hers, Moment::MAX).await.unwrap();
            all.into_iter().map(|one| one.code).collect()
        };
        assert_eq!((codes(anna).await, codes(bruno).await), (vec![later], vec![]));
    });
}

#[test]
fn undoing_does_not_tell_that_an_excerpt_stays_for_what_somebody_else_made_of_it() {
    on_both(async |db| {
        let (world, [money, time], _) = opened(&db).await;
        let Cast { anna, bruno, .. } = &world.cast;
        let shared = take_as(&db, &world, anna, "Comprare bene", &[money], None).await;
        let view = db.read().await.unwrap();
        let entry = store::newest_entry(&view, world.process).await.unwrap();
        let told = async |view: &Snapshot| {
            let (_, deeds, against) =
                store::done_one(view, world.process, person(anna), entry).await.unwrap();
            let told: Vec<bool> = deeds.iter().map(coding::undo::Deed::is_told).collect();
            (told, against)
        };
        let alone = told(&view).await;
        drop(view);
        take_as(&db, &world, bruno, "Comprare bene", &[time], None).await;
        assert_eq!(told(&db.read().await.unwrap()).await, alone);
        let mut tx = db.write().await.unwrap();
        let (done, ..) = store::done_one(&tx, world.process, person(anna), entry).await.unwrap();
        store::undo(&mut tx, &plainly::<UndoEntry>(anna, world.process), &done).await.unwrap();
        tx.commit().await.unwrap();
        let view = db.read().await.unwrap();
        let seen =
            async |actor| store::excerpts_by_ids(as_seen(&view, &world, actor), &[shared]).await.unwrap();
        assert_eq!((seen(anna).await.len(), seen(bruno).await.len()), (0, 1));
    });
}

#[test]
fn memos_about_the_text_are_veiled_like_those_about_an_excerpt_of_it() {
    on_both(async |db| {
        let (world, ..) = opened(&db).await;
        let Cast { anna, bruno, .. } = &world.cast;
        let mut tx = db.write().await.unwrap();
        let about = Ref { kind: sources::SOURCE, id: world.source.0 };
        let (permit, memo) = (plainly::<WriteMemo>(anna, world.process), Memo::parse("Solo mio.").unwrap());
        let id = store::write_memo(&mut tx, &permit, about, &memo).await.unwrap();
        tx.commit().await.unwrap();
        let view = db.read().await.unwrap();
        for (reader, reads) in [(anna.person, 1), (bruno.person, 0), (None, 0)] {
            let sought = store::Sought::default();
            let memos = store::memos(&view, world.process, reader, &sought, 10).await.unwrap();
            let authors = store::authors(&view, world.process, reader).await.unwrap();
            let one = store::memo(&view, world.process, reader, id).await;
            assert_eq!((memos.len(), authors.len(), one.is_ok()), (reads, reads, reads == 1), "{reader:?}");
        }
    });
}
