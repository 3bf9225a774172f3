//! The people of the demonstration, each in a browser of their own, and somebody who leads another process.

use super::client::{Browser, ORIGIN, Site};
use accounts::{Email, LocalPath, PersonName, Term, model::INVITATION_LIFE, store};
use doppiofilo::demo;
use kernel::{Actor, HOUSE, Lang, PersonId, ProcessId, Role, Scope, may, uuid::Uuid};
use process::{
    changes::{OpenProcess, PublishProcess},
    model::{Both, Settings, Slug},
};
use record::{Db, Tx};

/// Address of the other process.
pub const ELSEWHERE: &str = "pinerolo-2028";
/// Address of a third one, which is not public yet.
pub const NOT_PUBLIC: &str = "ivrea-2029";

/// Somebody: what they are called in messages of a test, who they are to the product, and their browser.
pub struct Guest {
    /// "nobody", "lead", "lead elsewhere".
    pub name: String,
    /// With the roles they hold today.
    pub actor: Actor,
    /// Signed in, unless nobody.
    pub browser: Browser,
}

/// Everybody: nobody, whoever has only an address, one person for each role, and the lead of another process.
pub async fn everybody(site: &Site) -> Vec<Guest> {
    let mut guests = vec![guest(site, "nobody", site.visitor()).await];
    let links = demo::links(&site.db, ORIGIN, Lang::It).await.unwrap();
    for role in Role::STAFF.iter().chain(&[Role::Administrator]) {
        let link = links.get(role.word()).unwrap_or_else(|| panic!("the demonstration has no {role}"));
        guests.push(guest(site, role.word(), site.sign_in(link).await).await);
    }
    let ada = newcomer(&site.db, HOUSE, "Ada Senzaruolo", "ada.senzaruolo@esempio.it").await;
    guests.push(guest(site, "participant", site.sign_in(&link_for(&site.db, ada).await).await).await);
    let lena = leads_elsewhere(&site.db).await;
    guests.push(guest(site, "lead elsewhere", site.sign_in(&link_for(&site.db, lena).await).await).await);
    guests
}

async fn guest(site: &Site, name: &str, browser: Browser) -> Guest {
    let digest = browser.secret().map(|secret| web::session::digest_of(&secret)).unwrap_or_default();
    let identity = accounts::identify(site.db.clone(), digest).await.unwrap();
    assert_eq!(identity.actor.person.is_none(), name == "nobody", "{name} is not who they should be");
    Guest { name: name.to_owned(), actor: identity.actor, browser }
}

/// Somebody new, known in a process.
pub async fn newcomer(db: &Db, process: ProcessId, name: &str, email: &str) -> PersonId {
    let mut tx = db.write().await.unwrap();
    let (name, email) = (PersonName::parse(name).unwrap(), Email::parse(email).unwrap());
    let person = accounts::add_person(&mut tx, process, &name, Some(&email), Lang::It).await.unwrap();
    tx.commit().await.unwrap();
    person
}

/// A link that signs somebody in, as it would stand in a message.
pub async fn link_for(db: &Db, person: PersonId) -> String {
    link(db, person, &LocalPath::me()).await
}

/// The same, leading on to this address; `None` when it is none of ours.
pub async fn link_with(db: &Db, person: PersonId, next: &str) -> Option<String> {
    let next = LocalPath::parse(next)?;
    Some(link(db, person, &next).await)
}

async fn link(db: &Db, person: PersonId, next: &LocalPath) -> String {
    let mut tx = db.write().await.unwrap();
    let secret = store::new_link(&mut tx, person, next, INVITATION_LIFE).await.unwrap();
    tx.commit().await.unwrap();
    format!("{ORIGIN}/it/sign-in/{secret}")
}

/// Opens two other processes, of which one is public, and gives them a lead, who has no role in the demonstration.
async fn leads_elsewhere(db: &Db) -> PersonId {
    let [public, hidden] = [0x2028, 0x2029].map(|number| ProcessId(Uuid::from_u128(number)));
    let lena = newcomer(db, public, "Lena Altrove", "lena.altrove@esempio.it").await;
    let mut tx = db.write().await.unwrap();
    open(&mut tx, (public, ELSEWHERE), "Piano del Pinerolese", lena).await;
    open(&mut tx, (hidden, NOT_PUBLIC), "Piano dell’Eporediese", lena).await;
    let lead = Actor::person(lena, vec![kernel::Grant { process: public, role: Role::Lead }]);
    let publish = may::<PublishProcess>(&lead, &Scope { process: public, open: vec![] }).unwrap().plainly();
    process::store::publish(&mut tx, &publish).await.unwrap();
    tx.commit().await.unwrap();
    lena
}

async fn open(tx: &mut Tx, (process, slug): (ProcessId, &str), title: &str, lead: PersonId) {
    let settings = Settings {
        title: Both::same(title),
        summary: Both::same("Un altro processo, di cui chi lavora a Torino non sa nulla."),
        notice: Both::default(),
        minimum_group: 5,
        reply_days: 30,
    };
    let opening = may::<OpenProcess>(&Actor::system(), &Scope { process, open: vec![] }).unwrap().plainly();
    let entry = process::store::open(tx, &opening, &Slug::parse(slug).unwrap(), &settings).await.unwrap();
    let today = Term::starting(tx.now().day());
    accounts::grant_under(tx, entry, lead, Role::Lead, today).await.unwrap();
}
