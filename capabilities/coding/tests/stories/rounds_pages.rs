//! Stories of the pages of blind rounds.

use crate::{
    client::{Browser, Page},
    rounds::{finish, note, opened, person},
    world::{TEXT, World, add_code, plainly, take_as, world},
};
use coding::{ThemeDraft, ThemeId, changes::BuildTheme};
use kernel::Attribution;
use record::Db;
use sources::SourceKind;
use testkit::{Cast, on_both};

const ROOT: &str = "/it/processes/torino-2030";

fn browser(db: &Db) -> Browser {
    Browser::on(db, sources::routes().and(coding::routes()))
}

fn hidden<'a>(page: &'a Page, name: &str) -> &'a str {
    page.body.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap().split('"').next().unwrap()
}

async fn theme(db: &Db, world: &World) -> ThemeId {
    let words = |name: &'static str| if name == "lang" { String::new() } else { "Prima la cassa".to_owned() };
    let draft = ThemeDraft::parse(words).unwrap();
    let mut tx = db.write().await.unwrap();
    let permit = plainly::<BuildTheme>(&world.cast.bruno, world.process);
    let id = coding::store::build_theme(&mut tx, &permit, &draft, &[]).await.unwrap();
    tx.commit().await.unwrap();
    id
}

#[test]
fn marta_opens_a_round_and_anna_and_bruno_finish_it() {
    on_both(async |db| {
        let world = world(&db, SourceKind::Document, Attribution::Named, TEXT).await;
        accounts::testing::settle(&db, world.process).await.unwrap();
        add_code(&db, &world, "Pagamenti").await;
        let browser = browser(&db);
        assert!(browser.get("anna", &format!("{ROOT}/desk/rounds")).await.has("Non c’è ancora nessun turno"));
        assert_eq!(browser.get("anna", &format!("{ROOT}/rounds/new")).await.status, 403);
        assert_eq!(browser.get("elena", &format!("{ROOT}/desk/rounds")).await.status, 403);
        let form = browser.get("marta", &format!("{ROOT}/rounds/new")).await;
        assert!(
            form.has("Un piano, Ente di prova") && form.has("Bruno") && !form.has("Elena"),
            "{}",
            form.body
        );
        let (once, version) = (hidden(&form, "once").to_owned(), world.version.to_string());
        let [anna, bruno] = [&world.cast.anna, &world.cast.bruno].map(|actor| person(actor).to_string());
        let wrong = [("once", once.as_str()), ("title", "Primo giro"), ("coders", &anna)];
        let wrong = browser.post("marta", &format!("{ROOT}/rounds"), &wrong).await;
        assert!(wrong.status == 422 && wrong.has("Scegli almeno due persone.") && wrong.has("Primo giro"));
        let sent = [
            ("once", once.as_str()),
            ("title", "Primo giro"),
            ("texts", &version),
            ("coders", &anna),
            ("coders", &bruno),
        ];
        assert_eq!(browser.post("anna", &format!("{ROOT}/rounds"), &sent).await.status, 403);
        let done = browser.post("marta", &format!("{ROOT}/rounds"), &sent).await;
        assert_eq!(done.status, 303, "{}", done.body);
        assert_eq!(browser.post("marta", &format!("{ROOT}/rounds"), &sent).await.leads_to(), done.leads_to());
        let list = browser.get("anna", done.leads_to()).await;
        assert!(list.has("Turno aperto.") && list.has("Primo giro"), "{}", list.body);
        let id =
            list.body.split(&format!("href=\"{ROOT}/rounds/")).nth(1).unwrap().split('"').next().unwrap();
        let round = format!("{ROOT}/rounds/{id}");
        let page = browser.get("anna", &round).await;
        assert!(page.has("Ho finito") && page.has("0 di 4"), "{}", page.body);
        assert_eq!(browser.get("anna", &format!("{round}/figures")).await.status, 404);
        assert_eq!(browser.get("anna", &format!("{round}/figures.csv")).await.status, 404);
        assert!(browser.post("marta", &format!("{round}/ends"), &[("reason", "")]).await.status == 422);
        assert_eq!(browser.post("anna", &format!("{round}/finishes"), &[]).await.status, 303);
        assert!(!browser.get("anna", &round).await.has("/finishes\""));
        assert_eq!(browser.post("bruno", &format!("{round}/finishes"), &[]).await.status, 303);
        assert!(browser.get("anna", &round).await.has("Nessun disaccordo"));
    });
}

#[test]
fn no_page_tells_anybody_else_what_bruno_made_while_the_round_is_open() {
    on_both(async |db| {
        let (world, [money, _], round) = opened(&db).await;
        let Cast { anna, bruno, .. } = &world.cast;
        let his = take_as(&db, &world, bruno, "Comprare bene", &[money], None).await;
        note(&db, &world, bruno, his, "Un pensiero di Bruno.").await;
        let browser = browser(&db);
        let source = world.source;
        let pages = [
            "/desk/coding".to_owned(),
            "/desk/rounds".to_owned(),
            format!("/rounds/{round}"),
            "/codebook".to_owned(),
            "/codebook/pagamenti".to_owned(),
            "/themes".to_owned(),
            format!("/excerpts/{his}"),
            format!("/sources/{source}"),
            format!("/sources/{source}/coding"),
            format!("/sources/{source}/passages/2"),
            "/sources".to_owned(),
            "/desk/sources".to_owned(),
        ];
        for who in ["anna", "marta", "delia", "elena", "rosa", ""] {
            for path in &pages {
                let page = browser.get(who, &format!("{ROOT}{path}")).await;
                let told = page.has(&his.to_string()) && !path.contains("/excerpts/");
                let counted = page.has("1 estratto") || page.has("Un pensiero");
                assert!(!told && !counted, "{who} reads it at {path}: {}", page.body);
            }
            assert_eq!(browser.get(who, &format!("{ROOT}/excerpts/{his}")).await.status, 404, "{who}");
        }
        let reading = browser.get("anna", &format!("{ROOT}/sources/{source}/coding")).await;
        assert!(reading.has("0 di 4"), "which passage he took it from would tell");
        let own = browser.get("bruno", &format!("{ROOT}/excerpts/{his}")).await;
        assert!(own.has("Un pensiero di Bruno.") && own.has("Per ora lo leggi solo tu"), "{}", own.body);
        let theme = theme(&db, &world).await;
        for rest in ["", "?code=pagamenti"] {
            let picking = browser.get("bruno", &format!("{ROOT}/themes/{theme}/excerpts/new{rest}")).await;
            assert!(picking.status == 200 && !picking.has(&his.to_string()), "a theme is read by everybody");
        }
        // Anna takes the same words: she is told what she would be told if nobody had.
        let passage = format!("{ROOT}/sources/{source}/passages/2/excerpts");
        let form = browser.get("anna", &format!("{passage}/new")).await;
        let (once, code) = (hidden(&form, "once").to_owned(), money.to_string());
        let sent = [("once", once.as_str()), ("version", "1"), ("quote", "Comprare bene"), ("codes", &code)];
        assert_eq!(browser.post("anna", &passage, &sent).await.status, 303);
        let hers = browser.get("anna", &format!("{ROOT}/excerpts/{his}")).await;
        assert!(hers.status == 200 && !hers.has("Bruno") && !hers.has("Un pensiero"), "{}", hers.body);
        finish(&db, &world, anna, round).await.unwrap();
        finish(&db, &world, bruno, round).await.unwrap();
        let after = browser.get("anna", &format!("{ROOT}/excerpts/{his}")).await;
        assert!(after.has("Un pensiero di Bruno.") && after.has("Metti nel tema") == after.has("/themes\""));
        assert!(browser.get("", &format!("{ROOT}/codebook")).await.has("1 estratto"));
    });
}

#[test]
fn disagreements_come_first_each_with_a_place_to_settle_it_and_then_the_figures() {
    on_both(async |db| {
        let (world, [money, time], round) = opened(&db).await;
        let Cast { anna, bruno, .. } = &world.cast;
        take_as(&db, &world, anna, "Comprare bene", &[money], None).await;
        take_as(&db, &world, bruno, "Comprare bene, e\u{301} pagare in trenta giorni", &[time], None).await;
        finish(&db, &world, anna, round).await.unwrap();
        finish(&db, &world, bruno, round).await.unwrap();
        let browser = browser(&db);
        let address = format!("{ROOT}/rounds/{round}");
        let page = browser.get("anna", &address).await;
        assert!(
            page.has("2 disaccordi") && page.has("28 caratteri") && page.has("13 caratteri"),
            "{}",
            page.body
        );
        let (longer, shorter) =
            (page.body.find("28 caratteri").unwrap(), page.body.find("13 caratteri").unwrap());
        assert!(longer < shorter && page.has("Nessun codice") && page.has("Tempi") && page.has("Pagamenti"));
        let fields = ["version", "start", "end", "number"].map(|name| (name, hidden(&page, name).to_owned()));
        let mut sent: Vec<(&str, &str)> =
            fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let empty = browser.post("anna", &format!("{address}/settlements"), &sent).await;
        assert!(
            empty.status == 422 && empty.has("href=\"#f-d1-keep\"") && empty.has("href=\"#f-d1-reason\""),
            "{}",
            empty.body
        );
        let bruno = person(bruno).to_string();
        sent.extend([("keep", bruno.as_str()), ("reason", "Si parla di tempi.")]);
        assert_eq!(browser.post("elena", &format!("{address}/settlements"), &sent).await.status, 403);
        let done = browser.post("anna", &format!("{address}/settlements"), &sent).await;
        assert!(done.status == 303 && done.leads_to().ends_with("#d1"), "{}", done.body);
        assert_eq!(browser.post("anna", &format!("{address}/settlements"), &sent).await.status, 409);
        let page = browser.get("marta", &address).await;
        assert!(
            page.has("Tenuta la lettura di Bruno") && page.has("Si parla di tempi.") && page.has("1 risolto")
        );
        let figures = browser.get("anna", &format!("{address}/figures")).await;
        assert!(
            figures.has("Kappa di Cohen") && figures.has("17 parole") && figures.has("seme 2024"),
            "{}",
            figures.body
        );
        let csv = browser.get("anna", &format!("{address}/figures.csv")).await;
        assert!(csv.body.starts_with("code,name,units,coefficient,value"), "{}", csv.body);
        assert!(csv.has("pagamenti,Pagamenti,words,kappa,") && csv.has("relevance_u_alpha"));
        for who in ["elena", "rosa", ""] {
            let refused = browser.get(who, &format!("{address}/figures.csv")).await.status;
            assert!(refused == 403 || refused == 303 || refused == 404, "{who} {refused}");
        }
    });
}
