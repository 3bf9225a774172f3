//! Estimates of what is still unheard.

use saturation::{Form, Incidence};

/// Interviews in which so many codes are once, so many twice, and so many everywhere.
fn heard(n_interviews: usize, once: usize, twice: usize, everywhere: usize) -> Incidence {
    let mut interviews = vec![(0..everywhere).collect::<Vec<usize>>(); n_interviews];
    for at in 0..once {
        interviews[at % n_interviews].push(everywhere + at);
    }
    for at in 0..twice {
        for shift in [0, 1] {
            interviews[(at + shift) % n_interviews].push(everywhere + once + at);
        }
    }
    Incidence::new(&interviews)
}

fn near(found: f64, printed: f64, within: f64) {
    assert!((found - printed).abs() < within, "{found} is not {printed}");
}

/// Trees of Barro Colorado as `specpool(BCI)` of the R package vegan prints them: 225 species on 50 plots, Chao
/// 236.3732 with standard error 6.54361. Its jackknives, 245.58 and 247.8722, say that 21 are on one plot and 19 on
/// two.
#[test]
fn the_classic_form_and_its_error_are_those_printed_for_barro_colorado() {
    let found = heard(50, 21, 19, 185).chao2(Form::Classic).unwrap();
    assert_eq!((found.n_interviews, found.observed, found.uniques, found.duplicates), (50, 225, 21, 19));
    near(found.estimate, 236.3732, 0.00005);
    near(found.precision.unwrap().standard_error, 6.54361, 0.000005);
}

/// The published formulas of the bias-corrected form, written out (Chao and Colwell 2017, SORT 41; R package SpadeR).
#[test]
fn the_bias_corrected_form_is_the_published_formula() {
    for (m, q1, q2) in [(50, 21, 19), (28, 96, 51), (10, 2, 0), (7, 30, 1)] {
        let found = heard(m, q1, q2, 5).chao2(Form::BiasCorrected).unwrap();
        let (m, q1, q2) = (m as f64, q1 as f64, q2 as f64);
        let a = (m - 1.0) / m;
        near(found.estimate - found.observed as f64, a * q1 * (q1 - 1.0) / (2.0 * (q2 + 1.0)), 1e-9);
        let variance = a * q1 * (q1 - 1.0) / 2.0 / (q2 + 1.0)
            + a.powi(2) * q1 * (2.0 * q1 - 1.0).powi(2) / 4.0 / (q2 + 1.0).powi(2)
            + a.powi(2) * q1.powi(2) * q2 * (q1 - 1.0).powi(2) / 4.0 / (q2 + 1.0).powi(4);
        near(found.precision.unwrap().standard_error.powi(2) / variance, 1.0, 1e-9);
    }
}

/// 221 codes of 28 interviews, 96 of them in one only, were estimated at about 306 in a project on deposit
/// (doi 10.5064/F6GWMU4O); that takes 51 codes in two.
#[test]
fn a_project_with_many_codes_heard_once_has_many_unheard() {
    let found = heard(28, 96, 51, 74).chao2(Form::BiasCorrected).unwrap();
    assert_eq!(found.observed, 221);
    near(found.estimate, 306.0, 1.0);
    let precision = found.precision.unwrap();
    assert!(221.0 < precision.low && precision.low < found.estimate && found.estimate < precision.high);
}

/// Ends of a log-normal interval lie at equal ratios from what is unheard (Chao 1987).
#[test]
fn the_interval_is_even_in_ratios_and_never_below_what_was_heard() {
    let found = heard(12, 9, 3, 4).chao2(Form::BiasCorrected).unwrap();
    let (unheard, observed) = (found.estimate - 16.0, found.observed as f64);
    let precision = found.precision.unwrap();
    near((precision.low - observed) * (precision.high - observed), unheard * unheard, 1e-9);
    let relative = (precision.standard_error / unheard).powi(2);
    near(((precision.high - observed) / unheard).ln(), 1.96 * (1.0 + relative).ln().sqrt(), 1e-3);
}

#[test]
fn with_at_most_one_code_heard_once_nothing_unheard_is_estimated() {
    for once in [0, 1] {
        let found = heard(10, once, 4, 4).chao2(Form::BiasCorrected).unwrap();
        assert_eq!(found.estimate, (8 + once) as f64);
        assert_eq!(found.precision, None);
    }
}

#[test]
fn without_codes_heard_twice_the_classic_form_gives_way_to_the_other() {
    let interviews = heard(10, 5, 0, 4);
    assert_eq!(interviews.chao2(Form::Classic), interviews.chao2(Form::BiasCorrected));
}

#[test]
fn one_interview_estimates_nothing() {
    assert_eq!(heard(1, 9, 0, 0).chao2(Form::BiasCorrected), None);
    assert_eq!(Incidence::new::<u8>(&[]).chao2(Form::Classic), None);
}
