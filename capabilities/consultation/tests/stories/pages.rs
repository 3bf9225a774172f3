//! Stories of contributions through pages and forms, on both databases.

use crate::world::{LINE, LINE_ID, World, at, draft, mail, private_path, site};
use accounts::testing::signed_in;
use axum::http::StatusCode;
use consultation::store;
use kernel::Viewer;
use process::testing::inside;
use testkit::on_both;
use web::testing::Browser;

const FORM: &str = "/consultation/contributions/new";
const SEND: &str = "/consultation/contributions";
const WORDS: &str = "Lo sportello di valle apra anche il sabato mattina.";

fn typed<'a>(body: &'a str, email: &'a str) -> Vec<(&'static str, &'a str)> {
    vec![("body", body), ("as", "own"), ("show", "yes"), ("name", "Rosa Bianchi"), ("email", email)]
}

async fn numbers(world: &World) -> i64 {
    let view = world.db.read().await.unwrap();
    let found = store::numbered(&view, Viewer::public(world.process), &(1..=20).collect::<Vec<i64>>()).await;
    i64::try_from(found.unwrap().len()).unwrap()
}

/// From the form to the message.
async fn write(browser: &mut Browser, db: &record::Db, email: &str) -> String {
    browser.get(FORM).await;
    let sent = browser.post(SEND, &typed(WORDS, email)).await;
    assert_eq!((sent.status, inside(sent.leads_to())), (303, "/consultation/sent"));
    private_path(&mail(db, "Consegna il tuo contributo").await)
}

#[test]
fn a_visitor_writes_confirms_and_keeps_a_receipt() {
    on_both(async |db| {
        let world = World::new(&db).await;
        let mut rosa = site(&db).await.visitor();
        let line = format!("plan.line:{}", kernel::ids::encode(LINE_ID));
        let page = rosa.get(&format!("{FORM}?on={line}")).await;
        assert!(page.body.contains("Aprire tre sportelli nelle valli."));
        let mut fields = typed(WORDS, "rosa@altrove.it");
        fields.push(("on", &line));
        let sent = rosa.post(SEND, &fields).await;
        assert_eq!(inside(sent.leads_to()), "/consultation/sent");
        let body = mail(&db, "Consegna il tuo contributo").await;
        assert!(
            !body.contains("Rosa") && !body.contains(WORDS),
            "nothing a stranger typed is in the message"
        );
        assert!(body.contains("Doppiofilo, un servizio di"), "it says who writes: {body}");

        let mine = private_path(&body);
        let confirm = rosa.get(&mine).await;
        assert!(confirm.body.contains(WORDS) && confirm.body.contains("Consegna il contributo"));
        assert_eq!(numbers(&world).await, 0, "looking is not handing in");
        let done = rosa.post(&mine, &[]).await;
        assert_eq!(inside(done.leads_to()), format!("{mine}?done=consultation-received"));
        let receipt = rosa.get(&mine).await;
        assert!(
            receipt.body.contains("df-receipt-number\">1<") && receipt.body.contains("In attesa di risposta")
        );
        assert!(receipt.body.contains("23 febbraio 2027"), "the day by which it is answered");
        assert!(mail(&db, "Contributo numero 1").await.contains(&mine));
        let public = site(&db).await.visitor().get("/contributions/1").await;
        assert!(
            public.body.contains(WORDS)
                && public.body.contains("Rosa Bianchi")
                && public.body.contains("Riga 3.2.4")
        );
        assert!(!public.body.contains("rosa@altrove.it"));
    });
}

#[test]
fn two_confirmations_at_once_give_one_number() {
    on_both(async |db| {
        let world = World::new(&db).await;
        let mut rosa = site(&db).await.visitor();
        let mine = write(&mut rosa, &db, "rosa@altrove.it").await;
        rosa.get(&mine).await;
        let (mut one, mut two) = (rosa.clone(), rosa.clone());
        let (first, second) = tokio::join!(one.post(&mine, &[]), two.post(&mine, &[]));
        for seen in [&first, &second] {
            assert_eq!(seen.status, StatusCode::SEE_OTHER);
            assert!(inside(seen.leads_to()).starts_with(&mine));
        }
        assert_eq!(numbers(&world).await, 1);
        let again = rosa.post(&mine, &[]).await;
        assert_eq!(inside(again.leads_to()), mine);
        assert_eq!(numbers(&world).await, 1);
    });
}

#[test]
fn an_address_nobody_was_given_leads_nowhere() {
    on_both(async |db| {
        World::new(&db).await;
        let mut stranger = site(&db).await.visitor();
        stranger.get(FORM).await;
        assert_eq!(stranger.get("/contributions/mine/0123").await.status, StatusCode::NOT_FOUND);
        assert_eq!(stranger.post("/contributions/mine/0123", &[]).await.status, StatusCode::NOT_FOUND);
    });
}

#[test]
fn a_form_sent_twice_asks_once() {
    on_both(async |db| {
        let world = World::new(&db).await;
        let mut rosa = site(&db).await.visitor();
        rosa.get(FORM).await;
        for _ in 0..2 {
            let sent = rosa.clone().post(SEND, &typed(WORDS, "rosa@altrove.it")).await;
            assert_eq!(inside(sent.leads_to()), "/consultation/sent");
        }
        let view = db.read().await.unwrap();
        assert_eq!(accounts::store::mails(&view, None, 9).await.unwrap().len(), 1);
        drop(view);
        assert_eq!(numbers(&world).await, 0);
    });
}

#[test]
fn whoever_is_signed_in_hands_in_at_once() {
    on_both(async |db| {
        let world = World::new(&db).await;
        let mut rosa = signed_in(&site(&db).await, &db, &world.cast.rosa).await.unwrap();
        let page = rosa.get(FORM).await;
        assert!(!page.body.contains("name=\"email\""));
        let fields = [("body", WORDS), ("as", "own"), ("show", "no")];
        let sent = rosa.clone().post(SEND, &fields).await;
        assert!(inside(sent.leads_to()).starts_with("/contributions/mine/"));
        let again = rosa.post(SEND, &fields).await;
        assert_eq!(inside(again.leads_to()), "/consultation/sent");
        assert_eq!(numbers(&world).await, 1);
        let public = site(&db).await.visitor().get("/contributions/1").await;
        assert!(public.body.contains("Una persona") && !public.body.contains("Rosa"));
    });
}

#[test]
fn what_is_wrong_is_told_beside_its_field_and_nothing_typed_is_lost() {
    on_both(async |db| {
        World::new(&db).await;
        let mut rosa = site(&db).await.visitor();
        rosa.get(FORM).await;
        let seen = rosa.post(SEND, &typed(WORDS, "non è un indirizzo")).await;
        assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(seen.body.contains("f-email-problem") && seen.body.contains(WORDS));
    });
}

#[test]
fn the_last_evening_still_counts_through_the_october_clock_change() {
    on_both(async |db| {
        let world = World::with_days(&db, "2026-10-01", "2026-10-25").await;
        // Rome leaves summer time that night: the day ends at 23:00 UTC.
        let then = at(&db, "2026-10-25T22:59:00Z");
        let mut rosa = signed_in(&site(&then).await, &then, &world.cast.rosa).await.unwrap();
        rosa.get(FORM).await;
        let sent = rosa.post(SEND, &[("body", WORDS), ("as", "own"), ("show", "no")]).await;
        assert!(inside(sent.leads_to()).starts_with("/contributions/mine/"), "{}", sent.body);
        assert_eq!(numbers(&world).await, 1);
    });
}

#[test]
fn after_closing_nothing_enters_by_the_form_and_the_text_is_kept() {
    on_both(async |db| {
        let world = World::with_days(&db, "2026-10-01", "2026-10-25").await;
        let before = site(&at(&db, "2026-10-25T22:50:00Z")).await;
        let after = site(&at(&db, "2026-10-25T23:00:00Z")).await;
        let mut rosa = before.visitor();
        let mine = write(&mut rosa, &at(&db, "2026-10-25T22:50:00Z"), "rosa@altrove.it").await;
        rosa.get(FORM).await;
        let late = rosa.clone().at(&after).post(SEND, &typed(WORDS, "rosa@altrove.it")).await;
        assert_eq!(late.status, StatusCode::FORBIDDEN);
        assert!(late.body.contains("25 ottobre 2026") && late.body.contains(WORDS), "{}", late.body);
        let closed = rosa.clone().at(&after).post(&mine, &[]).await;
        assert!(closed.body.contains("La consultazione è chiusa") && closed.body.contains(WORDS));
        let looked = rosa.clone().at(&after).get(&mine).await;
        assert!(looked.body.contains("La consultazione è chiusa") && looked.body.contains(WORDS));
        assert_eq!(numbers(&world).await, 0);
    });
}

#[test]
fn a_withheld_text_is_nowhere_public_and_its_place_gives_the_reason() {
    on_both(async |db| {
        let world = World::new(&db).await;
        let (ada, zattera) = (world.person("Ada Uno").await, world.organisation("Zattera").await);
        world.mandate(ada, zattera, "2026-11-01").await;
        let words = consultation::Draft {
            organisation: Some(zattera),
            level: kernel::Attribution::Named,
            ..draft("Chiamate il 333 1234567 di mio cognato.")
        };
        let number = world.send(ada, &words).await.unwrap().number;
        world.recognise(number).await.unwrap();
        world.say(world.person("Bea Due").await, "Chiamate il 333 1234567 di mio cognato.").await;
        let site = site(&db).await;
        let mut marta = signed_in(&site, &db, &world.cast.marta).await.unwrap();
        marta.get("/contributions/1").await;
        let empty = marta.post("/contributions/1/withholdings", &[("reason", " ")]).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        for number in ["1", "2"] {
            let path = format!("/contributions/{number}/withholdings");
            let done = marta.post(&path, &[("reason", "Dati di un'altra persona.")]).await;
            assert_eq!(done.status, StatusCode::SEE_OTHER);
        }
        let organisation = format!("/organisations/{zattera}");
        let mut visitor = site.visitor();
        for path in ["/contributions", "/contributions/1", "/contributions/2", "/consultation", &organisation]
        {
            let page = visitor.get(path).await;
            assert_eq!(page.status, StatusCode::OK, "{path}");
            assert!(!page.body.contains("333") && !page.body.contains("Ada Uno"), "{path}");
        }
        let page = visitor.get("/contributions/1").await;
        assert!(page.body.contains("Dati di un&#39;altra persona."), "{}", page.body);
        assert!(marta.get("/contributions/1").await.body.contains("333 1234567"));
        let asked = web::label::Asked {
            view: &db.read().await.unwrap(),
            viewer: Viewer::public(world.process),
            lang: kernel::Lang::It,
        };
        let one = store::by_number(asked.view, asked.viewer, 1).await.unwrap();
        let one = kernel::Ref { kind: consultation::CONTRIBUTION, id: one.id.0 };
        let label = web::label::labels(asked, &[one]).await.unwrap().remove(&one).unwrap();
        assert_eq!((label.title.as_str(), label.detail), ("Contributo 1, Mittente non mostrato", None));
    });
}

#[test]
fn staff_enter_a_letter_and_a_stranger_may_not() {
    on_both(async |db| {
        let world = World::new(&db).await;
        let site = site(&db).await;
        let fields = [
            ("channel", "paper"),
            ("received_on", "2026-11-10"),
            ("body", "Scrivo a mano perché così scrivo meglio."),
            ("as", "own"),
            ("name", "Ettore Magnabosca"),
            ("show", "yes"),
        ];
        let mut stranger = signed_in(&site, &db, &world.cast.rosa).await.unwrap();
        stranger.get(FORM).await;
        assert_eq!(stranger.post("/contributions", &fields).await.status, StatusCode::FORBIDDEN);
        let mut elena = signed_in(&site, &db, &world.cast.elena).await.unwrap();
        elena.get("/contributions/new").await;
        let mut early = fields;
        early[1] = ("received_on", "2026-10-31");
        let refused = elena.post("/contributions", &early).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains("non c’era una consultazione aperta"));
        let done = elena.post("/contributions", &fields).await;
        assert_eq!(inside(done.leads_to()), "/contributions/1?done=consultation-entered", "{}", done.body);
        let page = site.visitor().get("/contributions/1").await;
        assert!(page.body.contains("Ettore Magnabosca") && page.body.contains("su carta"));
    });
}

#[test]
fn the_lead_gives_the_missing_mandate_and_recognises_in_one_step() {
    on_both(async |db| {
        let world = World::new(&db).await;
        let (ada, zattera) = (world.person("Ada Uno").await, world.organisation("Zattera").await);
        let claim = consultation::Draft { organisation: Some(zattera), ..draft(WORDS) };
        world.send(ada, &claim).await.unwrap();
        let site = site(&db).await;
        assert!(!site.visitor().get("/contributions").await.body.contains("Zattera"));
        let mut marta = signed_in(&site, &db, &world.cast.marta).await.unwrap();
        let page = marta.get("/claims").await;
        assert!(page.body.contains("Ada Uno dice di parlare per Zattera"));
        let wrong =
            marta.post("/contributions/1/recognitions", &[("from_day", "2026-11-30"), ("how", "deed")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        let done =
            marta.post("/contributions/1/recognitions", &[("from_day", "2026-11-01"), ("how", "deed")]).await;
        assert_eq!(inside(done.leads_to()), "/claims?done=consultation-recognised", "{}", done.body);
        assert!(site.visitor().get("/contributions").await.body.contains("Contributo 1, Zattera"));
    });
}

#[test]
fn the_register_filters_by_what_stands_in_the_address_and_refuses_the_rest() {
    on_both(async |db| {
        let world = World::new(&db).await;
        for name in ["Ada Uno", "Bea Due"] {
            world.say(world.person(name).await, &format!("Contributo di {name}")).await;
        }
        let mut visitor = site(&db).await.visitor();
        let line = format!("plan.line:{}", kernel::ids::encode(LINE_ID));
        let all = [
            ("?state=awaiting", true),
            ("?state=overdue", false),
            ("?kind=person", true),
            ("?kind=organisation.associazione", false),
            ("?outcome=accepted", false),
            (&format!("?about={line}"), true),
        ];
        for (query, found) in all {
            let page = visitor.get(&format!("/contributions{query}")).await;
            assert_eq!((page.status, page.has("Contributo di Ada Uno")), (200, found), "{query}");
        }
        for query in ["?state=boh", "?outcome=DROP", "?after=x", "?about=plan.line:1", "?kind=tutti"] {
            let status = visitor.get(&format!("/contributions{query}")).await.status;
            assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{query}");
        }
        assert_eq!(LINE.0, "plan.line");
    });
}

#[test]
fn the_public_page_says_what_is_not_on_the_table_and_how_long_is_left() {
    on_both(async |db| {
        World::new(&db).await;
        let page = site(&db).await.visitor().get("/consultation").await;
        for words in
            ["I bilanci dei due enti.", "Mancano 63 giorni", "24 gennaio 2027", "Scrivi un contributo"]
        {
            assert!(page.body.contains(words), "{words}");
        }
    });
}
