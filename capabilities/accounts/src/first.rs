//! The first administrator: how the first person comes in, when nobody is there to invite them.

use crate::{
    PERSON,
    changes::AppointAdministrator,
    model::{Email, INVITATION_LIFE, LocalPath, PersonName, Term},
    store,
};
use kernel::{Actor, Failure, HOUSE, Lang, PersonId, Ref, Role, Scope, may};
use record::{Db, Tx};

/// Who becomes administrator.
#[derive(Clone, Copy, Debug)]
pub struct Appointed<'a> {
    /// Their e-mail; without it, the administrator already there is meant.
    pub email: Option<&'a str>,
    /// Their name, when they are new; without it, the word for their role.
    pub name: Option<&'a str>,
    /// The language of the page the link opens, and of letters to somebody new.
    pub lang: Lang,
}

/// Makes sure there is an administrator and gives a link that signs them in once, within fourteen days.
///
/// With an address, that person becomes administrator (and is made known when new). Without one, the administrator already
/// there gets a new link; when there is none, a nameless one is made. For the command line only: whoever can run it on the
/// machine could change the database anyway.
pub async fn first_administrator(db: &Db, origin: &str, who: Appointed<'_>) -> Result<String, Failure> {
    let mut tx = db.write().await?;
    let today = tx.now().day();
    let present = store::holders(&tx, HOUSE, Role::Administrator, today).await?;
    let person = match (who.email, present.first()) {
        (None, Some(first)) => first.id,
        (None, None) => appoint(&mut tx, who, None).await?,
        (Some(text), _) => {
            let email = Email::parse(text)?;
            match present.iter().find(|one| one.email.as_deref() == Some(email.as_str())) {
                Some(already) => already.id,
                None => appoint(&mut tx, who, Some(&email)).await?,
            }
        }
    };
    let secret = store::new_link(&mut tx, person, &LocalPath::me(), INVITATION_LIFE).await?;
    tx.commit().await?;
    Ok(format!("{origin}/{}/sign-in/{secret}", who.lang))
}

async fn appoint(tx: &mut Tx, who: Appointed<'_>, email: Option<&Email>) -> Result<PersonId, Failure> {
    let permit = may::<AppointAdministrator>(&Actor::system(), &Scope::house())?.plainly();
    // Corrected by whoever it is, on their own page.
    let unnamed = || web::i18n::say(who.lang, "accounts-administrator-name", &[]);
    let name = PersonName::parse(&who.name.map_or_else(unnamed, str::to_owned))?;
    let person = store::add_person(tx, HOUSE, &name, email, who.lang).await?;
    let entry = tx.record(&permit, Ref { kind: PERSON, id: person.0 }, &[]).await?;
    store::grant_under(tx, entry, person, Role::Administrator, Term::starting(tx.now().day())).await?;
    Ok(person)
}
