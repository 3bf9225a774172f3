//! What each page about sources shows, already in the words of the page.

pub(crate) mod adding;
pub(crate) mod describing;
pub(crate) mod levels;
pub(crate) mod reading;
pub(crate) mod register;
mod samples;
pub(crate) mod shelf;
pub(crate) mod versions;
