//! Roles: given, ended, read.

use crate::{
    PERSON,
    changes::{EndGrant, GiveGrant},
    model::{GrantId, Granted, NewGrant, Person, Term, may_be_given},
    store::person::{add_person, make_present},
};
use kernel::{Change, Day, Failure, HOUSE, Permit, PersonId, ProcessId, Ref, Role};
use record::{Entry, Snapshot, Tx, params, sql};

/// Gives a role to somebody, who is made known if new. Fails with `Invalid` on `role` when they hold it in those days
/// already, or when it means nothing there.
pub async fn give(
    tx: &mut Tx,
    permit: &Permit<GiveGrant>,
    new: &NewGrant,
) -> Result<(PersonId, GrantId), Failure> {
    keeps_the_house(permit)?;
    if !may_be_given(permit.process()).contains(&new.role) {
        return Err(Failure::invalid("role", "problem-unknown-choice"));
    }
    let person = add_person(tx, permit.process(), &new.name, Some(&new.email), new.lang).await?;
    // The entry comes first: it takes the lock of the ledger, so two gifts of one role cannot both find it free.
    let entry = tx.record(permit, Ref { kind: PERSON, id: person.0 }, &[]).await?;
    if is_held(tx, permit.process(), person, new.role, new.term).await? {
        return Err(Failure::invalid("role", "accounts-problem-held-already"));
    }
    let grant = grant_under(tx, entry, person, new.role, new.term).await?;
    Ok((person, grant))
}

/// Writes a grant in the process of an entry already written: for changes that bring their own lead, such as opening a process.
pub async fn grant_under(
    tx: &mut Tx,
    entry: Entry,
    person: PersonId,
    role: Role,
    term: Term,
) -> Result<GrantId, Failure> {
    make_present(tx, entry.scope, person).await?;
    let id = GrantId(tx.id());
    let insert = sql!(
        "INSERT INTO accounts_grant (id, process_id, person_id, role, from_day, until_day, entry_id, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"
    );
    let values = params![id, entry.scope, person, role, term.from, term.until, entry.id, entry.at];
    tx.run(insert, values).await?;
    Ok(id)
}

/// Whether this role is held, or will be, on any day of these.
async fn is_held(
    view: &Snapshot,
    process: ProcessId,
    person: PersonId,
    role: Role,
    term: Term,
) -> Result<bool, Failure> {
    let count = sql!(
        "SELECT CAST(count(*) AS bigint) FROM accounts_grant g
         LEFT JOIN accounts_grant_end e ON e.grant_id = g.id
         WHERE g.process_id = $1 AND g.person_id = $2 AND g.role = $3 AND e.id IS NULL
           AND (g.until_day IS NULL OR g.until_day >= $4) AND (CAST($5 AS text) IS NULL OR g.from_day <= $5)"
    );
    Ok(view.number(count, params![process, person, role, term.from, term.until]).await? > 0)
}

/// Ends a role today. Fails with `Conflict` when it is ended already, with `Refused` when it is the last administrator's.
pub async fn end(tx: &mut Tx, permit: &Permit<EndGrant>, grant: &Granted) -> Result<(), Failure> {
    keeps_the_house(permit)?;
    if grant.process_id != permit.process() {
        return Err(Failure::NotFound);
    }
    let entry = tx.record(permit, Ref { kind: PERSON, id: grant.person_id.0 }, &[]).await?;
    let insert = sql!(
        "INSERT INTO accounts_grant_end (id, process_id, grant_id, entry_id, recorded_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (grant_id) DO NOTHING"
    );
    let values = params![tx.id(), entry.scope, grant.id, entry.id, entry.at];
    if tx.run(insert, values).await? != 1 {
        return Err(Failure::Conflict);
    }
    if grant.role == Role::Administrator {
        keep_an_administrator(tx).await?;
    }
    Ok(())
}

/// A lead in the house may open processes, not make administrators of friends. Roles are looked for in the order in which
/// a change names them, so who holds both is found as administrator.
fn keeps_the_house<C: Change>(permit: &Permit<C>) -> Result<(), Failure> {
    let keeps = permit.process() != HOUSE || permit.role() == Role::Administrator;
    if keeps { Ok(()) } else { Err(Failure::Refused("refused-role")) }
}

/// Refuses what has just been written when it leaves the house without anybody who can let others in.
pub(crate) async fn keep_an_administrator(tx: &Tx) -> Result<(), Failure> {
    let left = holders(tx, HOUSE, Role::Administrator, tx.now().day()).await?;
    if left.is_empty() { Err(Failure::Refused("accounts-refused-last-administrator")) } else { Ok(()) }
}

/// Every role ever given in a process, by first day.
pub async fn grants(view: &Snapshot, process: ProcessId) -> Result<Vec<Granted>, Failure> {
    let select = sql!(
        "SELECT g.id, g.process_id, g.person_id, p.name, p.email, g.role, g.from_day, g.until_day, g.recorded_at,
           COALESCE(e.recorded_at, p.erased_at) AS ended_at
         FROM accounts_grant g
         JOIN accounts_person p ON p.id = g.person_id
         LEFT JOIN accounts_grant_end e ON e.grant_id = g.id
         WHERE g.process_id = $1
         ORDER BY g.from_day, g.id"
    );
    view.all(select, params![process]).await
}

/// One role given in a process. Fails with `NotFound`, also when it was given in another.
pub async fn grant(view: &Snapshot, process: ProcessId, id: GrantId) -> Result<Granted, Failure> {
    let select = sql!(
        "SELECT g.id, g.process_id, g.person_id, p.name, p.email, g.role, g.from_day, g.until_day, g.recorded_at,
           COALESCE(e.recorded_at, p.erased_at) AS ended_at
         FROM accounts_grant g
         JOIN accounts_person p ON p.id = g.person_id
         LEFT JOIN accounts_grant_end e ON e.grant_id = g.id
         WHERE g.process_id = $1 AND g.id = $2"
    );
    view.one(select, params![process, id]).await
}

/// Every role ever given to a person, in all processes.
pub async fn grants_of(view: &Snapshot, person: PersonId) -> Result<Vec<Granted>, Failure> {
    let select = sql!(
        "SELECT g.id, g.process_id, g.person_id, p.name, p.email, g.role, g.from_day, g.until_day, g.recorded_at,
           COALESCE(e.recorded_at, p.erased_at) AS ended_at
         FROM accounts_grant g
         JOIN accounts_person p ON p.id = g.person_id
         LEFT JOIN accounts_grant_end e ON e.grant_id = g.id
         WHERE g.person_id = $1
         ORDER BY g.from_day, g.id"
    );
    view.all(select, params![person]).await
}

/// Who holds a role in a process on a day.
pub async fn holders(
    view: &Snapshot,
    process: ProcessId,
    role: Role,
    day: Day,
) -> Result<Vec<Person>, Failure> {
    let select = sql!(
        "SELECT p.id, p.name, p.email, p.lang, p.recorded_at, p.erased_at FROM accounts_person p
         WHERE p.erased_at IS NULL AND EXISTS (
           SELECT 1 FROM accounts_grant g LEFT JOIN accounts_grant_end e ON e.grant_id = g.id
           WHERE g.person_id = p.id AND g.process_id = $1 AND g.role = $2 AND e.id IS NULL
             AND g.from_day <= $3 AND (g.until_day IS NULL OR g.until_day >= $3))
         ORDER BY p.id"
    );
    view.all(select, params![process, role, day]).await
}
