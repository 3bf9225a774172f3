//! What the samples of pages are made of.

pub(super) use web::sample::{TEXTS, choices, form, words, wrong};
