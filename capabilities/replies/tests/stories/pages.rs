//! Stories of replies through pages and forms, on both databases.

use crate::world::{AFTER, World, accepted, at, site};
use accounts::testing::signed_in;
use axum::http::StatusCode;
use process::testing::inside;
use testkit::on_both;

const WORDS: &str = "Anche il sabato mattina!";
const REASON: &str = "Gli sportelli delle valli servono anche a chi lavora.";

async fn mails(world: &World) -> Vec<(String, String)> {
    let view = world.db.read().await.unwrap();
    let all = accounts::store::mails(&view, None, 99).await.unwrap();
    all.into_iter().map(|mail| (mail.subject, mail.body.unwrap())).collect()
}

fn private_path(body: &str) -> String {
    let (_, secret) = body.split_once("/contributions/mine/").unwrap();
    format!("/contributions/mine/{}", secret.split_whitespace().next().unwrap())
}

#[test]
fn a_decision_is_given_read_mailed_and_shows_the_change_it_caused() {
    on_both(async |db| {
        let world = World::new(&db).await;
        world.say("Ada Uno", WORDS).await;
        let revision = world.revise(world.line.1, AFTER).await.to_string();
        let site = site(&db).await;
        let mut dario = signed_in(&site, &db, &world.cast.dario).await.unwrap();
        let desk = dario.get("/replies/awaiting").await;
        assert!(desk.body.contains(WORDS) && desk.body.contains("/contributions/1/replies/new"));
        let form = dario.get("/contributions/1/replies/new").await;
        assert!(
            form.body.contains(&revision) && form.body.contains("Lo chiede il contributo 1."),
            "{}",
            form.body
        );
        let fields = [("outcome", "accepted"), ("reason", REASON), ("caused", revision.as_str())];
        let done = dario.post("/contributions/1/replies", &fields).await;
        assert_eq!(inside(done.leads_to()), "/replies/awaiting?done=replies-given", "{}", done.body);

        let mail =
            mails(&world).await.into_iter().find(|(subject, _)| subject.starts_with("Risposta al")).unwrap();
        assert!(mail.1.contains(REASON) && mail.1.contains("Accolta"));
        let mine = private_path(&mail.1);
        let mut ada = site.visitor();
        let before = ada.get(&mine).await;
        assert!(before.body.contains(REASON) && before.body.contains("Dario"));
        assert!(before.body.contains("quando sarà pubblicata"), "{}", before.body);
        assert!(!before.body.contains("sabato mattina.</ins>") && !before.body.contains(AFTER));

        // Published: now everybody reads the exact change, and nothing else of the page has moved.
        world.publish().await;
        let after = ada.get(&mine).await;
        assert!(after.body.contains("Il contributo 1 ha cambiato il piano così"));
        assert!(
            after.body.contains("<ins>") && after.body.contains("anche il sabato mattina"),
            "{}",
            after.body
        );
        assert!(after.body.contains("ora dice"));
        let public = ada.get("/contributions/1").await;
        assert!(public.body.contains(REASON) && public.body.contains("<ins>"));
    });
}

#[test]
fn staff_read_the_change_before_it_is_published() {
    on_both(async |db| {
        let world = World::new(&db).await;
        world.say("Ada Uno", WORDS).await;
        let revision = world.revise(world.line.1, AFTER).await;
        world.answer(&accepted(&[revision]), &[1]).await.unwrap();
        let site = site(&db).await;
        let mut elena = signed_in(&site, &db, &world.cast.elena).await.unwrap();
        assert!(elena.get("/contributions/1").await.body.contains("<ins>"));
        assert!(!site.visitor().get("/contributions/1").await.body.contains("<ins>"));
    });
}

#[test]
fn a_second_reply_meets_a_conflict_page() {
    on_both(async |db| {
        let world = World::new(&db).await;
        world.say("Ada Uno", WORDS).await;
        let site = site(&db).await;
        let mut dario = signed_in(&site, &db, &world.cast.dario).await.unwrap();
        dario.get("/contributions/1/replies/new").await;
        world.answer(&accepted(&[]), &[1]).await.unwrap();
        let late = dario.post("/contributions/1/replies", &[("outcome", "noted"), ("reason", REASON)]).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        assert!(late.body.contains("Qualcuno ha già risposto") && late.body.contains(REASON));
        let gone = dario.get("/contributions/1/replies/new").await;
        assert_eq!(inside(gone.leads_to()), "/contributions/1#reply");
    });
}

#[test]
fn identical_texts_are_offered_together_and_each_sender_is_written_to() {
    on_both(async |db| {
        let world = World::new(&db).await;
        for name in ["Ada Uno", "Bea Due", "Ciro Tre"] {
            world.say(name, WORDS).await;
        }
        world.say("Dina Quattro", "Tutt'altra cosa.").await;
        let site = site(&db).await;
        let mut dario = signed_in(&site, &db, &world.cast.dario).await.unwrap();
        let form = dario.get("/contributions/1/replies/new").await;
        assert!(form.body.contains("value=\"2, 3\""), "{}", form.body);
        assert!(form.body.contains("4 · Tutt&#39;altra cosa."), "{}", form.body);
        let wrong = dario.post("/contributions/1/replies", &[("numbers", "2, 3, boh")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.body.contains("f-reason-problem") && wrong.body.contains("2, 3, boh"));
        let fields = [("outcome", "noted"), ("reason", REASON), ("numbers", "2, 3")];
        assert_eq!(dario.post("/contributions/1/replies", &fields).await.status, StatusCode::SEE_OTHER);
        let sent = mails(&world).await;
        assert_eq!(sent.iter().filter(|(subject, _)| subject.starts_with("Risposta al")).count(), 3);
        let mut visitor = site.visitor();
        for number in 1..=3 {
            let page = visitor.get(&format!("/contributions/{number}")).await;
            assert!(page.body.contains("risponde ad altri 2 contributi"), "{number}");
        }
        assert!(!visitor.get("/contributions/4").await.body.contains(REASON));
    });
}

#[test]
fn three_contributions_of_an_organisation_have_three_replies_on_one_page() {
    on_both(async |db| {
        let world = World::new(&db).await;
        let ada = world.person("Ada Uno").await;
        let zattera = world.organisation("Zattera", ada).await;
        for words in ["Il sabato.", "La sera.", "Il parcheggio."] {
            world.send(ada, words, Some(zattera)).await;
        }
        world.answer(&accepted(&[]), &[1, 2]).await.unwrap();
        let page = site(&db).await.visitor().get(&format!("/organisations/{zattera}")).await;
        assert!(page.body.contains("3 contributi, 2 con risposta."), "{}", page.body);
        assert_eq!(page.body.matches("Ha ragione: si può fare.").count(), 2);
        assert!(page.body.contains("In attesa di risposta") && page.body.contains("Il parcheggio."));
        assert!(!page.body.contains("Ada Uno"));
    });
}

#[test]
fn the_register_counts_outcomes_for_each_kind_and_silence_with_its_date() {
    on_both(async |db| {
        let world = World::new(&db).await;
        let ada = world.person("Ada Uno").await;
        let zattera = world.organisation("Zattera", ada).await;
        world.send(ada, "Il sabato.", Some(zattera)).await;
        world.say("Bea Due", "La sera.").await;
        world.say("Ciro Tre", "Il parcheggio.").await;
        world.answer(&accepted(&[]), &[1, 2]).await.unwrap();
        let late = at(&db, "2027-03-27T11:00:00Z");
        let page = site(&late).await.visitor().get("/replies").await;
        for words in
            ["Al 27 marzo 2027.", "Associazione", "Persone", "Oltre il termine", "contributi con risposta"]
        {
            assert!(page.body.contains(words), "{words}");
        }
        let filtered = site(&late).await.visitor().get("/replies?outcome=not-accepted").await;
        assert!(filtered.body.contains("Nessuna risposta con questo esito"));
        let wrong = site(&late).await.visitor().get("/replies?outcome=boh").await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    });
}

#[test]
fn the_desk_shows_the_overdue_first_and_only_to_who_works_here() {
    on_both(async |db| {
        let world = World::new(&db).await;
        world.say("Ada Uno", "Il sabato.").await;
        world.say("Bea Due", "La sera.").await;
        world.answer(&accepted(&[]), &[2]).await.unwrap();
        let late = at(&db, "2027-03-27T11:00:00Z");
        let site = site(&late).await;
        let mut dario = signed_in(&site, &late, &world.cast.dario).await.unwrap();
        let desk = dario.get("/replies/awaiting").await;
        assert!(desk.body.contains("Il sabato.") && desk.body.contains("Oltre il termine"));
        assert!(!desk.body.contains("La sera."));
        let none = dario.get("/replies/awaiting?state=awaiting").await;
        assert!(none.body.contains("Nulla aspetta una risposta"));
        let mut rosa = signed_in(&site, &late, &world.cast.rosa).await.unwrap();
        assert_eq!(rosa.get("/replies/awaiting").await.status, StatusCode::FORBIDDEN);
        let posted = rosa.post("/contributions/1/replies", &[("outcome", "noted"), ("reason", REASON)]).await;
        assert_eq!(posted.status, StatusCode::FORBIDDEN);
    });
}

#[test]
fn a_line_says_what_was_said_about_it_and_a_withheld_text_is_not_there() {
    on_both(async |db| {
        let world = World::new(&db).await;
        world.say("Ada Uno", WORDS).await;
        world.say("Bea Due", "Chiamate il 333 1234567.").await;
        world.answer(&accepted(&[]), &[1]).await.unwrap();
        let permit = kernel::may(&world.cast.marta, &world.open()).unwrap().because("Un telefono.").unwrap();
        let mut tx = db.write().await.unwrap();
        consultation::store::withhold(&mut tx, &permit, 2).await.unwrap();
        tx.commit().await.unwrap();
        let mut visitor = site(&db).await.visitor();
        let page = visitor.get(&format!("/plan/lines/{}", world.line.0)).await;
        for words in ["Che cosa ne è stato detto", "2 contributi, 1 con risposta.", WORDS, "Accolta"] {
            assert!(page.body.contains(words), "{words}: {}", page.body);
        }
        assert!(!page.body.contains("333"));
        let about = format!("/contributions?about=plan.section:{}", world.section);
        assert!(visitor.get(&about).await.body.contains(WORDS));
    });
}

#[test]
fn the_next_page_of_the_desk_stays_where_it_was_when_something_is_answered() {
    on_both(async |db| {
        let world = World::new(&db).await;
        let ada = world.person("Ada Uno").await;
        for number in 1..=52 {
            world.send(ada, &format!("Contributo che dice {number}"), None).await;
        }
        let site = site(&db).await;
        let mut dario = signed_in(&site, &db, &world.cast.dario).await.unwrap();
        assert!(dario.get("/replies/awaiting").await.body.contains("after=50"));
        world.answer(&accepted(&[]), &[50]).await.unwrap();
        let next = dario.get("/replies/awaiting?after=50").await;
        assert!(next.body.contains("dice 51") && next.body.contains("dice 52"));
        assert!(!next.body.contains("dice 49"));
    });
}
