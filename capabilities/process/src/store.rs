//! All SQL of processes.

mod phases;
mod processes;
mod promoters;
mod rules;
mod told;
mod words;

pub use phases::{add_phase, phases, revise_phase};
pub use processes::{Found, by_slug, describe, every_process, open, publish};
pub use promoters::{acts, add_act, add_promoter, promoters, write_act};
pub use rules::{Rules, rules};
pub use told::{Told, newest_entries};
pub use words::{add_word, words, words_in};

use crate::model::Both;

fn both(it: &str, en: &str) -> Both {
    Both { it: it.to_owned(), en: en.to_owned() }
}
