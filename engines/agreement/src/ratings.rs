//! Values that coders gave to the same units.

mod alpha;
mod kappa;
mod pattern;
mod percent;

use std::collections::{BTreeSet, HashMap};

use crate::coefficient::Agreement;
use crate::resampling::{Draws, Interval, NoInterval, resampled};
use pattern::{Pattern, Weighted};

/// Values of several coders for the same units, some of them missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ratings {
    n_coders: usize,
    n_values: usize,
    /// The different rows of values that occur; a text of ten thousand words has a handful.
    patterns: Vec<Pattern>,
    /// Each unit's pattern, by number.
    units: Vec<usize>,
    /// Each unit's block, by number from 0: what a draw takes whole.
    block_of: Vec<usize>,
    n_blocks: usize,
}

/// Rows of a table that should have had one length.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Uneven {
    /// The first row that differs.
    pub row: usize,
    /// Its length.
    pub found: usize,
    /// The length it should have.
    pub expected: usize,
}

/// A coefficient of agreement on given units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Coefficient {
    /// Share of agreeing pairs; chance is not taken out, so that a rare code always looks well agreed on.
    Percent,
    /// Cohen's kappa, for two coders (Cohen 1960, Educational and Psychological Measurement 20, 37-46).
    Kappa,
    /// Krippendorff's alpha for nominal values, any number of coders, missing values (Krippendorff 2011, Computing
    /// Krippendorff's Alpha-Reliability; Content Analysis, 4th edition 2019, section 12.3).
    Alpha,
}

impl Ratings {
    /// Reads a table: rows = coders, columns = units, `None` = this coder said nothing of this unit.
    ///
    /// Refused when a row is longer or shorter than the first. Time and memory are those of the table, times the
    /// logarithm of the number of different values.
    pub fn new<V: Ord>(coders: &[Vec<Option<V>>]) -> Result<Ratings, Uneven> {
        let n_units = coders.first().map_or(0, Vec::len);
        if let Some(row) = coders.iter().position(|row| row.len() != n_units) {
            let found = coders.get(row).map_or(0, Vec::len);
            return Err(Uneven { row, found, expected: n_units });
        }
        let names: BTreeSet<&V> = coders.iter().flatten().flatten().collect();
        let numbers: Vec<&V> = names.into_iter().collect();
        let mut columns = vec![Vec::with_capacity(coders.len()); n_units];
        for row in coders {
            for (column, said) in columns.iter_mut().zip(row) {
                column.push(said.as_ref().and_then(|value| numbers.binary_search(&value).ok()));
            }
        }
        Ok(Ratings::of_columns(coders.len(), numbers.len(), columns))
    }

    fn of_columns(n_coders: usize, n_values: usize, columns: Vec<Vec<Option<usize>>>) -> Ratings {
        let mut known: HashMap<Vec<Option<usize>>, usize> = HashMap::new();
        let mut patterns = Vec::new();
        let mut units = Vec::with_capacity(columns.len());
        for said in columns {
            let next = patterns.len();
            let at = *known.entry(said).or_insert_with_key(|said| {
                patterns.push(Pattern::new(said));
                next
            });
            units.push(at);
        }
        let n_blocks = units.len();
        Ratings { n_coders, n_values, patterns, units, block_of: (0..n_blocks).collect(), n_blocks }
    }

    /// The same values, drawn in blocks by the bootstrap: `blocks` gives each unit the number of its block.
    ///
    /// Words of one sentence resemble each other; drawn one by one they give an interval that is too narrow (Davison
    /// and Hinkley 1997, Bootstrap Methods and their Application, section 3.8). Refused unless there is one number for
    /// each unit. Linear.
    pub fn in_blocks(&self, blocks: &[usize]) -> Result<Ratings, Uneven> {
        if blocks.len() != self.units.len() {
            return Err(Uneven { row: 0, found: blocks.len(), expected: self.units.len() });
        }
        let mut places: HashMap<usize, usize> = HashMap::new();
        let mut block_of = Vec::with_capacity(blocks.len());
        for block in blocks {
            let next = places.len();
            block_of.push(*places.entry(*block).or_insert(next));
        }
        Ok(Ratings { block_of, n_blocks: places.len(), ..self.clone() })
    }

    /// The ratings of two coders, by their rows: kappa is for two. None when there is no such row.
    ///
    /// Linear in the units.
    pub fn pair(&self, one: usize, other: usize) -> Option<Ratings> {
        let two = |pattern: &Pattern| Some([*pattern.said().get(one)?, *pattern.said().get(other)?].to_vec());
        if one.max(other) >= self.n_coders {
            return None;
        }
        let patterns: Option<Vec<Pattern>> =
            self.patterns.iter().map(|pattern| Some(Pattern::new(&two(pattern)?))).collect();
        Some(Ratings { n_coders: 2, patterns: patterns?, ..self.clone() })
    }

    /// Computes a coefficient. Linear in the units.
    pub fn agreement(&self, coefficient: Coefficient) -> Agreement {
        self.weighted(coefficient, &self.weights(&vec![1; self.n_blocks]))
    }

    /// Draws blocks again and again and says between which values the coefficient falls (percentile bootstrap: Efron
    /// 1979, Annals of Statistics 7, 1-26). Time is units, and draws times blocks.
    pub fn interval(&self, coefficient: Coefficient, draws: &Draws) -> Result<Interval, NoInterval> {
        let blocks = self.blocks();
        let mut weights = vec![0; self.patterns.len()];
        resampled(self.n_blocks, draws, |times| {
            weights.fill(0);
            for (counts, times) in blocks.iter().zip(times).filter(|(_, times)| **times > 0) {
                add(&mut weights, counts, *times);
            }
            self.weighted(coefficient, &weights).value
        })
    }

    /// The patterns of each block and how many of its units have them: a draw counts blocks, not units.
    fn blocks(&self) -> Vec<Vec<(usize, usize)>> {
        let mut blocks: Vec<Vec<(usize, usize)>> = vec![Vec::new(); self.n_blocks];
        for (pattern, block) in self.units.iter().zip(&self.block_of) {
            let Some(counts) = blocks.get_mut(*block) else { continue };
            match counts.iter_mut().find(|(known, _)| known == pattern) {
                Some((_, n)) => *n += 1,
                None => counts.push((*pattern, 1)),
            }
        }
        blocks
    }

    /// How often each pattern occurs when each block counts so many times.
    fn weights(&self, times: &[usize]) -> Vec<usize> {
        let mut weights = vec![0; self.patterns.len()];
        for (pattern, block) in self.units.iter().zip(&self.block_of) {
            if let (Some(weight), Some(times)) = (weights.get_mut(*pattern), times.get(*block)) {
                *weight += times;
            }
        }
        weights
    }

    fn weighted(&self, coefficient: Coefficient, weights: &[usize]) -> Agreement {
        let weighted =
            Weighted { n_coders: self.n_coders, n_values: self.n_values, patterns: &self.patterns, weights };
        match coefficient {
            Coefficient::Percent => percent::percent(&weighted),
            Coefficient::Kappa => kappa::kappa(&weighted),
            Coefficient::Alpha => alpha::alpha(&weighted),
        }
    }
}

/// Counts a block so many times.
fn add(weights: &mut [usize], counts: &[(usize, usize)], times: usize) {
    for (pattern, n) in counts {
        if let Some(weight) = weights.get_mut(*pattern) {
            *weight += n * times;
        }
    }
}
