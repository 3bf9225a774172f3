//! Coincidences of segments, summed so that documents can be added.

use std::collections::BTreeMap;

use super::{Continuum, Segment};
use crate::coefficient::Counted;

/// What the family is computed from, over one document or several. Lengths are in code points, counted for each coder;
/// coincidences are over ordered pairs of coders, shared out by their number less one (equation 1 of the 2016 paper).
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Sums {
    /// Length times coders.
    pub(super) length: f64,
    /// What coders left unmarked.
    pub(super) gaps: f64,
    /// What one left unmarked and another marked.
    pub(super) gaps_marked: f64,
    pub(super) values: Vec<ValueSums>,
    pub(super) counted: Counted,
    /// The same for what both of a pair marked.
    pub(super) counted_shared: Counted,
}

/// The part of one value.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct ValueSums {
    /// What bears the value.
    pub(super) length: f64,
    /// The lengths of its segments, each squared: a segment is not paired with itself (equation 4).
    pub(super) squares: f64,
    /// What another coder marked.
    pub(super) shared: f64,
    /// What another coder gave another value.
    pub(super) differing: f64,
    /// What each segment shares with each other coder, squared (equation 10).
    pub(super) shared_squares: f64,
    pub(super) counted: Counted,
}

impl Sums {
    pub(super) fn new(n_values: usize) -> Sums {
        Sums { values: vec![ValueSums::default(); n_values], ..Sums::default() }
    }

    /// The sums of one document; nothing when fewer than two coders read it.
    pub(super) fn of<V: Ord>(document: &Continuum<V>, numbers: &BTreeMap<&V, usize>) -> Sums {
        let mut sums = Sums::new(numbers.len());
        let coders: Vec<Vec<Marked>> = document.coders().iter().map(|them| marked(them, numbers)).collect();
        let Some(n_others @ 1..) = coders.len().checked_sub(1) else {
            return sums;
        };
        sums.counted.n_units = document.length();
        sums.counted.n_pairs = document.length().saturating_mul(coders.len() * n_others / 2);
        sums.counted_shared.n_units = marked_twice(&coders);
        sums.length = document.length() as f64 * coders.len() as f64;
        for (at, coder) in coders.iter().enumerate() {
            sums.add_alone(coder);
            for other in coders.iter().enumerate().filter(|(it, _)| *it != at).map(|(_, other)| other) {
                sums.add_pair(coder, other, n_others as f64);
            }
        }
        sums.gaps = sums.length - sums.values.iter().map(|value| value.length).sum::<f64>();
        // Each pair of coders came round in both orders.
        sums.counted_shared.n_pairs /= 2;
        sums.values.iter_mut().for_each(|value| value.counted.n_pairs /= 2);
        sums
    }

    /// Adds those of a document that counts so many times.
    pub(super) fn add(&mut self, other: &Sums, times: usize) {
        let n = times as f64;
        self.length += n * other.length;
        self.gaps += n * other.gaps;
        self.gaps_marked += n * other.gaps_marked;
        add_counted(&mut self.counted, other.counted, times);
        add_counted(&mut self.counted_shared, other.counted_shared, times);
        for (mine, theirs) in self.values.iter_mut().zip(&other.values) {
            mine.length += n * theirs.length;
            mine.squares += n * theirs.squares;
            mine.differing += n * theirs.differing;
            mine.shared += n * theirs.shared;
            mine.shared_squares += n * theirs.shared_squares;
            add_counted(&mut mine.counted, theirs.counted, times);
        }
    }

    /// What two of a pair marked both, over all values.
    pub(super) fn shared(&self) -> f64 {
        self.values.iter().map(|value| value.shared).sum()
    }

    /// What another of a pair gave another value, over all values.
    pub(super) fn differing(&self) -> f64 {
        self.values.iter().map(|value| value.differing).sum()
    }

    /// Pairs of a place with the segment it is in; a gap has no inner structure, so each of its places is alone.
    pub(super) fn squares(&self) -> f64 {
        self.values.iter().map(|value| value.squares).sum::<f64>() + self.gaps
    }

    fn add_alone(&mut self, coder: &[Marked]) {
        for mark in coder {
            if let Some(value) = self.values.get_mut(mark.value) {
                let length = mark.end - mark.start;
                value.length += length as f64;
                value.squares += length as f64 * length as f64;
                value.counted.n_units += length;
            }
        }
    }

    fn add_pair(&mut self, coder: &[Marked], other: &[Marked], n_others: f64) {
        let mut all = 0;
        for (mark, shared, differing) in overlaps(coder, other) {
            all += shared;
            let Some(value) = self.values.get_mut(mark.value) else {
                continue;
            };
            value.shared += shared as f64 / n_others;
            value.shared_squares += shared as f64 * shared as f64 / n_others;
            value.differing += differing as f64 / n_others;
            // A pair of the same value comes from both sides, one that differs only from this one: it counts double.
            value.counted.n_pairs += shared + differing;
        }
        let marked_by_other: usize = other.iter().map(|mark| mark.end - mark.start).sum();
        self.gaps_marked += (marked_by_other - all) as f64 / n_others;
        self.counted_shared.n_pairs += all;
    }
}

/// A segment with the number of its value.
#[derive(Debug, Clone, Copy)]
struct Marked {
    start: usize,
    end: usize,
    value: usize,
}

fn marked<V: Ord>(segments: &[Segment<V>], numbers: &BTreeMap<&V, usize>) -> Vec<Marked> {
    let known = segments.iter().filter_map(|it| Some((it, *numbers.get(&it.value)?)));
    known.map(|(it, value)| Marked { start: it.range.start, end: it.range.end, value }).collect()
}

/// For each segment of one coder, how much of it another marked, and how much of that with another value.
///
/// Linear in both: a segment of the other is left behind when the one passes its end.
fn overlaps<'a>(
    coder: &'a [Marked],
    other: &'a [Marked],
) -> impl Iterator<Item = (&'a Marked, usize, usize)> {
    let mut n_passed = 0;
    coder.iter().map(move |mark| {
        let (mut shared, mut differing) = (0, 0);
        for theirs in other.iter().skip(n_passed).take_while(|theirs| theirs.start < mark.end) {
            let both = mark.end.min(theirs.end).saturating_sub(mark.start.max(theirs.start));
            shared += both;
            differing += if theirs.value == mark.value { 0 } else { both };
            if theirs.end <= mark.end {
                n_passed += 1;
            }
        }
        (mark, shared, differing)
    })
}

/// How many places two coders at least marked.
fn marked_twice(coders: &[Vec<Marked>]) -> usize {
    let all = coders.iter().flatten();
    // At the same place what closes comes first, so that nothing between the two is counted.
    let mut turns: Vec<(usize, bool)> =
        all.flat_map(|mark| [(mark.start, true), (mark.end, false)]).collect();
    turns.sort_unstable();
    let (mut n_open, mut from, mut n) = (0_usize, 0, 0);
    for (at, opens) in turns {
        n += if n_open > 1 { at - from } else { 0 };
        from = at;
        n_open = if opens { n_open + 1 } else { n_open.saturating_sub(1) };
    }
    n
}

fn add_counted(mine: &mut Counted, theirs: Counted, times: usize) {
    mine.n_units += times * theirs.n_units;
    mine.n_pairs = mine.n_pairs.saturating_add(theirs.n_pairs.saturating_mul(times));
}
