//! All SQL of replies.

mod held;
mod read;
mod write;

pub(crate) use held::{GivenBy, given_by};
pub use read::{causes, replies_to, with_ids};
pub use write::{Given, give};
