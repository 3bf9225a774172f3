//! Share of agreeing pairs.

use super::pattern::Weighted;
use crate::coefficient::{Agreement, Undefined};

/// Agreeing pairs by pairs; with every value given, Fleiss' mean agreement (1971, Psychological Bulletin 76, 378-382).
pub(super) fn percent(weighted: &Weighted<'_>) -> Agreement {
    let counted = weighted.counted();
    if counted.n_pairs == 0 {
        return Agreement::none(Undefined::NoPairs);
    }
    let n_differing: usize =
        weighted.pairable().map(|(pattern, weight)| weight * pattern.n_differing()).sum();
    let observed = n_differing as f64 / counted.n_pairs as f64;
    Agreement {
        value: Ok(1.0 - observed),
        n_units: counted.n_units,
        n_pairs: counted.n_pairs,
        observed: Some(observed),
        expected: None,
    }
}
