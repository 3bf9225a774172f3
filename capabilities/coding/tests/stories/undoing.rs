//! Stories of undoing: what was is restored, unless somebody built upon it.

use crate::{
    reshaping::{begin, code_now, coders, merge, put_under},
    world::{World, add_code, because, code, plainly, take, take_as},
};
use coding::{
    ExcerptId, Memo, ThemeDraft,
    changes::{
        AddCoding, BuildTheme, GatherTheme, RetireCode, ReviseCode, ReviseMemo, SplitCode, UndoEntry,
        WithdrawCoding, WriteMemo,
    },
    store::{self, Dealt, Undone},
    undo::Obstacle,
};
use kernel::{Actor, EntryId, Failure, Moment, Ref};
use record::Db;
use testkit::on_both;

async fn last(db: &Db, world: &World) -> EntryId {
    store::newest_entry(&db.read().await.unwrap(), world.process).await.unwrap()
}

async fn undo_as(db: &Db, world: &World, actor: &Actor, entry: EntryId) -> Result<Undone, Failure> {
    let mut tx = db.write().await.unwrap();
    let person = actor.person.unwrap();
    let (done, ..) = store::done_one(&tx, world.process, person, entry).await?;
    let permit = plainly::<UndoEntry>(actor, world.process);
    let undone = store::undo(&mut tx, &permit, &done).await?;
    if let Undone::Yes(_) = undone {
        tx.commit().await?;
    }
    Ok(undone)
}

async fn undone(db: &Db, world: &World, entry: EntryId) -> EntryId {
    match undo_as(db, world, &world.cast.anna, entry).await.unwrap() {
        Undone::Yes(entry) => entry,
        Undone::No(against) => panic!("{against:?}"),
    }
}

async fn against(db: &Db, world: &World, entry: EntryId) -> Vec<Obstacle> {
    match undo_as(db, world, &world.cast.anna, entry).await.unwrap() {
        Undone::No(against) => against,
        Undone::Yes(_) => panic!("undone"),
    }
}

async fn stands(db: &Db, excerpt: ExcerptId) -> bool {
    store::check_stands(&db.read().await.unwrap(), excerpt).await.is_ok()
}

#[test]
fn a_merge_is_undone_and_done_again_and_nothing_is_lost() {
    on_both(async |db| {
        let world = begin(&db).await;
        let (anna, bruno) = (world.cast.anna.person.unwrap(), world.cast.bruno.person.unwrap());
        let (into, from) = (add_code(&db, &world, "Pagamenti").await, add_code(&db, &world, "Ritardi").await);
        let child = add_code(&db, &world, "Trenta giorni").await;
        put_under(&db, &world, child, Some(from)).await.unwrap();
        let excerpt = take(&db, &world, "Comprare bene", &[from, into]).await;
        take_as(&db, &world, &world.cast.bruno, "Comprare bene", &[from], None).await;
        let before = coders(&db, excerpt).await;
        merge(&db, &world, into, &[from]).await.unwrap();
        let merged = last(&db, &world).await;
        let back = undone(&db, &world, merged).await;
        assert_eq!(coders(&db, excerpt).await, before);
        assert_eq!(code_now(&db, &world, child).await.parent, Some(from));
        assert!(code_now(&db, &world, from).await.retired_at.is_none());
        assert_eq!(against(&db, &world, merged).await, [Obstacle::Undone]);
        undone(&db, &world, back).await;
        assert_eq!(coders(&db, excerpt).await, [(into, anna), (into, bruno)]);
        assert_eq!(code_now(&db, &world, child).await.parent, Some(into));
        let view = db.read().await.unwrap();
        assert_eq!(store::heirs(&view, world.process, Moment::MAX).await.unwrap()[0].heir, into);
        record::verify::ledger(&view, world.process).await.unwrap();
    });
}

#[test]
fn a_merge_that_was_built_upon_says_what_stands_in_the_way() {
    on_both(async |db| {
        let world = begin(&db).await;
        let (into, from) = (add_code(&db, &world, "Pagamenti").await, add_code(&db, &world, "Ritardi").await);
        let child = add_code(&db, &world, "Trenta giorni").await;
        put_under(&db, &world, child, Some(from)).await.unwrap();
        let excerpt = take(&db, &world, "Comprare bene", &[from]).await;
        merge(&db, &world, into, &[from]).await.unwrap();
        let merged = last(&db, &world).await;
        put_under(&db, &world, child, None).await.unwrap();
        let mut tx = db.write().await.unwrap();
        let coding = store::codings_of(&tx, None, excerpt, Moment::MAX).await.unwrap().remove(0);
        let permit = plainly::<WithdrawCoding>(&world.cast.bruno, world.process);
        store::withdraw_coding(&mut tx, &permit, coding.id).await.unwrap();
        tx.commit().await.unwrap();
        let expected = [Obstacle::CodeChanged(child), Obstacle::CodingWithdrawn(excerpt)];
        assert_eq!(against(&db, &world, merged).await, expected);
        assert!(coders(&db, excerpt).await.is_empty(), "nothing was written");
        let mine = undo_as(&db, &world, &world.cast.anna, last(&db, &world).await).await;
        assert!(matches!(mine, Err(Failure::NotFound)), "what Bruno withdrew is Bruno's to undo");
    });
}

#[test]
fn a_split_is_undone_whole() {
    on_both(async |db| {
        let world = begin(&db).await;
        let code = add_code(&db, &world, "Denaro").await;
        let (one, two) = (add_code(&db, &world, "Prestiti").await, add_code(&db, &world, "Pagamenti").await);
        let excerpt = take(&db, &world, "Comprare bene", &[code]).await;
        let before = coders(&db, excerpt).await;
        let mut tx = db.write().await.unwrap();
        let permit = because::<SplitCode>(&world.cast.anna, world.process);
        let dealt = Dealt::from([(excerpt, vec![one, two])]);
        store::split_code(&mut tx, &permit, code, &[one, two], &dealt).await.unwrap();
        tx.commit().await.unwrap();
        undone(&db, &world, last(&db, &world).await).await;
        assert_eq!(coders(&db, excerpt).await, before);
        assert!(code_now(&db, &world, code).await.retired_at.is_none());
    });
}

#[test]
fn an_excerpt_taken_by_mistake_is_given_up_and_can_be_taken_again() {
    on_both(async |db| {
        let world = begin(&db).await;
        let code = add_code(&db, &world, "Pagamenti").await;
        let excerpt = take(&db, &world, "Comprare bene", &[code]).await;
        let taken = last(&db, &world).await;
        let back = undone(&db, &world, taken).await;
        assert!(!stands(&db, excerpt).await && coders(&db, excerpt).await.is_empty());
        let view = db.read().await.unwrap();
        assert_eq!(store::coverage(&view, world.process).await.unwrap().excerpts, 0);
        assert!(store::marks(&view, None, world.version, (0, i64::MAX)).await.unwrap().is_empty());
        drop(view);
        assert_eq!(
            take(&db, &world, "Comprare bene", &[]).await,
            excerpt,
            "the same range, the same excerpt"
        );
        assert!(stands(&db, excerpt).await);
        let again = undo_as(&db, &world, &world.cast.anna, back).await.unwrap();
        assert!(matches!(again, Undone::Yes(_)), "its coding comes back");
        assert_eq!(coders(&db, excerpt).await.len(), 1);
    });
}

#[test]
fn an_excerpt_that_others_coded_stays_and_tells_nothing_of_them() {
    on_both(async |db| {
        let world = begin(&db).await;
        let code = add_code(&db, &world, "Pagamenti").await;
        let excerpt = take(&db, &world, "Comprare bene", &[code]).await;
        let taken = last(&db, &world).await;
        take_as(&db, &world, &world.cast.bruno, "Comprare bene", &[code], None).await;
        undone(&db, &world, taken).await;
        assert!(stands(&db, excerpt).await);
        assert_eq!(coders(&db, excerpt).await, [(code, world.cast.bruno.person.unwrap())]);
    });
}

#[test]
fn an_excerpt_in_a_theme_is_not_given_up_and_a_place_in_a_theme_is() {
    on_both(async |db| {
        let world = begin(&db).await;
        let code = add_code(&db, &world, "Pagamenti").await;
        let excerpt = take(&db, &world, "Comprare bene", &[code]).await;
        let taken = last(&db, &world).await;
        let other = take(&db, &world, "primo", &[code]).await;
        let read = |field: &'static str| match field {
            "title" => "Prima la cassa".to_owned(),
            "statement" => "Si paga tardi, e chi è piccolo non aspetta.".to_owned(),
            _ => String::new(),
        };
        let mut tx = db.write().await.unwrap();
        let build = plainly::<BuildTheme>(&world.cast.anna, world.process);
        let draft = ThemeDraft::parse(read).unwrap();
        let theme = store::build_theme(&mut tx, &build, &draft, &[other]).await.unwrap();
        let gather = plainly::<GatherTheme>(&world.cast.anna, world.process);
        store::gather(&mut tx, &gather, theme, &[excerpt], &[other]).await.unwrap();
        tx.commit().await.unwrap();
        let gathered = last(&db, &world).await;
        assert_eq!(against(&db, &world, taken).await, [Obstacle::InThemes(excerpt, 1)]);
        undone(&db, &world, gathered).await;
        let view = db.read().await.unwrap();
        let there = store::places(&view, theme, Moment::MAX).await.unwrap();
        assert_eq!(there.iter().map(|place| place.excerpt).collect::<Vec<_>>(), [other]);
        drop(view);
        undone(&db, &world, taken).await;
    });
}

#[test]
fn codings_and_memos_are_undone_by_whoever_made_them_and_by_nobody_else() {
    on_both(async |db| {
        let world = begin(&db).await;
        let code = add_code(&db, &world, "Pagamenti").await;
        let excerpt = take(&db, &world, "Comprare bene", &[]).await;
        let about = Ref { kind: coding::EXCERPT, id: excerpt.0 };
        let mut tx = db.write().await.unwrap();
        let add = plainly::<AddCoding>(&world.cast.anna, world.process);
        store::add_codings(&mut tx, &add, excerpt, &[code], None).await.unwrap();
        tx.commit().await.unwrap();
        let coded = last(&db, &world).await;
        let stranger = undo_as(&db, &world, &world.cast.bruno, coded).await;
        assert!(matches!(stranger, Err(Failure::NotFound)));
        undone(&db, &world, coded).await;
        assert!(coders(&db, excerpt).await.is_empty());
        let words = async || {
            let view = db.read().await.unwrap();
            let memos = store::memos_of(&view, world.process, None, excerpt).await.unwrap();
            memos.into_iter().filter_map(|memo| memo.body).collect::<Vec<_>>()
        };
        let mut tx = db.write().await.unwrap();
        let write = plainly::<WriteMemo>(&world.cast.anna, world.process);
        let memo = store::write_memo(&mut tx, &write, about, &Memo::parse("Prima.").unwrap()).await.unwrap();
        tx.commit().await.unwrap();
        let written = last(&db, &world).await;
        let mut tx = db.write().await.unwrap();
        let revise = plainly::<ReviseMemo>(&world.cast.anna, world.process);
        store::revise_memo(&mut tx, &revise, memo, &Memo::parse("Poi.").unwrap()).await.unwrap();
        tx.commit().await.unwrap();
        let revised = last(&db, &world).await;
        assert_eq!(words().await, ["Poi."]);
        assert_eq!(against(&db, &world, written).await, [Obstacle::MemoRevised]);
        undone(&db, &world, revised).await;
        assert_eq!(words().await, ["Prima."]);
    });
}

#[test]
fn the_last_twenty_things_somebody_did_are_listed_with_what_can_still_be_undone() {
    on_both(async |db| {
        let world = begin(&db).await;
        let code = add_code(&db, &world, "Pagamenti").await;
        for quote in ["Comprare bene", "primo", "secondo"] {
            take(&db, &world, quote, &[code]).await;
        }
        take_as(&db, &world, &world.cast.bruno, "trenta", &[code], None).await;
        let anna = world.cast.anna.person.unwrap();
        let view = db.read().await.unwrap();
        let before = view.issued();
        let mine = store::done_by(&view, world.process, anna, 20).await.unwrap();
        let few = view.issued() - before;
        let names: Vec<&str> = mine.iter().map(|(done, _)| done.name.as_str()).collect();
        assert_eq!(
            names,
            ["coding.excerpt.take", "coding.excerpt.take", "coding.excerpt.take", "coding.code.add"]
        );
        assert!(mine[..3].iter().all(|(_, against)| against.is_empty()));
        assert_eq!(mine[3].1, [Obstacle::CodeUsed(code, 4)]);
        assert_eq!(store::done_by(&view, world.process, anna, 2).await.unwrap().len(), 2);
        drop(view);
        for quote in ["giorni", "bene"] {
            take(&db, &world, quote, &[code]).await;
        }
        let view = db.read().await.unwrap();
        let before = view.issued();
        store::done_by(&view, world.process, anna, 20).await.unwrap();
        assert_eq!(view.issued() - before, few, "more entries, as many statements");
    });
}

#[test]
fn a_code_goes_back_to_what_it_was_unless_somebody_changed_it_again() {
    on_both(async |db| {
        let world = begin(&db).await;
        let (one, two) = (add_code(&db, &world, "Denaro").await, add_code(&db, &world, "Ritardi").await);
        let added = last(&db, &world).await;
        put_under(&db, &world, two, Some(one)).await.unwrap();
        let moved = last(&db, &world).await;
        let revise = async |name: &str| {
            let base = code_now(&db, &world, two).await.revision;
            let mut tx = db.write().await.unwrap();
            let permit = because::<ReviseCode>(&world.cast.bruno, world.process);
            store::revise_code(&mut tx, &permit, two, base, &code(name, Some(one))).await.unwrap();
            tx.commit().await.unwrap();
            last(&db, &world).await
        };
        let renamed = revise("Attese").await;
        assert_eq!(against(&db, &world, moved).await, [Obstacle::CodeChanged(two)]);
        assert_eq!(against(&db, &world, added).await, [Obstacle::CodeChanged(two)]);
        undone(&db, &world, renamed).await;
        let now = code_now(&db, &world, two).await;
        assert_eq!((now.name.as_str(), now.parent), ("Ritardi", Some(one)));
        let mut tx = db.write().await.unwrap();
        let retire = because::<RetireCode>(&world.cast.anna, world.process);
        store::retire_code(&mut tx, &retire, two).await.unwrap();
        tx.commit().await.unwrap();
        let retired = last(&db, &world).await;
        let back = undone(&db, &world, retired).await;
        assert!(code_now(&db, &world, two).await.retired_at.is_none());
        undone(&db, &world, back).await;
        assert!(code_now(&db, &world, two).await.retired_at.is_some(), "and can be retired once more");
        let fresh = add_code(&db, &world, "Nuovo").await;
        undone(&db, &world, last(&db, &world).await).await;
        assert!(code_now(&db, &world, fresh).await.retired_at.is_some());
    });
}
