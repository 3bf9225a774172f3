//! Stories of replies in the store, on both databases.

use crate::world::{AFTER, World, accepted};
use consultation::{Outcome, State};
use kernel::{Failure, Lang, Ref, Viewer, may};
use record::verify;
use replies::{
    Decision, REPLY,
    changes::GiveReply,
    model::{AcceptedPart, RejectedPart},
    store,
};
use testkit::on_both;

#[test]
fn a_bulk_answer_gives_each_contribution_its_own_reply() {
    on_both(async |db| {
        let world = World::new(&db).await;
        for name in ["Ada Uno", "Bea Due", "Ciro Tre"] {
            world.say(name, "Anche il sabato mattina!").await;
        }
        let revision = world.revise(world.line.1, AFTER).await;
        let given = world.answer(&accepted(&[revision]), &[1, 2, 3]).await.unwrap();
        assert_eq!(given.len(), 3);
        assert!(given.iter().all(|reply| reply.entry.id == given[0].entry.id), "one decision, one entry");

        let view = db.read().await.unwrap();
        let ids: Vec<_> = given.iter().map(|reply| reply.contribution.id).collect();
        let replies = store::replies_to(&view, world.process, &ids).await.unwrap();
        assert_eq!(replies.len(), 3);
        assert!(replies.iter().all(|reply| reply.answered == 3 && reply.outcome == Outcome::Accepted));
        assert!(replies.iter().all(|reply| reply.reason.as_deref() == Some("Ha ragione: si può fare.")));
        let ids: Vec<_> = given.iter().map(|reply| reply.id).collect();
        let causes = store::causes(&view, world.process, &ids).await.unwrap();
        assert_eq!(causes.len(), 3, "each is tied to the revision it caused");
        assert!(causes.iter().all(|(_, to)| *to == Ref { kind: plan::REVISION, id: revision.0 }));
        verify::ledger(&view, world.process).await.unwrap();
        verify::contents(&view, world.process).await.unwrap();
    });
}

#[test]
fn a_second_reply_is_a_conflict_and_leaves_nothing_behind() {
    on_both(async |db| {
        let world = World::new(&db).await;
        world.say("Ada Uno", "Anche il sabato mattina!").await;
        world.say("Bea Due", "E la domenica?").await;
        world.answer(&accepted(&[]), &[1]).await.unwrap();
        let noted = Decision { outcome: Outcome::Noted, ..accepted(&[]) };
        assert!(matches!(world.answer(&noted, &[1]).await, Err(Failure::Conflict)));
        assert!(matches!(world.answer(&noted, &[2, 1]).await, Err(Failure::Conflict)), "all of them or none");
        let view = db.read().await.unwrap();
        let public = Viewer::public(world.process);
        let second = consultation::store::by_number(&view, public, 2).await.unwrap();
        assert!(second.closed.is_none());
        assert!(store::replies_to(&view, world.process, &[second.id]).await.unwrap().is_empty());
        verify::ledger(&view, world.process).await.unwrap();
    });
}

#[test]
fn two_who_answer_at_once_give_one_reply() {
    on_both(async |db| {
        let world = std::sync::Arc::new(World::new(&db).await);
        world.say("Ada Uno", "Anche il sabato mattina!").await;
        let mut answering = Vec::new();
        for outcome in [Outcome::Accepted, Outcome::NotAccepted] {
            let world = world.clone();
            let decision = Decision { outcome, ..accepted(&[]) };
            answering.push(tokio::spawn(async move { world.answer(&decision, &[1]).await.map(drop) }));
        }
        let mut done = Vec::new();
        for one in answering {
            done.push(one.await.unwrap());
        }
        assert_eq!(done.iter().filter(|one| one.is_ok()).count(), 1);
        assert!(done.iter().any(|one| matches!(one, Err(Failure::Conflict))));
    });
}

#[test]
fn an_unknown_number_or_revision_answers_nobody() {
    on_both(async |db| {
        let world = World::new(&db).await;
        world.say("Ada Uno", "Anche il sabato mattina!").await;
        let Err(Failure::Invalid(problems)) = world.answer(&accepted(&[]), &[1, 99]).await else {
            panic!("answered")
        };
        assert_eq!(problems[0].field, "numbers");
        let nowhere = plan::RevisionId(kernel::uuid::Uuid::from_u128(4));
        assert!(matches!(world.answer(&accepted(&[nowhere]), &[1]).await, Err(Failure::NotFound)));
        world.answer(&accepted(&[]), &[1]).await.unwrap();
    });
}

#[test]
fn only_the_decision_owner_replies_and_never_without_a_reason() {
    on_both(async |db| {
        let world = World::new(&db).await;
        for actor in [&world.cast.marta, &world.cast.elena, &world.cast.rosa] {
            assert!(may::<GiveReply>(actor, &world.open()).is_err());
        }
        let ask = may::<GiveReply>(&world.cast.dario, &world.open()).unwrap();
        assert!(ask.because(" ").is_err());
    });
}

#[test]
fn in_part_keeps_what_is_and_what_is_not() {
    on_both(async |db| {
        let world = World::new(&db).await;
        world.say("Ada Uno", "Il sabato e la domenica.").await;
        let parts =
            (AcceptedPart::parse("Il sabato.").unwrap(), RejectedPart::parse("La domenica.").unwrap());
        let decision = Decision { outcome: Outcome::Partly, parts: Some(parts), ..accepted(&[]) };
        let given = world.answer(&decision, &[1]).await.unwrap();
        let view = db.read().await.unwrap();
        let reply = store::with_ids(&view, world.process, &[given[0].id]).await.unwrap().remove(0);
        assert_eq!(reply.accepted.as_deref(), Some("Il sabato."));
        assert_eq!(reply.rejected.as_deref(), Some("La domenica."));
    });
}

#[test]
fn a_reply_stays_when_its_author_or_the_sender_is_erased() {
    on_both(async |db| {
        let world = World::new(&db).await;
        let ada = world.person("Ada Uno").await;
        world.send(ada, "Anche il sabato mattina!", None).await;
        let given = world.answer(&accepted(&[]), &[1]).await.unwrap();
        let delia = testkit::person(10, world.process, Some(kernel::Role::DataContact));
        for person in [ada, world.cast.dario.person.unwrap()] {
            let ask = may::<accounts::changes::ErasePerson>(&delia, &world.open()).unwrap();
            accounts::erase(&db, &ask.because("Lo ha chiesto.").unwrap(), person).await.unwrap();
        }
        let view = db.read().await.unwrap();
        let reply = store::with_ids(&view, world.process, &[given[0].id]).await.unwrap().remove(0);
        assert_eq!(reply.reason.as_deref(), Some("Ha ragione: si può fare."));
        let one = consultation::store::by_number(&view, Viewer::public(world.process), 1).await.unwrap();
        assert_eq!((one.number, one.body), (1, None));
        assert_eq!(one.closed.map(|(outcome, _)| outcome), Some(Outcome::Accepted));
        verify::ledger(&view, world.process).await.unwrap();
        verify::contents(&view, world.process).await.unwrap();
    });
}

#[test]
fn a_reply_reads_by_what_it_answers() {
    on_both(async |db| {
        let world = World::new(&db).await;
        world.say("Ada Uno", "Anche il sabato mattina!").await;
        let given = world.answer(&accepted(&[]), &[1]).await.unwrap();
        let view = db.read().await.unwrap();
        let asked = web::label::Asked { view: &view, viewer: Viewer::public(world.process), lang: Lang::It };
        let one = Ref { kind: REPLY, id: given[0].id.0 };
        let label = web::label::labels(asked, &[one]).await.unwrap().remove(&one).unwrap();
        assert_eq!(label.title, "Risposta al contributo 1: Accolta");
        assert_eq!(label.path.as_deref(), Some("/processes/torino-2030/contributions/1#reply"));
    });
}

#[test]
fn silence_is_overdue_the_day_after_the_term_of_the_phase() {
    on_both(async |db| {
        let world = World::new(&db).await;
        world.say("Ada Uno", "Anche il sabato mattina!").await;
        let view = db.read().await.unwrap();
        let phases = process::store::phases(&view, world.process).await.unwrap();
        for (today, state) in [("2027-03-26", State::Awaiting), ("2027-03-27", State::Overdue)] {
            let today = crate::world::day(today);
            let calendar = consultation::Calendar { phases: &phases, reply_days: 30, today };
            let rows = consultation::store::index(&view, world.process, calendar).await.unwrap();
            assert_eq!(rows[0].state, state);
        }
    });
}
