//! The ways in which somebody is named.

use super::words::{Word, fold, words};
use crate::labels::is_machine;

/// Which part of a name was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Likeness {
    /// First name and surname, in either order; or the only name there is.
    Whole,
    /// The surname, with its particle ("De Luca").
    Surname,
    /// A first name.
    FirstName,
}

/// Words without case and accents that name somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Pattern {
    pub(crate) words: Vec<String>,
    pub(crate) likeness: Likeness,
}

const PARTICLES: [&str; 21] = [
    "d", "da", "dal", "dall", "dalla", "dalle", "de", "degli", "dei", "del", "dell", "della", "delle", "di",
    "la", "le", "li", "lo", "san", "van", "von",
];

const TITLES: [&str; 20] = [
    "arch",
    "avv",
    "dott",
    "dottor",
    "dottore",
    "dottoressa",
    "dr",
    "ing",
    "prof",
    "professor",
    "professore",
    "professoressa",
    "ra",
    "sig",
    "signor",
    "signora",
    "signore",
    "ssa",
    "don",
    "suor",
];

/// The ways in which a name as a program writes it may come in the words: whole, the surname, each first name.
///
/// "Conti, Anna" has the surname first; what stands in brackets or behind a bar is no name; names that a machine gave
/// (`SPEAKER_00`) come nowhere. In "Anna Maria De Luca" the surname is the last word with the particles before it.
pub(crate) fn patterns(name: &str) -> Vec<Pattern> {
    if is_machine(name) {
        return Vec::new();
    }
    let bare = name.split(['(', '|', '[']).next().unwrap_or_default();
    let (first, surname) = match bare.split_once(',') {
        Some((surname, first)) => (plain(first), plain(surname)),
        None => parted(plain(bare)),
    };
    if surname.is_empty() || first.is_empty() {
        return pattern([first, surname].concat(), Likeness::Whole).into_iter().collect();
    }
    let whole = [[first.clone(), surname.clone()].concat(), [surname.clone(), first.clone()].concat()];
    let wholes = whole.into_iter().map(|words| (words, Likeness::Whole));
    let firsts = first.into_iter().map(|word| (vec![word], Likeness::FirstName));
    let all = wholes.chain([(surname, Likeness::Surname)]).chain(firsts);
    all.filter_map(|(words, likeness)| pattern(words, likeness)).collect()
}

fn plain(name: &str) -> Vec<String> {
    let folded = words(name).into_iter().map(|Word { text, .. }| fold(text));
    folded.filter(|word| !TITLES.contains(&word.as_str())).collect()
}

fn parted(mut first: Vec<String>) -> (Vec<String>, Vec<String>) {
    let is_particle = |word: &String| PARTICLES.contains(&word.as_str());
    let n_last = first.len().saturating_sub(1);
    let n_particles = first.iter().take(n_last).skip(1).rev().take_while(|word| is_particle(word)).count();
    let surname = first.split_off(n_last - n_particles);
    (first, surname)
}

/// A single letter, a number or a particle alone is nobody's name.
fn pattern(words: Vec<String>, likeness: Likeness) -> Option<Pattern> {
    let says = |word: &String| {
        word.chars().nth(1).is_some()
            && word.chars().any(char::is_alphabetic)
            && !PARTICLES.contains(&word.as_str())
    };
    words.iter().any(says).then_some(Pattern { words, likeness })
}
