//! Names in the words.

use std::collections::{BTreeMap, HashMap};

use super::Key;
use super::cast::Proposal;
use super::names::{Likeness, patterns};
use super::words::{Word, fold, place, words};

/// Whom some words may name, and with which part of the name.
struct Named {
    words: Vec<String>,
    likeness: Likeness,
    people: Vec<usize>,
}

/// All the ways in which the people of a key are named, by first word; of one first word the longest comes first.
pub(crate) struct Known {
    by_first: HashMap<String, Vec<Named>>,
}

impl Known {
    pub(crate) fn of(key: &[Key]) -> Self {
        let mut people: BTreeMap<Vec<String>, (Likeness, Vec<usize>)> = BTreeMap::new();
        for (person, key) in key.iter().enumerate() {
            for pattern in patterns(&key.name) {
                let (likeness, people) =
                    people.entry(pattern.words).or_insert((pattern.likeness, Vec::new()));
                *likeness = pattern.likeness.min(*likeness);
                if people.last() != Some(&person) {
                    people.push(person);
                }
            }
        }
        let mut by_first: HashMap<String, Vec<Named>> = HashMap::new();
        for (words, (likeness, people)) in people {
            let first = words.first().cloned().unwrap_or_default();
            by_first.entry(first).or_default().push(Named { words, likeness, people });
        }
        by_first.values_mut().for_each(|all| all.sort_by_key(|it| std::cmp::Reverse(it.words.len())));
        Known { by_first }
    }

    /// The names in the text of a turn, in order; the longest wins, none overlaps another.
    pub(crate) fn proposals(&self, turn: usize, text: &str) -> Vec<Proposal> {
        let words = words(text);
        let folded: Vec<String> = words.iter().map(|word| fold(word.text)).collect();
        let mut proposals = Vec::new();
        let mut at = 0;
        while at < words.len() {
            let Some(named) = self.at(&words, &folded, at) else {
                at += 1;
                continue;
            };
            let n_words = named.words.len();
            if let Some(range) = place(&words, at, at + n_words - 1) {
                let (people, likeness) = (named.people.clone(), named.likeness);
                proposals.push(Proposal { turn, range, people, likeness });
            }
            at += n_words;
        }
        proposals
    }

    fn at(&self, words: &[Word<'_>], folded: &[String], at: usize) -> Option<&Named> {
        let all = self.by_first.get(folded.get(at)?)?;
        all.iter().find(|named| {
            let range = at..at + named.words.len();
            let are_beside = words.get(range.clone()).is_some_and(|them| them.iter().skip(1).all(is_beside));
            are_beside && folded.get(range) == Some(named.words.as_slice())
        })
    }
}

/// Whether the word goes on with a name: a blank, a comma, a hyphen or an apostrophe before it, no end of a sentence.
fn is_beside(word: &Word<'_>) -> bool {
    word.gap.chars().all(|it| matches!(it, ' ' | '\u{a0}' | ',' | '-' | '\'' | '’')) && word.gap.len() <= 3
}
