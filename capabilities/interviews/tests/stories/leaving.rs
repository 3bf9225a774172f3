//! Somebody takes everything back: at once, everywhere, and without a name.

use crate::world::{SAID, World};
use accounts::changes::ErasePerson;
use interviews::{model::Stand, store};
use kernel::{Attribution, Failure, Lang, Role, Viewer, may};
use sources::Voices;
use testkit::{Cast, on_both, person, scope};
use web::label::Asked;

#[test]
fn a_withdrawal_holds_everywhere_from_the_next_request() {
    on_both(async |db| {
        let world = World::new(&db).await;
        let zita = world.listed("Zita Ferraris").await;
        let person = world.person(zita).await;
        let secret = world.invited(zita).await;
        world.answers(&secret, &[("record", "given"), ("quote", "by-name"), ("keep", "refused")]).await;
        world.heard(zita).await;
        let source = world.transcript(person, Attribution::Named).await.unwrap();
        let said = async || {
            let view = db.read().await.unwrap();
            let asked = Asked { view: &view, viewer: Viewer::public(world.process), lang: Lang::It };
            let voices = Voices::of(asked, &[source]).await.unwrap();
            voices.speaker(source, None).map(|speaker| speaker.words().to_owned())
        };
        assert_eq!(said().await.as_deref(), Some("Zita Ferraris"));
        let path = world.at(&format!("/interviews/mine/{secret}/withdrawals"));
        assert_eq!(world.browser.post("", &path, &[]).await.status, 303);
        assert_eq!(said().await, None);
        assert_eq!(world.level(person).await, Attribution::Restricted);
        // Whatever leans on it is shaken: the same register that trails ask.
        let lowered = sources::store::lowered(&db.read().await.unwrap(), world.process).await.unwrap();
        assert_eq!(
            lowered.iter().map(|one| (one.id, one.level)).collect::<Vec<_>>(),
            [(source, Attribution::Restricted)]
        );
        assert_eq!(world.entries("interviews.interview.withdraw").await, 1);
        assert_eq!(world.entries("interviews.level.lower").await, 1);
        // Said twice, it is done once.
        assert_eq!(world.browser.post("", &path, &[]).await.status, 303);
        assert_eq!(world.entries("interviews.interview.withdraw").await, 1);
        let page = world.browser.get("", &world.at(&format!("/interviews/mine/{secret}"))).await;
        assert!(page.has("Hai ritirato tutto") && !page.has("/consents"), "{}", page.body);
    });
}

#[test]
fn the_staff_is_told_that_something_changed_and_not_of_whom() {
    on_both(async |db| {
        let world = World::new(&db).await;
        let zita = world.listed("Zita Ferraris").await;
        let person = world.person(zita).await;
        let secret = world.invited(zita).await;
        world.answers(&secret, &[("quote", "by-role")]).await;
        world.transcript(person, Attribution::Category).await.unwrap();
        let before = world.mails().await.len();
        world.answers(&secret, &[("quote", "not-at-all")]).await;
        let mails = world.mails().await.split_off(before);
        let cast = Cast::of(world.process);
        let mut told: Vec<_> = mails.iter().filter_map(|mail| mail.person_id).collect();
        told.sort_unstable();
        let mut staff: Vec<_> =
            [cast.marta, cast.anna, cast.bruno].iter().filter_map(|one| one.person).collect();
        staff.sort_unstable();
        assert_eq!(told, staff, "the lead and the analysts");
        for mail in mails {
            let text = format!("{}\n{}", mail.subject, mail.body);
            for trace in ["Zita", "Ferraris", "Intervista 01", &secret, SAID] {
                assert!(!text.contains(trace), "{text}");
            }
        }
    });
}

#[test]
fn a_no_before_the_interview_takes_the_consents_along() {
    on_both(async |db| {
        let world = World::new(&db).await;
        let zita = world.listed("Zita Ferraris").await;
        let person = world.person(zita).await;
        let secret = world.invited(zita).await;
        world.answers(&secret, &[("quote", "by-name")]).await;
        let path = world.at(&format!("/interviews/mine/{secret}/withdrawals"));
        world.browser.post("", &path, &[]).await;
        let view = db.read().await.unwrap();
        assert_eq!(store::contact(&view, world.process, zita).await.unwrap().stand, Stand::Declined);
        let agreed = store::ceiling(&view, world.process, person).await.unwrap();
        assert_eq!(agreed, Some(Attribution::Restricted));
        drop(view);
        // Who changes their mind chooses a date, and is asked again.
        let mine = world.at(&format!("/interviews/mine/{secret}"));
        let page = world.browser.get("", &mine).await;
        let slot =
            page.body.split(r#"name="slot" value=""#).nth(1).unwrap().split('"').next().unwrap().to_owned();
        let chosen = world.browser.post("", &format!("{mine}/appointments"), &[("slot", &slot)]).await;
        assert_eq!(chosen.status, 303, "{}", chosen.body);
        let view = db.read().await.unwrap();
        assert_eq!(
            store::ceiling(&view, world.process, person).await.unwrap(),
            Some(Attribution::Restricted)
        );
    });
}

#[test]
fn an_interview_that_comes_in_while_its_person_withdraws_is_never_left_open() {
    on_both(async |db| {
        let world = World::new(&db).await;
        let zita = world.listed("Zita Ferraris").await;
        let person = world.person(zita).await;
        let secret = world.invited(zita).await;
        world.answers(&secret, &[("quote", "by-name")]).await;
        let path = world.at(&format!("/interviews/mine/{secret}/withdrawals"));
        let leaving = world.browser.post("", &path, &[]);
        let (left, came) =
            futures_util::future::join(leaving, world.transcript(person, Attribution::Named)).await;
        assert_eq!(left.status, 303, "{}", left.body);
        match came {
            Ok(_) => assert_eq!(world.level(person).await, Attribution::Restricted),
            Err(failure) => assert!(matches!(failure, Failure::Invalid(_)), "{failure:?}"),
        }
    });
}

#[test]
fn nobody_takes_back_for_somebody_else() {
    on_both(async |db| {
        let world = World::new(&db).await;
        let zita = world.listed("Zita Ferraris").await;
        world.invited(zita).await;
        let rosa = Cast::of(world.process).rosa;
        let scope = scope(world.process, &[]);
        let mut tx = db.write().await.unwrap();
        let on = store::contact(&tx, world.process, zita).await.unwrap();
        let (permit, lowering) =
            (may(&rosa, &scope).unwrap().plainly(), may(&rosa, &scope).unwrap().plainly());
        let refused = store::withdraw(&mut tx, &permit, &lowering, &on).await;
        assert!(matches!(refused, Err(Failure::Refused(_))));
    });
}

#[test]
fn after_an_erasure_the_address_is_closed_and_nobody_is_tied_to_anybody() {
    on_both(async |db| {
        let world = World::new(&db).await;
        let zita = world.listed("Zita Ferraris").await;
        let secret = world.invited(zita).await;
        let ugo = world.listed_in("Ugo Marin", "accademia", Some(zita)).await.unwrap();
        let delia = person(20, world.process, Some(Role::DataContact));
        let permit =
            may::<ErasePerson>(&delia, &scope(world.process, &[])).unwrap().because("lo chiede").unwrap();
        accounts::erase(&db, &permit, world.person(zita).await).await.unwrap();
        let mine = world.at(&format!("/interviews/mine/{secret}"));
        assert_eq!(world.browser.get("", &mine).await.status, 404);
        let view = db.read().await.unwrap();
        let one = store::contact(&view, world.process, ugo).await.unwrap();
        assert!(store::suggested_by(&view, &one).await.unwrap().is_none());
        drop(view);
        for path in [format!("/interviews/{}", world.campaign), format!("/interviews/contacts/{zita}")] {
            let page = world.browser.get("anna", &world.at(&path)).await;
            assert_eq!(page.status, 200);
            assert!(!page.has("Zita") && !page.has("zita"), "{path}: {}", page.body);
        }
        assert!(world.mails().await.iter().all(|mail| !mail.body.contains("Zita")));
    });
}
