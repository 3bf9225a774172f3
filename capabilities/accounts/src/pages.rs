//! What each page shows, with samples.

mod data;
mod me;
mod outbox;
mod people;
mod samples;
mod sign_in;

pub use data::{DataPage, personal_json};
pub use me::MePage;
pub use outbox::{MailRow, OutboxPage};
pub use people::{ErasurePage, GrantPage, InvitationPage, PeoplePage, PersonRow, WishRow};
pub use sign_in::{ConfirmPage, GonePage, SentPage, SignInPage};
