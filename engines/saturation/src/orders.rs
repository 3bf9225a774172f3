//! Random orders, and how figures are spread over them.

use rand::SeedableRng;
use rand::rngs::Xoshiro256PlusPlus;
use rand::seq::SliceRandom;

/// Orders of interviews, drawn at random. The same seed draws the same ones, on every machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Orders {
    /// How many; a few hundred are usual.
    pub n_orders: usize,
    /// Where chance begins.
    pub seed: u64,
}

/// The middle of figures and the ends that leave out a twentieth on each side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Spread {
    /// 5th percentile.
    pub low: usize,
    /// Median, the smaller of the two middle ones when they are two.
    pub median: usize,
    /// 95th percentile.
    pub high: usize,
}

impl Orders {
    /// Each order in turn, as places from 0.
    pub(crate) fn each(&self, n_interviews: usize, mut hear: impl FnMut(&[usize])) {
        let mut chance = Xoshiro256PlusPlus::seed_from_u64(self.seed);
        let mut order: Vec<usize> = (0..n_interviews).collect();
        for _ in 0..self.n_orders {
            order.shuffle(&mut chance);
            hear(&order);
        }
    }
}

impl Spread {
    /// Order statistics at 5, 50 and 95 %; none of nothing. O(n log n).
    pub(crate) fn of(mut figures: Vec<usize>) -> Option<Spread> {
        figures.sort_unstable();
        let last = figures.len().checked_sub(1)?;
        let n_out = figures.len() * 5 / 100;
        let at = |place: usize| figures.get(place).copied();
        Some(Spread { low: at(n_out)?, median: at(last / 2)?, high: at(last - n_out)? })
    }
}
