//! What people agree to, and what follows for what may be said of their interviews.

use crate::world::{World, anna, day};
use interviews::{
    changes::WriteNotice,
    model::{Answer, ConsentKind, NoticeDraft},
    store,
};
use kernel::{Attribution, Failure};
use process::model::Both;
use testkit::on_both;

#[test]
fn each_answer_is_dated_with_the_notice_that_was_read_and_older_ones_stay() {
    on_both(async |db| {
        let world = World::new(&db).await;
        let zita = world.listed("Zita Ferraris").await;
        let secret = world.invited(zita).await;
        assert_eq!(world.answers(&secret, &[("record", "given"), ("quote", "by-role")]).await.status, 303);
        assert_eq!(world.answers(&secret, &[("record", "refused"), ("quote", "by-role")]).await.status, 303);
        let view = db.read().await.unwrap();
        let one = store::contact(&view, world.process, zita).await.unwrap();
        let all = one.answers(&view).await.unwrap();
        assert_eq!(all.len(), 3, "what was said before is not said again: {all:?}");
        let record = one.holding(&all, ConsentKind::Record).unwrap();
        assert_eq!((record.answer, record.notice, record.dated_on), (Answer::Refused, 1, day("2026-09-01")));
        assert_eq!(one.holding(&all, ConsentKind::Quote).unwrap().answer, Answer::ByRole);
        assert!(one.holding(&all, ConsentKind::Keep).is_none());
        assert_eq!(world.entries("interviews.consent.answer").await, 2);
    });
}

#[test]
fn nobody_agrees_to_a_notice_that_changed_while_they_were_reading() {
    on_both(async |db| {
        let world = World::new(&db).await;
        let zita = world.listed("Zita Ferraris").await;
        let secret = world.invited(zita).await;
        let campaign =
            store::campaign(&db.read().await.unwrap(), world.process, world.campaign).await.unwrap();
        let newer = NoticeDraft { text: Both::same("Titolari sono due enti."), dated_on: day("2026-11-22") };
        let mut tx = db.write().await.unwrap();
        let permit = anna::<WriteNotice>(world.process);
        store::write_notice(&mut tx, &permit, world.campaign, campaign.notice, &newer).await.unwrap();
        tx.commit().await.unwrap();
        let old = campaign.notice.unwrap().to_string();
        let path = world.at(&format!("/interviews/mine/{secret}/consents"));
        let page = world.browser.post("", &path, &[("quote", "by-name"), ("notice", &old)]).await;
        assert_eq!(page.status, 422);
        assert!(page.has("Mentre leggevi") && page.has("Titolari sono due enti."), "{}", page.body);
        assert!(page.has(r#"value="by-name" checked"#), "what was chosen is kept: {}", page.body);
        assert_eq!(world.entries("interviews.consent.answer").await, 0);
    });
}

#[test]
fn an_interview_says_at_most_what_its_person_agreed_to() {
    on_both(async |db| {
        let world = World::new(&db).await;
        let zita = world.listed("Zita Ferraris").await;
        let person = world.person(zita).await;
        let secret = world.invited(zita).await;
        // Without an answer nothing may be said.
        let refused = world.transcript(person, Attribution::Unattributed).await;
        let Err(Failure::Invalid(problems)) = refused else { panic!("{refused:?}") };
        assert_eq!((problems[0].field, problems[0].key), ("level", "sources-problem-not-agreed"));
        world.answers(&secret, &[("quote", "by-role")]).await;
        for open in [Attribution::Named, Attribution::Organisation] {
            assert!(world.transcript(person, open).await.is_err(), "{open} is more than a sector");
        }
        world.transcript(person, Attribution::Category).await.unwrap();
        // Saying more later opens nothing: a level is only lowered.
        world.answers(&secret, &[("quote", "by-name")]).await;
        assert_eq!(world.level(person).await, Attribution::Category);
    });
}

#[test]
fn whoever_is_on_no_list_is_nobodys_business_here() {
    on_both(async |db| {
        let world = World::new(&db).await;
        let mut tx = db.write().await.unwrap();
        let name = accounts::PersonName::parse("Mai Invitata").unwrap();
        let person =
            accounts::add_person(&mut tx, world.process, &name, None, kernel::Lang::It).await.unwrap();
        tx.commit().await.unwrap();
        world.transcript(person, Attribution::Named).await.unwrap();
    });
}

#[test]
fn an_answer_that_closes_lowers_the_interview_in_the_same_moment() {
    on_both(async |db| {
        let world = World::new(&db).await;
        let zita = world.listed("Zita Ferraris").await;
        let person = world.person(zita).await;
        let secret = world.invited(zita).await;
        world.answers(&secret, &[("quote", "by-name")]).await;
        world.transcript(person, Attribution::Named).await.unwrap();
        world.answers(&secret, &[("quote", "by-role")]).await;
        assert_eq!(world.level(person).await, Attribution::Category);
        world.answers(&secret, &[("quote", "not-at-all")]).await;
        assert_eq!(world.level(person).await, Attribution::Restricted);
        assert_eq!(world.entries("interviews.level.lower").await, 2);
        record::verify::ledger(&db.read().await.unwrap(), world.process).await.unwrap();
    });
}

#[test]
fn an_answer_nobody_offered_is_refused_and_nothing_is_written() {
    on_both(async |db| {
        let world = World::new(&db).await;
        let zita = world.listed("Zita Ferraris").await;
        let secret = world.invited(zita).await;
        let wrong: [&[(&str, &str)]; 6] = [
            &[],
            &[("quote", "given")],
            &[("record", "by-name")],
            &[("keep", "given")],
            &[("keep", "given"), ("until", "2026-11-21")],
            &[("keep", "given"), ("until", "<script>")],
        ];
        for fields in wrong {
            let page = world.answers(&secret, fields).await;
            assert_eq!(page.status, 422, "{fields:?}");
            assert!(!page.has("<script>"), "{fields:?}");
        }
        assert_eq!(world.entries("interviews.consent.answer").await, 0);
    });
}

#[test]
fn a_transcript_past_its_day_waits_for_who_answers_for_the_data() {
    on_both(async |db| {
        let world = World::new(&db).await;
        let zita = world.listed("Zita Ferraris").await;
        let secret = world.invited(zita).await;
        world.answers(&secret, &[("keep", "given"), ("until", "23/11/2026")]).await;
        world.heard(zita).await;
        let view = db.read().await.unwrap();
        assert!(store::due(&view, world.process, day("2026-11-23")).await.unwrap().is_empty());
        let due = store::due(&view, world.process, day("2026-11-24")).await.unwrap();
        assert_eq!((due.len(), due[0].until_day), (1, Some(day("2026-11-23"))));
        drop(view);
        world.answers(&secret, &[("keep", "refused")]).await;
        let page = world.browser.get("delia", &world.at("/desk/interviews/keeping")).await;
        assert!(page.has("Zita Ferraris") && page.has("Ha chiesto di non conservarla."), "{}", page.body);
        assert_eq!(world.browser.get("anna", &world.at("/desk/interviews/keeping")).await.status, 403);
    });
}
