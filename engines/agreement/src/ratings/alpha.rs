//! Krippendorff's alpha for nominal values.

use super::pattern::Weighted;
use crate::coefficient::Agreement;

/// Alpha: chance is what drawing two of all pairable values without putting back would give
/// (Krippendorff 2011, Computing Krippendorff's Alpha-Reliability, part C).
pub(super) fn alpha(weighted: &Weighted<'_>) -> Agreement {
    let mut differing = 0.0;
    let mut n_of = vec![0_usize; weighted.n_values];
    for (pattern, weight) in weighted.pairable() {
        // Each unit weighs as its values do, so its pairs are shared out among its values less one.
        differing += (weight * 2 * pattern.n_differing()) as f64 / (pattern.n_said() - 1) as f64;
        for (value, n) in pattern.counts() {
            if let Some(n_of) = n_of.get_mut(*value) {
                *n_of += weight * n;
            }
        }
    }
    let all: u128 = n_of.iter().map(|n| *n as u128).sum();
    let alike: u128 = n_of.iter().map(|n| *n as u128 * *n as u128).sum();
    let expected = (all * all - alike) as f64 / (all * all.saturating_sub(1)) as f64;
    Agreement::beyond_chance(weighted.counted(), differing / all as f64, expected)
}
