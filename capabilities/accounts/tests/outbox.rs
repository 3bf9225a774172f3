//! Stories of the outbox: one message, one sender, a handful of tries.

#![cfg(test)]

use accounts::{Email, To, model::MailState, queue_mail, store, testing};
use kernel::{Clock, Failure, HOUSE, Moment, ProcessId, uuid::Uuid};
use record::Db;
use std::collections::HashSet;
use testkit::{NOON, on_both};

const TORINO: ProcessId = ProcessId(Uuid::from_u128(1));
const MINUTE: i64 = 60_000_000;

async fn queue(db: &Db, subject: &str) {
    let mut tx = db.write().await.unwrap();
    let to = To::Address(Email::parse("rosa@esempio.it").unwrap());
    assert!(queue_mail(&mut tx, HOUSE, &to, subject, "Buongiorno").await.unwrap());
    tx.commit().await.unwrap();
}

async fn claim(db: &Db) -> Option<accounts::model::Claimed> {
    let mut tx = db.write().await.unwrap();
    let claimed = store::claim(&mut tx).await.unwrap();
    tx.commit().await.unwrap();
    claimed
}

async fn the_mail(db: &Db) -> accounts::model::Mail {
    store::mails(&db.read().await.unwrap(), None, 10).await.unwrap().remove(0)
}

fn after(db: &Db, minutes: i64) -> Db {
    db.at(Clock::Fixed(Moment(NOON.0 + minutes * MINUTE)))
}

#[test]
fn a_subject_is_one_line_whatever_was_put_in() {
    on_both(async |db| {
        queue(&db, "Ciao\r\nBcc: tutti@esempio.it").await;
        assert_eq!(the_mail(&db).await.subject, "Ciao Bcc: tutti@esempio.it");
    });
}

#[test]
fn senders_that_come_at_once_never_take_the_same_message() {
    on_both(async |db| {
        for number in 0..5 {
            queue(&db, &format!("messaggio {number}")).await;
        }
        let senders = (0..6).map(|_| {
            let db = db.clone();
            tokio::spawn(async move {
                let mut mine = Vec::new();
                for _ in 0..5 {
                    mine.extend(claim(&db).await.map(|mail| mail.id));
                }
                mine
            })
        });
        let mut taken = Vec::new();
        for sender in senders.collect::<Vec<_>>() {
            taken.extend(sender.await.unwrap());
        }
        let distinct: HashSet<_> = taken.iter().collect();
        assert_eq!((taken.len(), distinct.len()), (5, 5));
        assert!(claim(&db).await.is_none());
    });
}

#[test]
fn a_sent_message_keeps_its_subject_and_loses_its_text() {
    on_both(async |db| {
        queue(&db, "Link").await;
        let claimed = claim(&db).await.unwrap();
        assert_eq!((claimed.address.as_str(), claimed.body.as_str()), ("rosa@esempio.it", "Buongiorno"));
        assert_eq!(the_mail(&db).await.state(), MailState::Sending);
        let mut tx = db.write().await.unwrap();
        assert!(store::sent(&mut tx, &claimed).await.unwrap());
        tx.commit().await.unwrap();
        let mail = the_mail(&db).await;
        assert_eq!((mail.state(), mail.body, mail.subject.as_str()), (MailState::Sent, None, "Link"));
        assert!(!store::something_is_due(&after(&db, 10_000).read().await.unwrap()).await.unwrap());
    });
}

#[test]
fn a_message_in_the_hand_of_a_dead_sender_is_free_after_ten_minutes() {
    on_both(async |db| {
        queue(&db, "Link").await;
        let dead = claim(&db).await.unwrap();
        assert!(claim(&after(&db, 10)).await.is_none());
        let heir = claim(&after(&db, 11)).await.unwrap();
        assert_eq!((heir.id, heir.attempts), (dead.id, 2));
        let mut tx = db.write().await.unwrap();
        assert!(!store::sent(&mut tx, &dead).await.unwrap(), "it is no longer in that hand");
    });
}

#[test]
fn a_refused_message_is_tried_five_times_and_then_shown_as_failed() {
    on_both(async |db| {
        queue(&db, "Link").await;
        let mut minutes = 0;
        for pause in [1, 5, 30, 120, 0] {
            let now = after(&db, minutes);
            let claimed = claim(&now).await.unwrap();
            let mut tx = now.write().await.unwrap();
            store::give_back(&mut tx, &claimed, "casella piena", false).await.unwrap();
            tx.commit().await.unwrap();
            assert!(claim(&after(&db, minutes + (pause - 1).max(0))).await.is_none(), "too early");
            minutes += pause;
        }
        let mail = the_mail(&db).await;
        assert_eq!(
            (mail.state(), mail.attempts, mail.problem.as_deref()),
            (MailState::Failed, 5, Some("casella piena"))
        );
        assert!(claim(&after(&db, 100_000)).await.is_none());
        let mut tx = db.write().await.unwrap();
        store::put_back(&mut tx, mail.id).await.unwrap();
        assert!(matches!(store::put_back(&mut tx, mail.id).await, Err(Failure::NotFound)));
        tx.commit().await.unwrap();
        assert_eq!(claim(&db).await.unwrap().attempts, 1);
    });
}

#[test]
fn what_no_try_can_mend_fails_at_once() {
    on_both(async |db| {
        queue(&db, "Link").await;
        let claimed = claim(&db).await.unwrap();
        let mut tx = db.write().await.unwrap();
        store::give_back(&mut tx, &claimed, "indirizzo sconosciuto", true).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(the_mail(&db).await.state(), MailState::Failed);
    });
}

#[test]
fn a_message_to_a_person_goes_to_the_address_they_have_when_it_leaves() {
    on_both(async |db| {
        let cast = testing::settle(&db, TORINO).await.unwrap();
        let mut tx = db.write().await.unwrap();
        let rosa = To::Person(cast.rosa.person.unwrap());
        assert!(queue_mail(&mut tx, TORINO, &rosa, "Ricevuta", "Grazie").await.unwrap());
        let nobody = To::Person(kernel::PersonId(Uuid::from_u128(77)));
        assert!(!queue_mail(&mut tx, TORINO, &nobody, "Ricevuta", "Grazie").await.unwrap());
        tx.commit().await.unwrap();
        assert_eq!(claim(&db).await.unwrap().address, "rosa@esempio.it");
    });
}

#[test]
fn a_message_leaves_only_with_the_change_that_wrote_it() {
    on_both(async |db| {
        let mut tx = db.write().await.unwrap();
        let to = To::Address(Email::parse("rosa@esempio.it").unwrap());
        queue_mail(&mut tx, HOUSE, &to, "Mai", "Mai").await.unwrap();
        drop(tx);
        assert!(claim(&db).await.is_none());
    });
}

#[test]
fn the_list_goes_on_where_the_page_before_ended() {
    on_both(async |db| {
        for number in 0..5 {
            queue(&after(&db, number), &format!("{number}")).await;
        }
        let view = db.read().await.unwrap();
        let subjects = |mails: &[accounts::model::Mail]| {
            mails.iter().map(|mail| mail.subject.clone()).collect::<Vec<_>>()
        };
        let first = store::mails(&view, None, 3).await.unwrap();
        assert_eq!(subjects(&first), ["4", "3", "2"]);
        let second = store::mails(&view, Some(first[2].id), 3).await.unwrap();
        assert_eq!(subjects(&second), ["1", "0"]);
    });
}
