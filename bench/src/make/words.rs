//! Text that is long and varied enough to weigh what text weighs. It says nothing.

use rand::{Rng, RngExt, rngs::StdRng};

const WORDS: &[&str] = &[
    "cooperativa",
    "territorio",
    "comunità",
    "bando",
    "sportello",
    "credito",
    "impresa",
    "sociale",
    "quartiere",
    "lavoro",
    "fragile",
    "rete",
    "patto",
    "valutazione",
    "impatto",
    "filiera",
    "acquisto",
    "clausola",
    "formazione",
    "assemblea",
    "comune",
    "metropolitano",
    "camera",
    "fondazione",
    "volontario",
    "garanzia",
    "fondo",
    "progetto",
    "anno",
    "entro",
    "ogni",
    "almeno",
    "due",
    "tre",
    "con",
    "per",
    "senza",
    "tra",
    "verso",
    "secondo",
    "pubblico",
    "privato",
    "insieme",
    "promuovere",
    "sostenere",
    "aprire",
    "misurare",
    "raccontare",
    "condividere",
    "perché",
    "più",
    "già",
    "così",
    "né",
];

/// A text of about so many words, in sentences.
pub fn text(chance: &mut StdRng, words: usize) -> String {
    let mut out = String::with_capacity(words * 9);
    for place in 0..words {
        let word = WORDS.get(chance.random_range(0..WORDS.len())).copied().unwrap_or_default();
        if place % 14 == 0 {
            out.extend(word.chars().take(1).flat_map(char::to_uppercase).chain(word.chars().skip(1)));
        } else {
            out.push_str(word);
        }
        out.push_str(if place % 14 == 13 { ". " } else { " " });
    }
    // A number makes every text different from every other.
    format!("{} n. {}.", out.trim_end(), chance.next_u32())
}

/// The same text with other words in place of a quarter of them, one after the other: what a revision mostly does.
pub fn revised(chance: &mut StdRng, old: &str) -> String {
    let count = old.split(' ').count();
    let from = chance.random_range(0..=count - count / 4);
    let word = |(place, word)| {
        let is_other = (from..from + count / 4).contains(&place);
        if is_other { WORDS.get(chance.random_range(0..WORDS.len())).copied().unwrap_or(word) } else { word }
    };
    old.split(' ').enumerate().map(word).collect::<Vec<_>>().join(" ")
}
