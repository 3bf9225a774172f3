//! A campaign is prepared: questions, notice, who is on the list, how far it has come.

use crate::world::{World, anna, day, draft};
use interviews::{
    changes::{DescribeCampaign, RecordRefusal, SetAppointment, WriteGuide},
    model::{GuideDraft, GuideText, LineKind, Meeting, Mode, Stand},
    store,
};
use kernel::{Failure, Lang};
use testkit::on_both;

#[test]
fn every_version_of_the_questions_stays_and_the_newest_is_pointed_at() {
    on_both(async |db| {
        let world = World::new(&db).await;
        let first = store::campaign(&db.read().await.unwrap(), world.process, world.campaign).await.unwrap();
        let better = GuideDraft { text: GuideText::parse("Che cosa serve?").unwrap(), lang: Lang::It };
        let permit = anna::<WriteGuide>(world.process);
        let mut tx = db.write().await.unwrap();
        let second =
            store::write_guide(&mut tx, &permit, world.campaign, first.guide, &better).await.unwrap();
        tx.commit().await.unwrap();
        let view = db.read().await.unwrap();
        assert_eq!(store::guide(&view, second).await.unwrap().number, 2);
        let old = store::questions(&view, first.guide.unwrap()).await.unwrap();
        let kinds: Vec<LineKind> = old.iter().map(|(kind, _)| *kind).collect();
        assert_eq!(kinds, [LineKind::Question, LineKind::Prompt, LineKind::Question]);
        drop(view);
        let mut tx = db.write().await.unwrap();
        let late = store::write_guide(&mut tx, &permit, world.campaign, first.guide, &better).await;
        assert!(matches!(late, Err(Failure::Conflict)));
        record::verify::ledger(&db.read().await.unwrap(), world.process).await.unwrap();
    });
}

#[test]
fn two_who_describe_a_campaign_from_one_page_meet_a_conflict() {
    on_both(async |db| {
        let world = World::new(&db).await;
        let campaign =
            store::campaign(&db.read().await.unwrap(), world.process, world.campaign).await.unwrap();
        let permit = anna::<DescribeCampaign>(world.process);
        let mut tx = db.write().await.unwrap();
        store::describe(&mut tx, &permit, campaign.id, campaign.revision, &draft(9, 1)).await.unwrap();
        tx.commit().await.unwrap();
        let mut tx = db.write().await.unwrap();
        let late = store::describe(&mut tx, &permit, campaign.id, campaign.revision, &draft(1, 9)).await;
        assert!(matches!(late, Err(Failure::Conflict)));
        drop(tx);
        let view = db.read().await.unwrap();
        let now = store::campaign(&view, world.process, campaign.id).await.unwrap();
        let targets = store::targets(&view, now.revision).await.unwrap();
        let numbers: Vec<i64> = targets.iter().map(|target| target.number).collect();
        assert_eq!(numbers, [1, 9], "by sector: accademia, finanza");
    });
}

#[test]
fn nobody_is_on_a_list_twice_and_nobody_is_suggested_by_a_stranger() {
    on_both(async |db| {
        let world = World::new(&db).await;
        let zita = world.listed("Zita Ferraris").await;
        let again = world.listed_in("Zita Ferraris", "accademia", None).await;
        let Err(Failure::Invalid(problems)) = again else { panic!("{again:?}") };
        assert_eq!((problems[0].field, problems[0].key), ("email", "interviews-problem-listed"));
        let ugo = world.listed_in("Ugo Marin", "accademia", Some(zita)).await.unwrap();
        let view = db.read().await.unwrap();
        let one = store::contact(&view, world.process, ugo).await.unwrap();
        assert_eq!(store::suggested_by(&view, &one).await.unwrap().unwrap().id, zita);
        drop(view);
        let stranger = interviews::ContactId(kernel::uuid::Uuid::from_u128(9));
        let wrong = world.listed_in("Ada Nessuno", "accademia", Some(stranger)).await;
        assert!(matches!(wrong, Err(Failure::Invalid(_))));
        // A refused form leaves nobody behind.
        assert_eq!(world.entries("interviews.contact.add").await, 2);
    });
}

#[test]
fn numbers_by_sector_count_who_came_that_far_and_name_who_is_missing() {
    on_both(async |db| {
        let world = World::new(&db).await;
        let zita = world.listed("Zita Ferraris").await;
        world.listed("Ugo Marin").await;
        world.invited(zita).await;
        world.heard(zita).await;
        let view = db.read().await.unwrap();
        let reached = store::reached(&view, world.process, world.campaign).await.unwrap();
        let count = |stand| {
            reached
                .iter()
                .find(|one| one.sector == "finanza" && one.stand == stand)
                .map_or(0, |one| one.people)
        };
        assert_eq!([Stand::Suggested, Stand::Invited, Stand::Agreed, Stand::Heard].map(count), [2, 1, 0, 1]);
        let page = world.browser.get("anna", &world.at(&format!("/interviews/{}", world.campaign))).await;
        assert_eq!(page.status, 200);
        assert!(page.has("Nessuno in elenco: <strong>Accademia</strong>"), "{}", page.body);
        assert!(page.has("Nessuno ancora ascoltato: <strong>Accademia</strong>"), "{}", page.body);
    });
}

#[test]
fn a_page_of_forty_people_asks_as_much_as_a_page_of_two() {
    testkit::on_sqlite(async |db| {
        let world = World::new(&db).await;
        let statements = async || {
            let view = db.read().await.unwrap();
            store::contacts(&view, world.process, world.campaign).await.unwrap();
            store::reached(&view, world.process, world.campaign).await.unwrap();
            view.issued()
        };
        world.listed("Zita Ferraris").await;
        let few = statements().await;
        for number in 0..39 {
            world.listed(&format!("Persona numero {number}")).await;
        }
        assert_eq!(statements().await, few);
    });
}

#[test]
fn a_date_set_by_voice_takes_the_place_of_another_and_counts_on() {
    on_both(async |db| {
        let world = World::new(&db).await;
        let zita = world.listed("Zita Ferraris").await;
        world.invited(zita).await;
        let meeting = Meeting { mode: Mode::InPerson, place: Some("Via Bologna 1".to_owned()), minutes: 90 };
        for hour in [9, 11] {
            let mut tx = db.write().await.unwrap();
            let on = store::contact(&tx, world.process, zita).await.unwrap();
            let at = day("2026-12-03").at(hour, 0).unwrap();
            let permit = anna::<SetAppointment>(world.process);
            store::set_appointment(&mut tx, &permit, &on, at, &meeting).await.unwrap();
            tx.commit().await.unwrap();
        }
        let view = db.read().await.unwrap();
        let on = store::contact(&view, world.process, zita).await.unwrap();
        let date = store::appointment(&view, &on).await.unwrap().unwrap();
        assert_eq!((date.sequence, date.starts_at), (1, day("2026-12-03").at(11, 0).unwrap()));
        assert_eq!(date.place.as_deref(), Some("Via Bologna 1"));
    });
}

#[test]
fn whoever_said_no_by_telephone_is_left_in_peace() {
    on_both(async |db| {
        let world = World::new(&db).await;
        let zita = world.listed("Zita Ferraris").await;
        let mut tx = db.write().await.unwrap();
        let (permit, lowering) = (anna::<RecordRefusal>(world.process), anna(world.process));
        store::record_refusal(&mut tx, &permit, &lowering, zita).await.unwrap();
        tx.commit().await.unwrap();
        let fields = [("day", "01/12/2026"), ("hour", "10:00"), ("mode", "online"), ("minutes", "60")];
        let path = world.at(&format!("/interviews/contacts/{zita}/invitations"));
        assert_eq!(world.browser.post("anna", &path, &fields).await.status, 409);
        assert!(world.mails().await.is_empty(), "nobody writes to them");
    });
}
