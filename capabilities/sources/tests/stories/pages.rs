//! Stories of pages: what each person of the cast reads and sends.

use crate::{
    client::Browser,
    world::{TEXT, add, document, interview, markdown, torino},
};
use kernel::{Attribution, Lang};
use testkit::{on_both, on_sqlite};

const ROOT: &str = "/it/processes/torino-2030";

fn fields<'a>(kind: &'a str, body: &'a str) -> Vec<(&'a str, &'a str)> {
    let mut all = vec![
        ("once", "01000000000000000000000000"),
        ("title", "Che cosa serve"),
        ("received_on", "2024-08-28"),
        ("lang", "it"),
        ("level", "named"),
        ("format", "markdown"),
        ("body", body),
    ];
    match kind {
        "interviews" => {
            all.extend([("sector", "finanza"), ("held_on", "2024-10-15"), ("name", "Nives Trabucco")])
        }
        _ => all.extend([("publisher", "Ente di prova"), ("url", "https://example.org/x")]),
    }
    all
}

#[test]
fn every_page_draws_in_both_languages_without_a_missing_word() {
    on_sqlite(async |db| {
        let _ = sources::routes();
        for lang in Lang::ALL {
            for sample in web::inventory::iter::<web::sample::Sample> {
                let cx = web::sample::context(db.clone(), *lang, "/sample");
                let html = (sample.draw)(cx.shell("Esempio")).unwrap();
                assert!(!html.contains("<script>alert") && !html.contains("<img src=x"), "{}", sample.name);
                assert_eq!(html.matches("<h1").count(), 1, "{}", sample.name);
            }
        }
        let missing: Vec<String> = web::i18n::missing()
            .into_iter()
            .filter(|key| key.contains("sources-") || key.contains("web-"))
            .collect();
        assert!(missing.is_empty(), "{missing:#?}");
    });
}

#[test]
fn anna_pastes_a_document_and_everybody_reads_it() {
    on_both(async |db| {
        torino(&db).await;
        let browser = Browser::on(&db, sources::routes());
        let path = format!("{ROOT}/sources/documents");
        assert_eq!(browser.get("anna", &format!("{path}/new")).await.status, 200);
        let sent = browser.upload("anna", &path, &fields("documents", TEXT), ("", b"")).await;
        assert_eq!(sent.status, 303, "{}", sent.body);
        let again = browser.upload("anna", &path, &fields("documents", TEXT), ("", b"")).await;
        assert_eq!(again.leads_to(), sent.leads_to(), "a form sent twice acts once");
        let page = browser.get("", sent.leads_to()).await;
        assert!(
            page.has("Comprare bene 🌱") && page.has("id=\"p2\"") && page.has("Ente di prova"),
            "{}",
            page.body
        );
        let register = browser.get("", &format!("{ROOT}/sources")).await;
        assert!(register.has("Che cosa serve") && register.has("4 passi"));
        let source = sent.leads_to().split('?').next().unwrap();
        let passage = browser.get("", &format!("{source}/passages/2?version=1")).await;
        assert!(passage.has("Comprare bene 🌱") && !passage.has("secondo punto"));
        assert_eq!(browser.get("", &format!("{source}/passages/9")).await.status, 404);
    });
}

#[test]
fn half_a_pdf_is_refused_and_what_was_typed_is_kept() {
    on_both(async |db| {
        torino(&db).await;
        let browser = Browser::on(&db, sources::routes());
        let path = format!("{ROOT}/sources/documents");
        let page =
            browser.upload("anna", &path, &fields("documents", ""), ("piano.pdf", b"%PDF-1.7\n")).await;
        assert_eq!(page.status, 422);
        assert!(page.has("È un PDF rovinato") && page.has("Che cosa serve") && page.has("href=\"#f-file\""));
        assert_eq!(db.read().await.unwrap().ledger_end(process::testing::TORINO).await.unwrap().0, 6);
    });
}

/// Two columns, several pages.
const PLAN: &[u8] = include_bytes!("../../../../engines/pdf/tests/fixtures/typst-2.pdf");

#[test]
fn of_a_pdf_everybody_reads_on_which_page_a_passage_begins() {
    on_both(async |db| {
        torino(&db).await;
        let browser = Browser::on(&db, sources::routes());
        let path = format!("{ROOT}/sources/documents");
        let sent = browser.upload("anna", &path, &fields("documents", ""), ("piano.pdf", PLAN)).await;
        assert_eq!(sent.status, 303, "{}", sent.body);
        let source = sent.leads_to().split('?').next().unwrap();
        let page = browser.get("", source).await;
        assert!(page.has("amministrazione condivisa non sostituisce i servizi pubblici"), "{}", page.body);
        for number in [1, 2] {
            assert_eq!(page.body.matches(&format!(">p. {number}<")).count(), 1, "page {number} begins once");
        }
        let passage = browser.get("", &format!("{source}/passages/1?version=1")).await;
        assert!(passage.has("Che cosa serve, p. 1"), "{}", passage.body);
        let texts = browser.get("anna", &format!("{source}/versions")).await;
        assert!(texts.has("piano.pdf") && texts.has("PDF") && !texts.has("Codifica dei caratteri"));
        let original = browser.get("anna", &format!("{source}/versions/1/original")).await;
        assert_eq!(original.headers["content-type"], "application/pdf");
    });
}

#[test]
fn the_public_never_reads_an_interview() {
    on_both(async |db| {
        let (process, _) = torino(&db).await;
        let browser = Browser::on(&db, sources::routes());
        let path = format!("{ROOT}/sources/interviews");
        let sent = browser
            .upload("anna", &path, &fields("interviews", "**Risposta.** Compriamo noi."), ("", b""))
            .await;
        assert_eq!(sent.status, 303, "{}", sent.body);
        let source = sent.leads_to().split('?').next().unwrap();
        for who in ["", "rosa", "elena", "delia"] {
            assert_eq!(browser.get(who, source).await.status, 404, "{who}");
            assert_eq!(browser.get(who, &format!("{source}/passages/1")).await.status, 404, "{who}");
        }
        let read = browser.get("anna", source).await;
        assert!(read.has("Compriamo noi.") && read.has("Codifica"));
        assert!(browser.get("anna", &format!("{source}/revisions/new")).await.has("Nives Trabucco"));
        let register = browser.get("", &format!("{ROOT}/sources")).await;
        assert!(
            register.has("Tutti i settori insieme")
                && !register.has("Che cosa serve")
                && !register.has("Finanza")
        );
        let shelf = browser.get("delia", &format!("{ROOT}/desk/sources")).await;
        assert!(shelf.has("Che cosa serve") && shelf.has("Per nome") && !shelf.has("Nives"));
        assert_eq!(browser.get("elena", &format!("{ROOT}/desk/sources")).await.status, 403);
        add(&db, process, &document("Altro"), Attribution::Restricted, &markdown("testo")).await;
        let register = browser.get("", &format!("{ROOT}/sources")).await;
        assert!(register.has("C’è anche un documento") && !register.has("Altro"));
    });
}

#[test]
fn delia_lowers_a_level_with_a_reason_and_the_next_request_shows_it() {
    on_both(async |db| {
        let (process, _) = torino(&db).await;
        let id = add(&db, process, &document("Un piano"), Attribution::Named, &markdown(TEXT)).await;
        let browser = Browser::on(&db, sources::routes());
        let (read, levels) = (format!("{ROOT}/sources/{id}"), format!("{ROOT}/sources/{id}/levels"));
        assert_eq!(browser.get("", &read).await.status, 200);
        assert_eq!(browser.get("delia", &levels).await.status, 200);
        let bare = browser.post("delia", &levels, &[("level", "restricted"), ("reason", " ")]).await;
        assert!(bare.status == 422 && bare.has("href=\"#f-reason\""));
        let stranger =
            browser.post("elena", &levels, &[("level", "restricted"), ("reason", "perché sì")]).await;
        assert_eq!(stranger.status, 403);
        assert_eq!(browser.get("", &read).await.status, 200);
        let done =
            browser.post("delia", &levels, &[("level", "restricted"), ("reason", "lo chiede l’ente")]).await;
        assert_eq!(done.status, 303);
        assert_eq!(browser.get("", &read).await.status, 404);
        assert!(browser.get("delia", &levels).await.has("lo chiede l’ente"));
    });
}

#[test]
fn marta_corrects_a_text_and_takes_the_original_away() {
    on_both(async |db| {
        let (process, _) = torino(&db).await;
        let id = add(&db, process, &document("Un piano"), Attribution::Named, &markdown(TEXT)).await;
        let browser = Browser::on(&db, sources::routes());
        let versions = format!("{ROOT}/sources/{id}/versions");
        let page = browser.get("marta", &versions).await;
        let base = page.body.split("name=\"base\" value=\"").nth(1).unwrap().split('"').next().unwrap();
        let sent = [("base", base), ("format", "text"), ("body", "Comprare meglio."), ("reason", "refuso")];
        let done = browser.upload("marta", &versions, &sent, ("", b"")).await;
        assert_eq!(done.status, 303, "{}", done.body);
        let late = browser.upload("marta", &versions, &sent, ("", b"")).await;
        assert_eq!(late.status, 409);
        assert!(browser.get("", &format!("{ROOT}/sources/{id}")).await.has("Comprare meglio."));
        let older = browser.get("", &format!("{ROOT}/sources/{id}?version=1")).await;
        assert!(older.has("Comprare bene") && older.has("Questo testo è stato corretto"));
        let original = browser.get("marta", &format!("{versions}/1/original")).await;
        assert_eq!(original.body, TEXT);
        assert!(original.headers["content-disposition"].to_str().unwrap().starts_with("attachment"));
        assert_eq!(browser.get("elena", &format!("{versions}/1/original")).await.status, 403);
    });
}

#[test]
fn the_description_of_a_source_is_corrected_from_the_state_it_was_opened_on() {
    on_both(async |db| {
        let (process, _) = torino(&db).await;
        let id = add(&db, process, &interview(1, "finanza"), Attribution::Category, &markdown(TEXT)).await;
        let browser = Browser::on(&db, sources::routes());
        let page = browser.get("anna", &format!("{ROOT}/sources/{id}/revisions/new")).await;
        assert!(page.has("value=\"Intervista 01\""), "{}", page.body);
        let base = page.body.split("name=\"base\" value=\"").nth(1).unwrap().split('"').next().unwrap();
        let sent = [
            ("base", base),
            ("title", "Intervista A"),
            ("sector", "accademia"),
            ("held_on", "2024-10-15"),
            ("received_on", "2024-10-16"),
            ("lang", "it"),
            ("about", "Docente."),
            ("name", "Nives Trabucco"),
        ];
        let path = format!("{ROOT}/sources/{id}/revisions");
        assert_eq!(browser.post("anna", &path, &sent).await.status, 303);
        assert_eq!(browser.post("anna", &path, &sent).await.status, 409);
        let read = browser.get("anna", &format!("{ROOT}/sources/{id}")).await;
        assert!(read.has("Intervista A") && read.has("Docente."));
    });
}
