//! Cohen's kappa.

use super::pattern::Weighted;
use crate::coefficient::{Agreement, Undefined};

/// Kappa of two coders over the units that both valued: chance is what their own habits would give
/// (Cohen 1960, Educational and Psychological Measurement 20, 37-46).
pub(super) fn kappa(weighted: &Weighted<'_>) -> Agreement {
    if weighted.n_coders != 2 {
        return Agreement::none(Undefined::NotTwoCoders);
    }
    let counted = weighted.counted();
    let n_values = weighted.n_values;
    let (mut first, mut second) = (vec![0_usize; n_values], vec![0_usize; n_values]);
    let mut n_differing = 0;
    for (pattern, weight) in weighted.pairable() {
        n_differing += weight * pattern.n_differing();
        for (margin, said) in [&mut first, &mut second].into_iter().zip(pattern.said()) {
            if let Some(n) = said.and_then(|value| margin.get_mut(value)) {
                *n += weight;
            }
        }
    }
    let all = counted.n_units as u128;
    let by_chance: u128 = first.iter().zip(&second).map(|(a, b)| *a as u128 * *b as u128).sum();
    let expected = (all * all - by_chance) as f64 / (all * all) as f64;
    Agreement::beyond_chance(counted, n_differing as f64 / counted.n_units as f64, expected)
}
