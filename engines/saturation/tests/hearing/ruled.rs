//! Base, run and threshold.

use saturation::{Incidence, Met, NoAnswer, Orders, Rule, Run, Spread, TooFew};

const RULE: Rule = Rule { base: 4, run: 2, threshold: 5 };
const ORDERS: Orders = Orders { n_orders: 300, seed: 3 };

/// Interviews that bring so many new codes each, and one that all share.
pub fn bringing(new: &[usize]) -> Incidence {
    let mut next = 0;
    let interview = |n: &usize| {
        next += n;
        (next - n..next).collect::<Vec<usize>>()
    };
    Incidence::new(&new.iter().map(interview).collect::<Vec<_>>())
}

/// The example of Guest, Namey and Chen 2020: 37 codes in a base of four, a first run at 11 %, and saturation at 6+2
/// with one new code in that run. What each interview brought is chosen so as to give these figures.
#[test]
fn the_example_of_the_paper_is_met_at_six_plus_two() {
    let told = RULE.in_order(&bringing(&[16, 9, 7, 5, 1, 3, 0, 1, 0, 0])).unwrap();
    assert_eq!(told.base_codes, 37);
    assert_eq!(told.runs[0], Run { first: 5, last: 6, new_codes: 4 });
    assert_eq!((told.runs[0].new_codes as f64 / 37.0 * 100.0).round(), 11.0);
    assert_eq!(told.runs[2], Run { first: 7, last: 8, new_codes: 1 });
    assert_eq!(told.met, Some(Met { before: 6, last: 8, later: 0 }));
    assert_eq!(told.runs.len(), 5);
}

#[test]
fn at_exactly_the_threshold_it_is_met_and_just_above_it_is_not() {
    let met = |new: usize| RULE.in_order(&bringing(&[10, 10, 10, 10, new, 0])).unwrap().met.is_some();
    assert!(met(2));
    assert!(!met(3));
}

#[test]
fn a_threshold_of_nought_wants_a_run_with_nothing_new() {
    let strict = Rule { threshold: 0, ..RULE };
    let told = strict.in_order(&bringing(&[40, 0, 0, 0, 1, 0, 0, 5])).unwrap();
    assert_eq!(told.met, Some(Met { before: 5, last: 7, later: 5 }));
    assert_eq!(strict.in_order(&bringing(&[40, 0, 0, 0, 1, 0, 1])).unwrap().met, None);
}

#[test]
fn too_few_interviews_are_a_warning_and_no_figure() {
    let few = TooFew { found: 5, needed: 6 };
    assert_eq!(RULE.too_few(&bringing(&[3, 2, 1, 0, 0])), Some(few));
    assert_eq!(RULE.in_order(&bringing(&[3, 2, 1, 0, 0])), Err(NoAnswer::TooFew(few)));
    assert_eq!(RULE.over_orders(&bringing(&[3, 2, 1, 0, 0]), &ORDERS), Err(NoAnswer::TooFew(few)));
    assert_eq!(RULE.too_few(&bringing(&[3, 2, 1, 0, 0, 0])), None);
}

#[test]
fn a_rule_of_nothing_and_a_base_of_nothing_say_nothing() {
    let interviews = bringing(&[0, 0, 0, 0, 3, 1]);
    assert_eq!(RULE.in_order(&interviews), Err(NoAnswer::NothingInBase));
    for empty in [Rule { base: 0, ..RULE }, Rule { run: 0, ..RULE }] {
        assert_eq!(empty.in_order(&interviews), Err(NoAnswer::EmptyRule));
    }
    let endless = Rule { base: usize::MAX, run: usize::MAX, threshold: 5 };
    assert!(matches!(endless.in_order(&interviews), Err(NoAnswer::TooFew(_))));
}

/// Where every interview says the same, every order is met at once; where each says only something new, none ever is.
#[test]
fn over_random_orders_the_same_is_met_at_once_and_the_ever_new_never() {
    let same = Incidence::new(&vec![vec!["casa", "lavoro"]; 9]);
    let told = RULE.over_orders(&same, &ORDERS).unwrap();
    assert_eq!((told.n_met, told.n_orders), (300, 300));
    assert_eq!(told.last, Some(Spread { low: 6, median: 6, high: 6 }));
    let never = RULE.over_orders(&bringing(&[5; 9]), &ORDERS).unwrap();
    assert_eq!((never.n_met, never.last), (0, None));
}

/// One interview of ten has all that is new. Fifth, the run of 6 and 7 is the first without it; sixth, that of 7 and 8.
#[test]
fn over_random_orders_it_is_met_as_often_as_counting_says() {
    let mut interviews = vec![vec![0]; 9];
    interviews.push((0..50).collect());
    let orders = Orders { n_orders: 2000, seed: 11 };
    let told = RULE.over_orders(&Incidence::new(&interviews), &orders).unwrap();
    assert_eq!(told.n_met, 2000);
    let last = told.last.unwrap();
    // Eight orders of ten are met at 6, one at 7, one at 8.
    assert_eq!((last.low, last.median, last.high), (6, 6, 8));
}
