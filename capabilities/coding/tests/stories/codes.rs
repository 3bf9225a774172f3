//! Stories of the codebook.

use crate::world::{TEXT, World, add_code, because, code, plainly, take, world};
use coding::{
    CODE, CodeId, Slug,
    changes::{AddCode, AddCoding, RetireCode, ReviseCode},
    store,
};
use kernel::{Attribution, Failure, Moment, Ref};
use record::{Db, Tx};
use sources::SourceKind;
use testkit::on_both;

async fn begin(db: &Db) -> World {
    world(db, SourceKind::Document, Attribution::Named, TEXT).await
}

async fn revise(
    tx: &mut Tx,
    world: &World,
    id: CodeId,
    name: &str,
    parent: Option<CodeId>,
) -> Result<(), Failure> {
    let all = store::codes(tx, world.process, Moment::MAX).await?;
    let base = all.iter().find(|one| one.id == id).unwrap().revision;
    store::revise_code(
        tx,
        &because::<ReviseCode>(&world.cast.anna, world.process),
        id,
        base,
        &code(name, parent),
    )
    .await
}

#[test]
fn two_codes_of_one_name_have_two_addresses() {
    on_both(async |db| {
        let world = begin(&db).await;
        add_code(&db, &world, "Perché no").await;
        add_code(&db, &world, "Perché no").await;
        let mut tx = db.write().await.unwrap();
        let permit = plainly::<AddCode>(&world.cast.anna, world.process);
        let slug = Slug::parse("perche-no").unwrap();
        let taken = store::add_code(&mut tx, &permit, Some(&slug), &code("Altro", None)).await;
        assert!(matches!(taken, Err(Failure::Invalid(problems)) if problems[0].field == "slug"));
        drop(tx);
        let view = db.read().await.unwrap();
        let all = store::codes(&view, world.process, Moment::MAX).await.unwrap();
        let slugs: Vec<&str> = all.iter().map(|one| one.slug.as_str()).collect();
        assert_eq!(slugs, ["perche-no", "perche-no-2"]);
        assert_eq!(all.iter().map(|one| one.rank).collect::<Vec<_>>(), [1, 2]);
    });
}

#[test]
fn a_code_is_moved_but_never_under_itself() {
    on_both(async |db| {
        let world = begin(&db).await;
        let (upper, lower) = (add_code(&db, &world, "Sopra").await, add_code(&db, &world, "Sotto").await);
        let mut tx = db.write().await.unwrap();
        revise(&mut tx, &world, lower, "Sotto", Some(upper)).await.unwrap();
        for parent in [lower, upper] {
            let ring = revise(&mut tx, &world, upper, "Sopra", Some(parent)).await;
            assert!(
                matches!(ring, Err(Failure::Invalid(problems)) if problems[0].key == "coding-problem-ring")
            );
            // What was refused must leave nothing: the transaction is given up, as a handler does.
            drop(tx);
            tx = db.write().await.unwrap();
            revise(&mut tx, &world, lower, "Sotto", Some(upper)).await.unwrap();
        }
    });
}

#[test]
fn a_codebook_reads_as_of_before() {
    on_both(async |db| {
        let world = begin(&db).await;
        let id = add_code(&db, &world, "Pagamenti").await;
        let mut tx = db.write().await.unwrap();
        let last = record::sql!("SELECT max(recorded_at) FROM ledger_entry");
        let before = Moment(tx.number(last, vec![]).await.unwrap());
        revise(&mut tx, &world, id, "Pagare", None).await.unwrap();
        store::retire_code(&mut tx, &because::<RetireCode>(&world.cast.anna, world.process), id)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let view = db.read().await.unwrap();
        let now = store::codes(&view, world.process, Moment::MAX).await.unwrap().remove(0);
        assert_eq!((now.name.as_str(), now.retired_at.is_some()), ("Pagare", true));
        let then = store::codes(&view, world.process, before).await.unwrap().remove(0);
        assert_eq!((then.name.as_str(), then.retired_at), ("Pagamenti", None));
    });
}

#[test]
fn a_retired_code_stays_where_it_is_and_goes_nowhere_else() {
    on_both(async |db| {
        let world = begin(&db).await;
        let id = add_code(&db, &world, "Pagamenti").await;
        let (one, other) =
            (take(&db, &world, "Comprare bene", &[id]).await, take(&db, &world, "primo", &[]).await);
        let mut tx = db.write().await.unwrap();
        let retire = because::<RetireCode>(&world.cast.anna, world.process);
        store::retire_code(&mut tx, &retire, id).await.unwrap();
        assert!(matches!(store::retire_code(&mut tx, &retire, id).await, Err(Failure::Conflict)));
        let add = plainly::<AddCoding>(&world.cast.bruno, world.process);
        let refused = store::add_codings(&mut tx, &add, other, &[id], None).await;
        assert!(
            matches!(refused, Err(Failure::Invalid(problems)) if problems[0].key == "coding-problem-code")
        );
        assert_eq!(store::codings_of(&tx, None, one, Moment::MAX).await.unwrap().len(), 1);
        assert_eq!(store::uses(&tx, world.process).await.unwrap(), [(id, 1)]);
        let label =
            web::label::labels(crate::world::public(&tx, world.process), &[Ref { kind: CODE, id: id.0 }])
                .await;
        assert_eq!(label.unwrap().into_values().next().unwrap().title, "Pagamenti");
    });
}

#[test]
fn two_people_revising_one_code_do_not_overwrite_each_other() {
    on_both(async |db| {
        let world = begin(&db).await;
        let id = add_code(&db, &world, "Pagamenti").await;
        let mut tx = db.write().await.unwrap();
        let base = store::codes(&tx, world.process, Moment::MAX).await.unwrap().remove(0).revision;
        let permit = because::<ReviseCode>(&world.cast.anna, world.process);
        store::revise_code(&mut tx, &permit, id, base, &code("Pagare", None)).await.unwrap();
        let late = store::revise_code(&mut tx, &permit, id, base, &code("Denaro", None)).await;
        assert!(matches!(late, Err(Failure::Conflict)));
    });
}
