//! Stories of coding, on both databases: what is kept, and what people see.

#![cfg(test)]

mod client;
mod codes;
mod counting;
mod memos;
mod pages;
mod reshaped_pages;
mod reshaping;
mod rounds;
mod rounds_pages;
mod rounds_reshaped;
mod themes;
mod undoing;
mod versions;
mod world;

use coding::{
    EXCERPT, Taking,
    changes::{AddCoding, LowerExcerpt, TakeExcerpt, WithdrawCoding},
    store,
};
use kernel::{Attribution, Failure, Moment, Ref};
use sources::SourceKind;
use testkit::on_both;
use web::label::labels;
use world::{TEXT, add_code, because, lower_source, passage, plainly, public, staff, take, take_as, world};

fn field(failure: Failure) -> (&'static str, &'static str) {
    let Failure::Invalid(problems) = failure else { panic!("{failure}") };
    (problems[0].field, problems[0].key)
}

#[test]
fn a_quotation_is_the_slice_of_its_passage_whatever_letters_it_has() {
    on_both(async |db| {
        let world = world(&db, SourceKind::Document, Attribution::Named, TEXT).await;
        let quote = "e\u{301} pagare in trenta giorni 🧵.";
        let id = take(&db, &world, quote, &[]).await;
        let view = db.read().await.unwrap();
        let found = store::excerpts_by_ids(public(&view, world.process), &[id]).await.unwrap();
        assert_eq!(found[0].quote.as_deref(), Some(quote));
        assert_eq!(found[0].speaker.as_ref().unwrap().words(), "Un piano, Ente di prova");
        let place = format!("/processes/torino-2030/sources/{}/passages/2?version=1", world.source);
        assert_eq!(found[0].place, Some(place));
    });
}

#[test]
fn a_quotation_that_differs_by_one_character_is_refused() {
    on_both(async |db| {
        let world = world(&db, SourceKind::Document, Attribution::Named, TEXT).await;
        let text = passage(&db, &world, 2).await;
        let mut tx = db.write().await.unwrap();
        let permit = plainly::<TakeExcerpt>(&world.cast.anna, world.process);
        let taking = |quote| Taking {
            version: world.version,
            passage: text.id,
            range: text.start_at..text.start_at + 13,
            quote: Some(quote),
            codes: &[],
            memo: None,
            level: None,
        };
        // An accent apart from its letter is another character than the letter with its accent.
        for wrong in ["Comprare ben", "comprare bene", "Comprare bene,", "Comprare bene ", "Compráre bene"] {
            let refused = store::take_excerpt(&mut tx, &permit, &taking(wrong)).await.unwrap_err();
            assert_eq!(field(refused), ("quote", "coding-problem-quote-differs"), "{wrong}");
        }
        store::take_excerpt(&mut tx, &permit, &taking("Comprare bene")).await.unwrap();
    });
}

#[test]
fn an_excerpt_lies_inside_one_passage() {
    on_both(async |db| {
        let world = world(&db, SourceKind::Document, Attribution::Named, TEXT).await;
        let (first, second) = (passage(&db, &world, 1).await, passage(&db, &world, 2).await);
        let mut tx = db.write().await.unwrap();
        let permit = plainly::<TakeExcerpt>(&world.cast.anna, world.process);
        let ranges = [
            first.start_at..second.end_at,
            -1..3,
            second.start_at..second.end_at,
            first.start_at..first.start_at,
        ];
        for range in ranges {
            let taking = Taking {
                version: world.version,
                passage: first.id,
                range,
                quote: None,
                codes: &[],
                memo: None,
                level: None,
            };
            let refused = store::take_excerpt(&mut tx, &permit, &taking).await.unwrap_err();
            assert_eq!(field(refused), ("quote", "coding-problem-range"));
        }
    });
}

#[test]
fn a_quotation_found_twice_or_nowhere_is_told() {
    on_both(async |db| {
        let world = world(&db, SourceKind::Document, Attribution::Named, TEXT).await;
        let view = db.read().await.unwrap();
        let find = async |quote| store::find_quote(&view, world.process, world.version, quote).await;
        assert_eq!(field(find("Poi si vede.").await.unwrap_err()).1, "coding-problem-quote-repeated");
        assert_eq!(field(find("Poi non si vede.").await.unwrap_err()).1, "coding-problem-quote-missing");
        assert_eq!(field(find("").await.unwrap_err()).1, "coding-problem-quote-missing");
        // Across two passages there is no quotation.
        assert_eq!(field(find("primo\n\nsecondo").await.unwrap_err()).1, "coding-problem-quote-missing");
        let found = find("🧵. Poi si vede. Poi").await.unwrap();
        assert_eq!(found.range.end - found.range.start, 19);
    });
}

#[test]
fn the_same_range_taken_by_two_people_is_one_excerpt_with_two_codings() {
    on_both(async |db| {
        let world = world(&db, SourceKind::Document, Attribution::Named, TEXT).await;
        let code = add_code(&db, &world, "Pagamenti").await;
        let first = take(&db, &world, "Comprare bene", &[code]).await;
        let second = take_as(&db, &world, &world.cast.bruno, "Comprare bene", &[code], None).await;
        assert_eq!(first, second);
        let view = db.read().await.unwrap();
        let people: Vec<_> = store::codings_of(&view, None, first, Moment::MAX)
            .await
            .unwrap()
            .iter()
            .map(|coding| coding.person)
            .collect();
        assert_eq!(people, [world.cast.anna.person.unwrap(), world.cast.bruno.person.unwrap()]);
        record::verify::ledger(&view, world.process).await.unwrap();
    });
}

#[test]
fn two_identical_codings_by_one_person_are_one_and_the_second_leaves_no_entry() {
    on_both(async |db| {
        let world = world(&db, SourceKind::Document, Attribution::Named, TEXT).await;
        let code = add_code(&db, &world, "Pagamenti").await;
        let id = take(&db, &world, "Comprare bene", &[code, code]).await;
        let mut tx = db.write().await.unwrap();
        let entries = tx.ledger_end(world.process).await.unwrap().0;
        let permit = plainly::<AddCoding>(&world.cast.anna, world.process);
        assert_eq!(store::add_codings(&mut tx, &permit, id, &[code], None).await.unwrap(), 0);
        assert_eq!(tx.ledger_end(world.process).await.unwrap().0, entries);
        assert_eq!(store::codings_of(&tx, None, id, Moment::MAX).await.unwrap().len(), 1);
    });
}

#[test]
fn a_withdrawn_coding_stays_readable_as_of_before() {
    on_both(async |db| {
        let world = world(&db, SourceKind::Document, Attribution::Named, TEXT).await;
        let code = add_code(&db, &world, "Pagamenti").await;
        let id = take(&db, &world, "Comprare bene", &[code]).await;
        let mut tx = db.write().await.unwrap();
        let coding = store::codings_of(&tx, None, id, Moment::MAX).await.unwrap().remove(0);
        let permit = plainly::<WithdrawCoding>(&world.cast.bruno, world.process);
        store::withdraw_coding(&mut tx, &permit, coding.id).await.unwrap();
        assert!(matches!(store::withdraw_coding(&mut tx, &permit, coding.id).await, Err(Failure::Conflict)));
        assert_eq!(store::codings_of(&tx, None, id, Moment::MAX).await.unwrap().len(), 0);
        assert_eq!(store::codings_of(&tx, None, id, coding.recorded_at).await.unwrap().len(), 1);
        // The same person may put it there again.
        let again = plainly::<AddCoding>(&world.cast.anna, world.process);
        assert_eq!(store::add_codings(&mut tx, &again, id, &[code], None).await.unwrap(), 1);
    });
}

#[test]
fn lowering_a_source_to_restricted_hides_its_quotations_at_once_and_still_counts_them() {
    on_both(async |db| {
        let world = world(&db, SourceKind::Interview, Attribution::Category, TEXT).await;
        let id = take(&db, &world, "Comprare bene", &[]).await;
        let view = db.read().await.unwrap();
        let before = store::excerpts_by_ids(public(&view, world.process), &[id]).await.unwrap().remove(0);
        assert_eq!(before.speaker.unwrap().words(), "Una persona ascoltata");
        assert_eq!((before.quote.as_deref(), before.place), (Some("Comprare bene"), None));
        drop(view);
        lower_source(&db, &world, Attribution::Restricted).await;
        let view = db.read().await.unwrap();
        let after = store::excerpts_by_ids(public(&view, world.process), &[id]).await.unwrap().remove(0);
        assert!(after.is_hidden() && after.quote.is_none() && after.path.is_none());
        let label = Ref { kind: EXCERPT, id: id.0 };
        assert!(labels(public(&view, world.process), &[label]).await.unwrap().is_empty());
        let kept = store::excerpts_by_ids(staff(&view, world.process), &[id]).await.unwrap().remove(0);
        assert_eq!(kept.speaker.unwrap().words(), "Intervista 01 (Finanza)");
        assert_eq!(kept.quote.as_deref(), Some("Comprare bene"));
        assert_eq!(store::coverage(&view, world.process).await.unwrap().excerpts, 1);
    });
}

#[test]
fn an_excerpt_is_shown_less_than_its_source_and_never_more() {
    on_both(async |db| {
        let world = world(&db, SourceKind::Document, Attribution::Organisation, TEXT).await;
        let more =
            take_as(&db, &world, &world.cast.anna, "Comprare bene", &[], Some(Attribution::Named)).await;
        let less = take_as(&db, &world, &world.cast.anna, "primo", &[], Some(Attribution::Restricted)).await;
        let view = db.read().await.unwrap();
        let found = store::excerpts_by_ids(public(&view, world.process), &[more, less]).await.unwrap();
        assert_eq!(found[0].speaker.as_ref().unwrap().words(), "Documento di Ente di prova");
        assert!(found[1].is_hidden());
        drop(view);
        let mut tx = db.write().await.unwrap();
        let permit = because::<LowerExcerpt>(&world.cast.anna, world.process);
        store::lower_excerpt(&mut tx, &permit, more, Attribution::Unattributed).await.unwrap();
        let back = store::lower_excerpt(&mut tx, &permit, more, Attribution::Category).await.unwrap_err();
        assert_eq!(field(back), ("level", "coding-problem-not-lower"));
        tx.commit().await.unwrap();
        let view = db.read().await.unwrap();
        let found = store::excerpts_by_ids(public(&view, world.process), &[more]).await.unwrap();
        assert_eq!(found[0].speaker.as_ref().unwrap().words(), "Un documento raccolto");
    });
}

#[test]
fn another_process_knows_nothing_of_an_excerpt() {
    on_both(async |db| {
        let world = world(&db, SourceKind::Document, Attribution::Named, TEXT).await;
        let id = take(&db, &world, "Comprare bene", &[]).await;
        let other = kernel::ProcessId(kernel::uuid::Uuid::from_u128(77));
        process::testing::open(&db, other, "altrove").await.unwrap();
        let view = db.read().await.unwrap();
        assert!(store::excerpts_by_ids(staff(&view, other), &[id]).await.unwrap().is_empty());
        assert!(store::find_quote(&view, other, world.version, "Comprare bene").await.is_err());
        drop(view);
        let mut tx = db.write().await.unwrap();
        let anna = testkit::Cast::of(other).anna;
        let permit = plainly::<AddCoding>(&anna, other);
        assert!(matches!(store::add_codings(&mut tx, &permit, id, &[], None).await, Err(Failure::NotFound)));
    });
}
