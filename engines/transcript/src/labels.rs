//! Speakers written before their words: "Anna Conti: Buongiorno".

use std::collections::{HashMap, HashSet};

use crate::lines::tidy;

/// How often a label must come in a file to be taken for a speaker.
pub const RECURS: usize = 2;

/// The share of cues or lines, as numerator and denominator, that must begin with a speaker for a name that comes
/// only once to be taken for a speaker too.
pub const HABIT: (usize, usize) = (4, 5);

/// Code points beyond which nobody's name goes.
const LONGEST: usize = 60;

/// What recurs before a colon and is nobody.
const NOBODY: [&str; 23] = [
    "attenzione",
    "conclusione",
    "data",
    "durata",
    "es",
    "esempio",
    "luogo",
    "nb",
    "n.b.",
    "nota",
    "nota bene",
    "note",
    "ora",
    "oggetto",
    "per esempio",
    "ad esempio",
    "presenti",
    "ps",
    "p.s.",
    "risultato",
    "titolo",
    "argomento",
    "tema",
];

/// Which labels of a file are speakers.
pub(crate) struct Labels {
    taken: HashSet<String>,
}

impl Labels {
    /// Decides for a whole file, from the beginnings of its cues or lines.
    ///
    /// A label is a speaker when it is in `known`; when a machine made it (`SPEAKER_00`, `Speaker 1`); when it comes
    /// [`RECURS`] times and is not among the words that are nobody; or when it looks like a name and [`HABIT`] holds.
    pub(crate) fn of<'a>(beginnings: impl Iterator<Item = &'a str>, known: HashSet<String>) -> Self {
        let mut counts: HashMap<String, usize> = HashMap::new();
        let mut n_beginnings = 0;
        for text in beginnings {
            n_beginnings += 1;
            if let Some((label, _)) = split(text) {
                *counts.entry(label).or_default() += 1;
            }
        }
        let mut taken = known;
        let certain = |label: &str, n: usize| is_machine(label) || (n >= RECURS && !is_nobody(label));
        taken.extend(counts.iter().filter(|(label, n)| certain(label, **n)).map(|(label, _)| label.clone()));
        let n_taken: usize = counts.iter().filter(|(label, _)| taken.contains(*label)).map(|(_, n)| n).sum();
        if n_taken > 0 && n_taken * HABIT.1 >= n_beginnings * HABIT.0 {
            taken.extend(counts.into_keys().filter(|label| is_name(label)));
        }
        Labels { taken }
    }

    /// The speaker before the words, and the words.
    pub(crate) fn speaker<'a>(&self, text: &'a str) -> Option<(String, &'a str)> {
        split(text).filter(|(label, _)| self.taken.contains(label))
    }
}

/// Cuts what may be a label from the words: at most six words before the first colon that is followed by a blank, without
/// the end of a sentence, beginning with a capital, a digit or a bracket.
pub(crate) fn split(text: &str) -> Option<(String, &str)> {
    let (label, rest) = text.split_once(':')?;
    if label.chars().nth(LONGEST).is_some() {
        return None;
    }
    let inner = label.trim().strip_prefix('[').and_then(|it| it.strip_suffix(']')).unwrap_or(label);
    let label = tidy(inner);
    let is_apart = rest.is_empty() || rest.starts_with(char::is_whitespace);
    (is_apart && is_possible(&label)).then(|| (label, rest.trim_start()))
}

fn is_possible(label: &str) -> bool {
    let is_part = |it: char| it.is_alphanumeric() || " '’.-_(),&/|\u{300}\u{301}".contains(it);
    let begins = label.chars().next().is_some_and(|it| !it.is_lowercase());
    begins
        && label.chars().any(char::is_alphabetic)
        && label.chars().all(is_part)
        && label.split(' ').count() <= 6
}

/// Whether a label that came once looks like a name: one to four words, each beginning with a capital.
pub(crate) fn is_name(label: &str) -> bool {
    let is_capital =
        |word: &str| word.chars().next().is_some_and(|it| it.is_uppercase() || it.is_ascii_digit());
    let words = label.split(' ');
    !label.contains('.') && !is_nobody(label) && words.clone().count() <= 4 && words.clone().all(is_capital)
}

/// Whether a program made the label: a word for "speaker" and a number.
pub(crate) fn is_machine(label: &str) -> bool {
    let folded = label.to_lowercase();
    let words = ["speaker", "unknown speaker", "parlante", "relatore", "oratore", "altoparlante"];
    let rest = words.iter().find_map(|word| folded.strip_prefix(word));
    rest.is_some_and(|rest| rest.chars().all(|it| it.is_ascii_digit() || matches!(it, ' ' | '_' | '-')))
        && (folded.starts_with("unknown") || folded.chars().any(|it| it.is_ascii_digit()))
}

fn is_nobody(label: &str) -> bool {
    NOBODY.contains(&label.to_lowercase().as_str())
}
