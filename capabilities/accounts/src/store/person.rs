//! People.

use crate::{
    PERSON,
    changes::CorrectPerson,
    model::{Email, Person, PersonName},
};
use kernel::{Failure, Lang, Permit, PersonId, ProcessId, Ref, uuid::Uuid};
use record::{FromQueryResult, Snapshot, Tx, params, sea_orm, sql};

#[derive(FromQueryResult)]
struct Found {
    id: PersonId,
}

/// A person by id; also an erased one, of whom only the id and the dates are left.
pub async fn person_named(view: &Snapshot, id: PersonId) -> Result<Option<Person>, Failure> {
    let select =
        sql!("SELECT id, name, email, lang, recorded_at, erased_at FROM accounts_person WHERE id = $1");
    view.maybe(select, params![id]).await
}

/// A person by address.
pub async fn person_with_email(view: &Snapshot, email: &Email) -> Result<Option<Person>, Failure> {
    let select =
        sql!("SELECT id, name, email, lang, recorded_at, erased_at FROM accounts_person WHERE email = $1");
    view.maybe(select, params![email]).await
}

/// The person with this address, made known in this process; a new person when the address is new or none is given.
/// Whoever is already known keeps their own name and language.
pub async fn add_person(
    tx: &mut Tx,
    process: ProcessId,
    name: &PersonName,
    email: Option<&Email>,
    lang: Lang,
) -> Result<PersonId, Failure> {
    let id = PersonId(tx.id());
    let insert = sql!(
        "INSERT INTO accounts_person (id, name, email, lang, recorded_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (email) DO NOTHING"
    );
    let made = tx.run(insert, params![id, name, email.cloned(), lang, tx.now()]).await? == 1;
    let person = match email {
        Some(email) if !made => known(tx, email).await?,
        _ => id,
    };
    make_present(tx, process, person).await?;
    Ok(person)
}

async fn known(tx: &Tx, email: &Email) -> Result<PersonId, Failure> {
    let found: Found =
        tx.one(sql!("SELECT id FROM accounts_person WHERE email = $1"), params![email]).await?;
    Ok(found.id)
}

pub(super) async fn make_present(tx: &mut Tx, process: ProcessId, person: PersonId) -> Result<(), Failure> {
    let insert = sql!(
        "INSERT INTO accounts_presence (id, process_id, person_id, recorded_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (process_id, person_id) DO NOTHING"
    );
    tx.run(insert, params![tx.id(), process, person, tx.now()]).await.map(drop)
}

/// Another name or language for whoever holds the permit: one's own row only.
pub async fn correct(
    tx: &mut Tx,
    permit: &Permit<CorrectPerson>,
    name: &PersonName,
    lang: Lang,
) -> Result<(), Failure> {
    let person = permit.person().ok_or(Failure::Refused("refused-sign-in"))?;
    tx.record(permit, Ref { kind: PERSON, id: person.0 }, &[]).await?;
    let update = sql!("UPDATE accounts_person SET name = $2, lang = $3 WHERE id = $1 AND erased_at IS NULL");
    let done = tx.run(update, params![person, name, lang]).await?;
    if done == 1 { Ok(()) } else { Err(Failure::NotFound) }
}

#[derive(FromQueryResult)]
struct Named {
    id: PersonId,
    name: Option<String>,
}

/// How many names are asked for at once: the places in the statement below.
const AT_ONCE: usize = 16;

/// Names of people known in a process, among these; `None` for an erased one. People known elsewhere only are left out.
pub async fn names_in(
    view: &Snapshot,
    process: ProcessId,
    wanted: &[PersonId],
) -> Result<Vec<(PersonId, Option<String>)>, Failure> {
    let select = sql!(
        "SELECT p.id, p.name FROM accounts_person p
         JOIN accounts_presence s ON s.person_id = p.id AND s.process_id = $1
         WHERE p.id IN ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
         ORDER BY p.id"
    );
    let mut names = Vec::new();
    for some in wanted.chunks(AT_ONCE) {
        let mut values = params![process];
        let places = some.iter().copied().chain(std::iter::repeat(PersonId(Uuid::nil()))).take(AT_ONCE);
        values.extend(places.map(record::Value::from));
        let rows: Vec<Named> = view.all(select, values).await?;
        names.extend(rows.into_iter().map(|row| (row.id, row.name)));
    }
    Ok(names)
}
