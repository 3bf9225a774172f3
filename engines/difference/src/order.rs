//! Which lines stayed in order.

/// Marks a longest run of values that grow: everything outside it must have been moved, and nothing less.
///
/// Patience sorting (Fredman, "On computing the length of longest increasing subsequences", 1975): O(n log n).
pub(crate) fn longest_growing(values: &[usize]) -> Vec<bool> {
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
