//! What a coefficient of agreement says, and why it may say nothing.

/// A coefficient with what it was computed from.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Agreement {
    /// 1 is perfect, 0 is what chance would give, below 0 is worse than chance; or why there is none.
    pub value: Result<f64, Undefined>,
    /// Units with at least two values; for unitizing, code points.
    pub n_units: usize,
    /// Pairs of values given to the same unit by two coders, over all units.
    pub n_pairs: usize,
    /// Share of pairs that differ, 0 to 1; none without pairs.
    pub observed: Option<f64>,
    /// Share of pairs that would differ by chance; none without pairs, and none for percent agreement.
    pub expected: Option<f64>,
}

/// Why a coefficient has no value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Undefined {
    /// No unit has values of two coders.
    NoPairs,
    /// Everybody gave one and the same value everywhere: nothing shows that they could have told two apart.
    NoVariation,
    /// Cohen's kappa compares two coders, and these are more or fewer.
    NotTwoCoders,
    /// The units that coders share are so few that chance cannot be told from agreement.
    TooLittleShared,
}

impl Agreement {
    /// Nothing to compare.
    pub(crate) fn none(why: Undefined) -> Agreement {
        Agreement { value: Err(why), n_units: 0, n_pairs: 0, observed: None, expected: None }
    }

    /// One minus observed by expected disagreement, the form that kappa and every alpha share
    /// (Krippendorff 2019, Content Analysis, 4th edition, section 12.3).
    pub(crate) fn beyond_chance(counted: Counted, observed: f64, expected: f64) -> Agreement {
        if counted.n_pairs == 0 {
            return Agreement::none(Undefined::NoPairs);
        }
        let value = if !observed.is_finite() || !expected.is_finite() || expected < 0.0 {
            Err(Undefined::TooLittleShared)
        } else if expected == 0.0 {
            Err(if observed == 0.0 { Undefined::NoVariation } else { Undefined::TooLittleShared })
        } else {
            Ok(1.0 - observed / expected)
        };
        let Counted { n_units, n_pairs } = counted;
        let told = |share: f64| share.is_finite().then_some(share);
        Agreement { value, n_units, n_pairs, observed: told(observed), expected: told(expected) }
    }
}

/// How much was compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Counted {
    pub(crate) n_units: usize,
    pub(crate) n_pairs: usize,
}
