//! All SQL of consultations.

mod held;
mod index;
mod pending;
mod read;
mod states;
mod twins;
mod write;

pub use index::{Calendar, counts_by_subject, index};
pub use pending::{Held, Pending, digest, hold, pending, take, tidy};
pub use read::{by_number, by_secret, claims, numbered, of_organisation, of_subjects, with_ids};
pub use states::{Withheld, close, further_address, recognise, show, withheld, withhold};
pub use twins::{Twin, twins};
pub use write::{Received, enter, send};

pub(crate) use held::{SentBy, WaitingOf, sent_by, waiting_of};
pub(crate) use pending::forget;
