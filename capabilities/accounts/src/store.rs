//! All SQL of people, roles, sign-in and the outbox.

mod attempt;
mod forget;
mod grant;
mod held;
mod link;
mod outbox;
mod own;
mod person;
mod session;
mod setting;

pub use attempt::too_often;
pub use forget::{blank_person, may_be_erased_in};
pub(crate) use grant::keep_an_administrator;
pub use grant::{end, give, grant, grant_under, grants, grants_of, holders};
pub(crate) use held::{Act, Kept, Words, acts_of, files_of, words_of};
pub use link::{link_state, new_link, use_link};
pub use outbox::{claim, give_back, mails, put_back, queue_mail, sent, something_is_due};
pub use own::{
    Link, PersonalData, Presence, Requested, data_of, erasure_requested_at, erasure_requests, request_erasure,
};
pub use person::{add_person, correct, names_in, person_named, person_with_email};
#[cfg(feature = "testing")]
pub(crate) use session::new_session;
pub use session::{SignedIn, end_others, end_session, identify, sessions_of, sign_in, tidy};
pub use setting::{installation_key, set_setting, setting};
