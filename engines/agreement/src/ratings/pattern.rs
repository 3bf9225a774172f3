//! What coders can say of one unit, and how often they do.

use crate::coefficient::Counted;

/// What the coders said of one unit, values by number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pattern {
    /// One for each coder.
    said: Vec<Option<usize>>,
    counts: Vec<(usize, usize)>,
    n_said: usize,
}

impl Pattern {
    pub(super) fn new(said: &[Option<usize>]) -> Pattern {
        let mut values: Vec<usize> = said.iter().flatten().copied().collect();
        values.sort_unstable();
        let counts = values.chunk_by(PartialEq::eq).filter_map(|run| Some((*run.first()?, run.len())));
        Pattern { counts: counts.collect(), n_said: values.len(), said: said.to_vec() }
    }

    /// What each coder said.
    pub(super) fn said(&self) -> &[Option<usize>] {
        &self.said
    }

    /// How many coders said each value that was said.
    pub(super) fn counts(&self) -> &[(usize, usize)] {
        &self.counts
    }

    /// How many coders said anything.
    pub(super) fn n_said(&self) -> usize {
        self.n_said
    }

    /// Pairs of coders who both said something.
    pub(super) fn n_pairs(&self) -> usize {
        self.n_said * self.n_said.saturating_sub(1) / 2
    }

    /// Pairs of coders who said different things.
    pub(super) fn n_differing(&self) -> usize {
        let agreeing: usize = self.counts.iter().map(|(_, n)| n * (n - 1) / 2).sum();
        self.n_pairs() - agreeing
    }
}

/// Ratings in which each pattern counts so many times.
pub(super) struct Weighted<'a> {
    pub(super) n_coders: usize,
    pub(super) n_values: usize,
    pub(super) patterns: &'a [Pattern],
    /// One for each pattern.
    pub(super) weights: &'a [usize],
}

impl<'a> Weighted<'a> {
    /// Patterns that two coders at least said something of, with how often they occur.
    pub(super) fn pairable(&self) -> impl Iterator<Item = (&'a Pattern, usize)> {
        let both = self.patterns.iter().zip(self.weights);
        both.map(|(pattern, weight)| (pattern, *weight)).filter(|(pattern, n)| *n > 0 && pattern.n_said > 1)
    }

    /// How many units two coders at least valued, and the pairs in them.
    pub(super) fn counted(&self) -> Counted {
        let n_units = self.pairable().map(|(_, weight)| weight).sum();
        let n_pairs = self.pairable().map(|(pattern, weight)| weight * pattern.n_pairs()).sum();
        Counted { n_units, n_pairs }
    }
}
