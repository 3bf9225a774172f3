//! What a visitor downloads: the public record and nothing else, the same for everybody, with size and digest.

use crate::scene::{SECRETS, turin};
use axum::http::header;
use record::{Db, content::sha256};
use serde_json::Value;
use testkit::on_both;
use web::testing::{Browser, Page};

const BASE: &str = "/it/processes/torino-2030/open-data";
const FILES: &[&str] = &[
    "/contributions.csv",
    "/contributions.json",
    "/provenance.jsonld",
    "/versions/1/plan.md",
    "/versions/2/plan.md",
    "/versions/2/plan.json",
];

async fn visitor(db: &Db) -> Browser {
    let routes = open_data::routes().and(plan::routes());
    trace::testing::visitor(db, routes).await.unwrap()
}

async fn file(visitor: &mut Browser, path: &str) -> Page {
    let seen = visitor.get(&format!("{BASE}{path}")).await;
    assert_eq!(seen.status, 200, "{path}: {}", seen.body);
    seen
}

#[test]
fn no_download_holds_what_the_public_may_not_read() {
    on_both(async |db| {
        turin(&db).await;
        let mut visitor = visitor(&db).await;
        let pages = ["/it/processes/torino-2030/open-data", "/en/processes/torino-2030/ledger"];
        let mut all: Vec<String> = FILES.iter().map(|path| format!("{BASE}{path}")).collect();
        all.extend(pages.map(str::to_owned));
        for path in all {
            let seen = visitor.get(&path).await;
            for secret in SECRETS {
                assert!(!seen.body.contains(secret), "{secret} in {path}: {}", seen.body);
            }
        }
    });
}

#[test]
fn a_download_is_what_its_page_says_it_is() {
    on_both(async |db| {
        turin(&db).await;
        let mut visitor = visitor(&db).await;
        let page = visitor.get(BASE).await.body;
        assert!(!page.contains("open-data-"), "{page}");
        for path in FILES {
            let seen = file(&mut visitor, path).await;
            let digest = sha256(seen.body.as_bytes());
            assert!(page.contains(&digest), "the digest of {path} is not on the page");
            assert!(page.contains(&format!("{BASE}{path}")), "{path} is not on the page");
            assert_eq!(seen.header(header::CONTENT_LENGTH.as_str()), seen.body.len().to_string());
            assert!(
                seen.header(header::CONTENT_DISPOSITION.as_str())
                    .starts_with("attachment; filename=\"torino-2030-")
            );
            let again = visitor
                .get_with(&format!("{BASE}{path}"), (header::IF_NONE_MATCH, &format!("\"{digest}\"")))
                .await;
            assert_eq!((again.status, again.body.as_str()), (304, ""));
        }
    });
}

#[test]
fn the_table_of_contributions_has_every_field_and_no_formula() {
    on_both(async |db| {
        let scene = turin(&db).await;
        let mut visitor = visitor(&db).await;
        let table = file(&mut visitor, "/contributions.csv").await.body;
        let mut rows = table.split("\r\n");
        let fields = "id,processo,canale,data,tipo_partecipante,zona,riferimento,testo,esito,risposta,motivazione,\
                      data_risposta,modifica_id,numero,firma,lingua,accolto,non_accolto";
        assert_eq!(rows.next(), Some(fields));
        let rows: Vec<&str> = rows.filter(|row| !row.is_empty()).collect();
        assert_eq!(rows.len(), 5);
        assert!(
            rows[0].contains(",persona,,plan.line:") && rows[0].contains(",Rosa Bianchi,it,"),
            "{}",
            rows[0]
        );
        assert!(rows[0].contains(
            ",accolta,/processes/torino-2030/contributions/1#reply,È giusto dirlo meglio.,2026-11-22,"
        ));
        assert!(rows[1].contains("\"'=Dite \"\"quali\"\" clausole,\no non serve.\""), "{}", rows[1]);
        assert!(
            rows[2].contains(",associazione,Pinerolo,,") && rows[2].contains(",La Filigrana,"),
            "{}",
            rows[2]
        );
        let number = scene.number(3);
        assert!(rows[3].ends_with(&format!(",{number},,it,,")), "{}", rows[3]);
    });
}

#[test]
fn contributions_as_objects_have_the_same_fields() {
    on_both(async |db| {
        turin(&db).await;
        let whole: Value =
            serde_json::from_str(&file(&mut visitor(&db).await, "/contributions.json").await.body).unwrap();
        assert_eq!(whole["processo"], "torino-2030");
        let all = whole["contributi"].as_array().unwrap();
        assert_eq!(all.len(), 5);
        assert_eq!(all[1]["testo"], "=Dite \"quali\" clausole,\no non serve.");
        assert_eq!(
            (&all[1]["firma"], &all[3]["testo"], &all[4]["testo"]),
            (&Value::Null, &Value::Null, &Value::Null)
        );
        assert!(all[0]["modifica_id"].is_string());
    });
}

#[test]
fn a_version_is_the_same_for_people_and_for_programs() {
    on_both(async |db| {
        let scene = turin(&db).await;
        let mut visitor = visitor(&db).await;
        let json: Value =
            serde_json::from_str(&file(&mut visitor, "/versions/2/plan.json").await.body).unwrap();
        assert_eq!((&json["number"], &json["title"]), (&2.into(), &"Testo per l'adozione".into()));
        let lines = json["lines"].as_array().unwrap();
        assert_eq!(lines.len(), 4);
        assert_eq!(lines[0]["line"], scene.line.to_string());
        let text = file(&mut visitor, "/versions/2/plan.md").await.body;
        for line in lines {
            assert!(text.contains(&format!("**{}** ", line["number"].as_str().unwrap())), "{line}");
        }
        assert_eq!(visitor.get(&format!("{BASE}/versions/9/plan.md")).await.status, 404);
        assert_eq!(visitor.get(&format!("{BASE}/versions/uno/plan.json")).await.status, 404);
    });
}

#[test]
fn provenance_leads_from_a_line_to_what_it_rests_on() {
    on_both(async |db| {
        let scene = turin(&db).await;
        let graph: Value =
            serde_json::from_str(&file(&mut visitor(&db).await, "/provenance.jsonld").await.body).unwrap();
        let nodes = graph["@graph"].as_array().unwrap();
        let id = |node: &Value| node["@id"].as_str().unwrap().to_owned();
        let line =
            nodes.iter().find(|node| id(node).contains(&format!("/plan/lines/{}#", scene.line))).unwrap();
        assert_eq!(line["prov:wasAttributedTo"]["rdfs:label"], "editor");
        let derived = line["prov:wasDerivedFrom"].as_array().unwrap();
        assert_eq!(derived.len(), 1);
        let evidence = nodes.iter().find(|node| id(node) == id(&derived[0])).unwrap();
        assert!(evidence["rdfs:label"].as_str().unwrap().contains("Strategia metropolitana"));
        assert_eq!(line["prov:wasQuotedFrom"].as_array().unwrap().len(), 1, "the closed excerpt is left out");
        let mut ids: Vec<String> = nodes.iter().map(id).collect();
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), nodes.len(), "each thing stands once");
    });
}

#[test]
fn a_download_follows_the_record_and_erasure() {
    on_both(async |db| {
        let scene = turin(&db).await;
        let mut visitor = visitor(&db).await;
        let before = file(&mut visitor, "/contributions.csv").await;
        let rosa = scene.world.person("Rosa Bianchi").await.unwrap();
        scene.world.erase(rosa).await.unwrap();
        let after = file(&mut visitor, "/contributions.csv").await;
        assert!(before.body.contains("Rosa Bianchi") && !after.body.contains("Rosa Bianchi"));
        assert!(!after.body.contains("Dite quali clausole, o non serve."));
        assert_ne!(before.header(header::ETAG.as_str()), after.header(header::ETAG.as_str()));
    });
}

#[test]
fn a_process_without_a_plan_offers_nothing_yet() {
    on_both(async |db| {
        process::testing::turin(&db).await.unwrap();
        let page = visitor(&db).await.get(BASE).await.body;
        assert!(page.contains("Ancora niente da scaricare"), "{page}");
    });
}

#[test]
fn the_ledger_is_read_page_by_page_from_the_newest() {
    on_both(async |db| {
        turin(&db).await;
        let mut visitor = visitor(&db).await;
        let base = "/it/processes/torino-2030/ledger";
        let first = visitor.get(base).await.body;
        assert!(first.contains("rel=\"next\"") && !first.contains("rel=\"prev\""), "{first}");
        let older = visitor.get(&format!("{base}?before=20")).await.body;
        assert!(older.contains("n. 19") && older.contains("n. 1<") && !older.contains("n. 20<"), "{older}");
        assert!(older.contains("rel=\"prev\"") && !older.contains("rel=\"next\""));
        for odd in ["0", "-7", "9223372036854775807"] {
            assert_eq!(visitor.get(&format!("{base}?before={odd}")).await.status, 200, "{odd}");
        }
        assert_eq!(visitor.get(&format!("{base}?before=ieri")).await.status, 422);
    });
}
