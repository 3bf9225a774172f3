//! Bootstrap intervals.

use rand::rngs::Xoshiro256PlusPlus;
use rand::{RngExt, SeedableRng};

use crate::coefficient::Undefined;

/// How an interval is drawn. The same seed gives the same interval, on every machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Draws {
    /// How many; a thousand is usual, fewer make the ends of the interval coarse. Memory is eight bytes a draw.
    pub n_draws: usize,
    /// Where chance begins.
    pub seed: u64,
    /// How much of what was drawn the interval holds.
    pub confidence: Confidence,
}

/// How much of what was drawn an interval holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Confidence {
    /// 90 %.
    Ninety,
    /// 95 %.
    NinetyFive,
    /// 99 %.
    NinetyNine,
}

/// Between which values a coefficient falls when the blocks are drawn again.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Interval {
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
    /// Draws for which the coefficient had a value; the interval is theirs.
    pub n_defined: usize,
    /// Draws for which it had none, mostly for want of variation: many of them make the interval doubtful.
    pub n_undefined: usize,
}

/// Why there is no interval.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NoInterval {
    /// No draw was asked for.
    NoDraws,
    /// With fewer than two blocks every draw is the same.
    FewerThanTwoBlocks,
    /// In half of the draws or more the coefficient had no value.
    MostlyUndefined,
}

impl Confidence {
    /// What is left out on each side, per thousand.
    fn tail(self) -> usize {
        match self {
            Confidence::Ninety => 50,
            Confidence::NinetyFive => 25,
            Confidence::NinetyNine => 5,
        }
    }
}

/// Draws as many blocks as there are, with putting back, and computes `value` from how often each came.
///
/// The ends are order statistics of the values (percentile interval: Efron and Tibshirani 1993, An Introduction to the
/// Bootstrap, section 13.3). Time is draws times what `value` costs.
pub(crate) fn resampled(
    n_blocks: usize,
    draws: &Draws,
    mut value: impl FnMut(&[usize]) -> Result<f64, Undefined>,
) -> Result<Interval, NoInterval> {
    if draws.n_draws == 0 {
        return Err(NoInterval::NoDraws);
    }
    if n_blocks < 2 {
        return Err(NoInterval::FewerThanTwoBlocks);
    }
    let mut chance = Xoshiro256PlusPlus::seed_from_u64(draws.seed);
    let mut times = vec![0; n_blocks];
    let mut values = Vec::new();
    for _ in 0..draws.n_draws {
        times.fill(0);
        for _ in 0..n_blocks {
            if let Some(times) = times.get_mut(chance.random_range(0..n_blocks)) {
                *times += 1;
            }
        }
        values.extend(value(&times));
    }
    between(values, draws)
}

fn between(mut values: Vec<f64>, draws: &Draws) -> Result<Interval, NoInterval> {
    let n_defined = values.len();
    let n_undefined = draws.n_draws - n_defined;
    if n_undefined >= n_defined {
        return Err(NoInterval::MostlyUndefined);
    }
    values.sort_unstable_by(f64::total_cmp);
    let n_out = n_defined * draws.confidence.tail() / 1000;
    let (Some(low), Some(high)) = (values.get(n_out), values.get(n_defined - 1 - n_out)) else {
        return Err(NoInterval::MostlyUndefined);
    };
    Ok(Interval { low: *low, high: *high, n_defined, n_undefined })
}
