//! What people read, and what is not found.

use crate::world::World;
use interviews::store;
use kernel::Lang;
use testkit::on_both;

#[test]
fn an_invitation_is_written_in_the_readers_language_with_the_notices_version() {
    on_both(async |db| {
        let world = World::new(&db).await;
        let zita = world.listed("Zita Ferraris").await;
        world.invited(zita).await;
        let mails = world.mails().await;
        let mail = mails.last().unwrap();
        assert_eq!(mail.subject, "Un’intervista per «Piano per l'economia sociale»");
        for words in [
            "Buongiorno Zita Ferraris",
            "- 1º dicembre 2026, 10:00",
            "- 2 dicembre 2026, 15:30",
            "In videochiamata, 60 minuti, https://example.org/sala",
            "versione 1 del 1º settembre 2026",
            "http://localhost/it/processes/torino-2030/interviews/mine/",
        ] {
            assert!(mail.body.contains(words), "{words}: {}", mail.body);
        }
    });
}

#[test]
fn the_private_page_says_everything_and_the_date_chosen_goes_into_a_calendar() {
    on_both(async |db| {
        let world = World::new(&db).await;
        let zita = world.listed("Zita Ferraris").await;
        let secret = world.invited(zita).await;
        let mine = world.at(&format!("/interviews/mine/{secret}"));
        let page = world.browser.get("", &mine).await;
        assert_eq!(page.status, 200);
        for words in [
            "Ascolto dei settori",
            "Titolare è l’ente.",
            "Che cosa manca?",
            "risorse",
            "zita.ferraris@esempio.it",
        ] {
            assert!(page.has(words), "{words}: {}", page.body);
        }
        assert!(!page.has(" checked"), "nothing is agreed to beforehand");
        assert_eq!(
            world.browser.get("", &format!("{mine}/appointment.ics")).await.status,
            404,
            "no date yet"
        );
        let slot =
            page.body.split(r#"name="slot" value=""#).nth(1).unwrap().split('"').next().unwrap().to_owned();
        let chosen = world.browser.post("", &format!("{mine}/appointments"), &[("slot", &slot)]).await;
        assert_eq!(chosen.status, 303, "{}", chosen.body);
        // Chosen twice, it is one date and one message.
        let path = format!("{mine}/appointments");
        assert_eq!(world.browser.post("", &path, &[("slot", &slot)]).await.status, 303);
        assert_eq!((world.entries("interviews.date.choose").await, world.mails().await.len()), (1, 2));
        let file = world.browser.get("", &format!("{mine}/appointment.ics")).await;
        assert_eq!(file.headers["content-type"], "text/calendar; charset=utf-8");
        for line in ["DTSTART:20261201T090000Z", "DTEND:20261201T100000Z", "SEQUENCE:0", "STATUS:CONFIRMED"] {
            assert!(file.body.contains(&format!("\r\n{line}\r\n")), "{line}: {}", file.body);
        }
        assert!(!file.has("Zita") && !file.has(&secret), "calendars are shared: {}", file.body);
        let mail = world.mails().await.pop().unwrap();
        assert!(mail.body.contains("/appointment.ics"), "{}", mail.body);
        // The newer address opens the same page, and says no.
        let newer = world.at(&format!("/interviews/mine/{}", world.secret().await));
        assert_ne!(newer, mine);
        assert_eq!(world.browser.post("", &format!("{newer}/withdrawals"), &[]).await.status, 303);
        let file = world.browser.get("", &format!("{mine}/appointment.ics")).await;
        assert!(file.has("STATUS:CANCELLED") && file.has("SEQUENCE:1"), "{}", file.body);
    });
}

#[test]
fn a_date_that_was_not_proposed_is_not_chosen() {
    on_both(async |db| {
        let world = World::new(&db).await;
        let (zita, ugo) = (world.listed("Zita Ferraris").await, world.listed("Ugo Marin").await);
        let hers = world.invited(zita).await;
        let his = world.invited(ugo).await;
        let page = world.browser.get("", &world.at(&format!("/interviews/mine/{his}"))).await;
        let slot =
            page.body.split(r#"name="slot" value=""#).nth(1).unwrap().split('"').next().unwrap().to_owned();
        let path = world.at(&format!("/interviews/mine/{hers}/appointments"));
        for wrong in [slot.as_str(), "", "01/12/2026"] {
            assert_eq!(world.browser.post("", &path, &[("slot", wrong)]).await.status, 422, "{wrong}");
        }
        assert_eq!(world.entries("interviews.date.choose").await, 0);
    });
}

#[test]
fn an_invitation_needs_a_guide_a_notice_and_a_date_ahead() {
    on_both(async |db| {
        let world = World::new(&db).await;
        let zita = world.listed("Zita Ferraris").await;
        let path = world.at(&format!("/interviews/contacts/{zita}/invitations"));
        let past = [("day", "01/12/2025"), ("hour", "10:00"), ("mode", "online"), ("minutes", "60")];
        let page = world.browser.post("anna", &path, &past).await;
        assert_eq!(page.status, 422);
        assert!(page.has("Questa data è già passata.") && page.has("01/12/2025"), "{}", page.body);
        assert_eq!(world.browser.post("anna", &path, &[]).await.status, 422);
        assert!(world.mails().await.is_empty());
        let bare = World { campaign: second(&world).await, ..World { browser: world.browser, ..world } };
        let id = bare.listed("Ugo Marin").await;
        let path = bare.at(&format!("/interviews/contacts/{id}/invitations"));
        let good = [("day", "01/12/2026"), ("hour", "10:00"), ("mode", "online"), ("minutes", "60")];
        assert_eq!(bare.browser.post("anna", &path, &good).await.status, 422);
    });
}

/// A campaign without questions or notice.
async fn second(world: &World) -> interviews::CampaignId {
    let mut tx = world.db.write().await.unwrap();
    let permit = crate::world::anna(world.process);
    let id = store::open(&mut tx, &permit, &crate::world::draft(1, 1)).await.unwrap();
    tx.commit().await.unwrap();
    id
}

#[test]
fn who_is_on_the_list_is_for_those_who_prepare_the_interviews() {
    on_both(async |db| {
        let world = World::new(&db).await;
        let zita = world.listed("Zita Ferraris").await;
        let secret = world.invited(zita).await;
        let staff = [
            "/desk/interviews".to_owned(),
            format!("/interviews/{}", world.campaign),
            format!("/interviews/contacts/{zita}"),
            format!("/interviews/{}/contacts/new", world.campaign),
        ];
        for path in &staff {
            assert_eq!(world.browser.get("anna", &world.at(path)).await.status, 200, "{path}");
            assert_eq!(world.browser.get("marta", &world.at(path)).await.status, 200, "{path}");
            for who in ["elena", "rosa", "delia"] {
                assert_eq!(world.browser.get(who, &world.at(path)).await.status, 403, "{who} {path}");
            }
        }
        let public = world.browser.get("", &world.at("/interviews")).await;
        assert_eq!(public.status, 200);
        assert!(public.has("Ascolto dei settori") && !public.has("Zita"), "{}", public.body);
        // A secret opens nothing elsewhere, and a wrong one nothing at all.
        process::testing::open(&db, kernel::ProcessId(kernel::uuid::Uuid::from_u128(7)), "altrove")
            .await
            .unwrap();
        let elsewhere = format!("/it/processes/altrove/interviews/mine/{secret}");
        assert_eq!(world.browser.get("", &elsewhere).await.status, 404);
        assert_eq!(world.browser.get("", &world.at("/interviews/mine/0123")).await.status, 404);
        let staff_elsewhere = format!("/it/processes/altrove/interviews/contacts/{zita}");
        assert_ne!(world.browser.get("anna", &staff_elsewhere).await.status, 200);
    });
}

#[test]
fn the_public_reads_no_sector_that_is_small_enough_to_be_recognised() {
    on_both(async |db| {
        let world = World::new(&db).await;
        for number in 0..6 {
            let id = world.listed(&format!("Persona Finanza {number}")).await;
            world.invited(id).await;
            world.heard(id).await;
        }
        let page = world.browser.get("", &world.at("/interviews")).await;
        assert!(page.has("Finanza") && page.has("6 persone ascoltate"), "{}", page.body);
        let id = world.listed_in("Unica Accademica", "accademia", None).await.unwrap();
        world.invited(id).await;
        world.heard(id).await;
        let page = world.browser.get("", &world.at("/interviews")).await;
        assert!(page.has("Tutti i settori") && page.has("7 persone ascoltate"), "{}", page.body);
        assert!(
            !page.has("Accademia") && !page.has(">Finanza<"),
            "what is left out is not found by subtraction"
        );
    });
}

#[test]
fn a_person_reads_on_their_own_page_who_suggested_them() {
    on_both(async |db| {
        let world = World::new(&db).await;
        let zita = world.listed("Zita Ferraris").await;
        let ugo = world.listed_in("Ugo Marin", "accademia", Some(zita)).await.unwrap();
        let view = db.read().await.unwrap();
        let person = store::contact(&view, world.process, ugo).await.unwrap().person;
        let telling = accounts::Telling { view: &view, person, lang: Lang::It };
        let all = accounts::held::everything(telling).await.unwrap();
        let lists = all.iter().find(|holding| holding.name == "interviews-held-lists").unwrap();
        assert_eq!(
            lists.things[0].text,
            "Il tuo nome è in elenco (da invitare). L’ha suggerito Zita Ferraris."
        );
    });
}

#[test]
fn a_form_sent_twice_lists_one_person() {
    on_both(async |db| {
        let world = World::new(&db).await;
        let path = world.at(&format!("/interviews/{}/contacts", world.campaign));
        let once = kernel::ids::encode(kernel::uuid::Uuid::from_u128(1 << 90));
        let fields = [
            ("once", once.as_str()),
            ("name", "<b>Zita</b>"),
            ("email", "zita@esempio.it"),
            ("lang", "it"),
            ("sector", "finanza"),
            ("quality", "<script>alert(1)</script>"),
        ];
        for _ in 0..2 {
            assert_eq!(world.browser.post("anna", &path, &fields).await.status, 303);
        }
        assert_eq!(world.entries("interviews.contact.add").await, 1);
        let page = world.browser.get("anna", &world.at(&format!("/interviews/{}", world.campaign))).await;
        assert!(!page.has("<script>alert") && !page.has("<b>Zita"), "{}", page.body);
    });
}

#[test]
fn an_invitation_sent_twice_is_one_message() {
    on_both(async |db| {
        let world = World::new(&db).await;
        let zita = world.listed("Zita Ferraris").await;
        let path = world.at(&format!("/interviews/contacts/{zita}/invitations"));
        let once = kernel::ids::encode(kernel::uuid::Uuid::from_u128(1 << 91));
        let fields = [
            ("once", once.as_str()),
            ("day", "01/12/2026"),
            ("hour", "10:00"),
            ("mode", "online"),
            ("minutes", "60"),
        ];
        for _ in 0..2 {
            assert_eq!(world.browser.post("anna", &path, &fields).await.status, 303);
        }
        assert_eq!(world.mails().await.len(), 1);
    });
}
