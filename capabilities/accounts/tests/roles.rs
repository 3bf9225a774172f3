//! Stories of roles: held to the last minute of their last day, in one process only.

#![cfg(test)]

use accounts::{
    Email, NewGrant, PersonName, Term,
    changes::{EndGrant, GiveGrant},
    store, testing,
};
use kernel::{
    Actor, Clock, Day, Failure, Grant, HOUSE, Kind, Lang, Moment, ProcessId, Ref, Role, Scope, Viewer, may,
    uuid::Uuid,
};
use record::Db;
use testkit::{Cast, NOON, on_both};
use web::label::{Asked, labels};

const TORINO: ProcessId = ProcessId(Uuid::from_u128(1));
const PINEROLO: ProcessId = ProcessId(Uuid::from_u128(2));

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn invited(name: &str, role: Role, until: Option<Day>) -> NewGrant {
    NewGrant {
        name: PersonName::parse(name).unwrap(),
        email: Email::parse(&format!("{}@esempio.it", name.to_lowercase().replace(' ', "."))).unwrap(),
        lang: Lang::It,
        role,
        term: Term { from: NOON.day(), until },
    }
}

async fn give(db: &Db, process: ProcessId, new: &NewGrant) -> Result<kernel::PersonId, Failure> {
    let scope = Scope { process, open: vec![] };
    let permit = may::<GiveGrant>(&Cast::of(process).marta, &scope)?.because("contratto")?;
    let mut tx = db.write().await?;
    let (person, _) = store::give(&mut tx, &permit, new).await?;
    tx.commit().await?;
    Ok(person)
}

async fn seen(db: &Db, secret: &str, at: Moment) -> Actor {
    let digest = web::session::digest_of(secret);
    store::identify(db.at(Clock::Fixed(at)), digest).await.unwrap().actor
}

#[test]
fn a_role_ends_at_midnight_in_rome_after_its_last_day() {
    on_both(async |db| {
        let last = day("2026-11-24");
        let gino = give(&db, TORINO, &invited("Gino", Role::Editor, Some(last))).await.unwrap();
        let secret = testing::session(&db, gino).await.unwrap();
        let last_moment = seen(&db, &secret, Moment(last.end().0 - 1)).await;
        assert!(last_moment.holds(Role::Editor, TORINO));
        let after = seen(&db, &secret, last.end()).await;
        assert!(!after.holds(Role::Editor, TORINO));
        assert_eq!(after.person, Some(gino), "still signed in, only without the role");
    });
}

#[test]
fn a_role_begins_with_its_first_day() {
    on_both(async |db| {
        let first = day("2026-11-25");
        let mut new = invited("Gino", Role::Analyst, None);
        new.term = Term::starting(first);
        let gino = give(&db, TORINO, &new).await.unwrap();
        let secret = testing::session(&db, gino).await.unwrap();
        assert!(!seen(&db, &secret, Moment(first.start().0 - 1)).await.holds(Role::Analyst, TORINO));
        assert!(seen(&db, &secret, first.start()).await.holds(Role::Analyst, TORINO));
    });
}

#[test]
fn a_role_in_one_process_gives_nothing_in_another_nor_in_the_house() {
    on_both(async |db| {
        let gino = give(&db, TORINO, &invited("Gino", Role::Lead, None)).await.unwrap();
        let secret = testing::session(&db, gino).await.unwrap();
        let actor = seen(&db, &secret, NOON).await;
        assert_eq!(actor.grants, [Grant { process: TORINO, role: Role::Lead }]);
        for elsewhere in [PINEROLO, HOUSE] {
            let scope = Scope { process: elsewhere, open: vec![] };
            assert!(matches!(may::<GiveGrant>(&actor, &scope), Err(Failure::Refused(_))));
        }
    });
}

#[test]
fn a_role_of_another_process_cannot_be_ended_from_this_one() {
    on_both(async |db| {
        give(&db, TORINO, &invited("Gino", Role::Editor, None)).await.unwrap();
        let grants = store::grants(&db.read().await.unwrap(), TORINO).await.unwrap();
        let scope = Scope { process: PINEROLO, open: vec![] };
        let permit = may::<EndGrant>(&Cast::of(PINEROLO).marta, &scope).unwrap().because("prova").unwrap();
        let mut tx = db.write().await.unwrap();
        assert!(matches!(store::end(&mut tx, &permit, &grants[0]).await, Err(Failure::NotFound)));
        assert!(matches!(store::grant(&tx, PINEROLO, grants[0].id).await, Err(Failure::NotFound)));
    });
}

#[test]
fn an_ended_role_is_gone_at_once_and_cannot_be_ended_again() {
    on_both(async |db| {
        let gino = give(&db, TORINO, &invited("Gino", Role::Editor, None)).await.unwrap();
        let secret = testing::session(&db, gino).await.unwrap();
        let grants = store::grants(&db.read().await.unwrap(), TORINO).await.unwrap();
        let scope = Scope { process: TORINO, open: vec![] };
        let permit =
            || may::<EndGrant>(&Cast::of(TORINO).marta, &scope).unwrap().because("fine incarico").unwrap();
        let mut tx = db.write().await.unwrap();
        store::end(&mut tx, &permit(), &grants[0]).await.unwrap();
        tx.commit().await.unwrap();
        assert!(!seen(&db, &secret, NOON).await.holds(Role::Editor, TORINO));
        let mut tx = db.write().await.unwrap();
        assert!(matches!(store::end(&mut tx, &permit(), &grants[0]).await, Err(Failure::Conflict)));
    });
}

#[test]
fn the_same_role_is_not_given_twice_for_the_same_days() {
    on_both(async |db| {
        let autumn = invited("Gino", Role::Editor, Some(day("2026-12-31")));
        let gino = give(&db, TORINO, &autumn).await.unwrap();
        assert!(matches!(give(&db, TORINO, &autumn).await, Err(Failure::Invalid(_))));
        let mut winter = invited("Un altro nome", Role::Editor, None);
        winter.email = autumn.email.clone();
        winter.term.from = day("2027-01-01");
        assert_eq!(give(&db, TORINO, &winter).await.unwrap(), gino, "known by the address");
        let names: Vec<_> = store::grants(&db.read().await.unwrap(), TORINO).await.unwrap();
        assert!(names.iter().all(|grant| grant.name.as_deref() == Some("Gino")));
    });
}

#[test]
fn a_role_that_means_nothing_there_is_not_given() {
    on_both(async |db| {
        let administrator = invited("Gino", Role::Administrator, None);
        assert!(matches!(give(&db, TORINO, &administrator).await, Err(Failure::Invalid(_))));
        assert_eq!(db.read().await.unwrap().entries().await.unwrap(), 0, "nothing was written");
    });
}

#[test]
fn the_house_keeps_its_last_administrator() {
    on_both(async |db| {
        testing::administrator(&db, "https://esempio.it", Some("ada@esempio.it")).await.unwrap();
        let grants = store::grants(&db.read().await.unwrap(), HOUSE).await.unwrap();
        let ada =
            Actor::person(grants[0].person_id, vec![Grant { process: HOUSE, role: Role::Administrator }]);
        let permit = || may::<EndGrant>(&ada, &Scope::house()).unwrap().because("basta").unwrap();
        let mut tx = db.write().await.unwrap();
        let refused = store::end(&mut tx, &permit(), &grants[0]).await;
        assert!(matches!(refused, Err(Failure::Refused("accounts-refused-last-administrator"))));
        drop(tx);
        testing::administrator(&db, "https://esempio.it", Some("bea@esempio.it")).await.unwrap();
        let mut tx = db.write().await.unwrap();
        store::end(&mut tx, &permit(), &grants[0]).await.unwrap();
    });
}

#[test]
fn the_first_administrator_is_made_once_and_gets_a_link_each_time() {
    on_both(async |db| {
        let first = testing::administrator(&db, "https://esempio.it", None).await.unwrap();
        let second = testing::administrator(&db, "https://esempio.it", None).await.unwrap();
        assert!(first.starts_with("https://esempio.it/it/sign-in/") && first != second);
        assert_eq!(store::grants(&db.read().await.unwrap(), HOUSE).await.unwrap().len(), 1);
        let secret = first.rsplit('/').next().unwrap();
        let mut tx = db.write().await.unwrap();
        let signed_in = store::sign_in(&mut tx, secret, "").await.unwrap();
        tx.commit().await.unwrap();
        assert!(seen(&db, &signed_in.secret, NOON).await.holds(Role::Administrator, HOUSE));
    });
}

#[test]
fn a_person_has_a_name_only_for_who_works_where_they_are_known() {
    on_both(async |db| {
        let cast = testing::settle(&db, TORINO).await.unwrap();
        let kind = Kind::parse("accounts.person").unwrap();
        let rosa = Ref { kind, id: cast.rosa.person.unwrap().0 };
        let view = db.read().await.unwrap();
        let label = async |viewer| {
            let asked = Asked { view: &view, viewer, lang: Lang::It };
            labels(asked, &[rosa]).await.unwrap().remove(&rosa).map(|label| label.title)
        };
        assert_eq!(label(Viewer::of(&cast.anna, TORINO)).await.as_deref(), Some("Rosa"));
        assert_eq!(label(Viewer::public(TORINO)).await, None);
        assert_eq!(label(Viewer::of(&cast.rosa, TORINO)).await, None);
        assert_eq!(label(Viewer::of(&Cast::of(PINEROLO).anna, PINEROLO)).await, None, "known in Torino only");
    });
}

#[test]
fn many_names_are_found_in_few_questions() {
    on_both(async |db| {
        let cast = testing::settle(&db, TORINO).await.unwrap();
        let view = db.read().await.unwrap();
        let rosa = cast.rosa.person.unwrap();
        let wanted = vec![rosa; 33];
        let names = store::names_in(&view, TORINO, &wanted).await.unwrap();
        assert_eq!(names.first(), Some(&(rosa, Some("Rosa".to_owned()))));
        assert_eq!(view.issued(), 3);
    });
}

#[test]
fn the_key_of_the_installation_is_made_once() {
    on_both(async |db| {
        let key = accounts::installation_key(&db).await.unwrap();
        assert_ne!(key, [0; 32]);
        assert_eq!(accounts::installation_key(&db).await.unwrap(), key);
    });
}

#[test]
fn a_lead_of_the_house_makes_no_administrators_and_ends_none() {
    on_both(async |db| {
        testing::administrator(&db, "https://esempio.it", Some("ada@esempio.it")).await.unwrap();
        let refused = give(&db, HOUSE, &invited("Gino", Role::Administrator, None)).await;
        assert!(matches!(refused, Err(Failure::Refused("refused-role"))));
        let ada = store::grants(&db.read().await.unwrap(), HOUSE).await.unwrap().remove(0);
        let permit =
            may::<EndGrant>(&Cast::of(HOUSE).marta, &Scope::house()).unwrap().because("mi pare").unwrap();
        let mut tx = db.write().await.unwrap();
        assert!(matches!(store::end(&mut tx, &permit, &ada).await, Err(Failure::Refused("refused-role"))));
        let both = [Role::Lead, Role::Administrator].map(|role| Grant { process: HOUSE, role });
        let ask = may::<GiveGrant>(&Actor::person(ada.person_id, both.to_vec()), &Scope::house());
        assert_eq!(ask.unwrap().because("due ruoli").unwrap().role(), Role::Administrator);
    });
}
