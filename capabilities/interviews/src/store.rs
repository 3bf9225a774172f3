//! All SQL of interviews.

mod addresses;
mod appointments;
mod asking;
mod campaigns;
mod consents;
mod contacts;
mod counts;
mod erasing;
mod held;
mod history;
mod invitations;
mod keeping;
mod steps;

pub use addresses::{by_secret, new_address};
pub use appointments::{Appointment, appointment, choose_date, date_ahead, set_appointment};
pub use asking::{Guide, Notice, guide, notice, questions, write_guide, write_notice};
pub use campaigns::{Campaign, campaign, campaigns, describe, open, targets};
pub use consents::{Answered, answer, ceiling};
pub use contacts::{Contact, add, contact, contacts};
pub use counts::{Reached, heard, reached};
pub(crate) use erasing::forget;
pub(crate) use held::{ListedIn, listed_in};
pub use history::{Happened, Pointed, happened, suggested_by, suggestions_of};
pub use invitations::{Invitation, Invited, Slot, invitation, invite, slots};
pub use keeping::{Due, due};
pub use steps::{record_hearing, record_refusal, withdraw};
