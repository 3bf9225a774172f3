//! Addresses of people, sign-in and the outbox.

mod connection;
mod me;
mod outbox;
pub mod people;
mod place;
mod sign_in;

pub use connection::Connection;

use crate::changes::{CorrectPerson, RequestErasure};
use kernel::Role;
use web::{Access, Routes};

/// Who reads the outbox; in a demonstration, everybody.
const KEEPERS: Access = Access::Roles(&[Role::Administrator]);

/// The routes of this capability. The people of a process are mounted by `process`; see [`people`].
pub fn routes() -> Routes {
    Routes::new()
        .open("/sign-in", sign_in::ask_page)
        .form("/sign-in", Access::Open, sign_in::ask)
        .open("/sign-in/sent", sign_in::sent_page)
        .page("/sign-in/{secret}", Access::Secret, sign_in::confirm_page)
        .form("/sign-in/{secret}", Access::Secret, sign_in::enter)
        .form("/sign-out", Access::Open, sign_in::leave)
        .page("/me", Access::SignedIn, me::me_page)
        .change::<CorrectPerson, _, _>("/me", me::correct)
        .form("/me/sessions", Access::SignedIn, me::end_others)
        .page("/me/data", Access::SignedIn, me::data_page)
        .page("/me/data.json", Access::SignedIn, me::data_json)
        .change::<RequestErasure, _, _>("/me/erasure", me::request_erasure)
        .page("/outbox", KEEPERS, outbox::outbox_page)
        .form("/outbox/{mail}", KEEPERS, outbox::put_back)
        .and(crate::people_routes!("", people::House))
}
