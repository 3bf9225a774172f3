//! Messages of the outbox.

use super::{Email, MINUTE, MailId};
use kernel::{Moment, PersonId};
use record::{FromQueryResult, sea_orm};

/// Whom a message is for.
#[derive(Clone, Debug)]
pub enum To {
    /// A person: the address is looked up when the message is sent.
    Person(PersonId),
    /// An address of which nothing else is known yet.
    Address(Email),
}

kernel::words! {
    /// What became of a message.
    pub enum MailState {
        /// It waits for its turn, or for the next try.
        Waiting = "waiting",
        /// A sender has it in hand.
        Sending = "sending",
        /// The mail server took it.
        Sent = "sent",
        /// Given up after the last try.
        Failed = "failed",
    }
}

/// A message as the outbox shows it.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Mail {
    /// Which.
    pub id: MailId,
    /// Where it goes.
    pub address: Option<String>,
    /// Its subject.
    pub subject: String,
    /// Its text, until it is sent.
    pub body: Option<String>,
    /// When it was written.
    pub recorded_at: Moment,
    /// Not to be tried before.
    pub due_at: Moment,
    /// How often it was tried.
    pub attempts: i64,
    /// Since when a sender has it.
    pub sending_at: Option<Moment>,
    /// When it was sent.
    pub sent_at: Option<Moment>,
    /// When it was given up.
    pub failed_at: Option<Moment>,
    /// What the mail server said last.
    pub problem: Option<String>,
}

impl Mail {
    /// What became of it.
    pub fn state(&self) -> MailState {
        match (self.sent_at, self.failed_at, self.sending_at) {
            (Some(_), _, _) => MailState::Sent,
            (_, Some(_), _) => MailState::Failed,
            (_, _, Some(_)) => MailState::Sending,
            _ => MailState::Waiting,
        }
    }
}

/// A message in the hand of one sender.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Claimed {
    /// Which.
    pub id: MailId,
    /// Where it goes.
    pub address: String,
    /// Its subject.
    pub subject: String,
    /// Its text.
    pub body: String,
    /// How often it was tried, this time included.
    pub attempts: i64,
    /// Since when it is in this hand: with the id, the proof of holding it.
    pub sending_at: Moment,
}

/// After this long without an answer a sender is believed dead, and its message is free again. Far beyond what a mail
/// server may take to answer, because two senders of one message are two messages.
pub const CLAIM_LIFE: i64 = 10 * MINUTE;

/// Microseconds to wait after so many failed tries; `None` when it is time to give up.
pub fn pause_after(attempts: i64) -> Option<i64> {
    match attempts {
        1 => Some(MINUTE),
        2 => Some(5 * MINUTE),
        3 => Some(30 * MINUTE),
        4 => Some(120 * MINUTE),
        _ => None,
    }
}
