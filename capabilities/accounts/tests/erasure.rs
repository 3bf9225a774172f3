//! Stories of erasure.

#![cfg(test)]

use accounts::{
    Eraser, To,
    changes::{ErasePerson, RequestErasure},
    erase, queue_mail, store, testing,
};
use kernel::{Actor, Failure, Grant, HOUSE, Lang, PersonId, ProcessId, Ref, Role, Scope, may, uuid::Uuid};
use record::{Chance, Db, params, sql, verify};
use testkit::{Cast, NOON, on_both};

const TORINO: ProcessId = ProcessId(Uuid::from_u128(1));
const PINEROLO: ProcessId = ProcessId(Uuid::from_u128(2));
const NAME: &str = "Zenobia Quarantotti";

kernel::kind! {
    /// A thing only these tests know.
    pub THING = "test.remark"
}
kernel::change! {
    /// Says something.
    Remark = "test.remark" by [Participant] during [] why Free
}

web::inventory::submit! { Eraser { capability: "test", erase: |tx, person| Box::pin(forget_nickname(tx, person)) } }

/// Stands for another capability that keeps a column about people.
async fn forget_nickname(tx: &mut record::Tx, person: PersonId) -> Result<(), Failure> {
    let delete = sql!("DELETE FROM accounts_setting WHERE name = $1");
    tx.run(delete, params![format!("nickname {person}")]).await.map(drop)
}

fn scope(process: ProcessId) -> Scope {
    Scope { process, open: vec![] }
}

fn delia(process: ProcessId) -> Actor {
    testkit::person(50, process, Some(Role::DataContact))
}

/// Zenobia works in Torino, has said something, has mail, links, sessions and a nickname.
async fn zenobia(db: &Db) -> PersonId {
    let actor = testkit::person(40, TORINO, Some(Role::Editor));
    let person = testing::settle_one(db, TORINO, &Cast::of(TORINO).marta, "Zenobia", &actor).await.unwrap();
    testing::session(db, person).await.unwrap();
    let mut tx = db.write().await.unwrap();
    let name = accounts::PersonName::parse(NAME).unwrap();
    let correct = may(&actor, &Scope::house()).unwrap().plainly();
    store::correct(&mut tx, &correct, &name, Lang::It).await.unwrap();
    let remark = tx.content_of(Some(person), Lang::It, &format!("Io, {NAME}, dico la mia"));
    let permit = may::<Remark>(&actor, &scope(TORINO)).unwrap().plainly();
    tx.record(&permit, Ref { kind: THING, id: Uuid::from_u128(1) }, &[&remark]).await.unwrap();
    queue_mail(&mut tx, TORINO, &To::Person(person), &format!("Per {NAME}"), NAME).await.unwrap();
    let address = accounts::Email::parse("zenobia@esempio.it").unwrap();
    queue_mail(&mut tx, TORINO, &To::Address(address), NAME, NAME).await.unwrap();
    store::new_link(&mut tx, person, &accounts::LocalPath::me(), 1_000).await.unwrap();
    let nickname = sql!("INSERT INTO accounts_setting (name, value) VALUES ($1, $2)");
    tx.run(nickname, params![format!("nickname {person}"), format!("la {NAME}")]).await.unwrap();
    tx.commit().await.unwrap();
    person
}

async fn erase_as(db: &Db, actor: &Actor, process: ProcessId, person: PersonId) -> Result<(), Failure> {
    let permit = may::<ErasePerson>(actor, &scope(process))?.because("richiesta, protocollo 12")?;
    erase(db, &permit, person).await
}

#[test]
fn an_erased_person_is_found_nowhere_and_the_ledger_still_holds() {
    on_both(async |db| {
        let person = zenobia(&db).await;
        let secret = testing::session(&db, person).await.unwrap();
        erase_as(&db, &delia(TORINO), TORINO, person).await.unwrap();
        let view = db.read().await.unwrap();
        let left = store::data_of(&view, person).await.unwrap();
        assert_eq!((left.person.name, left.person.email), (None, None));
        assert!(left.sessions.is_empty() && left.links.is_empty() && left.mails.is_empty());
        assert!(left.grants.iter().all(|grant| grant.ended_at.is_some()));
        assert!(store::mails(&view, None, 10).await.unwrap().is_empty(), "also mail to the bare address");
        assert!(store::holders(&view, TORINO, Role::Editor, NOON.day()).await.unwrap().is_empty());
        let behind = store::identify(db.clone(), web::session::digest_of(&secret)).await.unwrap();
        assert_eq!(behind.actor.person, None);
        verify::ledger(&view, TORINO).await.unwrap();
        verify::contents(&view, TORINO).await.unwrap();
    });
}

/// How often these bytes stand in the files of a SQLite database: the file itself and its log.
fn occurrences(folder: &std::path::Path, words: &str) -> usize {
    let files = std::fs::read_dir(folder).unwrap().map(|entry| std::fs::read(entry.unwrap().path()).unwrap());
    let words = words.as_bytes();
    files.map(|bytes| bytes.windows(words.len()).filter(|window| *window == words).count()).sum()
}

#[test]
fn not_a_byte_of_the_name_is_left_in_the_files() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("test.sqlite").display().to_string();
    tokio::runtime::Runtime::new().unwrap().block_on(async {
        let db = Db::open(&path, kernel::Clock::Fixed(NOON), Chance::seeded(1)).await.unwrap();
        db.migrate().await.unwrap();
        let person = zenobia(&db).await;
        assert!(occurrences(folder.path(), NAME) >= 5, "the search finds what is there");
        assert!(occurrences(folder.path(), "zenobia@esempio.it") >= 2);
        erase_as(&db, &delia(TORINO), TORINO, person).await.unwrap();
        for words in [NAME, "Zenobia", "Quarantotti", "zenobia@esempio.it"] {
            assert_eq!(occurrences(folder.path(), words), 0, "{words}, with the database open");
        }
        db.close().await.unwrap();
        assert_eq!(occurrences(folder.path(), "Quarantotti"), 0);
    });
}

#[test]
fn who_answers_for_one_process_erases_only_who_is_known_there_alone() {
    on_both(async |db| {
        let person = zenobia(&db).await;
        let elsewhere = erase_as(&db, &delia(PINEROLO), PINEROLO, person).await;
        assert!(matches!(elsewhere, Err(Failure::NotFound)));
        let both = testkit::person(40, PINEROLO, Some(Role::Editor));
        testing::settle_one(&db, PINEROLO, &Cast::of(PINEROLO).marta, "Zenobia", &both).await.unwrap();
        let refused = erase_as(&db, &delia(TORINO), TORINO, person).await;
        assert!(matches!(refused, Err(Failure::Refused("accounts-refused-known-elsewhere"))));
        let keeper = testkit::person(60, HOUSE, Some(Role::Administrator));
        erase_as(&db, &keeper, HOUSE, person).await.unwrap();
        assert!(
            matches!(erase_as(&db, &keeper, HOUSE, person).await, Err(Failure::NotFound)),
            "once is enough"
        );
    });
}

#[test]
fn the_last_administrator_cannot_be_erased() {
    on_both(async |db| {
        testing::administrator(&db, "https://esempio.it", Some("ada@esempio.it")).await.unwrap();
        let ada = store::grants(&db.read().await.unwrap(), HOUSE).await.unwrap()[0].person_id;
        let keeper = Actor::person(ada, vec![Grant { process: HOUSE, role: Role::Administrator }]);
        let refused = erase_as(&db, &keeper, HOUSE, ada).await;
        assert!(matches!(refused, Err(Failure::Refused("accounts-refused-last-administrator"))));
        let kept = store::person_named(&db.read().await.unwrap(), ada).await.unwrap().unwrap();
        assert_eq!(kept.email.as_deref(), Some("ada@esempio.it"), "nothing was written");
    });
}

#[test]
fn a_wish_to_be_erased_waits_until_it_is_answered() {
    on_both(async |db| {
        let person = zenobia(&db).await;
        let actor = Actor::person(person, vec![]);
        let permit = || may::<RequestErasure>(&actor, &Scope::house()).unwrap().plainly();
        let mut tx = db.write().await.unwrap();
        assert!(store::request_erasure(&mut tx, &permit()).await.unwrap());
        assert!(!store::request_erasure(&mut tx, &permit()).await.unwrap(), "asking twice is asking once");
        tx.commit().await.unwrap();
        let waiting =
            async |process| store::erasure_requests(&db.read().await.unwrap(), process).await.unwrap().len();
        assert_eq!((waiting(TORINO).await, waiting(PINEROLO).await, waiting(HOUSE).await), (1, 0, 1));
        erase_as(&db, &delia(TORINO), TORINO, person).await.unwrap();
        assert_eq!((waiting(TORINO).await, waiting(HOUSE).await), (0, 0));
    });
}

#[test]
fn whoever_was_erased_comes_back_as_somebody_new() {
    on_both(async |db| {
        let before = zenobia(&db).await;
        erase_as(&db, &delia(TORINO), TORINO, before).await.unwrap();
        let mut tx = db.write().await.unwrap();
        let name = accounts::PersonName::parse("Zenobia").unwrap();
        let email = accounts::Email::parse("zenobia@esempio.it").unwrap();
        let after = store::add_person(&mut tx, TORINO, &name, Some(&email), Lang::It).await.unwrap();
        assert_ne!(before, after);
    });
}
