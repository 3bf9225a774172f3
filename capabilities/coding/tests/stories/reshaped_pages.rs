//! Stories of pages: the codebook takes another shape, and what was done is undone.

use crate::{
    client::{Browser, Page},
    reshaping::begin,
    world::{World, add_code, take, take_as},
};
use coding::store;
use kernel::Moment;
use record::Db;
use testkit::on_both;

const ROOT: &str = "/it/processes/torino-2030";

fn browser(db: &Db) -> Browser {
    Browser::on(db, sources::routes().and(coding::routes()))
}

/// The address to which the button that undoes sends.
fn undo_of(page: &Page) -> String {
    let before = page.body.split("/undos\"").next().unwrap();
    let start = before.rsplit("action=\"").next().unwrap();
    format!("{start}/undos")
}

async fn slugs(db: &Db, world: &World) -> Vec<String> {
    let view = db.read().await.unwrap();
    let codes = store::codes(&view, world.process, Moment::MAX).await.unwrap();
    codes.into_iter().filter(|code| code.retired_at.is_none()).map(|code| code.slug).collect()
}

#[test]
fn anna_merges_two_codes_after_seeing_what_that_touches_and_takes_it_back() {
    on_both(async |db| {
        let world = begin(&db).await;
        let from = add_code(&db, &world, "Ritardi").await;
        add_code(&db, &world, "Pagamenti").await;
        take(&db, &world, "Comprare bene", &[from]).await;
        let browser = browser(&db);
        let merges = format!("{ROOT}/codebook/pagamenti/merges");
        assert!(browser.get("anna", &format!("{merges}/new")).await.has("Codici da unire"));
        assert_eq!(browser.get("elena", &format!("{merges}/new")).await.status, 403);
        let look = browser.get("anna", &format!("{merges}/new?from={from}")).await;
        assert!(look.has("Un estratto") && look.has("Nessuna riga del piano") && look.has("Ritardi"));
        let from = from.to_string();
        let bare = browser.post("anna", &merges, &[("from", &from)]).await;
        assert!(bare.status == 422 && bare.has("href=\"#f-reason\"") && bare.has("Un estratto"));
        assert_eq!(browser.post("elena", &merges, &[("from", &from), ("reason", "sì")]).await.status, 403);
        let done = browser.post("anna", &merges, &[("from", &from), ("reason", "erano uguali")]).await;
        assert_eq!(done.status, 303, "{}", done.body);
        let page = browser.get("anna", done.leads_to()).await;
        assert!(page.has("Codici uniti.") && page.has("Comprare bene") && page.has("Annulla"));
        let old = browser.get("", &format!("{ROOT}/codebook/ritardi")).await;
        assert!(old.has("Unito a un altro codice") && old.has("/codebook/pagamenti\""), "{}", old.body);
        assert!(!old.has("Annulla") && !old.has("Modifica il codice"));
        let undo = undo_of(&page);
        assert_eq!(browser.post("elena", &undo, &[]).await.status, 403);
        let undone = browser.post("marta", &undo, &[("reason", "erano diversi")]).await;
        assert_eq!(undone.status, 303, "the codebook belongs to all who code: {}", undone.body);
        assert!(browser.get("marta", undone.leads_to()).await.has("Annullato"));
        assert_eq!(slugs(&db, &world).await, ["ritardi", "pagamenti"]);
        let twice = browser.post("anna", &undo, &[]).await;
        assert!(twice.status == 409 && twice.has("È già stata annullata."));
    });
}

#[test]
fn a_code_is_moved_on_a_page_of_its_own() {
    on_both(async |db| {
        let world = begin(&db).await;
        let upper = add_code(&db, &world, "Denaro").await;
        add_code(&db, &world, "Pagamenti").await;
        let browser = browser(&db);
        let places = format!("{ROOT}/codebook/pagamenti/places");
        let page = browser.get("anna", &format!("{places}/new")).await;
        assert!(page.has("Sotto questo codice non ce ne sono altri."));
        let base = page.body.split("name=\"base\" value=\"").nth(1).unwrap().split('"').next().unwrap();
        let upper = upper.to_string();
        let sent = [("base", base), ("parent", upper.as_str()), ("reason", "si trova prima")];
        assert_eq!(browser.post("anna", &places, &sent).await.status, 303);
        assert_eq!(browser.post("anna", &places, &sent).await.status, 409);
        assert!(browser.get("", &format!("{ROOT}/codebook/pagamenti")).await.has("Denaro"));
        let ring = format!("{ROOT}/codebook/denaro/places");
        assert!(!browser.get("anna", &format!("{ring}/new")).await.has("Denaro › Pagamenti"));
    });
}

#[test]
fn the_excerpts_of_a_split_code_are_dealt_out_on_one_page() {
    on_both(async |db| {
        let world = begin(&db).await;
        let code = add_code(&db, &world, "Denaro").await;
        let (one, two) = (add_code(&db, &world, "Prestiti").await, add_code(&db, &world, "Pagamenti").await);
        let a = take(&db, &world, "Comprare bene", &[code]).await;
        take_as(&db, &world, &world.cast.bruno, "primo", &[code], None).await;
        let browser = browser(&db);
        let splits = format!("{ROOT}/codebook/denaro/splits");
        let lonely = browser.get("anna", &format!("{splits}/new?part={one}")).await;
        assert!(lonely.has("Scegli almeno due parti."), "{}", lonely.body);
        let page = browser.get("anna", &format!("{splits}/new?part={one}&part={two}")).await;
        assert!(page.has("Comprare bene") && page.has("primo") && page.has("2 estratti"));
        let (deal, one, two) = (format!("{a} {one}"), one.to_string(), two.to_string());
        let mut sent = vec![("part", one.as_str()), ("part", &two), ("deal", &deal), ("reason", "due cose")];
        let left = browser.post("anna", &splits, &sent).await;
        assert!(left.status == 422 && left.has("Un estratto non va ancora a nessuna parte"), "{}", left.body);
        assert!(left.has(&format!("value=\"{deal}\" checked")), "what was ticked stays ticked");
        sent.push(("rest", &two));
        let done = browser.post("anna", &splits, &sent).await;
        assert_eq!(done.status, 303, "{}", done.body);
        let old = browser.get("", &format!("{ROOT}/codebook/denaro")).await;
        assert!(old.has("Diviso") && old.has("/codebook/prestiti\"") && old.has("/codebook/pagamenti\""));
        assert!(browser.get("", &format!("{ROOT}/codebook/prestiti")).await.has("Comprare bene"));
        assert!(!browser.get("", &format!("{ROOT}/codebook/pagamenti")).await.has("Comprare bene"));
    });
}

#[test]
fn what_anna_did_last_stands_on_a_page_with_what_can_be_undone() {
    on_both(async |db| {
        let world = begin(&db).await;
        let browser = browser(&db);
        let path = format!("{ROOT}/desk/coding/entries");
        assert!(browser.get("anna", &path).await.has("Non hai ancora fatto nulla"));
        let code = add_code(&db, &world, "Pagamenti").await;
        let excerpt = take(&db, &world, "Comprare bene", &[code]).await;
        for who in ["", "rosa", "elena"] {
            assert_ne!(browser.get(who, &path).await.status, 200, "{who}");
        }
        let page = browser.get("anna", &path).await;
        assert!(page.has("Estratto preso") && page.has("Codice aggiunto"));
        assert!(page.has("«Pagamenti» è già su degli estratti (1)."), "{}", page.body);
        assert!(browser.get("marta", &path).await.has("Non hai ancora fatto nulla"));
        let undo = undo_of(&page);
        let one = browser.get("anna", undo.trim_end_matches("/undos")).await;
        assert!(
            one.has("Una codifica viene ritirata.") && one.has("Un estratto non c’è più."),
            "{}",
            one.body
        );
        let stranger = browser.get("marta", undo.trim_end_matches("/undos")).await;
        assert_eq!(stranger.status, 404, "what Anna coded is Anna's to undo");
        assert_eq!(browser.post("marta", &undo, &[]).await.status, 404);
        let undone = browser.post("anna", &undo, &[]).await;
        assert!(undone.status == 303 && undone.leads_to().contains("/coding?version=1"), "back to the text");
        let gone = format!("{ROOT}/excerpts/{excerpt}");
        assert_eq!(browser.get("anna", &gone).await.status, 404);
        let code = code.to_string();
        assert_eq!(browser.post("anna", &format!("{gone}/codings"), &[("codes", &code)]).await.status, 404);
    });
}

#[test]
fn a_heading_groups_codes_and_is_put_on_nothing() {
    on_both(async |db| {
        let world = begin(&db).await;
        let code = add_code(&db, &world, "Denaro").await;
        let excerpt = take(&db, &world, "Comprare bene", &[]).await;
        let browser = browser(&db);
        let path = format!("{ROOT}/codebook/denaro/revisions");
        let form = browser.get("anna", &format!("{path}/new")).await;
        let base = form.body.split("name=\"base\" value=\"").nth(1).unwrap().split('"').next().unwrap();
        let sent = [
            ("base", base),
            ("name", "Denaro"),
            ("definition", "Chi paga chi."),
            ("keywords", "soldi, cassa"),
            ("colour", "teal"),
            ("usage", "group"),
            ("reason", "raccoglie gli altri"),
        ];
        let done = browser.post("anna", &path, &sent).await;
        assert_eq!(done.status, 303, "{}", done.body);
        let page = browser.get("", &format!("{ROOT}/codebook/denaro")).await;
        assert!(page.has("soldi, cassa") && page.has("È solo un titolo"), "{}", page.body);
        let codings = format!("{ROOT}/excerpts/{excerpt}/codings");
        let code = code.to_string();
        let refused = browser.post("anna", &codings, &[("codes", &code)]).await;
        assert!(refused.status == 422, "{}", refused.body);
    });
}
