//! Stories of pages: what each person of the cast reads and sends.

use crate::{
    client::{Browser, Page},
    world::{TEXT, World, add_code, because, take, take_as, world},
};
use coding::{CodeId, ExcerptId, changes::RetireCode, store};
use kernel::{Attribution, Lang, Moment};
use record::Db;
use sources::SourceKind;
use testkit::{on_both, on_sqlite};

const ROOT: &str = "/it/processes/torino-2030";

fn browser(db: &Db) -> Browser {
    Browser::on(db, sources::routes().and(coding::routes()))
}

fn hidden<'a>(page: &'a Page, name: &str) -> &'a str {
    page.body.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap().split('"').next().unwrap()
}

async fn begin(db: &Db, kind: SourceKind, level: Attribution) -> (World, CodeId) {
    let world = world(db, kind, level, TEXT).await;
    let code = add_code(db, &world, "Pagamenti").await;
    (world, code)
}

async fn last_excerpt(db: &Db, world: &World) -> ExcerptId {
    let view = db.read().await.unwrap();
    let marks = store::marks(&view, None, world.version, (0, i64::MAX)).await.unwrap();
    marks.last().unwrap().id
}

#[test]
fn every_page_draws_in_both_languages_without_a_missing_word() {
    on_sqlite(async |db| {
        let _ = coding::routes();
        for lang in Lang::ALL {
            for sample in web::inventory::iter::<web::sample::Sample> {
                let cx = web::sample::context(db.clone(), *lang, "/sample");
                let html = (sample.draw)(cx.shell("Esempio")).unwrap();
                assert!(!html.contains("<script>alert") && !html.contains("<img src=x"), "{}", sample.name);
                assert_eq!(html.matches("<h1").count(), 1, "{}", sample.name);
            }
        }
        let ours = |key: &String| key.contains("coding-") || key.contains("sources-");
        let missing: Vec<String> = web::i18n::missing().into_iter().filter(ours).collect();
        assert!(missing.is_empty(), "{missing:#?}");
    });
}

#[test]
fn anna_ticks_two_sentences_and_the_excerpt_stands_under_its_passage() {
    on_both(async |db| {
        let (world, code) = begin(&db, SourceKind::Document, Attribution::Named).await;
        let browser = browser(&db);
        let passage = format!("{ROOT}/sources/{}/passages/2/excerpts", world.source);
        let page = browser.get("anna", &format!("{passage}/new")).await;
        assert!(page.has("Poi si vede.") && page.has("Pagamenti"), "{}", page.body);
        let (once, code) = (hidden(&page, "once").to_owned(), code.to_string());
        let sent = [
            ("once", once.as_str()),
            ("version", "1"),
            ("sentence", "1"),
            ("sentence", "2"),
            ("codes", &code),
            ("memo", "Due volte."),
        ];
        let done = browser.post("anna", &passage, &sent).await;
        assert_eq!(done.status, 303, "{}", done.body);
        assert_eq!(browser.post("anna", &passage, &sent).await.leads_to(), done.leads_to());
        let (there, anchor) = done.leads_to().split_once('#').unwrap();
        assert_eq!(anchor, "p2");
        let reading = browser.get("anna", there).await;
        assert!(
            reading.has(">Poi si vede. Poi si vede.</a>") && reading.has("Estratto preso."),
            "{}",
            reading.body
        );
        let id = last_excerpt(&db, &world).await;
        let staff = browser.get("anna", &format!("{ROOT}/excerpts/{id}")).await;
        assert!(staff.has("Due volte.") && staff.has("Ritira"));
        let public = browser.get("", &format!("{ROOT}/excerpts/{id}")).await;
        assert!(
            public.has("Poi si vede. Poi si vede.")
                && public.has("Pagamenti")
                && public.has("Leggilo nel documento")
        );
        assert!(!public.has("Due volte."), "a memo is for the staff");
        let register = browser.get("", &format!("{ROOT}/sources")).await;
        assert!(register.has("1 estratto"));
    });
}

#[test]
fn words_that_are_not_in_the_passage_come_back_with_everything_that_was_typed() {
    on_both(async |db| {
        let (world, code) = begin(&db, SourceKind::Document, Attribution::Named).await;
        let browser = browser(&db);
        let passage = format!("{ROOT}/sources/{}/passages/2/excerpts", world.source);
        let page = browser.get("anna", &format!("{passage}/new")).await;
        let (once, code) = (hidden(&page, "once").to_owned(), code.to_string());
        let with = |quote: &'static str| {
            vec![
                ("once", once.as_str()),
                ("version", "1"),
                ("quote", quote),
                ("codes", code.as_str()),
                ("memo", "La mia nota"),
            ]
        };
        let wrong = browser.post("anna", &passage, &with("comprare bene")).await;
        assert_eq!(wrong.status, 422);
        assert!(wrong.has("href=\"#f-quote\"") && wrong.has("La mia nota") && wrong.has("comprare bene"));
        assert!(browser.post("anna", &passage, &with("Poi si vede.")).await.has("compaiono 2 volte"));
        let bare = browser.post("anna", &passage, &[("once", once.as_str()), ("version", "1")]).await;
        assert!(bare.status == 422 && bare.has("href=\"#f-sentence\"") && bare.has("href=\"#f-codes\""));
        assert_eq!(browser.post("elena", &passage, &with("Comprare bene")).await.status, 403);
        assert_eq!(browser.post("anna", &passage, &with("Comprare bene")).await.status, 303);
    });
}

#[test]
fn the_whole_passage_is_one_button() {
    on_both(async |db| {
        let (world, code) = begin(&db, SourceKind::Document, Attribution::Named).await;
        let browser = browser(&db);
        let passage = format!("{ROOT}/sources/{}/passages/3/excerpts", world.source);
        let page = browser.get("marta", &format!("{passage}/new")).await;
        let (once, code) = (hidden(&page, "once").to_owned(), code.to_string());
        let sent = [
            ("once", once.as_str()),
            ("version", "1"),
            ("extent", "whole"),
            ("codes", &code),
            ("level", "restricted"),
        ];
        assert_eq!(browser.post("marta", &passage, &sent).await.status, 303);
        let id = last_excerpt(&db, &world).await;
        assert_eq!(browser.get("", &format!("{ROOT}/excerpts/{id}")).await.status, 404);
        assert!(browser.get("elena", &format!("{ROOT}/excerpts/{id}")).await.has("primo"));
    });
}

#[test]
fn a_page_is_marked_as_read_at_once_and_counted_on_the_desk() {
    on_both(async |db| {
        let (world, _) = begin(&db, SourceKind::Interview, Attribution::Category).await;
        let browser = browser(&db);
        let reading = format!("{ROOT}/sources/{}/coding", world.source);
        for who in ["", "rosa", "elena", "delia"] {
            assert_ne!(browser.get(who, &reading).await.status, 200, "{who}");
        }
        assert!(browser.get("anna", &reading).await.has("Ho letto questi passi"));
        let sent = [("version", "1"), ("first", "1"), ("last", "4")];
        let done = browser.post("anna", &format!("{ROOT}/sources/{}/readings", world.source), &sent).await;
        assert!(done.status == 303 && done.leads_to().starts_with(&format!("{ROOT}/desk/coding")));
        let desk = browser.get("anna", done.leads_to()).await;
        assert!(
            desk.has("Letta per intero")
                && desk.has("4 di 4 (100\u{a0}%)")
                && desk.has("Passi segnati come letti.")
        );
        assert!(!browser.get("anna", &reading).await.has("Ho letto questi passi"));
        assert_eq!(browser.get("elena", &format!("{ROOT}/desk/coding")).await.status, 403);
    });
}

#[test]
fn the_public_excerpt_of_an_interview_leads_nowhere() {
    on_both(async |db| {
        let (world, code) = begin(&db, SourceKind::Interview, Attribution::Unattributed).await;
        let id = take(&db, &world, "Comprare bene", &[code]).await;
        let browser = browser(&db);
        let page = browser.get("", &format!("{ROOT}/excerpts/{id}")).await;
        assert!(page.has("Una persona ascoltata") && page.has("Comprare bene") && page.has("Pagamenti"));
        let main = page.body.split("<main").nth(1).unwrap().split("</main>").next().unwrap();
        assert!(!main.contains("<a "), "{main}");
        assert!(!page.has("Intervista 01") && !page.has(&world.source.to_string()));
        // The page of the code counts it and does not show it.
        let code = browser.get("", &format!("{ROOT}/codebook/pagamenti")).await;
        assert!(
            code.has("1 estratto")
                && !code.has("Comprare bene")
                && code.has("Quelli dalle interviste si contano")
        );
        assert!(browser.get("elena", &format!("{ROOT}/codebook/pagamenti")).await.has("Comprare bene"));
    });
}

#[test]
fn a_coding_is_withdrawn_and_a_level_lowered_on_the_page_of_the_excerpt() {
    on_both(async |db| {
        let (world, code) = begin(&db, SourceKind::Document, Attribution::Named).await;
        let id = take(&db, &world, "Comprare bene", &[code]).await;
        let browser = browser(&db);
        let path = format!("{ROOT}/excerpts/{id}");
        let coding =
            store::codings_of(&db.read().await.unwrap(), None, id, Moment::MAX).await.unwrap().remove(0);
        let ends = format!("{ROOT}/codings/{}/ends", coding.id);
        assert_eq!(browser.post("elena", &ends, &[]).await.status, 403);
        assert_eq!(browser.post("fabio", &ends, &[]).await.status, 403, "the browser does not know Fabio");
        assert_eq!(browser.post("marta", &ends, &[]).await.status, 303);
        assert_eq!(browser.post("marta", &ends, &[]).await.status, 409);
        let code = code.to_string();
        assert_eq!(browser.post("anna", &format!("{path}/codings"), &[("codes", &code)]).await.status, 303);
        assert_eq!(browser.post("anna", &format!("{path}/codings"), &[]).await.status, 422);
        assert_eq!(browser.post("anna", &format!("{path}/codings"), &[("memo", "sola")]).await.status, 303);
        let bare = browser.post("delia", &format!("{path}/levels"), &[("level", "restricted")]).await;
        assert!(bare.status == 422 && bare.has("href=\"#f-level-reason\""));
        let sent = [("level", "restricted"), ("reason", "lo chiede chi ha parlato")];
        assert_eq!(browser.post("delia", &format!("{path}/levels"), &sent).await.status, 303);
        assert_eq!(browser.get("", &path).await.status, 404);
        assert!(browser.get("delia", &path).await.has("Riservata"));
    });
}

#[test]
fn a_code_is_added_moved_and_retired() {
    on_both(async |db| {
        let (world, code) = begin(&db, SourceKind::Document, Attribution::Named).await;
        let browser = browser(&db);
        let form = browser.get("anna", &format!("{ROOT}/codebook/new")).await;
        let once = hidden(&form, "once").to_owned();
        let parent = code.to_string();
        let sent = [
            ("once", once.as_str()),
            ("name", "Trenta giorni"),
            ("definition", "Quando si paga."),
            ("parent", &parent),
        ];
        assert_eq!(browser.post("anna", &format!("{ROOT}/codebook"), &sent).await.status, 303);
        assert!(browser.get("", &format!("{ROOT}/codebook")).await.has("id=\"trenta-giorni\""));
        let path = format!("{ROOT}/codebook/trenta-giorni/revisions");
        let form = browser.get("anna", &format!("{path}/new")).await;
        let base = hidden(&form, "base").to_owned();
        let moved = |reason: &'static str| {
            vec![
                ("base", base.as_str()),
                ("name", "Trenta giorni"),
                ("definition", "Al più tardi."),
                ("reason", reason),
            ]
        };
        assert!(browser.post("anna", &path, &moved("")).await.has("href=\"#f-reason\""));
        assert_eq!(browser.post("anna", &path, &moved("sta meglio in cima")).await.status, 303);
        assert_eq!(browser.post("anna", &path, &moved("sta meglio in cima")).await.status, 409);
        let ends = format!("{ROOT}/codebook/trenta-giorni/ends");
        assert_eq!(browser.post("anna", &ends, &[("reason", "")]).await.status, 422);
        assert_eq!(browser.post("anna", &ends, &[("reason", "non serve più")]).await.status, 303);
        let page = browser.get("", &format!("{ROOT}/codebook/trenta-giorni")).await;
        assert!(page.has("Ritirato il 22 novembre 2026") && page.has("Al più tardi."));
        assert_eq!(browser.get("", &format!("{ROOT}/codebook/mai-visto")).await.status, 404);
        let mut tx = db.write().await.unwrap();
        store::retire_code(&mut tx, &because::<RetireCode>(&world.cast.anna, world.process), code)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        assert!(browser.get("", &format!("{ROOT}/codebook")).await.has("2 codici non si usano più"));
    });
}

#[test]
fn a_theme_is_built_gathered_and_read() {
    on_both(async |db| {
        let (world, code) = begin(&db, SourceKind::Document, Attribution::Named).await;
        let first = take(&db, &world, "Comprare bene", &[code]).await;
        let second = take(&db, &world, "primo", &[]).await;
        take_as(&db, &world, &world.cast.bruno, "secondo", &[], Some(Attribution::Restricted)).await;
        let browser = browser(&db);
        let form = browser.get("anna", &format!("{ROOT}/themes/new")).await;
        let once = hidden(&form, "once").to_owned();
        let bad = browser.post("anna", &format!("{ROOT}/themes"), &[("once", &once), ("title", "Sì")]).await;
        assert!(bad.status == 422 && bad.has("href=\"#f-title\"") && bad.has("href=\"#f-statement\""));
        let sent = [
            ("once", once.as_str()),
            ("title", "Prima la cassa"),
            ("statement", "Si paga tardi."),
            ("minority", "Qualcuno no."),
        ];
        let built = browser.post("anna", &format!("{ROOT}/themes"), &sent).await;
        let theme = built.leads_to().split("/themes/").nth(1).unwrap().split('/').next().unwrap().to_owned();
        let gathering = browser.get("anna", built.leads_to()).await;
        assert!(gathering.has("Comprare bene") && gathering.has("secondo"));
        let filtered =
            browser.get("anna", &format!("{ROOT}/themes/{theme}/excerpts/new?code=pagamenti")).await;
        assert!(filtered.has("Comprare bene") && !filtered.has(">secondo<"));
        let excerpts = format!("{ROOT}/themes/{theme}/excerpts");
        assert_eq!(browser.post("anna", &excerpts, &[]).await.status, 422);
        let all = db.read().await.unwrap();
        let marks = store::marks(&all, None, world.version, (0, i64::MAX)).await.unwrap();
        drop(all);
        let ids: Vec<String> = marks.iter().map(|mark| mark.id.to_string()).collect();
        let sent: Vec<(&str, &str)> = ids.iter().map(|id| ("excerpts", id.as_str())).collect();
        assert_eq!(browser.post("anna", &excerpts, &sent).await.status, 303);
        let read = browser.get("", &format!("{ROOT}/themes/{theme}")).await;
        assert!(
            read.has("Prima la cassa")
                && read.has("Qualcuno no.")
                && read.has("Comprare bene")
                && !read.has("secondo")
        );
        assert!(
            read.has("Poggia anche su un estratto riservato")
                && read.has("3 estratti")
                && !read.has("Togli dal tema")
        );
        assert_eq!(browser.post("anna", &format!("{excerpts}/{second}/places"), &[]).await.status, 303);
        assert_eq!(browser.post("anna", &format!("{excerpts}/{first}/ends"), &[]).await.status, 303);
        assert!(!browser.get("", &format!("{ROOT}/themes/{theme}")).await.has("Comprare bene"));
        let sent = [("theme", theme.as_str())];
        assert_eq!(browser.post("anna", &format!("{ROOT}/excerpts/{first}/themes"), &sent).await.status, 303);
        assert!(browser.get("", &format!("{ROOT}/themes")).await.has("3 estratti"));
        assert_eq!(browser.get("elena", &format!("{excerpts}/new")).await.status, 403);
    });
}

#[test]
fn every_excerpt_stands_under_its_passage_however_they_overlap() {
    on_both(async |db| {
        let (world, code) = begin(&db, SourceKind::Document, Attribution::Named).await;
        take(&db, &world, "Comprare bene", &[code]).await;
        let browser = browser(&db);
        let path = format!("{ROOT}/sources/{}/coding", world.source);
        let one = browser.get("anna", &path).await;
        for quote in ["bene", "Comprare", "trenta", "giorni", "in trenta", "primo"] {
            take(&db, &world, quote, &[code]).await;
        }
        let seven = browser.get("anna", &path).await;
        assert_eq!(one.body.matches("/excerpts/").count() + 6, seven.body.matches("/excerpts/").count());
    });
}
