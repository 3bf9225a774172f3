//! Stories of coverage, and of how many statements it takes.

use crate::world::{TEXT, World, add_code, add_source, lower_source, plainly, public, staff, take, world};
use coding::{Coverage, ExcerptId, changes::ReadPassages, store};
use kernel::Attribution;
use record::{Db, params, sql};
use sources::SourceKind;
use testkit::on_both;

async fn read(db: &Db, world: &World, actor: &kernel::Actor, numbers: std::ops::RangeInclusive<i64>) -> u64 {
    let mut tx = db.write().await.unwrap();
    let permit = plainly::<ReadPassages>(actor, world.process);
    let fresh = store::mark_read(&mut tx, &permit, world.version, numbers).await.unwrap();
    tx.commit().await.unwrap();
    fresh
}

#[test]
fn what_was_read_and_coded_is_counted_once_whoever_did_it() {
    on_both(async |db| {
        let world = world(&db, SourceKind::Document, Attribution::Named, TEXT).await;
        let code = add_code(&db, &world, "Pagamenti").await;
        take(&db, &world, "Comprare bene", &[code]).await;
        take(&db, &world, "trenta giorni", &[code]).await;
        assert_eq!(
            read(&db, &world, &world.cast.anna, 1..=3).await,
            2,
            "taking an excerpt is reading its passage"
        );
        assert_eq!(read(&db, &world, &world.cast.anna, 1..=3).await, 0);
        assert_eq!(read(&db, &world, &world.cast.bruno, 1..=1).await, 1);
        let view = db.read().await.unwrap();
        let expected = Coverage {
            sources: 1,
            documents: 1,
            passages_received: 4,
            passages_read: 3,
            passages_coded: 1,
            excerpts: 2,
            codes: 1,
            ..Coverage::default()
        };
        assert_eq!(store::coverage(&view, world.process).await.unwrap(), expected);
        let tally = store::tally(&view, public(&view, world.process).viewer).await.unwrap();
        assert_eq!(tally, [(world.source, 2)]);
    });
}

#[test]
fn the_remainder_is_named_as_far_as_it_may_be() {
    on_both(async |db| {
        let world = world(&db, SourceKind::Document, Attribution::Named, TEXT).await;
        add_source(&db, world.process, SourceKind::Interview, Attribution::Category, TEXT).await;
        add_source(&db, world.process, SourceKind::Interview, Attribution::Named, TEXT).await;
        read(&db, &world, &world.cast.anna, 1..=3).await;
        let view = db.read().await.unwrap();
        let seen = store::remainder(public(&view, world.process)).await.unwrap();
        let path = format!("/processes/torino-2030/sources/{}", world.source);
        assert_eq!(seen.named, [("Un piano, Ente di prova".to_owned(), Some(path), 1)]);
        assert_eq!(seen.others, (2, 8));
        let by_staff = store::remainder(staff(&view, world.process)).await.unwrap();
        assert_eq!((by_staff.named.len(), by_staff.others), (3, (0, 0)));
        drop(view);
        read(&db, &world, &world.cast.bruno, 4..=4).await;
        let view = db.read().await.unwrap();
        let seen = store::remainder(public(&view, world.process)).await.unwrap();
        assert!(seen.named.is_empty(), "read by two people, each a part, is read");
        drop(view);
        lower_source(&db, &world, Attribution::Restricted).await;
        let view = db.read().await.unwrap();
        assert_eq!(
            store::coverage(&view, world.process).await.unwrap().passages_read,
            4,
            "a count hides nothing"
        );
    });
}

/// Excerpts of one word each, written in one statement: making five thousand of them one by one would only be slow.
async fn many(db: &Db, world: &World, most: i64) {
    let mut tx = db.write().await.unwrap();
    let first = take_row(&tx).await;
    for at in 1..most {
        let insert = sql!(
            "INSERT INTO coding_excerpt (id, process_id, entry_id, source_id, source_kind, version_id, passage_id,
               content_id, passage_at, start_at, end_at, level_id, recorded_at)
             SELECT $2, process_id, entry_id, source_id, source_kind, version_id, passage_id, content_id, passage_at,
               start_at, end_at + $3, level_id, recorded_at FROM coding_excerpt WHERE id = $1"
        );
        let id = tx.silent_id();
        tx.run(insert, params![first, id, at]).await.unwrap();
        let code = sql!(
            "INSERT INTO coding_coding (id, process_id, entry_id, excerpt_id, code_id, person_id, recorded_at)
             SELECT $2, process_id, entry_id, $3, code_id, person_id, recorded_at FROM coding_coding WHERE excerpt_id = $1"
        );
        let coding = tx.silent_id();
        tx.run(code, params![first, coding, id]).await.unwrap();
    }
    tx.commit().await.unwrap();
    assert_eq!(store::coverage(&db.read().await.unwrap(), world.process).await.unwrap().excerpts, most);
}

async fn take_row(view: &record::Snapshot) -> ExcerptId {
    #[derive(record::FromQueryResult)]
    struct Row {
        id: ExcerptId,
    }
    use record::sea_orm;
    let row: Row = view.one(sql!("SELECT id FROM coding_excerpt ORDER BY id"), vec![]).await.unwrap();
    row.id
}

#[test]
fn five_thousand_excerpts_need_as_many_statements_as_one() {
    on_both(async |db| {
        let text = "parola ".repeat(1_000);
        let world = world(&db, SourceKind::Document, Attribution::Named, &format!("Inizio. {text}")).await;
        let code = add_code(&db, &world, "Pagamenti").await;
        take(&db, &world, "Inizio.", &[code]).await;
        let before = statements(&db, &world).await;
        many(&db, &world, 5_000).await;
        assert_eq!(statements(&db, &world).await, before);
        let view = db.read().await.unwrap();
        let marks = store::marks(&view, None, world.version, (0, i64::MAX)).await.unwrap();
        assert_eq!((marks.len(), marks.iter().all(|mark| mark.codes == [code])), (5_000, true));
    });
}

async fn statements(db: &Db, world: &World) -> u32 {
    let view = db.read().await.unwrap();
    store::marks(&view, None, world.version, (0, i64::MAX)).await.unwrap();
    store::coverage(&view, world.process).await.unwrap();
    store::tally(&view, public(&view, world.process).viewer).await.unwrap();
    view.issued()
}
