//! What the stories of sources begin with.

use kernel::{
    Actor, Attribution, Change, Day, Lang, OrganisationId, Permit, PersonId, ProcessId, Scope, may,
};
use process::{Words, model::Both};
use record::Db;
use sources::{
    Description, Original, SourceId, SourceKind, TextFormat,
    changes::AddSource,
    store::{NewSource, add_source},
};
use testkit::{Cast, scope};

pub const TEXT: &str = "# Un piano\n\nComprare bene 🌱, con regole che si leggono. Pagare in trenta giorni.\n\n- primo punto\n- secondo punto";

pub fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

pub fn may_do<C: Change>(actor: &Actor, process: ProcessId, reason: &str) -> Permit<C> {
    may::<C>(actor, &scope(process, &[])).unwrap().because(reason).unwrap()
}

pub fn document(title: &str) -> Description {
    Description {
        title: title.to_owned(),
        publisher: Some("Ente di prova".to_owned()),
        about: Some("Una sintesi.".to_owned()),
        url: Some("https://example.org/piano".to_owned()),
        published_on: Some(day("2024-07-19")),
        received_on: day("2024-08-28"),
        held_on: None,
        lang: Lang::It,
        sector: None,
        organisation: None,
        person: None,
    }
}

pub fn interview(number: i64, sector: &str) -> Description {
    Description {
        title: format!("Intervista {number:02}"),
        publisher: None,
        about: Some("Responsabile crediti.".to_owned()),
        url: None,
        published_on: None,
        received_on: day("2024-10-16"),
        held_on: Some(day("2024-10-15")),
        lang: Lang::It,
        sector: Some(sector.to_owned()),
        organisation: None,
        person: None,
    }
}

pub fn markdown(text: &str) -> Original {
    Original::pasted(TextFormat::Markdown, text).unwrap()
}

/// Torino with two sectors.
pub async fn torino(db: &Db) -> (ProcessId, Cast) {
    let process = process::testing::turin(db).await.unwrap();
    let cast = Cast::of(process);
    let mut tx = db.write().await.unwrap();
    for (word, label) in [("finanza", "Finanza"), ("accademia", "Accademia")] {
        let permit = may(&cast.marta, &Scope { process, open: vec![] }).unwrap().plainly();
        process::store::add_word(&mut tx, &permit, Words::Sector, word, &Both::same(label)).await.unwrap();
    }
    tx.commit().await.unwrap();
    (process, cast)
}

pub async fn add(
    db: &Db,
    process: ProcessId,
    description: &Description,
    level: Attribution,
    original: &Original,
) -> SourceId {
    let kind = if description.sector.is_some() { SourceKind::Interview } else { SourceKind::Document };
    let permit = may::<AddSource>(&Cast::of(process).anna, &scope(process, &[])).unwrap().plainly();
    let mut tx = db.write().await.unwrap();
    let id = add_source(&mut tx, &permit, &NewSource { kind, description, level, original }).await.unwrap();
    tx.commit().await.unwrap();
    id
}

/// A person who was heard.
pub async fn heard(db: &Db, process: ProcessId, name: &str) -> PersonId {
    let name = accounts::model::PersonName::parse(name).unwrap();
    let mut tx = db.write().await.unwrap();
    let person = accounts::store::add_person(&mut tx, process, &name, None, Lang::It).await.unwrap();
    tx.commit().await.unwrap();
    person
}

/// An organisation of the directory.
pub async fn organisation(db: &Db, process: ProcessId, name: &str) -> OrganisationId {
    let read = |field: &str| if field == "name" { name.to_owned() } else { String::new() };
    let categories = [(String::new(), Both::same("Nessuna"))];
    let draft = directory::model::Draft::parse(read, &categories).unwrap();
    let permit = may(&Cast::of(process).marta, &scope(process, &[])).unwrap().plainly();
    let mut tx = db.write().await.unwrap();
    let id = directory::store::add(&mut tx, &permit, &draft).await.unwrap();
    tx.commit().await.unwrap();
    id
}
