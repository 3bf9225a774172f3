//! All SQL of replies.

mod read;
mod write;

pub use read::{causes, replies_to, with_ids};
pub use write::{Given, give};
