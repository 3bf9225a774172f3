//! For the tests of other capabilities: the cast as people of this database, and browsers in which they are signed in.

use crate::{
    Appointed, Email, PersonName, add_person, changes::GiveGrant, first_administrator, identify,
    installation_key, model::Term, store,
};
use kernel::{Actor, Failure, Lang, PersonId, ProcessId, Scope, may};
use record::{Db, params, sql};
use testkit::Cast;
use web::{
    App,
    testing::{Browser, Installation},
};

/// Writes the whole cast down, with the ids of [`Cast::of`] and their roles in this process from today on.
pub async fn settle(db: &Db, process: ProcessId) -> Result<Cast, Failure> {
    let cast = Cast::of(process);
    let names = [
        ("Marta", &cast.marta),
        ("Anna", &cast.anna),
        ("Bruno", &cast.bruno),
        ("Elena", &cast.elena),
        ("Fabio", &cast.fabio),
        ("Dario", &cast.dario),
        ("Paola", &cast.paola),
        ("Carlo", &cast.carlo),
        ("Rosa", &cast.rosa),
    ];
    for (name, actor) in names {
        settle_one(db, process, &cast.marta, name, actor).await?;
    }
    Ok(cast)
}

/// Writes one actor down under this name, with the address `name@esempio.it` and every role they hold in the process.
pub async fn settle_one(
    db: &Db,
    process: ProcessId,
    lead: &Actor,
    name: &str,
    actor: &Actor,
) -> Result<PersonId, Failure> {
    let person = actor.person.ok_or(Failure::NotFound)?;
    let insert = sql!(
        "INSERT INTO accounts_person (id, name, email, lang, recorded_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (id) DO NOTHING"
    );
    let present = sql!(
        "INSERT INTO accounts_presence (id, process_id, person_id, recorded_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (process_id, person_id) DO NOTHING"
    );
    let mut tx = db.write().await?;
    let email = format!("{}@esempio.it", name.to_lowercase());
    let now = tx.now();
    tx.run(insert, params![person, name, email, Lang::It, now]).await?;
    let id = tx.id();
    tx.run(present, params![id, process, person, now]).await?;
    for grant in actor.grants.iter().filter(|grant| grant.process == process) {
        let scope = Scope { process, open: Vec::new() };
        let permit = may::<GiveGrant>(lead, &scope)?.because("prova")?;
        let entry = tx.record(&permit, kernel::Ref { kind: crate::PERSON, id: person.0 }, &[]).await?;
        store::grant_under(&mut tx, entry, person, grant.role, Term::starting(now.day())).await?;
    }
    tx.commit().await?;
    Ok(person)
}

/// Somebody who comes along under this name, with an address made of it and no role.
pub async fn newcomer(db: &Db, process: ProcessId, name: &str) -> Result<PersonId, Failure> {
    let email = format!("{}@esempio.it", name.to_lowercase().replace(' ', "."));
    let (name, email) = (PersonName::parse(name)?, Email::parse(&email)?);
    let mut tx = db.write().await?;
    let id = add_person(&mut tx, process, &name, Some(&email), Lang::It).await?;
    tx.commit().await?;
    Ok(id)
}

/// The secret of a new session of a person, as it stands in the cookie.
pub async fn session(db: &Db, person: PersonId) -> Result<String, Failure> {
    let mut tx = db.write().await?;
    let secret = store::new_session(&mut tx, person).await?;
    tx.commit().await?;
    Ok(secret)
}

/// The browser of one of the cast, signed in.
pub async fn signed_in(site: &Installation, db: &Db, actor: &Actor) -> Result<Browser, Failure> {
    let person = actor.person.ok_or(Failure::NotFound)?;
    Ok(site.visitor().with(session(db, person).await?))
}

/// The program on this database with the sessions of its people, as reached under this origin.
pub async fn app(db: &Db, origin: &str) -> Result<App, Failure> {
    let key = installation_key(db).await?;
    Ok(App { origin: origin.to_owned(), key, ..web::testing::app(db, identify) })
}

/// A link that signs an administrator in, in Italian.
pub async fn administrator(db: &Db, origin: &str, email: Option<&str>) -> Result<String, Failure> {
    first_administrator(db, origin, Appointed { email, name: None, lang: Lang::It }).await
}
