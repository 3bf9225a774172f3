//! What documents have in common: searched, confirmed, renamed, split, withdrawn.

use crate::world::{
    add_source, asked, axis, because, begin, candidate, code_ref, confirm, draft, field, plainly, world,
};
use comparison::{
    AXIS,
    changes::{BeginDenominator, EndDenominator, RenameAxis, SplitAxis, WithdrawAxis},
    store::{self, Part},
};
use kernel::{Attribution, Failure, Moment, Ref};
use record::LinkKind;
use std::collections::HashSet;
use testkit::{on_both, person};
use web::label::labels;

#[test]
fn an_axis_is_confirmed_with_a_quotation_of_every_document_and_keeps_them() {
    on_both(async |db| {
        let world = world(&db).await;
        let search = begin(&db, &world).await;
        let governance = candidate(&db, search, 1).await;
        let x = &world.excerpts;
        // Regia stands under Governance: what carries it speaks of Governance too.
        let id = confirm(&db, &world, governance, &[x[0], x[2], x[5]]).await.unwrap();
        let view = db.read().await.unwrap();
        let kept = store::axis(&view, world.process, id).await.unwrap();
        assert_eq!((kept.name.as_str(), kept.ended_at), ("Chi decide", None));
        assert_eq!(store::evidence(&view, id).await.unwrap(), [x[0], x[2], x[5]]);
    });
}

#[test]
fn what_one_document_is_silent_on_is_not_common() {
    on_both(async |db| {
        let world = world(&db).await;
        let search = begin(&db, &world).await;
        let (governance, persone) = (candidate(&db, search, 1).await, candidate(&db, search, 3).await);
        let x = &world.excerpts;
        let told = field(confirm(&db, &world, governance, &[x[0], x[2]]).await.unwrap_err());
        assert_eq!(told, ("excerpts", "comparison-problem-silent-document"));
        let told = field(confirm(&db, &world, persone, &[x[4]]).await.unwrap_err());
        assert_eq!(told, ("excerpts", "comparison-problem-silent-document"));
        let told = field(confirm(&db, &world, governance, &[]).await.unwrap_err());
        assert_eq!(told, ("excerpts", "comparison-problem-silent-document"));
        // A quotation that speaks of something else is not taken for this.
        let told = field(confirm(&db, &world, governance, &[x[1], x[2], x[5]]).await.unwrap_err());
        assert_eq!(told, ("excerpts", "comparison-problem-not-offered"));
    });
}

#[test]
fn only_documents_and_codes_of_one_height_of_this_process_are_compared() {
    on_both(async |db| {
        let world = world(&db).await;
        let interview = add_source(
            &db,
            world.process,
            (Attribution::Category, Some("finanza")),
            "Intervista 01",
            "Non lo so.",
        )
        .await;
        let mut tx = db.write().await.unwrap();
        let permit = plainly::<BeginDenominator>(&world.cast.anna, world.process);
        let mut wrong = draft(&world);
        wrong.documents[0] = interview.version;
        let told = field(store::begin_denominator(&mut tx, &permit, &wrong).await.unwrap_err());
        assert_eq!(told, ("documents", "problem-unknown-choice"));
        let mut wrong = draft(&world);
        wrong.candidates[0] = code_ref(world.regia).parse().unwrap();
        let told = field(store::begin_denominator(&mut tx, &permit, &wrong).await.unwrap_err());
        assert_eq!(told, ("axes", "comparison-problem-levels"));
        drop(tx);
        let other = kernel::ProcessId(kernel::uuid::Uuid::from_u128(0x99));
        process::testing::open(&db, other, "altrove").await.unwrap();
        let mut tx = db.write().await.unwrap();
        let anna = person(2, other, Some(kernel::Role::Analyst));
        let permit = plainly::<BeginDenominator>(&anna, other);
        let told = field(store::begin_denominator(&mut tx, &permit, &draft(&world)).await.unwrap_err());
        assert_eq!(told, ("documents", "problem-unknown-choice"));
    });
}

#[test]
fn what_another_process_found_is_not_found_here() {
    on_both(async |db| {
        let world = world(&db).await;
        let search = begin(&db, &world).await;
        let x = &world.excerpts;
        let id = confirm(&db, &world, candidate(&db, search, 1).await, &[x[0], x[2], x[5]]).await.unwrap();
        let other = kernel::ProcessId(kernel::uuid::Uuid::from_u128(0x99));
        process::testing::open(&db, other, "altrove").await.unwrap();
        let anna = person(2, other, Some(kernel::Role::Analyst));
        let mut tx = db.write().await.unwrap();
        let done = store::withdraw_axis(&mut tx, &because::<WithdrawAxis>(&anna, other), id).await;
        assert!(matches!(done, Err(Failure::NotFound)), "{done:?}");
        let done = store::end_denominator(&mut tx, &because::<EndDenominator>(&anna, other), search).await;
        assert!(matches!(done, Err(Failure::NotFound)), "{done:?}");
        let named = labels(asked(&tx, other, true), &[Ref { kind: AXIS, id: id.0 }]).await.unwrap();
        assert!(named.is_empty());
    });
}

#[test]
fn an_axis_is_renamed_from_the_name_the_form_was_opened_on() {
    on_both(async |db| {
        let world = world(&db).await;
        let search = begin(&db, &world).await;
        let x = &world.excerpts;
        let id = confirm(&db, &world, candidate(&db, search, 1).await, &[x[0], x[2], x[5]]).await.unwrap();
        let before = store::axis(&db.read().await.unwrap(), world.process, id).await.unwrap().revision;
        for (name, works) in [("Chi risponde", true), ("Chi comanda", false)] {
            let mut tx = db.write().await.unwrap();
            let permit = because::<RenameAxis>(&world.cast.bruno, world.process);
            let done = store::rename_axis(&mut tx, &permit, (id, before), &axis(name)).await;
            assert_eq!(done.is_ok(), works, "{name}: {done:?}");
            if works {
                tx.commit().await.unwrap();
            }
        }
        let view = db.read().await.unwrap();
        assert_eq!(store::axis(&view, world.process, id).await.unwrap().name, "Chi risponde");
        assert_eq!(store::evidence(&view, id).await.unwrap().len(), 3);
    });
}

#[test]
fn an_axis_is_split_into_two_that_replace_it_and_no_quotation_is_lost() {
    on_both(async |db| {
        let world = world(&db).await;
        let search = begin(&db, &world).await;
        let x = &world.excerpts;
        let finanza = candidate(&db, search, 2).await;
        let id = confirm(&db, &world, finanza, &[x[1], x[3], x[6]]).await.unwrap();
        let base = store::axis(&db.read().await.unwrap(), world.process, id).await.unwrap().revision;
        let part = |name: &str, excerpts: &[coding::ExcerptId]| Part {
            draft: axis(name),
            excerpts: excerpts.to_vec(),
        };
        let all = [x[1], x[3], x[6]];
        let refused = [
            ([part("Fondi", &all), part("Tempi", &all[..2])], "comparison-problem-silent-document"),
            ([part("Fondi", &all), part("Tempi", &[x[0], x[3], x[6]])], "comparison-problem-not-offered"),
        ];
        let permit = because::<SplitAxis>(&world.cast.anna, world.process);
        for (parts, key) in refused {
            let mut tx = db.write().await.unwrap();
            let told = field(store::split_axis(&mut tx, &permit, (id, base), &parts).await.unwrap_err());
            assert_eq!(told, ("excerpts", key));
        }
        let mut tx = db.write().await.unwrap();
        let parts = [part("Fondi", &all), part("Tempi", &all)];
        let [first, second] = store::split_axis(&mut tx, &permit, (id, base), &parts).await.unwrap();
        tx.commit().await.unwrap();
        let view = db.read().await.unwrap();
        assert!(store::axis(&view, world.process, id).await.unwrap().ended_at.is_some());
        let links = view.links_to(Ref { kind: AXIS, id: id.0 }, Moment::MAX).await.unwrap();
        let replacing: HashSet<_> =
            links.iter().filter(|link| link.kind == LinkKind::Replaces).map(|link| link.from().id).collect();
        assert_eq!(replacing, HashSet::from([first.0, second.0]));
        drop(view);
        // Whoever still has the old page open comes too late.
        let mut tx = db.write().await.unwrap();
        let late = store::split_axis(&mut tx, &permit, (id, base), &parts).await;
        assert!(matches!(late, Err(Failure::Conflict)), "{late:?}");
        let rename = because::<RenameAxis>(&world.cast.bruno, world.process);
        let late = store::rename_axis(&mut tx, &rename, (id, base), &axis("Altro")).await;
        assert!(matches!(late, Err(Failure::Conflict)), "{late:?}");
    });
}

#[test]
fn a_quotation_left_out_of_both_parts_is_told() {
    on_both(async |db| {
        let world = world(&db).await;
        let search = begin(&db, &world).await;
        let x = &world.excerpts;
        let one = crate::world::take(&db, world.process, world.texts[0], "fondi", &[world.finanza]).await;
        let finanza = candidate(&db, search, 2).await;
        let id = confirm(&db, &world, finanza, &[x[1], one, x[3], x[6]]).await.unwrap();
        let base = store::axis(&db.read().await.unwrap(), world.process, id).await.unwrap().revision;
        let part = |name: &str| Part { draft: axis(name), excerpts: vec![x[1], x[3], x[6]] };
        let mut tx = db.write().await.unwrap();
        let permit = because::<SplitAxis>(&world.cast.anna, world.process);
        let parts = [part("Fondi"), part("Tempi")];
        let told = field(store::split_axis(&mut tx, &permit, (id, base), &parts).await.unwrap_err());
        assert_eq!(told, ("excerpts", "comparison-problem-left-over"));
    });
}

#[test]
fn a_withdrawn_axis_shakes_what_leans_on_it_and_is_withdrawn_once() {
    on_both(async |db| {
        let world = world(&db).await;
        let search = begin(&db, &world).await;
        let x = &world.excerpts;
        let id = confirm(&db, &world, candidate(&db, search, 1).await, &[x[0], x[2], x[5]]).await.unwrap();
        let this = Ref { kind: AXIS, id: id.0 };
        let permit = because::<WithdrawAxis>(&world.cast.anna, world.process);
        let mut tx = db.write().await.unwrap();
        assert!(!store::lowered(&tx, world.process).await.unwrap().contains_key(&this));
        store::withdraw_axis(&mut tx, &permit, id).await.unwrap();
        let again = store::withdraw_axis(&mut tx, &permit, id).await;
        assert!(matches!(again, Err(Failure::Conflict)), "{again:?}");
        drop(tx);
        let mut tx = db.write().await.unwrap();
        store::withdraw_axis(&mut tx, &permit, id).await.unwrap();
        tx.commit().await.unwrap();
        let view = db.read().await.unwrap();
        assert!(store::lowered(&view, world.process).await.unwrap()[&this].is_withdrawn());
        let read = async |staff| labels(asked(&view, world.process, staff), &[this]).await.unwrap().len();
        assert_eq!((read(true).await, read(false).await), (1, 0));
    });
}

#[test]
fn an_axis_rests_on_a_voice_that_was_lowered_since() {
    on_both(async |db| {
        let world = world(&db).await;
        let search = begin(&db, &world).await;
        let x = &world.excerpts;
        let id = confirm(&db, &world, candidate(&db, search, 1).await, &[x[0], x[2], x[5]]).await.unwrap();
        let mut tx = db.write().await.unwrap();
        let permit = because(&world.cast.anna, world.process);
        coding::store::lower_excerpt(&mut tx, &permit, x[2], Attribution::Unattributed).await.unwrap();
        tx.commit().await.unwrap();
        let lowered = store::lowered(&db.read().await.unwrap(), world.process).await.unwrap();
        let axis = lowered[&Ref { kind: AXIS, id: id.0 }];
        assert_eq!((axis.level, axis.is_withdrawn()), (Attribution::Unattributed, false));
    });
}

#[test]
fn nothing_is_confirmed_in_a_search_that_was_set_aside() {
    on_both(async |db| {
        let world = world(&db).await;
        let search = begin(&db, &world).await;
        let from = candidate(&db, search, 1).await;
        let mut tx = db.write().await.unwrap();
        let permit = because::<EndDenominator>(&world.cast.anna, world.process);
        store::end_denominator(&mut tx, &permit, search).await.unwrap();
        tx.commit().await.unwrap();
        let x = &world.excerpts;
        let late = confirm(&db, &world, from, &[x[0], x[2], x[5]]).await;
        assert!(matches!(late, Err(Failure::Conflict)), "{late:?}");
        let mut tx = db.write().await.unwrap();
        let again = store::end_denominator(&mut tx, &permit, search).await;
        assert!(matches!(again, Err(Failure::Conflict)), "{again:?}");
    });
}
