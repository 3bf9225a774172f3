//! Stories of replies through pages and forms, on both databases.

use crate::world::{AFTER, Browser, World, accepted, at, site};
use axum::http::StatusCode;
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
        let mut dario = Browser::of(&site, &db, &world.cast.dario).await;
        let desk = dario.get("/replies/awaiting").await;
        assert!(desk.html.contains(WORDS) && desk.html.contains("/contributions/1/replies/new"));
        let form = dario.get("/contributions/1/replies/new").await;
        assert!(
            form.html.contains(&revision) && form.html.contains("Lo chiede il contributo 1."),
            "{}",
            form.html
        );
        let fields = [("outcome", "accepted"), ("reason", REASON), ("caused", revision.as_str())];
        let done = dario.post("/contributions/1/replies", &fields).await;
        assert_eq!(done.location, "/replies/awaiting?done=replies-given", "{}", done.html);

        let mail =
            mails(&world).await.into_iter().find(|(subject, _)| subject.starts_with("Risposta al")).unwrap();
        assert!(mail.1.contains(REASON) && mail.1.contains("Accolta"));
        let mine = private_path(&mail.1);
        let mut ada = Browser::new(&site);
        let before = ada.get(&mine).await;
        assert!(before.html.contains(REASON) && before.html.contains("Dario"));
        assert!(before.html.contains("quando sarà pubblicata"), "{}", before.html);
        assert!(!before.html.contains("sabato mattina.</ins>") && !before.html.contains(AFTER));

        // Published: now everybody reads the exact change, and nothing else of the page has moved.
        world.publish().await;
        let after = ada.get(&mine).await;
        assert!(after.html.contains("Il contributo 1 ha cambiato il piano così"));
        assert!(
            after.html.contains("<ins>") && after.html.contains("anche il sabato mattina"),
            "{}",
            after.html
        );
        assert!(after.html.contains("ora dice"));
        let public = ada.get("/contributions/1").await;
        assert!(public.html.contains(REASON) && public.html.contains("<ins>"));
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
        let mut elena = Browser::of(&site, &db, &world.cast.elena).await;
        assert!(elena.get("/contributions/1").await.html.contains("<ins>"));
        assert!(!Browser::new(&site).get("/contributions/1").await.html.contains("<ins>"));
    });
}

#[test]
fn a_second_reply_meets_a_conflict_page() {
    on_both(async |db| {
        let world = World::new(&db).await;
        world.say("Ada Uno", WORDS).await;
        let site = site(&db).await;
        let mut dario = Browser::of(&site, &db, &world.cast.dario).await;
        dario.get("/contributions/1/replies/new").await;
        world.answer(&accepted(&[]), &[1]).await.unwrap();
        let late = dario.post("/contributions/1/replies", &[("outcome", "noted"), ("reason", REASON)]).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        assert!(late.html.contains("Qualcuno ha già risposto") && late.html.contains(REASON));
        assert_eq!(dario.get("/contributions/1/replies/new").await.location, "/contributions/1#reply");
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
        let mut dario = Browser::of(&site, &db, &world.cast.dario).await;
        let form = dario.get("/contributions/1/replies/new").await;
        assert!(form.html.contains("value=\"2, 3\""), "{}", form.html);
        assert!(form.html.contains("4 · Tutt&#39;altra cosa."), "{}", form.html);
        let wrong = dario.post("/contributions/1/replies", &[("numbers", "2, 3, boh")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.html.contains("f-reason-problem") && wrong.html.contains("2, 3, boh"));
        let fields = [("outcome", "noted"), ("reason", REASON), ("numbers", "2, 3")];
        assert_eq!(dario.post("/contributions/1/replies", &fields).await.status, StatusCode::SEE_OTHER);
        let sent = mails(&world).await;
        assert_eq!(sent.iter().filter(|(subject, _)| subject.starts_with("Risposta al")).count(), 3);
        let mut visitor = Browser::new(&site);
        for number in 1..=3 {
            let page = visitor.get(&format!("/contributions/{number}")).await;
            assert!(page.html.contains("risponde ad altri 2 contributi"), "{number}");
        }
        assert!(!visitor.get("/contributions/4").await.html.contains(REASON));
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
        let page = Browser::new(&site(&db).await).get(&format!("/organisations/{zattera}")).await;
        assert!(page.html.contains("3 contributi, 2 con risposta."), "{}", page.html);
        assert_eq!(page.html.matches("Ha ragione: si può fare.").count(), 2);
        assert!(page.html.contains("In attesa di risposta") && page.html.contains("Il parcheggio."));
        assert!(!page.html.contains("Ada Uno"));
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
        let page = Browser::new(&site(&late).await).get("/replies").await;
        for words in
            ["Al 27 marzo 2027.", "Associazione", "Persone", "Oltre il termine", "contributi con risposta"]
        {
            assert!(page.html.contains(words), "{words}");
        }
        let filtered = Browser::new(&site(&late).await).get("/replies?outcome=not-accepted").await;
        assert!(filtered.html.contains("Nessuna risposta con questo esito"));
        let wrong = Browser::new(&site(&late).await).get("/replies?outcome=boh").await;
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
        let mut dario = Browser::of(&site, &late, &world.cast.dario).await;
        let desk = dario.get("/replies/awaiting").await;
        assert!(desk.html.contains("Il sabato.") && desk.html.contains("Oltre il termine"));
        assert!(!desk.html.contains("La sera."));
        let none = dario.get("/replies/awaiting?state=awaiting").await;
        assert!(none.html.contains("Nulla aspetta una risposta"));
        let mut rosa = Browser::of(&site, &late, &world.cast.rosa).await;
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
        let mut visitor = Browser::new(&site(&db).await);
        let page = visitor.get(&format!("/plan/lines/{}", world.line.0)).await;
        for words in ["Che cosa ne è stato detto", "2 contributi, 1 con risposta.", WORDS, "Accolta"] {
            assert!(page.html.contains(words), "{words}: {}", page.html);
        }
        assert!(!page.html.contains("333"));
        let about = format!("/contributions?about=plan.section:{}", world.section);
        assert!(visitor.get(&about).await.html.contains(WORDS));
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
        let mut dario = Browser::of(&site, &db, &world.cast.dario).await;
        assert!(dario.get("/replies/awaiting").await.html.contains("after=50"));
        world.answer(&accepted(&[]), &[50]).await.unwrap();
        let next = dario.get("/replies/awaiting?after=50").await;
        assert!(next.html.contains("dice 51") && next.html.contains("dice 52"));
        assert!(!next.html.contains("dice 49"));
    });
}
