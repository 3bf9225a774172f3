//! Whoever asks what the product knows of them is told everything: each table with a column for a person either has somebody
//! who tells of it, or is excused here with a reason.

use crate::support::{
    linked,
    world::{self, World},
};
use accounts::held::{OWN_TABLES, Teller, Telling, everything};
use kernel::{Lang, PersonId, uuid::Uuid};
use record::sea_orm::{ConnectionTrait, DatabaseConnection, Statement};
use regex::Regex;
use std::collections::BTreeSet;

/// Tables with a column for a person of which nothing is told, and why that is right. None so far.
const EXCUSED: &[(&str, &str)] = &[];

/// Tables of every linked migration in which a column names a person.
fn tables_about_people() -> BTreeSet<String> {
    let table = Regex::new(r"(?s)CREATE TABLE ([a-z_]+) \((.*?)\n\) \{strict\};").unwrap();
    let column = Regex::new(r"(?m)^  (?:[a-z]+_)?person(?:_id)? \{id\}").unwrap();
    let mut found = BTreeSet::new();
    for migration in record::migrate::every_migration() {
        let tables = table.captures_iter(migration.text);
        found.extend(tables.filter(|one| column.is_match(&one[2])).map(|one| one[1].to_owned()));
    }
    // The one table that holds people themselves has no column that points at them.
    found.insert("accounts_person".to_owned());
    found
}

fn tellers() -> Vec<&'static Teller> {
    web::inventory::iter::<Teller>.into_iter().collect()
}

#[test]
fn every_table_about_people_is_told_or_excused() {
    linked::everything();
    let mut told: Vec<&str> = tellers().into_iter().flat_map(|teller| teller.tables).copied().collect();
    told.extend(OWN_TABLES);
    told.extend(EXCUSED.iter().map(|(table, _)| *table));
    let once: BTreeSet<String> = told.iter().map(|table| (*table).to_owned()).collect();
    assert_eq!(once.len(), told.len(), "told or excused twice: {told:?}");
    let there = tables_about_people();
    assert!(there.len() > 10, "the schema is read: {there:?}");
    let silent: Vec<_> = there.difference(&once).collect();
    assert!(silent.is_empty(), "nobody tells a person what these hold of them: {silent:?}");
    let gone: Vec<_> = once.difference(&there).collect();
    assert!(gone.is_empty(), "told of tables without a column for a person: {gone:?}");
    assert!(EXCUSED.iter().all(|(_, why)| why.len() > 20), "an excuse has a reason");
}

/// The tables themselves, beside the program.
async fn tables(world: &World) -> DatabaseConnection {
    match &world.folder {
        Some(_) => world::connect(&format!("sqlite://{}", world.address)).await,
        None => world::connect(&world.address).await,
    }
}

/// Somebody who was not erased and stands in a table.
async fn somebody_in(db: &DatabaseConnection, table: &str) -> Option<PersonId> {
    let text = format!(
        "SELECT t.person_id FROM {table} t JOIN accounts_person p ON p.id = t.person_id
         WHERE p.erased_at IS NULL ORDER BY t.person_id LIMIT 1"
    );
    let row = db.query_one_raw(Statement::from_string(db.get_database_backend(), text)).await.unwrap()?;
    Some(PersonId(row.try_get::<Uuid>("", "person_id").unwrap()))
}

#[test]
fn whoever_stands_in_a_table_of_the_demonstration_is_told_of_it() {
    linked::everything();
    world::on_both(async |world| {
        let db = tables(&world).await;
        let view = world.db.read().await.unwrap();
        let mut checked = BTreeSet::new();
        for teller in tellers() {
            for table in teller.tables {
                let Some(person) = somebody_in(&db, table).await else { continue };
                let all = (teller.tell)(Telling { view: &view, person, lang: Lang::It }).await.unwrap();
                let things: usize = all.iter().map(|holding| holding.things.len()).sum();
                assert!(things > 0, "{table} holds something of {person}, and nothing is told");
                checked.insert(*table);
            }
        }
        for table in
            ["ledger_person", "content", "consultation_contribution", "sources_revision", "replies_reply"]
        {
            assert!(checked.contains(table), "{table} was not looked at: {checked:?}");
        }
    });
}

#[test]
fn nobody_is_told_what_is_held_of_somebody_else() {
    linked::everything();
    world::on_both(async |world| {
        let db = tables(&world).await;
        let view = world.db.read().await.unwrap();
        let sender = somebody_in(&db, "consultation_contribution").await.unwrap();
        let own = everything(Telling { view: &view, person: sender, lang: Lang::En }).await.unwrap();
        let sent = |all: &[accounts::Holding]| {
            let part = all.iter().find(|holding| holding.name == "consultation-held-contributions").unwrap();
            part.things.iter().map(|thing| format!("{:?}", thing.fields)).collect::<BTreeSet<_>>()
        };
        assert!(!sent(&own).is_empty());
        let stranger = PersonId(Uuid::from_u128(1));
        let nothing = everything(Telling { view: &view, person: stranger, lang: Lang::En }).await.unwrap();
        assert!(nothing.iter().all(|holding| holding.things.is_empty()), "{nothing:?}");
    });
}
