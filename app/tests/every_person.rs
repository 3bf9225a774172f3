//! No id of a person leaves the house: not in a public archive of the demonstration, not on a page or in a file that anybody
//! may ask for. Such an id would be the same wherever the person did something, named or not.

use crate::support::{
    linked,
    visit::{Visit, routes},
    world::{self, World},
};
use doppiofilo::demo;
use record::{
    FromQueryResult,
    archive::{Archive, Extent},
    sea_orm, sql,
    table::{Shelf, every_table},
};

/// Names of columns that say whose a row is, or are the same in all rows of one person.
const TELLING: &[&str] = &["person", "mandate_id", "secret_digest", "blanked_at", "actor_salt", "about"];

/// Public columns whose names sound so and do not. This list may only shrink.
const REVIEWED: &[(&str, &str)] = &[
    // A digest with a salt of its own.
    ("ledger_entry", "about_digest"),
    // A text about a document; of an interview the row is private.
    ("sources_revision", "about_id"),
];

#[test]
fn every_column_about_a_person_is_private() {
    linked::everything();
    let mut open = Vec::new();
    for table in every_table().into_iter().filter(|table| table.shelf != Shelf::Private) {
        for (column, _) in table.columns.iter().filter(|(column, _)| !table.private.contains(column)) {
            if TELLING.iter().any(|word| column.contains(word)) {
                open.push((table.name, *column));
            }
        }
    }
    open.sort_unstable();
    assert_eq!(open, REVIEWED, "a public column about a person, or one that is no longer there");
}

#[derive(FromQueryResult)]
struct Known {
    id: kernel::PersonId,
}

/// The ids of everybody who is known, as they could be written.
async fn people(world: &World) -> Vec<String> {
    let select = sql!("SELECT id FROM accounts_person ORDER BY id");
    let known: Vec<Known> = world.db.read().await.unwrap().all(select, vec![]).await.unwrap();
    assert!(known.len() > 50, "only {} people are known", known.len());
    let written = |one: Known| [one.id.to_string(), one.id.0.to_string(), one.id.0.simple().to_string()];
    known.into_iter().flat_map(written).collect()
}

/// Which of these ids stand in some bytes. An id is found by its letters, big or small.
fn found(people: &[String], bytes: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(bytes).to_lowercase();
    people.iter().filter(|id| text.contains(&id.to_lowercase())).cloned().collect()
}

#[test]
fn no_id_of_a_person_is_in_the_public_archive_of_the_demonstration() {
    world::on_sqlite(async |world| {
        let people = people(&world).await;
        let mut seen = [0, 0];
        for (place, extent) in [Extent::Public, Extent::Whole].into_iter().enumerate() {
            let folder = tempfile::tempdir().unwrap();
            let root = folder.path().join("archive");
            open_data::export(&world.db, demo::SLUG, &root, extent, &mut |_, _| ()).await.unwrap();
            let archive = Archive::Folder(root);
            for path in archive.paths().unwrap() {
                let ids = found(&people, &archive.read(&path).unwrap());
                assert!(
                    ids.is_empty() || path.starts_with("private/"),
                    "{path} has {} ids of people",
                    ids.len()
                );
                seen[place] += ids.len();
            }
        }
        assert_eq!(seen[0], 0);
        assert!(seen[1] > 100, "the search finds what is there");
    });
}

#[test]
fn no_id_of_a_person_is_on_a_page_that_anybody_may_ask_for() {
    world::on_sqlite(async |world| {
        let visit = Visit::to(&world).await;
        let people = people(&world).await;
        let visitor = visit.site.visitor();
        let mut files = 0;
        for route in routes().iter().filter(|route| route.method == "GET") {
            let path = format!("/it{}", visit.addresses.fill(route.path));
            // The address itself may have an id that the visitor typed.
            let asked = found(&people, path.as_bytes());
            let page = visitor.get(&path).await;
            let ids: Vec<String> =
                found(&people, &page.bytes).into_iter().filter(|id| !asked.contains(id)).collect();
            assert!(ids.is_empty(), "{path} has ids of people: {ids:?}");
            files += usize::from(path.contains("/open-data/") && page.status == 200);
        }
        assert!(files > 0, "no download was looked at");
        for name in ["contributions.csv", "contributions.json", "provenance.jsonld"] {
            let page = visitor.get(&format!("/it/processes/{}/open-data/{name}", demo::SLUG)).await;
            assert_eq!(page.status, 200, "{name}");
            assert!(found(&people, &page.bytes).is_empty(), "{name} has ids of people");
        }
    });
}
