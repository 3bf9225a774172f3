//! How many codes have turned up so far.

use crate::incidence::Incidence;
use crate::orders::{Orders, Spread};

/// How many codes so many interviews bring.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// So many interviews, from 1.
    pub n_interviews: usize,
    /// Codes over the random orders.
    pub over_orders: Spread,
    /// The mean over all orders there are, computed and not drawn.
    pub expected: f64,
}

impl Incidence {
    /// Codes that have turned up after the first interview, the second and so on, in the order they were held. Linear.
    pub fn accumulated(&self) -> Vec<usize> {
        summed(self.newcomers(0..self.n_interviews()))
    }

    /// The same over random orders, one point for each number of interviews; empty without orders.
    ///
    /// The mean over all orders is the sample-based rarefaction of Ugland, Gray and Ellingsen 2003 (Journal of Animal
    /// Ecology 72, 888-897) and Colwell, Mao and Chang 2004 (Ecology 85, 2717-2727). Time is orders and
    /// interviews times incidences, memory orders times interviews.
    pub fn band(&self, orders: &Orders) -> Vec<Point> {
        let mut figures: Vec<Vec<usize>> = vec![Vec::new(); self.n_interviews()];
        orders.each(self.n_interviews(), |order| {
            let curve = summed(self.newcomers(order.iter().copied()));
            figures.iter_mut().zip(curve).for_each(|(figures, codes)| figures.push(codes));
        });
        let expected = self.rarefied();
        let points = figures.into_iter().zip(expected).enumerate();
        let point = |(at, (figures, expected))| {
            Some(Point { n_interviews: at + 1, over_orders: Spread::of(figures)?, expected })
        };
        points.filter_map(point).collect()
    }

    /// The mean number of codes in each number of interviews: each code less the chance that none of them has it.
    fn rarefied(&self) -> Vec<f64> {
        let all = self.n_interviews();
        let frequencies = self.frequencies();
        // Chance that a code of f interviews is in none of n: the product of (all - n - i) / (all - i) for i below f.
        let missed = |n: usize, f: usize| -> f64 {
            let factor = |i: usize| (all - n).saturating_sub(i) as f64 / (all - i) as f64;
            (0..f).map(factor).product()
        };
        (1..=all).map(|n| frequencies.iter().map(|f| 1.0 - missed(n, *f)).sum()).collect()
    }
}

fn summed(newcomers: Vec<usize>) -> Vec<usize> {
    let add = |so_far: &mut usize, n: usize| {
        *so_far += n;
        Some(*so_far)
    };
    newcomers.into_iter().scan(0, add).collect()
}
