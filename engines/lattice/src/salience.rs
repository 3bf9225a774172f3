//! How much of each document an axis takes.

use crate::context::Context;

/// Shares of axes in documents: part by whole, in coded words or in excerpts. Both are worth showing, since they differ
/// where one document writes at length.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shares {
    n_axes: usize,
    /// For each document its whole, and the part of each axis.
    rows: Vec<(u64, Vec<u64>)>,
}

/// Why a table of parts and wholes cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Flaw {
    /// No document: nothing can be common to none.
    NoDocument,
    /// There is not one whole for each document.
    Wholes {
        /// How many there are.
        found: usize,
        /// How many documents.
        expected: usize,
    },
    /// A document with more or fewer axes than the first.
    Uneven {
        /// The document.
        document: usize,
        /// How many axes it has.
        found: usize,
        /// How many the first has.
        expected: usize,
    },
    /// A part that is larger than its whole.
    BeyondWhole {
        /// The document.
        document: usize,
        /// The axis.
        axis: usize,
    },
}

/// What an axis is to all documents together.
#[derive(Debug, Clone, PartialEq)]
pub struct Salience {
    /// The axis.
    pub axis: usize,
    /// Its share in each document, 0 to 1.
    pub shares: Vec<f64>,
    /// The smallest share: a minimum common denominator is decided by the document that gives it least room.
    pub least: f64,
    /// The documents with that share.
    pub weakest: Vec<usize>,
    /// The geometric mean of the shares; 0 when one is.
    pub mean: f64,
    /// Largest by smallest share, at least 1; none when the smallest is 0.
    pub spread: Option<f64>,
}

/// What another threshold does to the axes that all documents share.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Moved {
    /// Axes that all documents share only at the second threshold.
    pub entering: Vec<usize>,
    /// Axes that all documents share only at the first threshold.
    pub leaving: Vec<usize>,
}

impl Shares {
    /// Reads parts (rows = documents, columns = axes) and the whole of each document, in the same unit.
    ///
    /// Parts may overlap and need not add up to the whole. In a document whose whole is 0 every share is 0.
    pub fn new(parts: &[Vec<u64>], wholes: &[u64]) -> Result<Shares, Flaw> {
        let n_axes = parts.first().ok_or(Flaw::NoDocument)?.len();
        if wholes.len() != parts.len() {
            return Err(Flaw::Wholes { found: wholes.len(), expected: parts.len() });
        }
        for (document, (row, whole)) in parts.iter().zip(wholes).enumerate() {
            if row.len() != n_axes {
                return Err(Flaw::Uneven { document, found: row.len(), expected: n_axes });
            }
            if let Some(axis) = row.iter().position(|part| part > whole) {
                return Err(Flaw::BeyondWhole { document, axis });
            }
        }
        Ok(Shares { n_axes, rows: wholes.iter().copied().zip(parts.iter().cloned()).collect() })
    }

    /// What each axis is to all documents, those with the largest smallest share first, then by mean, then by number.
    pub fn salience(&self) -> Vec<Salience> {
        let mut all: Vec<Salience> = (0..self.n_axes).map(|axis| self.of_axis(axis)).collect();
        all.sort_by(|one, other| other.least.total_cmp(&one.least).then(other.mean.total_cmp(&one.mean)));
        all
    }

    /// Who has what when an axis counts from a share on: the alpha-cut of a fuzzy context. At 0 and below, an axis is
    /// there when it has any part at all.
    pub fn cut(&self, threshold: f64) -> Context {
        let row = |(whole, parts): &(u64, Vec<u64>)| {
            let shares = parts.iter().map(|part| share(*part, *whole)).enumerate();
            shares.filter(|(_, share)| counts(*share, threshold)).map(|(axis, _)| axis).collect()
        };
        Context::of_rows(self.n_axes, &self.rows.iter().map(row).collect::<Vec<Vec<usize>>>())
    }

    /// Which axes all documents share at one threshold and not at another, by number.
    pub fn moved(&self, from: f64, to: f64) -> Moved {
        let mut moved = Moved::default();
        for axis in 0..self.n_axes {
            let least = self.of_axis(axis).least;
            match (counts(least, from), counts(least, to)) {
                (false, true) => moved.entering.push(axis),
                (true, false) => moved.leaving.push(axis),
                _ => {}
            }
        }
        moved
    }

    fn of_axis(&self, axis: usize) -> Salience {
        let part = |parts: &[u64]| parts.get(axis).copied().unwrap_or_default();
        let shares: Vec<f64> = self.rows.iter().map(|(whole, parts)| share(part(parts), *whole)).collect();
        let least = shares.iter().copied().fold(1.0, f64::min);
        let most = shares.iter().copied().fold(0.0, f64::max);
        let logarithms: f64 = shares.iter().map(|share| share.ln()).sum();
        let weakest = shares.iter().enumerate().filter(|(_, share)| **share == least).map(|(at, _)| at);
        Salience {
            axis,
            least,
            weakest: weakest.collect(),
            // A share of 0 has a logarithm without end, and a mean of 0.
            mean: (logarithms / shares.len() as f64).exp(),
            spread: (least > 0.0).then(|| most / least),
            shares,
        }
    }
}

fn share(part: u64, whole: u64) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

fn counts(share: f64, threshold: f64) -> bool {
    share > 0.0 && share >= threshold
}
