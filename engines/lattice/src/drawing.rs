//! Where concepts go in a line diagram.

use std::collections::BTreeMap;

use crate::concepts::Concept;
use crate::order::Lattice;

/// A concept as it is drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// How far below the top: the longest way down to it, in lines.
    pub level: usize,
    /// From the left, 0 to 1.
    pub x: f64,
    /// From the top, 0 to 1.
    pub y: f64,
    /// Axes to write above it: those that no concept above has. Every axis is written once, where it is widest.
    pub axes: Vec<usize>,
    /// Documents to write below it: those that no concept below has. In a whole lattice each is written once.
    pub documents: Vec<usize>,
}

/// How often the order on the levels is improved, downwards and upwards in turn; an odd number ends downwards.
const SWEEPS: usize = 9;

impl Lattice {
    /// Places the concepts in the unit square, one node for each, in their order.
    ///
    /// Every line leads downwards. On a level nodes are evenly spread, in an order that puts each near the middle of
    /// what it is tied to (barycentre method: Sugiyama, Tagawa and Toda 1981, IEEE Transactions on Systems, Man and
    /// Cybernetics 11, 109-125); the same lattice is always drawn the same. Labels are reduced as in Ganter and Wille
    /// 1999, section 1.1. Time is O(n log n + lines) for placing, and lines times extent and intent for labels.
    pub fn drawing(&self) -> Vec<Node> {
        let (uppers, lowers) = (self.uppers(), self.lowers());
        let levels = levels(&uppers);
        let xs = across(&levels, &uppers, &lowers);
        let n_steps = levels.iter().max().copied().unwrap_or_default().max(1);
        let placed = self.concepts().iter().zip(levels.iter().zip(xs)).enumerate();
        let node = |(at, (concept, (level, x))): (usize, (&Concept, (&usize, f64)))| Node {
            level: *level,
            x,
            y: *level as f64 / n_steps as f64,
            axes: left_out(&concept.intent, self.tied(&uppers, at).map(|it| it.intent.as_slice())),
            documents: left_out(&concept.extent, self.tied(&lowers, at).map(|it| it.extent.as_slice())),
        };
        placed.map(node).collect()
    }

    fn tied<'a>(&'a self, ties: &'a [Vec<usize>], at: usize) -> impl Iterator<Item = &'a Concept> {
        let places = ties.get(at).map_or(&[][..], Vec::as_slice).iter();
        places.filter_map(|at| self.concepts().get(*at))
    }
}

/// The numbers that are in none of the other lists, all in order.
fn left_out<'a>(numbers: &[usize], others: impl Iterator<Item = &'a [usize]>) -> Vec<usize> {
    let mut left = numbers.to_vec();
    others.for_each(|other| left.retain(|number| other.binary_search(number).is_err()));
    left
}

/// The longest way down to each; what is above has a smaller place.
fn levels(uppers: &[Vec<usize>]) -> Vec<usize> {
    let mut levels: Vec<usize> = Vec::with_capacity(uppers.len());
    for above in uppers {
        let deepest = above.iter().filter_map(|at| levels.get(*at)).max();
        levels.push(deepest.map_or(0, |level| level + 1));
    }
    levels
}

fn across(levels: &[usize], uppers: &[Vec<usize>], lowers: &[Vec<usize>]) -> Vec<f64> {
    let mut rows: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (at, level) in levels.iter().enumerate() {
        rows.entry(*level).or_default().push(at);
    }
    let mut xs = vec![0.5; levels.len()];
    rows.values().for_each(|row| spread(row, &mut xs));
    for sweep in 0..SWEEPS {
        if sweep % 2 == 0 {
            rows.values_mut().for_each(|row| settle(row, uppers, &mut xs));
        } else {
            rows.values_mut().rev().for_each(|row| settle(row, lowers, &mut xs));
        }
    }
    xs
}

/// Orders a level by the middle of what each node is tied to; who has no ties, or the same middle, stays in order.
fn settle(row: &mut [usize], ties: &[Vec<usize>], xs: &mut [f64]) {
    let middle = |at: &usize| {
        let tied: Vec<f64> =
            ties.get(*at).into_iter().flatten().filter_map(|at| xs.get(*at).copied()).collect();
        if tied.is_empty() {
            return xs.get(*at).copied().unwrap_or(0.5);
        }
        tied.iter().sum::<f64>() / tied.len() as f64
    };
    let mut placed: Vec<(f64, usize)> = row.iter().map(|at| (middle(at), *at)).collect();
    placed.sort_by(|one, other| one.0.total_cmp(&other.0));
    row.iter_mut().zip(placed).for_each(|(at, (_, placed))| *at = placed);
    spread(row, xs);
}

fn spread(row: &[usize], xs: &mut [f64]) {
    for (place, at) in row.iter().enumerate() {
        if let Some(x) = xs.get_mut(*at) {
            *x = (place as f64 + 0.5) / row.len() as f64;
        }
    }
}
