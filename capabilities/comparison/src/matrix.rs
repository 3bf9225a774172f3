//! Codes against documents, sectors and other codes, counted from what was in force.

use crate::counting::{Starts, words};
use coding::{Code, CodeId, store::Piece};
use kernel::Moment;
use sources::{
    PassageId, SourceKind,
    store::{Counted, Voice},
};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

kernel::words! {
    /// What codes stand against.
    pub enum Matrix {
        /// Documents.
        Sources = "sources",
        /// Sectors of those who were interviewed.
        Sectors = "sectors",
        /// Other codes.
        Codes = "codes",
    }
}

kernel::words! {
    /// How near two codes must be to count as together.
    pub enum Nearness {
        /// On one and the same excerpt.
        Excerpt = "excerpt",
        /// On the same excerpt, or on two that share at least a letter.
        Overlap = "overlap",
        /// In one and the same passage.
        Passage = "passage",
    }
}

/// An excerpt of the newest text of its source, with the codes it carries today.
#[derive(Clone, Debug)]
pub(crate) struct Held<'a> {
    pub(crate) piece: &'a Piece,
    pub(crate) source: &'a Counted,
    pub(crate) codes: Vec<CodeId>,
}

/// The excerpts that count today: those of the newest text of each source that carry a code.
pub(crate) fn held<'a>(pieces: &'a [Piece], sources: &'a [Counted]) -> Vec<Held<'a>> {
    let by_id: HashMap<_, &Counted> = sources.iter().map(|source| (source.id, source)).collect();
    let one = |piece: &'a Piece| {
        let source = by_id.get(&piece.source).copied()?;
        let codes = piece.codes_at(Moment::MAX);
        let counts = !codes.is_empty() && source.version_at(Moment::MAX) == Some(piece.version);
        counts.then_some(Held { piece, source, codes })
    };
    pieces.iter().filter_map(one).collect()
}

/// What a cell counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Cell {
    pub(crate) excerpts: usize,
    /// Different people, or documents.
    pub(crate) voices: usize,
    pub(crate) words: u64,
}

/// Counts some excerpts.
pub(crate) fn cell<'a>(held: impl Iterator<Item = &'a Held<'a>>, starts: &Starts) -> Cell {
    let all: Vec<&Held<'_>> = held.collect();
    let voices: HashSet<Voice> = all.iter().map(|one| one.source.voice).collect();
    let words = words(all.iter().map(|one| one.piece), starts);
    Cell { excerpts: all.len(), voices: voices.len(), words }
}

/// How many different people were heard in each sector.
pub(crate) fn heard(sources: &[Counted]) -> BTreeMap<&str, BTreeSet<Voice>> {
    let mut heard: BTreeMap<&str, BTreeSet<Voice>> = BTreeMap::new();
    for source in sources.iter().filter(|source| source.kind == SourceKind::Interview) {
        if let Some(word) = source.sector_at(Moment::MAX) {
            heard.entry(word).or_default().insert(source.voice);
        }
    }
    heard
}

/// Two codes that stand together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Pair {
    pub(crate) one: CodeId,
    pub(crate) other: CodeId,
    /// Where both are.
    pub(crate) both: usize,
    /// Where the first is, and where the second is.
    pub(crate) each: (usize, usize),
}

impl Pair {
    /// Both by either: the Jaccard index, which programs of this kind call the c-coefficient; n12 / (n1 + n2 - n12).
    pub(crate) fn coefficient(&self) -> f64 {
        self.both as f64 / (self.each.0 + self.each.1 - self.both).max(1) as f64
    }
}

/// Every pair of codes that stand together somewhere, nearest first. O(k² + places times codes of one squared).
pub(crate) fn pairs(held: &[Held<'_>], nearness: Nearness) -> Vec<Pair> {
    let (mut each, mut both): (HashMap<CodeId, usize>, BTreeMap<(CodeId, CodeId), usize>) =
        Default::default();
    for codes in places(held, nearness) {
        for (at, one) in codes.iter().enumerate() {
            *each.entry(*one).or_default() += 1;
            for other in codes.iter().skip(at + 1) {
                *both.entry((*one, *other)).or_default() += 1;
            }
        }
    }
    let count = |code: &CodeId| each.get(code).copied().unwrap_or_default();
    let pair = |((one, other), both)| Pair { one, other, both, each: (count(&one), count(&other)) };
    let mut pairs: Vec<Pair> = both.into_iter().map(pair).collect();
    pairs.sort_by(|a, b| b.coefficient().total_cmp(&a.coefficient()).then(b.both.cmp(&a.both)));
    pairs
}

/// The codes of each place that is counted, in order, each once: an excerpt, an excerpt with those it overlaps, a passage.
fn places(held: &[Held<'_>], nearness: Nearness) -> Vec<Vec<CodeId>> {
    let mut passages: BTreeMap<PassageId, Vec<&Held<'_>>> = BTreeMap::new();
    for one in held {
        passages.entry(one.piece.passage).or_default().push(one);
    }
    let together = |all: &mut dyn Iterator<Item = &Held<'_>>| -> Vec<CodeId> {
        let codes: BTreeSet<CodeId> = all.flat_map(|one| one.codes.iter().copied()).collect();
        codes.into_iter().collect()
    };
    match nearness {
        Nearness::Excerpt => held.iter().map(|one| together(&mut std::iter::once(one))).collect(),
        Nearness::Passage => passages.values().map(|all| together(&mut all.iter().copied())).collect(),
        Nearness::Overlap => {
            let near = |one: &Held<'_>, all: &[&Held<'_>]| {
                let mut over = all.iter().copied().filter(|other| overlap(one.piece, other.piece));
                together(&mut over)
            };
            passages.values().flat_map(|all| all.iter().map(|one| near(one, all))).collect()
        }
    }
}

fn overlap(one: &Piece, other: &Piece) -> bool {
    one.start_at < other.end_at && other.start_at < one.end_at
}

/// The name of a code.
pub(crate) fn name(codes: &[Code], id: CodeId) -> String {
    codes.iter().find(|code| code.id == id).map(|code| code.name.clone()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::uuid::Uuid;

    #[test]
    fn the_coefficient_is_both_by_either() {
        let code = |number| CodeId(Uuid::from_u128(number));
        let pair = Pair { one: code(1), other: code(2), both: 2, each: (4, 3) };
        assert_eq!(pair.coefficient(), 0.4);
        assert_eq!(Pair { both: 3, each: (3, 3), ..pair }.coefficient(), 1.0);
    }
}
