//! Who is named once is not recognised elsewhere: not by an id, not by anything that two rows of one person share.
//!
//! Elena works here as an editor. She signs one contribution with her name, one for an organisation, and sends two without a
//! name, of which one is withheld. Fabio does the same. Whoever holds the public archive and knows which contribution Elena
//! signed must find in it nothing that ties her others to her more than to Fabio.

use crate::scene::{Exported, exported, turin};
use kernel::{Attribution, Lang, PersonId, Viewer};
use open_data::verify;
use record::{Db, FromQueryResult, archive::Extent, params, sea_orm, sql, verify as proof};
use serde_json::Value;
use std::collections::BTreeSet;
use testkit::{on_both, on_sqlite};
use trace::testing::World;

/// What somebody sent: for each contribution the ids of its row, of its entry and of its words.
struct Sent {
    signed: Vec<String>,
    unnamed: Vec<String>,
    withheld: Vec<String>,
}

async fn sends(world: &World, person: PersonId, about: &str) -> Sent {
    let organisation = world.organisation(&format!("Circolo {about}"), person).await.unwrap();
    let words = |what: &str| format!("{what}, scrive chi parla di {about}.");
    let (named, category) = (Attribution::Named, Attribution::Category);
    let signed = world.contribution(person, None, named, None, &words("Con il nome")).await.unwrap();
    let unnamed = world.contribution(person, None, category, None, &words("Senza nome")).await.unwrap();
    let withheld = world.contribution(person, None, category, None, &words("Non mostrato")).await.unwrap();
    world.contribution(person, Some(organisation), category, None, &words("Per il circolo")).await.unwrap();
    world.withhold(withheld, "Contiene il nome di un vicino.").await.unwrap();
    Sent {
        signed: ids(&world.db, world, signed).await,
        unnamed: ids(&world.db, world, unnamed).await,
        withheld: ids(&world.db, world, withheld).await,
    }
}

#[derive(FromQueryResult)]
struct Ids {
    id: consultation::ContributionId,
    entry_id: kernel::EntryId,
    content_id: record::content::ContentId,
}

async fn ids(db: &Db, world: &World, number: i64) -> Vec<String> {
    let select = sql!(
        "SELECT id, entry_id, content_id FROM consultation_contribution WHERE process_id = $1 AND number = $2"
    );
    let found: Ids = db.read().await.unwrap().one(select, params![world.process, number]).await.unwrap();
    vec![found.id.to_string(), found.entry_id.to_string(), found.content_id.to_string()]
}

/// Everything that the rows which name one of these ids say: column and value.
fn said(archive: &Exported, ids: &[String]) -> BTreeSet<String> {
    let mut said = BTreeSet::new();
    for (path, bytes) in archive.files().into_iter().filter(|(path, _)| path.ends_with(".jsonl")) {
        let table = path.rsplit('/').next().unwrap().to_owned();
        for line in String::from_utf8(bytes).unwrap().lines() {
            let row: serde_json::Map<String, Value> = serde_json::from_str(line).unwrap();
            let mine = |value: &Value| value.as_str().is_some_and(|text| ids.iter().any(|id| id == text));
            if row.values().any(mine) {
                said.extend(row.iter().map(|(column, value)| format!("{table} {column} {value}")));
            }
        }
    }
    assert!(!said.is_empty(), "nothing is said of {ids:?}");
    said
}

/// What ties one contribution to another of the same person, and not to one that a stranger sent in the same way.
fn telling(archive: &Exported, one: &[String], mine: &[String], strangers: &[String]) -> Vec<String> {
    let (one, mine, strangers) = (said(archive, one), said(archive, mine), said(archive, strangers));
    one.intersection(&mine).filter(|what| !strangers.contains(*what)).cloned().collect()
}

fn ties_nothing(archive: &Exported, elena: &Sent, fabio: &Sent) {
    for (mine, other) in [(elena, fabio), (fabio, elena)] {
        for unnamed in [&mine.unnamed, &mine.withheld] {
            let found = telling(archive, unnamed, &mine.signed, &other.signed);
            assert!(found.is_empty(), "leads to who signed: {found:#?}");
        }
        let found = telling(archive, &mine.unnamed, &mine.withheld, &other.withheld);
        assert!(found.is_empty(), "leads to what is withheld: {found:#?}");
    }
}

#[derive(FromQueryResult)]
struct Known {
    id: PersonId,
}

/// No id of anybody, however written, and no salt, stands in a public archive.
async fn knows_nobody(db: &Db, archive: &Exported) {
    let select = sql!("SELECT id FROM accounts_person ORDER BY id");
    let people: Vec<Known> = db.read().await.unwrap().all(select, vec![]).await.unwrap();
    assert!(people.len() > 20, "only {} people", people.len());
    for (path, bytes) in archive.files() {
        let text = String::from_utf8_lossy(&bytes).to_lowercase();
        for person in &people {
            let written = [person.id.to_string(), person.id.0.to_string(), person.id.0.simple().to_string()];
            let found = written.iter().find(|id| text.contains(&id.to_lowercase()));
            assert!(found.is_none(), "{path} has the id of a person: {found:?}");
        }
        let salted = text.contains("actor_salt") || text.contains("about_salt");
        assert!(!salted || !path.starts_with("record/"), "{path} has the salt of a person");
    }
}

#[test]
fn who_signs_one_contribution_is_not_found_in_the_others() {
    on_both(async |db| {
        let world = turin(&db).await.world;
        let (elena, fabio) = (world.cast.elena.person.unwrap(), world.cast.fabio.person.unwrap());
        let (hers, his) = (sends(&world, elena, "alberi").await, sends(&world, fabio, "strade").await);
        let public = exported(&db, Extent::Public).await;
        knows_nobody(&db, &public).await;
        ties_nothing(&public, &hers, &his);
        // The search finds what is there: with the private part, the person is what the two have in common.
        let whole = exported(&db, Extent::Whole).await;
        let found = telling(&whole, &hers.unnamed, &hers.signed, &his.signed);
        assert!(found.iter().any(|what| what.contains("person_id")), "{found:#?}");
    });
}

#[test]
fn an_erasure_does_not_tie_together_what_it_empties() {
    on_both(async |db| {
        let world = turin(&db).await.world;
        let (elena, fabio) = (world.cast.elena.person.unwrap(), world.cast.fabio.person.unwrap());
        let (hers, his) = (sends(&world, elena, "alberi").await, sends(&world, fabio, "strade").await);
        world.erase(elena).await.unwrap();
        world.erase(fabio).await.unwrap();
        let public = exported(&db, Extent::Public).await;
        knows_nobody(&db, &public).await;
        ties_nothing(&public, &hers, &his);
        assert!(verify(&public.archive()).holds(), "{}", verify(&public.archive()).tell(Lang::En));
        let whole = exported(&db, Extent::Whole).await;
        assert!(verify(&whole.archive()).holds(), "{}", verify(&whole.archive()).tell(Lang::En));
        proof::ledger(&db.read().await.unwrap(), world.process).await.unwrap();
        let id = elena.to_string();
        for line in whole.text("private/ledger_person.jsonl").lines() {
            let row: Value = serde_json::from_str(line).unwrap();
            assert!(row["person_id"] != id.as_str() || row["actor_salt"].is_null(), "{line}");
            assert!(row["about_id"] != id.as_str() || row["about_salt"].is_null(), "{line}");
        }
    });
}

#[test]
fn what_a_withheld_contribution_was_made_for_is_not_told() {
    on_sqlite(async |db| {
        let world = turin(&db).await.world;
        let organisation =
            world.organisation("Circolo delle carte", world.cast.rosa.person.unwrap()).await.unwrap();
        let rosa = world.cast.rosa.person.unwrap();
        let words = "Per il circolo, poi non mostrato.";
        let number =
            world.contribution(rosa, Some(organisation), Attribution::Category, None, words).await.unwrap();
        world.withhold(number, "Lo ha chiesto chi scrive.").await.unwrap();
        let viewer = Viewer { staff: true, ..Viewer::public(world.process) };
        let view = db.read().await.unwrap();
        assert!(consultation::store::by_number(&view, viewer, number).await.unwrap().speaks_for.is_some());
        drop(view);
        let own = ids(&db, &world, number).await;
        let about = said(&exported(&db, Extent::Public).await, &own);
        let found: Vec<_> = about.iter().filter(|what| what.contains(&organisation.to_string())).collect();
        assert!(found.is_empty(), "{found:#?}");
    });
}
