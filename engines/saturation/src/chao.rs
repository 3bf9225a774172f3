//! How many codes are still unheard.

use crate::incidence::Incidence;

/// Which form of the estimator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Form {
    /// As first given; where no code is in exactly two interviews, the bias-corrected form stands in.
    Classic,
    /// Bias-corrected: the one to show, since it needs no code in two interviews and overestimates less.
    BiasCorrected,
}

/// Codes in all, heard and unheard, as far as those heard once and twice tell: a lower bound.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Chao2 {
    /// Interviews.
    pub n_interviews: usize,
    /// Codes that turned up.
    pub observed: usize,
    /// Codes of exactly one interview.
    pub uniques: usize,
    /// Codes of exactly two interviews.
    pub duplicates: usize,
    /// Estimated codes in all.
    pub estimate: f64,
    /// How sure that is; none when nothing unheard is estimated, since then at most one code was heard once only, and
    /// there is nothing to measure by.
    pub precision: Option<Precision>,
}

/// How sure an estimate is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Precision {
    /// Standard error.
    pub standard_error: f64,
    /// Lower end of the 95 % interval, never below what was observed.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

/// Standard normal deviate that leaves out 2.5 % on each side.
const DEVIATE: f64 = 1.959_963_984_540_054;

impl Incidence {
    /// Estimates how many codes there are in all (Chao 1987, Estimating the population size for capture-recapture data
    /// with unequal catchability, Biometrics 43, 783-791; named Chao2 by Colwell and Coddington 1994, Philosophical
    /// Transactions B 345, 101-118; form for few samples, with (m - 1) / m, in Chao and Colwell 2017, SORT 41, 3-54).
    ///
    /// The interval is log-normal, as in Chao 1987. None for fewer than two interviews. Linear.
    pub fn chao2(&self, form: Form) -> Option<Chao2> {
        let n_interviews = self.n_interviews();
        let fewer = n_interviews.checked_sub(1).filter(|fewer| *fewer > 0)?;
        let frequencies = self.frequencies();
        let of = |times: usize| frequencies.iter().filter(|n| **n == times).count();
        let (uniques, duplicates) = (of(1), of(2));
        let factor = fewer as f64 / n_interviews as f64;
        let unheard = match form {
            Form::Classic if duplicates > 0 => classic(factor, uniques as f64, duplicates as f64),
            _ => bias_corrected(factor, uniques as f64, duplicates as f64),
        };
        Some(Chao2 {
            n_interviews,
            observed: self.n_codes(),
            uniques,
            duplicates,
            estimate: self.n_codes() as f64 + unheard.estimate,
            precision: unheard.precision(self.n_codes() as f64),
        })
    }
}

struct Unheard {
    estimate: f64,
    variance: f64,
}

fn classic(factor: f64, uniques: f64, duplicates: f64) -> Unheard {
    let ratio = uniques / duplicates;
    let estimate = factor * uniques * ratio / 2.0;
    // By how much the estimate moves with one code more of each kind.
    let slopes = (factor * ratio, factor * ratio * ratio / 2.0);
    Unheard { estimate, variance: variance(estimate, slopes, (uniques, duplicates)) }
}

fn bias_corrected(factor: f64, uniques: f64, duplicates: f64) -> Unheard {
    let below = 2.0 * (duplicates + 1.0);
    // No unique code: the formula has nought times minus one.
    let estimate = (factor * uniques * (uniques - 1.0) / below).max(0.0);
    let slopes = (factor * (2.0 * uniques - 1.0) / below, 2.0 * estimate / below);
    Unheard { estimate, variance: variance(estimate, slopes, (uniques, duplicates)) }
}

/// Counts vary as Poisson's do, and so does what is unheard (delta method, Chao 1987).
fn variance(estimate: f64, slopes: (f64, f64), counts: (f64, f64)) -> f64 {
    estimate + counts.0 * slopes.0 * slopes.0 + counts.1 * slopes.1 * slopes.1
}

impl Unheard {
    fn precision(&self, observed: f64) -> Option<Precision> {
        if self.estimate <= 0.0 {
            return None;
        }
        let relative = self.variance / (self.estimate * self.estimate);
        let factor = (DEVIATE * relative.ln_1p().sqrt()).exp();
        Some(Precision {
            standard_error: self.variance.sqrt(),
            low: observed + self.estimate / factor,
            high: observed + self.estimate * factor,
        })
    }
}
