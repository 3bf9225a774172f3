//! People, the roles they hold with their days, the links and sessions they sign in by, the outbox, and erasure.
//!
//! Invariants: a role is held from its first day to its last, whole days in Rome, and only in its own process; a link signs
//! in once; secrets are known only by their digest; an answer never tells whether an address is known; after an erasure
//! nothing of the person is left in any table.
//! Deliberately absent: passwords, profiles and pictures, mandates for organisations (a later capability), a list of people
//! for the public.

pub mod changes;
mod erasure;
mod first;
pub mod held;
mod hooks;
mod labels;
mod letters;
pub mod mail;
pub mod model;
mod pages;
mod routes;
pub mod store;
mod tables;
#[cfg(feature = "testing")]
pub mod testing;

pub use erasure::erase;
pub use first::{Appointed, first_administrator};
pub use held::{Held, Holding, Teller, Telling};
pub use hooks::{Eraser, Mandates, Tidier};
pub use kernel::PERSON;
pub use letters::signed;
pub use model::{
    Email, GrantId, Granted, INVITATION_LIFE, LocalPath, MailId, NewGrant, Person, PersonName, Term, To,
};
pub use routes::{Connection, people, routes};
pub use store::{
    add_person, grant_under, identify, installation_key, person_named, queue_mail, set_setting, setting,
};

record::migration!(20, "../migrations/0020_accounts.sql");
record::holds_words!("accounts_person", "accounts_mail", "accounts_link");
web::i18n::strings!("accounts", "strings/it.ftl", "strings/en.ftl");
