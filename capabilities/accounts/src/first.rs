//! The first administrator: how the first person comes in, when nobody is there to invite them.

use crate::{
    PERSON,
    changes::AppointAdministrator,
    model::{Email, INVITATION_LIFE, LocalPath, PersonName, Term},
    store,
};
use kernel::{Actor, Failure, HOUSE, Lang, PersonId, Ref, Role, Scope, may};
use record::{Db, Tx};

/// Makes sure there is an administrator and gives a link that signs them in once, within fourteen days.
///
/// With an address, that person becomes administrator (and is made known when new). Without one, the administrator already
/// there gets a new link; when there is none, a nameless one is made. For the command line only: whoever can run it on the
/// machine could change the database anyway.
pub async fn first_administrator(db: &Db, origin: &str, email: Option<&str>) -> Result<String, Failure> {
    let mut tx = db.write().await?;
    let today = tx.now().day();
    let present = store::holders(&tx, HOUSE, Role::Administrator, today).await?;
    let person = match (email, present.first()) {
        (None, Some(first)) => first.id,
        (None, None) => appoint(&mut tx, None).await?,
        (Some(text), _) => {
            let email = Email::parse(text)?;
            match present.iter().find(|one| one.email.as_deref() == Some(email.as_str())) {
                Some(already) => already.id,
                None => appoint(&mut tx, Some(&email)).await?,
            }
        }
    };
    let secret = store::new_link(&mut tx, person, &LocalPath::me(), INVITATION_LIFE).await?;
    tx.commit().await?;
    Ok(format!("{origin}/{}/sign-in/{secret}", Lang::It))
}

async fn appoint(tx: &mut Tx, email: Option<&Email>) -> Result<PersonId, Failure> {
    let permit = may::<AppointAdministrator>(&Actor::system(), &Scope::house())?.plainly();
    // Corrected by whoever it is, on their own page.
    let name = PersonName::parse(&web::i18n::say(Lang::It, "accounts-administrator-name", &[]))?;
    let person = store::add_person(tx, HOUSE, &name, email, Lang::It).await?;
    let entry = tx.record(&permit, Ref { kind: PERSON, id: person.0 }, &[]).await?;
    store::grant_under(tx, entry, person, Role::Administrator, Term::starting(tx.now().day())).await?;
    Ok(person)
}
