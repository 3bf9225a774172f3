//! Agreement of coders who choose their own ranges.

mod continuum;
mod sums;

pub use continuum::{Continuum, Flaw, Segment};

use std::collections::BTreeMap;

use crate::coefficient::{Agreement, Undefined};
use crate::resampling::{Draws, Interval, NoInterval, resampled};
use sums::Sums;

/// The family of alphas for unitizing (Krippendorff, Mathet, Bouvry and Widlöcher 2016, On the reliability of unitizing
/// textual continua, Quality & Quantity 50, 2347-2364; Krippendorff 2019, Content Analysis, section 12.6).
#[derive(Debug, Clone, PartialEq)]
pub struct Unitizing<V> {
    /// uα: where, and with which value; what nobody marked counts as a value too.
    pub overall: Agreement,
    /// |uα: where only, whatever the value.
    pub relevance: Agreement,
    /// cuα: with which value, over what two coders at least marked.
    pub coding: Agreement,
    /// How much of what coders could have marked in common they did, 0 to 1; none without two coders.
    pub coverage: Option<f64>,
    /// (k)uα for each value, in the order of values.
    pub values: Vec<OfValue<V>>,
}

/// How well coders agree on one value, over what two at least marked.
#[derive(Debug, Clone, PartialEq)]
pub struct OfValue<V> {
    /// The value.
    pub value: V,
    /// (k)uα. Its units are code points this value was given to, counted for each coder; its pairs have it on one side.
    pub agreement: Agreement,
    /// How much of what bears this value others marked as well, with any value, 0 to 1; none when nothing bears it.
    pub coverage: Option<f64>,
}

/// Computes the family over several documents at once.
///
/// Offsets are those of each document, never of their concatenation; a document with fewer than two coders counts for
/// nothing. Coders may differ from document to document. Time is coders times segments, for each document, times the
/// logarithm of the number of values.
pub fn unitizing<V: Ord + Clone>(documents: &[Continuum<V>]) -> Unitizing<V> {
    let (names, parts) = summed(documents);
    family(&names, &parts, &vec![1; parts.len()])
}

/// Draws documents again and again and says between which values one of the family falls, as in
/// `interval(&documents, &draws, |family| family.overall)`.
///
/// Documents are drawn whole, since what stands in one hangs together; with one document there is no interval. Time is
/// that of [`unitizing()`] and draws times documents times values.
pub fn interval<V: Ord + Clone>(
    documents: &[Continuum<V>],
    draws: &Draws,
    member: impl Fn(&Unitizing<V>) -> Agreement,
) -> Result<Interval, NoInterval> {
    let (names, parts) = summed(documents);
    resampled(parts.len(), draws, |times| member(&family(&names, &parts, times)).value)
}

/// The family when each document counts so many times.
fn family<V: Clone>(names: &[&V], parts: &[Sums], times: &[usize]) -> Unitizing<V> {
    let mut sums = Sums::new(names.len());
    parts.iter().zip(times).filter(|(_, n)| **n > 0).for_each(|(part, n)| sums.add(part, *n));
    let of_value = |(at, value): (usize, &&V)| sums.of_value(at, (*value).clone());
    Unitizing {
        overall: sums.overall(),
        relevance: sums.relevance(),
        coding: sums.coding(),
        coverage: sums.coverage(),
        values: names.iter().enumerate().map(of_value).collect(),
    }
}

/// The values in order, and the sums of each document.
fn summed<V: Ord>(documents: &[Continuum<V>]) -> (Vec<&V>, Vec<Sums>) {
    let segments = documents.iter().flat_map(|document| document.coders().iter().flatten());
    let mut numbers: BTreeMap<&V, usize> = segments.map(|segment| (&segment.value, 0)).collect();
    numbers.values_mut().enumerate().for_each(|(at, number)| *number = at);
    let parts = documents.iter().map(|document| Sums::of(document, &numbers)).collect();
    (numbers.into_keys().collect(), parts)
}

impl Sums {
    fn overall(&self) -> Agreement {
        let margins = self.values.iter().map(|value| value.length).chain([self.gaps]);
        let observed = self.differing() + 2.0 * self.gaps_marked;
        let expected = apart(margins, self.length, self.squares());
        Agreement::beyond_chance(self.counted, observed / self.length, expected)
    }

    fn relevance(&self) -> Agreement {
        let margins = [self.gaps, self.length - self.gaps].into_iter();
        let expected = apart(margins, self.length, self.squares());
        Agreement::beyond_chance(self.counted, 2.0 * self.gaps_marked / self.length, expected)
    }

    fn coding(&self) -> Agreement {
        let shared = self.shared();
        let squares: f64 = self.values.iter().map(|value| value.shared_squares).sum();
        let expected = apart(self.values.iter().map(|value| value.shared), shared, squares);
        Agreement::beyond_chance(self.counted_shared, self.differing() / shared, expected)
    }

    fn of_value<V>(&self, at: usize, value: V) -> OfValue<V> {
        let Some(of) = self.values.get(at) else {
            return OfValue { value, agreement: Agreement::none(Undefined::NoPairs), coverage: None };
        };
        let shared = self.shared();
        let expected = share(of.shared * (shared - of.shared), of.shared * shared, of.shared_squares);
        let agreement = Agreement::beyond_chance(of.counted, of.differing / of.shared, expected);
        OfValue { value, agreement, coverage: (of.length > 0.0).then(|| of.shared / of.length) }
    }

    fn coverage(&self) -> Option<f64> {
        (self.length > 0.0).then(|| self.shared() / self.length)
    }
}

/// Share of differing pairs among those drawn by chance from a whole with these margins, when a segment is never paired
/// with itself.
fn apart(margins: impl Iterator<Item = f64>, whole: f64, squares: f64) -> f64 {
    share(margins.map(|margin| margin * (whole - margin)).sum(), whole * whole, squares)
}

/// Differing pairs by all pairs but those of a segment with itself.
///
/// Where all pairs are of that kind nothing can be drawn, and the answer is infinite, out of which no value comes. A
/// thousandth of a millionth is allowed for what doubles lose.
fn share(differing: f64, all: f64, own: f64) -> f64 {
    let left = all - own;
    if left <= all * 1e-9 { f64::INFINITY } else { differing / left }
}
