//! Stories of links and sessions.

#![cfg(test)]

use accounts::{
    LocalPath,
    model::{INVITATION_LIFE, LINK_LIFE, LinkState, SESSION_LIFE},
    store, testing,
};
use kernel::{Clock, Failure, Moment, PersonId, ProcessId, uuid::Uuid};
use record::Db;
use testkit::{NOON, on_both};
use web::session::digest_of;

const TORINO: ProcessId = ProcessId(Uuid::from_u128(1));

async fn link(db: &Db, person: Option<PersonId>, life: i64) -> String {
    let mut tx = db.write().await.unwrap();
    let next = LocalPath::parse("/processes/torino-2030/plan").unwrap();
    let secret = store::new_link(&mut tx, person.unwrap(), &next, life).await.unwrap();
    tx.commit().await.unwrap();
    secret
}

async fn sign_in(db: &Db, secret: &str, old: &str) -> Result<store::SignedIn, Failure> {
    let mut tx = db.write().await?;
    let signed_in = store::sign_in(&mut tx, secret, old).await?;
    tx.commit().await?;
    Ok(signed_in)
}

async fn behind(db: &Db, secret: &str) -> Option<PersonId> {
    store::identify(db.clone(), digest_of(secret)).await.unwrap().actor.person
}

async fn state(db: &Db, secret: &str) -> LinkState {
    store::link_state(&db.read().await.unwrap(), secret).await.unwrap()
}

#[test]
fn a_link_signs_in_once_and_says_so_the_second_time() {
    on_both(async |db| {
        let cast = testing::settle(&db, TORINO).await.unwrap();
        let link = link(&db, cast.rosa.person, LINK_LIFE).await;
        assert_eq!(state(&db, &link).await, LinkState::Good { name: "Rosa".to_owned() });
        let signed_in = sign_in(&db, &link, "").await.unwrap();
        assert_eq!(behind(&db, &signed_in.secret).await, cast.rosa.person);
        assert_eq!(signed_in.next.as_str(), "/processes/torino-2030/plan");
        assert!(matches!(sign_in(&db, &link, "").await, Err(Failure::Conflict)));
        assert_eq!(state(&db, &link).await, LinkState::Used);
    });
}

#[test]
fn looking_at_a_link_uses_nothing_up() {
    on_both(async |db| {
        let cast = testing::settle(&db, TORINO).await.unwrap();
        let link = link(&db, cast.rosa.person, LINK_LIFE).await;
        for _ in 0..3 {
            assert!(matches!(state(&db, &link).await, LinkState::Good { .. }));
        }
        assert!(sign_in(&db, &link, "").await.is_ok());
    });
}

#[test]
fn a_link_lasts_thirty_minutes_and_an_invitation_fourteen_days() {
    on_both(async |db| {
        let cast = testing::settle(&db, TORINO).await.unwrap();
        for life in [LINK_LIFE, INVITATION_LIFE] {
            let secret = link(&db, cast.rosa.person, life).await;
            let late = db.at(Clock::Fixed(Moment(NOON.0 + life)));
            assert!(matches!(sign_in(&late, &secret, "").await, Err(Failure::Conflict)));
            assert_eq!(state(&late, &secret).await, LinkState::Expired);
            let in_time = db.at(Clock::Fixed(Moment(NOON.0 + life - 1)));
            assert!(sign_in(&in_time, &secret, "").await.is_ok());
        }
        assert_eq!((LINK_LIFE, INVITATION_LIFE), (1_800_000_000, 1_209_600_000_000));
    });
}

#[test]
fn an_invented_link_opens_nothing() {
    on_both(async |db| {
        assert_eq!(state(&db, &"0".repeat(40)).await, LinkState::Unknown);
        assert!(matches!(sign_in(&db, "", "").await, Err(Failure::Conflict)));
    });
}

#[test]
fn the_link_of_another_person_makes_a_browser_theirs_and_nobody_elses() {
    on_both(async |db| {
        let cast = testing::settle(&db, TORINO).await.unwrap();
        let martas = testing::session(&db, cast.marta.person.unwrap()).await.unwrap();
        let rosas_link = link(&db, cast.rosa.person, LINK_LIFE).await;
        let now = sign_in(&db, &rosas_link, &digest_of(&martas)).await.unwrap();
        let identity = store::identify(db.clone(), digest_of(&now.secret)).await.unwrap();
        assert_eq!(identity.actor.person, cast.rosa.person);
        assert!(identity.actor.grants.is_empty(), "none of Marta's roles");
        assert_eq!(behind(&db, &martas).await, None, "the session of this browser was replaced");
    });
}

#[test]
fn two_sign_ins_at_once_with_one_link_make_one_session() {
    on_both(async |db| {
        let cast = testing::settle(&db, TORINO).await.unwrap();
        let link = link(&db, cast.rosa.person, LINK_LIFE).await;
        let tries = (0..8).map(|_| {
            let (db, link) = (db.clone(), link.clone());
            tokio::spawn(async move { sign_in(&db, &link, "").await })
        });
        let mut won = 0;
        for one in tries.collect::<Vec<_>>() {
            match one.await.unwrap() {
                Ok(_) => won += 1,
                Err(failure) => assert!(matches!(failure, Failure::Conflict), "{failure}"),
            }
        }
        let sessions =
            store::sessions_of(&db.read().await.unwrap(), cast.rosa.person.unwrap()).await.unwrap();
        assert_eq!((won, sessions.len()), (1, 1));
    });
}

#[test]
fn a_session_lasts_seven_days_and_ends_when_told() {
    on_both(async |db| {
        let cast = testing::settle(&db, TORINO).await.unwrap();
        let rosa = cast.rosa.person.unwrap();
        let secret = testing::session(&db, rosa).await.unwrap();
        let other = testing::session(&db, rosa).await.unwrap();
        let week = |more: i64| db.at(Clock::Fixed(Moment(NOON.0 + SESSION_LIFE + more)));
        assert_eq!(behind(&week(-1), &secret).await, Some(rosa));
        assert_eq!(behind(&week(0), &secret).await, None);
        let mut tx = db.write().await.unwrap();
        assert_eq!(store::end_others(&mut tx, rosa, &digest_of(&secret)).await.unwrap(), 1);
        store::end_session(&mut tx, "").await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!((behind(&db, &secret).await, behind(&db, &other).await), (Some(rosa), None));
        let mut tx = db.write().await.unwrap();
        store::end_session(&mut tx, &digest_of(&secret)).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(behind(&db, &secret).await, None);
    });
}

#[test]
fn asking_too_often_is_told_how_long_to_wait_and_forgotten_after_an_hour() {
    on_both(async |db| {
        let key = [7; 32];
        let ask = async |db: &Db, address: &str| {
            let mut tx = db.write().await.unwrap();
            let wait = store::too_often(&mut tx, &key, address, "203.0.113.9").await.unwrap();
            tx.commit().await.unwrap();
            wait
        };
        for _ in 0..5 {
            assert_eq!(ask(&db, "rosa@esempio.it").await, None);
        }
        assert_eq!(ask(&db, "rosa@esempio.it").await, Some(61));
        assert_eq!(ask(&db, "anna@esempio.it").await, None, "another address on the same connection");
        let later = db.at(Clock::Fixed(Moment(NOON.0 + 3_600_000_000)));
        assert_eq!(ask(&later, "rosa@esempio.it").await, None);
    });
}

#[test]
fn a_connection_that_tries_hundreds_of_addresses_is_stopped() {
    on_both(async |db| {
        let key = [7; 32];
        let mut tx = db.write().await.unwrap();
        let mut answers = Vec::new();
        for number in 0..301 {
            answers
                .push(store::too_often(&mut tx, &key, &format!("{number}@esempio.it"), "one").await.unwrap());
        }
        assert!(answers[..300].iter().all(Option::is_none) && answers[300].is_some());
        assert_eq!(store::too_often(&mut tx, &key, "x@esempio.it", "another").await.unwrap(), None);
    });
}

#[test]
fn what_is_over_is_dropped_after_a_day() {
    on_both(async |db| {
        let cast = testing::settle(&db, TORINO).await.unwrap();
        let rosa = cast.rosa.person.unwrap();
        let link = link(&db, Some(rosa), LINK_LIFE).await;
        let later = db.at(Clock::Fixed(Moment(NOON.0 + LINK_LIFE + 86_400_000_001)));
        let mut tx = later.write().await.unwrap();
        store::tidy(&mut tx).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(state(&db, &link).await, LinkState::Unknown);
    });
}
