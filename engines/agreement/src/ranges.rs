//! Ranges of a text.

use std::ops::Range;

/// Joins ranges that overlap or touch, drops empty ones, and puts them in order.
///
/// What one coder marked twice with the same code is marked once. O(n log n).
pub fn merged(ranges: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut sorted: Vec<Range<usize>> = ranges.iter().filter(|range| !range.is_empty()).cloned().collect();
    sorted.sort_unstable_by_key(|range| (range.start, range.end));
    let mut joined: Vec<Range<usize>> = Vec::new();
    for range in sorted {
        match joined.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => joined.push(range),
        }
    }
    joined
}

/// How much lies before a place, for ranges that are in order and apart.
pub(crate) struct Covered {
    /// Where each range starts, where it ends, how much lies before it.
    ranges: Vec<(usize, usize, usize)>,
}

impl Covered {
    pub(crate) fn new(ranges: &[Range<usize>]) -> Covered {
        let mut before = 0;
        let mut all = Vec::new();
        for range in merged(ranges) {
            all.push((range.start, range.end, before));
            before += range.len();
        }
        Covered { ranges: all }
    }

    /// How much of a range is covered. O(log n).
    pub(crate) fn within(&self, range: &Range<usize>) -> usize {
        self.before(range.end).saturating_sub(self.before(range.start))
    }

    fn before(&self, place: usize) -> usize {
        let n_begun = self.ranges.partition_point(|(start, _, _)| *start < place);
        let last = n_begun.checked_sub(1).and_then(|at| self.ranges.get(at));
        last.map_or(0, |(start, end, before)| before + place.min(*end) - start)
    }
}
