//! People, roles with their days, messages, means of signing in. No reading, no writing.

mod email;
mod grant;
mod mail;
mod name;
mod path;
mod term;

pub use email::Email;
pub use grant::{Granted, NewGrant, may_be_given};
pub use mail::{CLAIM_LIFE, Claimed, Mail, MailState, To, pause_after};
pub use name::PersonName;
pub(crate) use name::one_line;
pub use path::LocalPath;
pub use term::{Standing, Term};

use kernel::{Lang, Moment, PersonId};
use record::{FromQueryResult, sea_orm};

kernel::id! {
    /// A role given to a person.
    GrantId,
    /// A message of the outbox.
    MailId,
}

/// Microseconds of a minute.
const MINUTE: i64 = 60_000_000;
/// Microseconds of a day, as a length of time; calendar days are [`kernel::Day`].
const DAY: i64 = 24 * 60 * MINUTE;

/// How long a link that was asked for signs in.
pub const LINK_LIFE: i64 = 30 * MINUTE;
/// How long the link of an invitation signs in.
pub const INVITATION_LIFE: i64 = 14 * DAY;
/// How long a browser stays signed in.
pub const SESSION_LIFE: i64 = 7 * DAY;

/// A person as this installation knows them; nothing but the id and the dates is left after erasure.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Person {
    /// The id, for ever.
    pub id: PersonId,
    /// Name to call them by.
    pub name: Option<String>,
    /// Folded address.
    pub email: Option<String>,
    /// Language of messages to them.
    pub lang: Lang,
    /// Known since.
    pub recorded_at: Moment,
    /// Erased at.
    pub erased_at: Option<Moment>,
}

/// A browser in which somebody is signed in.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Session {
    /// Digest of its secret.
    pub digest: String,
    /// Signed in at.
    pub recorded_at: Moment,
    /// Signed out by itself at.
    pub expires_at: Moment,
}

/// Whether a link can still sign somebody in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkState {
    /// It can; whose it is.
    Good {
        /// Name of the person it signs in.
        name: String,
    },
    /// It already has.
    Used,
    /// Its time is over.
    Expired,
    /// Nobody ever made it, or it was dropped long ago.
    Unknown,
}
