//! Speakers become roles or pseudonyms.

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::ops::Range;

use super::mentions::Known;
use super::{Kind, Likeness, Redaction};
use crate::Transcript;

/// Who stands behind a label. The key is kept apart from the transcript, or not at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// The name as the file has it, or of somebody who is spoken of.
    pub name: String,
    /// The role or pseudonym that takes its place.
    pub label: String,
}

/// A transcript under pseudonyms, and what else names the people in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cast {
    /// The transcript with the speakers renamed. The words are as they were.
    pub transcript: Transcript,
    /// Who is who, in the order given.
    pub key: Vec<Key>,
    /// Names found in the words, by turn and place; none overlaps another.
    pub proposals: Vec<Proposal>,
    /// Speakers who were given no label and keep their names.
    pub uncast: Vec<String>,
}

/// A name in the words of a turn, to be hidden if a person agrees.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// The turn, counted from 0.
    pub turn: usize,
    /// Where in the text of the turn, in code points, the end excluded.
    pub range: Range<usize>,
    /// Whom it may name, as places in the key, ascending; several when they share the name.
    pub people: Vec<usize>,
    /// Which part of the name it is.
    pub likeness: Likeness,
}

impl Proposal {
    /// The redaction that puts a label in the place of the name.
    pub fn redaction(&self, label: &str) -> Redaction {
        Redaction { range: self.range.clone(), kind: Kind::Person, mark: label.to_owned() }
    }
}

/// Why a cast was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Miscast {
    /// A name or a label has no letter.
    Empty {
        /// The place in the list given.
        at: usize,
    },
    /// A name comes twice.
    Twice {
        /// The place of the second.
        at: usize,
    },
}

impl Miscast {
    /// The key of the sentence that tells a person, e.g. `transcript-miscast-twice`.
    pub fn key(&self) -> &'static str {
        match self {
            Miscast::Empty { .. } => "transcript-miscast-empty",
            Miscast::Twice { .. } => "transcript-miscast-twice",
        }
    }
}

impl fmt::Display for Miscast {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Miscast::Empty { at } => write!(f, "entry {at} has no name or no label"),
            Miscast::Twice { at } => write!(f, "entry {at} names somebody a second time"),
        }
    }
}

impl std::error::Error for Miscast {}

/// Gives speakers their labels (pairs of name and label), and looks for all the names given in the words of everybody.
///
/// Names are compared without case and accents, whole, by surname and by first name; also of people who only are spoken of.
/// Several names may share a label. Linear in the words times the names that begin alike.
pub fn cast(transcript: &Transcript, labels: &[(&str, &str)]) -> Result<Cast, Miscast> {
    let key = key(labels)?;
    let by_name: HashMap<&str, &str> = labels.iter().copied().collect();
    let (mut uncast, mut seen) = (Vec::new(), HashSet::new());
    let mut renamed = transcript.clone();
    for speaker in renamed.turns.iter_mut().filter_map(|turn| turn.speaker.as_mut()) {
        match by_name.get(speaker.as_str()) {
            Some(label) => *speaker = (*label).to_owned(),
            None if seen.insert(speaker.clone()) => uncast.push(speaker.clone()),
            None => {}
        }
    }
    let known = Known::of(&key);
    let turns = transcript.turns.iter().enumerate();
    let proposals = turns.flat_map(|(turn, it)| known.proposals(turn, &it.text)).collect();
    Ok(Cast { transcript: renamed, key, proposals, uncast })
}

fn key(labels: &[(&str, &str)]) -> Result<Vec<Key>, Miscast> {
    let mut names = HashSet::new();
    for (at, (name, label)) in labels.iter().enumerate() {
        if [name, label].iter().any(|it| !it.chars().any(char::is_alphanumeric)) {
            return Err(Miscast::Empty { at });
        }
        if !names.insert(name) {
            return Err(Miscast::Twice { at });
        }
    }
    Ok(labels
        .iter()
        .map(|(name, label)| Key { name: (*name).to_owned(), label: (*label).to_owned() })
        .collect())
}
