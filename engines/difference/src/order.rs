//! Which lines stayed in order.

use std::ops::Range;

/// Marks the values that stayed, given in their new order, each with whether it is known to have stayed: those that are, and
/// between two of them a longest run that grows. O(n log n).
pub(crate) fn stays(values: &[(usize, bool)]) -> Vec<bool> {
    let mut is_kept = vec![false; values.len()];
    let known = growing(values, 0..values.len(), |(_, is_known)| *is_known);
    let mut from = (0, None);
    for at in known.iter().copied().chain([values.len()]) {
        let (above, below) = (from.1, values.get(at).map(|(value, _)| *value));
        let fits = |(value, _): &(usize, bool)| {
            above.is_none_or(|above| *value > above) && below.is_none_or(|below| *value < below)
        };
        for kept in growing(values, from.0..at, fits).into_iter().chain([at]) {
            is_kept.get_mut(kept).into_iter().for_each(|kept| *kept = true);
        }
        from = (at + 1, below);
    }
    is_kept
}

/// The places, within a range, of a longest run that grows of the values that are asked for.
fn growing(
    values: &[(usize, bool)],
    range: Range<usize>,
    is_asked: impl Fn(&(usize, bool)) -> bool,
) -> Vec<usize> {
    let within = values.iter().enumerate().take(range.end).skip(range.start);
    let asked: Vec<(usize, usize)> =
        within.filter(|(_, value)| is_asked(value)).map(|(at, (value, _))| (at, *value)).collect();
    let run = longest_growing(&asked.iter().map(|(_, value)| *value).collect::<Vec<_>>());
    asked.into_iter().zip(run).filter(|(_, is_kept)| *is_kept).map(|((at, _), _)| at).collect()
}

/// Marks a longest run of values that grow: everything outside it must have been moved, and nothing less.
///
/// Patience sorting (Fredman, "On computing the length of longest increasing subsequences", 1975): O(n log n).
fn longest_growing(values: &[usize]) -> Vec<bool> {
    // For each length, the position of the smallest value that ends a run so long.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(values.len());
    for (at, value) in values.iter().enumerate() {
        let length = ends.partition_point(|end| values.get(*end) < Some(value));
        before.push(length.checked_sub(1).and_then(|shorter| ends.get(shorter).copied()));
        match ends.get_mut(length) {
            Some(end) => *end = at,
            None => ends.push(at),
        }
    }
    let mut is_kept = vec![false; values.len()];
    let mut next = ends.last().copied();
    while let Some(at) = next {
        if let Some(kept) = is_kept.get_mut(at) {
            *kept = true;
        }
        next = before.get(at).copied().flatten();
    }
    is_kept
}
