//! Stories of the record, on both databases.

#![cfg(test)]

use kernel::{Attribution, Failure, Lang, Moment, PERSON, PersonId, ProcessId, Ref, Scope, may, uuid::Uuid};
use record::{FromQueryResult, LinkKind, params, sea_orm, sql, verify};
use testkit::{Cast, on_both};

kernel::kind! {
    /// A thing only these tests know.
    pub THING = "test.thing"
}
kernel::change! {
    /// Says something.
    Say = "test.say" by [Lead] during [] why Needed
}

const TORINO: ProcessId = ProcessId(Uuid::from_u128(1));

fn thing(number: u128) -> Ref {
    Ref { kind: THING, id: Uuid::from_u128(number) }
}

fn scope() -> Scope {
    Scope { process: TORINO, open: vec![] }
}

async fn say(db: &record::Db, words: &str) -> record::Entry {
    let marta = Cast::of(TORINO).marta;
    let permit = may::<Say>(&marta, &scope()).unwrap().because("perché sì").unwrap();
    let mut tx = db.write().await.unwrap();
    let content = tx.content_of(marta.person, Lang::It, words);
    let entry = tx.record(&permit, thing(1), &[&content]).await.unwrap();
    tx.commit().await.unwrap();
    entry
}

#[test]
fn two_entries_of_one_moment_keep_their_order_and_the_chain_holds() {
    on_both(async |db| {
        let (first, second) = (say(&db, "uno").await, say(&db, "due").await);
        assert!(second.at > first.at);
        let view = db.read().await.unwrap();
        assert_eq!(verify::ledger(&view, TORINO).await.unwrap(), 2);
        assert_eq!(verify::contents(&view, TORINO).await.unwrap(), 4);
    });
}

#[test]
fn a_changed_word_is_found_by_whoever_verifies() {
    on_both(async |db| {
        say(&db, "uno").await;
        let mut tx = db.write().await.unwrap();
        tx.run(sql!("UPDATE content SET body = 'altro' WHERE scope_id = $1"), params![TORINO]).await.unwrap();
        assert!(verify::contents(&tx, TORINO).await.is_err());
        tx.run(sql!("UPDATE ledger_entry SET role = 'editor' WHERE scope_id = $1"), params![TORINO])
            .await
            .unwrap();
        assert!(verify::ledger(&tx, TORINO).await.is_err());
    });
}

#[test]
fn another_person_beside_an_entry_is_found_by_whoever_verifies() {
    on_both(async |db| {
        say(&db, "uno").await;
        let anna = Cast::of(TORINO).anna.person.unwrap();
        let mut tx = db.write().await.unwrap();
        tx.run(sql!("UPDATE ledger_person SET person_id = $2 WHERE scope_id = $1"), params![TORINO, anna])
            .await
            .unwrap();
        assert!(verify::ledger(&tx, TORINO).await.is_err());
        tx.run(sql!("DELETE FROM ledger_person WHERE scope_id = $1"), params![TORINO]).await.unwrap();
        assert!(verify::ledger(&tx, TORINO).await.is_err(), "nobody stands beside it");
    });
}

#[derive(FromQueryResult)]
struct About {
    actor_digest: String,
    subject_kind: String,
    subject_id: Uuid,
    about_digest: String,
    about_id: Option<PersonId>,
}

/// The entry as the ledger has it, with the person beside it.
async fn told(db: &record::Db, entry: record::Entry) -> About {
    let select = sql!(
        "SELECT e.actor_digest, e.subject_kind, e.subject_id, e.about_digest, p.about_id
         FROM ledger_entry e JOIN ledger_person p ON p.entry_id = e.id WHERE e.id = $1"
    );
    db.read().await.unwrap().one(select, params![entry.id]).await.unwrap()
}

#[test]
fn the_ledger_tells_neither_who_acted_nor_about_whom() {
    on_both(async |db| {
        let cast = Cast::of(TORINO);
        let anna = cast.anna.person.unwrap();
        let mut tx = db.write().await.unwrap();
        let mut entries = Vec::new();
        for _ in 0..2 {
            let permit = may::<Say>(&cast.marta, &scope()).unwrap().because("prova").unwrap();
            entries.push(tx.record(&permit, Ref { kind: PERSON, id: anna.0 }, &[]).await.unwrap());
        }
        tx.commit().await.unwrap();
        let (one, two) = (told(&db, entries[0]).await, told(&db, entries[1]).await);
        assert_eq!((one.subject_kind.as_str(), one.subject_id), (PERSON.0, entries[0].id.0));
        assert_eq!((one.about_id, two.about_id), (Some(anna), Some(anna)));
        assert_ne!(one.actor_digest, two.actor_digest);
        assert_ne!(one.about_digest, two.about_digest);
        let plain = told(&db, say(&db, "di altro").await).await;
        assert_eq!((plain.about_digest.as_str(), plain.about_id), ("", None));
        assert_eq!(verify::ledger(&db.read().await.unwrap(), TORINO).await.unwrap(), 3);
    });
}

#[test]
fn who_was_erased_cannot_be_found_behind_a_digest() {
    on_both(async |db| {
        let entry = say(&db, "Sono Marta").await;
        let marta = Cast::of(TORINO).marta.person.unwrap();
        let mut tx = db.write().await.unwrap();
        tx.blank_contents_of(marta).await.unwrap();
        tx.commit().await.unwrap();
        let view = db.read().await.unwrap();
        let left = sql!(
            "SELECT CAST(count(*) AS bigint) FROM ledger_person WHERE entry_id = $1 AND actor_salt IS NULL"
        );
        assert_eq!(view.number(left, params![entry.id]).await.unwrap(), 1);
        let salts = sql!("SELECT CAST(count(*) AS bigint) FROM content WHERE scope_id = $1 AND salt <> ''");
        assert_eq!(view.number(salts, params![TORINO]).await.unwrap(), 0);
        verify::ledger(&view, TORINO).await.unwrap();
    });
}

#[test]
fn what_is_not_committed_leaves_nothing() {
    on_both(async |db| {
        let marta = Cast::of(TORINO).marta;
        let permit = may::<Say>(&marta, &scope()).unwrap().because("prova").unwrap();
        let mut tx = db.write().await.unwrap();
        tx.record(&permit, thing(1), &[]).await.unwrap();
        drop(tx);
        assert_eq!(db.read().await.unwrap().entries().await.unwrap(), 0);
    });
}

#[test]
fn what_is_acknowledged_after_a_transaction_that_the_database_took_back_is_lasting() {
    on_both(async |db| {
        // As SQLite does by itself when the disk is full.
        let mut taken_back = db.write().await.unwrap();
        taken_back.run(sql!("ROLLBACK"), params![]).await.unwrap();
        drop(taken_back);
        // The next one is given up; a connection that still counted the first would be left inside it.
        drop(db.write().await.unwrap());
        say(&db, "dopo").await;
        assert_eq!(db.read().await.unwrap().entries().await.unwrap(), 1, "acknowledged and not there");
    });
}

#[test]
fn a_link_is_withdrawn_once_and_stays_readable_as_of_before() {
    on_both(async |db| {
        let made = say(&db, "lega").await;
        let mut tx = db.write().await.unwrap();
        let link = tx.link(made, thing(1), LinkKind::Supports, thing(2)).await.unwrap();
        tx.commit().await.unwrap();
        let undone = say(&db, "slega").await;
        let mut tx = db.write().await.unwrap();
        tx.retract(undone, link).await.unwrap();
        assert!(matches!(tx.retract(undone, link).await, Err(Failure::Conflict)));
        tx.commit().await.unwrap();
        let view = db.read().await.unwrap();
        assert_eq!(view.links_from(thing(1), made.at).await.unwrap().len(), 1);
        assert_eq!(view.links_to(thing(2), Moment::MAX).await.unwrap().len(), 0);
    });
}

#[test]
fn a_form_sent_twice_acts_once() {
    on_both(async |db| {
        let key = Uuid::from_u128(5);
        let mut tx = db.write().await.unwrap();
        assert_eq!(tx.once(key, "/here").await.unwrap(), None);
        tx.commit().await.unwrap();
        let mut tx = db.write().await.unwrap();
        assert_eq!(tx.once(key, "/there").await.unwrap().as_deref(), Some("/here"));
    });
}

#[test]
fn blanked_words_leave_the_chain_whole() {
    on_both(async |db| {
        say(&db, "Sono Rosa e abito a Pinerolo").await;
        let mut tx = db.write().await.unwrap();
        let marta = Cast::of(TORINO).marta.person.unwrap();
        assert_eq!(tx.blank_contents_of(marta).await.unwrap(), 2);
        tx.commit().await.unwrap();
        let view = db.read().await.unwrap();
        verify::ledger(&view, TORINO).await.unwrap();
        verify::contents(&view, TORINO).await.unwrap();
    });
}

#[test]
fn the_most_closed_level_wins() {
    assert_eq!(Attribution::Named.lowered_to(Attribution::Category), Attribution::Category);
    assert_eq!(Attribution::Restricted.lowered_to(Attribution::Named), Attribution::Restricted);
}
