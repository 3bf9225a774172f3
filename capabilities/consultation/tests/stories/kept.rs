//! Stories of contributions in the store, on both databases.

use crate::world::{World, at, day, draft};
use consultation::{
    CONTRIBUTION, Calendar, Draft, Filter, Outcome, Register, State, changes::SendContribution, store,
};
use kernel::{Actor, Attribution, Failure, Lang, Ref, Viewer, may};
use record::{Db, verify};
use std::collections::HashMap;
use testkit::on_both;

fn calendar<'a>(phases: &'a [process::Phase], today: &str) -> Calendar<'a> {
    Calendar { phases, reply_days: 30, today: day(today) }
}

async fn register(world: &World, today: &str) -> Register {
    let view = world.db.read().await.unwrap();
    let phases = process::store::phases(&view, world.process).await.unwrap();
    let rows = store::index(&view, world.process, calendar(&phases, today)).await.unwrap();
    Register::of(rows, &HashMap::new())
}

/// Closes a contribution as a reply would.
async fn close(world: &World, number: i64, outcome: Outcome) -> Result<(), Failure> {
    let staff = Viewer { process: world.process, person: None, staff: true };
    let actor = Actor::person(world.cast.dario.person.unwrap(), vec![]);
    let permit = may::<SendContribution>(&actor, &world.open())?.plainly();
    let mut tx = world.db.write().await?;
    let one = store::by_number(&tx, staff, number).await?;
    let entry = tx.record(&permit, Ref { kind: CONTRIBUTION, id: one.id.0 }, &[]).await?;
    store::close(&mut tx, entry, one.id, outcome).await?;
    tx.commit().await
}

#[test]
fn numbers_have_no_gaps_when_a_sending_fails_half_way() {
    on_both(async |db| {
        let world = World::new(&db).await;
        let rosa = world.person("Rosa Bianchi").await;
        assert_eq!(world.say(rosa, "Più panchine").await, 1);
        // An organisation of nobody: the entry was written, the number taken, and all of it is given back.
        let nowhere = Some(kernel::OrganisationId(kernel::uuid::Uuid::from_u128(5)));
        let failed = world.send(rosa, &Draft { organisation: nowhere, ..draft("Più alberi") }).await;
        assert!(matches!(failed, Err(Failure::NotFound)));
        assert_eq!(world.say(rosa, "Più alberi").await, 2);
        let view = db.read().await.unwrap();
        verify::ledger(&view, world.process).await.unwrap();
    });
}

#[test]
fn people_who_send_at_the_same_moment_get_numbers_without_gaps() {
    on_both(async |db| {
        let world = std::sync::Arc::new(World::new(&db).await);
        let rosa = world.person("Rosa Bianchi").await;
        let mut sending = Vec::new();
        for number in 0..12 {
            let world = world.clone();
            sending.push(tokio::spawn(async move { world.say(rosa, &format!("Contributo {number}")).await }));
        }
        let mut numbers = Vec::new();
        for sent in sending {
            numbers.push(sent.await.unwrap());
        }
        numbers.sort_unstable();
        assert_eq!(numbers, (1..=12).collect::<Vec<i64>>());
    });
}

#[test]
fn a_contribution_for_an_organisation_needs_a_mandate_in_force() {
    on_both(async |db| {
        let world = World::new(&db).await;
        let (rosa, zattera) = (world.person("Rosa Bianchi").await, world.organisation("Zattera").await);
        let for_zattera = Draft { organisation: Some(zattera), ..draft("Lo sportello serve anche a noi.") };
        let claim = world.send(rosa, &for_zattera).await.unwrap().number;
        let view = db.read().await.unwrap();
        let public = Viewer::public(world.process);
        assert_eq!(store::by_number(&view, public, claim).await.unwrap().speaks_for, None);
        assert!(store::of_organisation(&view, public, zattera).await.unwrap().is_empty());
        drop(view);

        assert!(matches!(world.recognise(claim).await, Err(Failure::Refused("refused-mandate"))));
        world.mandate(rosa, zattera, "2026-11-23").await;
        assert!(world.recognise(claim).await.is_err(), "a mandate of tomorrow does not cover today");
        world.mandate(rosa, zattera, "2026-11-22").await;
        world.recognise(claim).await.unwrap();
        assert!(matches!(world.recognise(claim).await, Err(Failure::Conflict)));

        let view = db.read().await.unwrap();
        assert_eq!(store::by_number(&view, public, claim).await.unwrap().speaks_for, Some(zattera));
        assert_eq!(store::of_organisation(&view, public, zattera).await.unwrap().len(), 1);
    });
}

#[test]
fn who_has_a_mandate_speaks_for_the_organisation_at_once_and_for_no_other() {
    on_both(async |db| {
        let world = World::new(&db).await;
        let (rosa, zattera) = (world.person("Rosa Bianchi").await, world.organisation("Zattera").await);
        let other = world.organisation("Àncora").await;
        let actor = Actor { mandates: vec![zattera], ..Actor::person(rosa, vec![]) };
        let permit = |id| {
            Ok::<_, Failure>(
                may::<SendContribution>(&actor, &world.open())?.speaking_for(&actor, id)?.plainly(),
            )
        };
        assert!(permit(other).is_err());
        for (named, works) in [(zattera, true), (other, false)] {
            let mut tx = db.write().await.unwrap();
            let words = Draft { organisation: Some(named), ..draft("Lo sportello serve anche a noi.") };
            let sent =
                store::send(&mut tx, &permit(zattera).unwrap(), world.phase, &words, &named.to_string())
                    .await;
            assert_eq!(sent.is_ok(), works);
            if works {
                tx.commit().await.unwrap();
            }
        }
        let view = db.read().await.unwrap();
        let one = store::by_number(&view, Viewer::public(world.process), 1).await.unwrap();
        assert_eq!(one.speaks_for, Some(zattera));
    });
}

#[test]
fn outside_a_consultation_nobody_may_send() {
    on_both(async |db| {
        let world = World::new(&db).await;
        let rosa = Actor::person(world.person("Rosa Bianchi").await, vec![]);
        let closed = testkit::scope(world.process, &[kernel::PhaseKind::Decision]);
        assert!(matches!(may::<SendContribution>(&rosa, &closed), Err(Failure::Refused("refused-phase"))));
    });
}

#[test]
fn a_letter_counts_from_the_day_it_was_posted() {
    on_both(async |db| {
        let world = World::new(&db).await;
        let letter =
            world.enter(world.person("Ettore Magna").await, &draft("Scrivo a mano."), "2026-11-05").await;
        let view = db.read().await.unwrap();
        let one =
            store::by_number(&view, Viewer::public(world.process), letter.unwrap().number).await.unwrap();
        assert_eq!(one.received_at.day(), day("2026-11-05"));
        assert_eq!(one.channel, consultation::Channel::Paper);
    });
}

#[test]
fn identical_texts_are_one_text_with_their_senders() {
    on_both(async |db| {
        let world = World::new(&db).await;
        for name in ["Ada Uno", "Bea Due", "Ciro Tre"] {
            world.say(world.person(name).await, "Più panchine in piazza!").await;
        }
        world.say(world.person("Dina Quattro").await, "Meno panchine").await;
        let register = register(&world, "2026-11-22").await;
        let items = register.items(&Filter::default());
        assert_eq!(
            (items.len(), items[0].senders, items[0].numbers.as_slice()),
            (2, 3, [1, 2, 3].as_slice())
        );
        let view = db.read().await.unwrap();
        let second = store::by_number(&view, Viewer::public(world.process), 2).await.unwrap();
        let twins = store::twins(&view, world.process, &second).await.unwrap();
        assert_eq!(twins.iter().map(|twin| twin.number).collect::<Vec<_>>(), [1, 3]);
    });
}

#[test]
fn an_erased_sender_leaves_number_outcome_and_a_chain_that_holds() {
    on_both(async |db| {
        let world = World::new(&db).await;
        let (ada, bea) = (world.person("Ada Uno").await, world.person("Bea Due").await);
        let named = Draft { level: Attribution::Named, ..draft("Più panchine in piazza!") };
        let number = world.send(ada, &named).await.unwrap().number;
        world.send(bea, &named).await.unwrap();
        close(&world, number, Outcome::Accepted).await.unwrap();
        erase(&world, ada).await;

        let view = db.read().await.unwrap();
        let public = Viewer::public(world.process);
        let one = store::by_number(&view, public, number).await.unwrap();
        assert_eq!((one.number, one.body.as_deref(), one.key.as_str()), (number, None, ""));
        assert_eq!(one.closed.map(|(outcome, _)| outcome), Some(Outcome::Accepted));
        let people =
            consultation::People::of(&view, public, Lang::It, std::slice::from_ref(&one)).await.unwrap();
        assert_eq!(people.who(&one), "Una persona");
        verify::ledger(&view, world.process).await.unwrap();
        verify::contents(&view, world.process).await.unwrap();
        drop(view);
        let register = register(&world, "2026-11-22").await;
        assert_eq!(register.items(&Filter::default()).len(), 2, "an erased text is nobody's twin");
    });
}

async fn erase(world: &World, person: kernel::PersonId) {
    let delia = testkit::person(10, world.process, Some(kernel::Role::DataContact));
    let ask = may::<accounts::changes::ErasePerson>(&delia, &world.open()).unwrap();
    accounts::erase(&world.db, &ask.because("Lo ha chiesto.").unwrap(), person).await.unwrap();
}

#[test]
fn what_waits_for_confirmation_goes_with_its_sender() {
    on_both(async |db| {
        let world = World::new(&db).await;
        let ada = world.person("Ada Uno").await;
        let secret = hold(&world, "ada.uno@esempio.it", "Più panchine").await.unwrap();
        erase(&world, ada).await;
        let view = db.read().await.unwrap();
        let digest = record::content::sha256(secret.as_bytes());
        assert!(store::pending(&view, world.process, &digest).await.unwrap().is_none());
    });
}

async fn hold(world: &World, email: &str, words: &str) -> Result<String, Failure> {
    hold_at(&world.db, world, email, words).await
}

async fn hold_at(db: &Db, world: &World, email: &str, words: &str) -> Result<String, Failure> {
    let sender = (accounts::PersonName::parse("Ada Uno")?, accounts::Email::parse(email)?);
    let until = day("2027-01-24").end();
    let mut tx = db.write().await?;
    let held = store::hold(&mut tx, world.process, &sender, &draft(words), "casa", until).await?;
    tx.commit().await?;
    Ok(held.secret)
}

#[test]
fn an_address_can_be_confirmed_for_72_hours_and_never_after_the_closing() {
    on_both(async |db| {
        let world = World::new(&db).await;
        let early = hold(&world, "ada.uno@esempio.it", "Più panchine").await.unwrap();
        assert!(waits(&world, &early, "2026-11-25T10:59:59Z").await);
        assert!(!waits(&world, &early, "2026-11-25T11:00:00Z").await);
        let late =
            hold_at(&at(&db, "2027-01-24T22:00:00Z"), &world, "bea@esempio.it", "Più alberi").await.unwrap();
        assert!(waits(&world, &late, "2027-01-24T22:59:59Z").await);
        assert!(!waits(&world, &late, "2027-01-24T23:00:00Z").await);
    });
}

/// Whether it could be confirmed then.
async fn waits(world: &World, secret: &str, when: &str) -> bool {
    let mut tx = at(&world.db, when).write().await.unwrap();
    let digest = record::content::sha256(secret.as_bytes());
    store::take(&mut tx, world.process, &digest).await.unwrap().is_some()
}

#[test]
fn a_hall_behind_one_address_can_write_and_one_mailbox_is_not_pestered() {
    on_both(async |db| {
        let world = World::new(&db).await;
        for number in 0..150 {
            hold(&world, &format!("persona{number}@esempio.it"), "Più panchine").await.unwrap();
        }
        for _ in 0..9 {
            hold(&world, "persona0@esempio.it", "Più panchine").await.unwrap();
        }
        let Err(Failure::Invalid(problems)) = hold(&world, "persona0@esempio.it", "Più panchine").await
        else {
            panic!("eleven messages to one address")
        };
        assert_eq!((problems[0].field, problems[0].key), ("email", "consultation-problem-confirm-first"));
        let mut refused = 0;
        for number in 150..300 {
            refused +=
                i32::from(hold(&world, &format!("persona{number}@esempio.it"), "Più alberi").await.is_err());
        }
        assert_eq!(refused, 9, "the flood from one connection is slowed at three hundred in an hour");
    });
}

#[test]
fn a_withheld_text_is_shown_to_staff_only_and_once_again_to_all() {
    on_both(async |db| {
        let world = World::new(&db).await;
        let ada = world.person("Ada Uno").await;
        let number = world
            .send(ada, &Draft { level: Attribution::Named, ..draft("Chiamate il 333") })
            .await
            .unwrap()
            .number;
        world.withhold(number).await.unwrap();
        assert!(matches!(world.withhold(number).await, Err(Failure::Conflict)));
        let view = db.read().await.unwrap();
        let (public, staff) =
            (Viewer::public(world.process), Viewer { staff: true, ..Viewer::public(world.process) });
        let hidden = store::by_number(&view, public, number).await.unwrap();
        assert_eq!((hidden.body.as_deref(), hidden.withheld_at.is_some()), (None, true));
        let people =
            consultation::People::of(&view, public, Lang::It, std::slice::from_ref(&hidden)).await.unwrap();
        assert_eq!(people.who(&hidden), "Mittente non mostrato");
        assert!(store::by_number(&view, staff, number).await.unwrap().body.is_some());
        let reason = store::withheld(&view, hidden.id).await.unwrap().unwrap().reason;
        assert_eq!(reason.as_deref(), Some("Contiene il telefono di un'altra persona."));
        drop(view);
        world.show(number).await.unwrap();
        assert!(matches!(world.show(number).await, Err(Failure::Conflict)));
        let view = db.read().await.unwrap();
        assert_eq!(
            store::by_number(&view, public, number).await.unwrap().body.as_deref(),
            Some("Chiamate il 333")
        );
        drop(view);
        // It can be withheld a second time, with a reason of its own.
        world.withhold(number).await.unwrap();
    });
}

#[test]
fn a_contribution_is_closed_once() {
    on_both(async |db| {
        let world = World::new(&db).await;
        let number = world.say(world.person("Ada Uno").await, "Più panchine").await;
        close(&world, number, Outcome::Noted).await.unwrap();
        assert!(matches!(close(&world, number, Outcome::Accepted).await, Err(Failure::Conflict)));
        let register = register(&world, "2027-12-31").await;
        assert_eq!(register.items(&Filter::default())[0].ends, [(State::Answered, Some(Outcome::Noted))]);
    });
}

#[test]
fn silence_becomes_overdue_the_day_after_the_term() {
    on_both(async |db| {
        let world = World::new(&db).await;
        world.say(world.person("Ada Uno").await, "Più panchine").await;
        // 24 January and 30 days: 23 February, whole.
        for (today, state) in [("2027-02-23", State::Awaiting), ("2027-02-24", State::Overdue)] {
            let register = register(&world, today).await;
            assert_eq!(register.items(&Filter::default())[0].ends, [(state, None)], "{today}");
        }
    });
}

#[test]
fn a_private_address_and_a_further_one_lead_to_the_same_contribution() {
    on_both(async |db| {
        let world = World::new(&db).await;
        let sent = world.send(world.person("Ada Uno").await, &draft("Più panchine")).await.unwrap();
        let mut tx = db.write().await.unwrap();
        let secret = store::further_address(&mut tx, sent.entry, sent.id).await.unwrap();
        tx.commit().await.unwrap();
        let view = db.read().await.unwrap();
        let digest = record::content::sha256(secret.as_bytes());
        let public = Viewer::public(world.process);
        let found = store::by_secret(&view, public, &digest).await.unwrap().unwrap();
        assert_eq!(found.number, sent.number);
        assert!(store::by_secret(&view, public, "nothing").await.unwrap().is_none());
    });
}

#[test]
fn the_register_issues_as_many_statements_for_ten_times_the_contributions() {
    on_both(async |db| {
        let world = World::new(&db).await;
        let ada = world.person("Ada Uno").await;
        let mut counted = Vec::new();
        for round in [4, 40] {
            for number in 0..round {
                world.say(ada, &format!("Contributo {round} {number}")).await;
            }
            let view = db.read().await.unwrap();
            let phases = process::store::phases(&view, world.process).await.unwrap();
            let before = view.issued();
            let rows = store::index(&view, world.process, calendar(&phases, "2026-11-22")).await.unwrap();
            let items = Register::of(rows, &HashMap::new()).items(&Filter::default());
            let firsts: Vec<_> = items.iter().map(|item| item.first).collect();
            let shown = store::with_ids(&view, Viewer::public(world.process), &firsts).await.unwrap();
            assert_eq!(shown.len(), items.len());
            counted.push(view.issued() - before);
        }
        assert_eq!(counted, [2, 2]);
    });
}
