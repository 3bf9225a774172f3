//! Accumulation.

use saturation::{Incidence, Orders, Spread};

const ORDERS: Orders = Orders { n_orders: 500, seed: 5 };

#[test]
fn codes_are_counted_once_however_often_they_come() {
    let incidence = Incidence::new(&[vec!["a", "b", "a"], vec![], vec!["b", "c"]]);
    assert_eq!(incidence.accumulated(), [2, 2, 3]);
    assert_eq!((incidence.n_interviews(), incidence.n_codes()), (3, 3));
}

#[test]
fn the_same_seed_draws_the_same_band_and_another_does_not() {
    let interviews: Vec<Vec<usize>> = (0..12).map(|at| (0..at).collect()).collect();
    let band = |seed| Incidence::new(&interviews).band(&Orders { n_orders: 20, seed });
    assert_eq!(band(5), band(5));
    assert!((6..20).any(|seed| band(seed) != band(5)));
}

/// Of two interviews with one and three codes, half of the orders begin with one.
#[test]
fn the_band_is_that_of_the_orders_there_are() {
    let band = Incidence::new(&[vec![1], vec![1, 2, 3]]).band(&ORDERS);
    assert_eq!(band.len(), 2);
    assert_eq!((band[0].over_orders.low, band[0].over_orders.high), (1, 3));
    assert_eq!(band[0].expected, 2.0);
    assert_eq!(band[1].over_orders, Spread { low: 3, median: 3, high: 3 });
}

/// One interview of forty begins one order in forty, one of ten one in ten.
#[test]
fn what_is_rarer_than_one_in_twenty_is_outside_the_band() {
    let one_of = |n: usize| {
        let interviews: Vec<Vec<usize>> =
            (0..n).map(|at| (0..if at == 0 { 50 } else { 1 }).collect()).collect();
        Incidence::new(&interviews).band(&ORDERS)[0].over_orders
    };
    assert_eq!(one_of(40), Spread { low: 1, median: 1, high: 1 });
    assert_eq!(one_of(10), Spread { low: 1, median: 1, high: 50 });
    assert_eq!(one_of(1), Spread { low: 50, median: 50, high: 50 });
}

/// Eight interviews, each with a code of its own, one of its pair, one of its four and one of all.
#[test]
fn the_expected_curve_is_what_counting_says() {
    let interviews: Vec<Vec<usize>> = (0..8).map(|at| vec![at, at / 2 + 10, at / 4 + 20, 30]).collect();
    let incidence = Incidence::new(&interviews);
    let expected: Vec<f64> = incidence.band(&ORDERS).iter().map(|point| point.expected).collect();
    assert!((expected[0] - 4.0).abs() < 1e-12);
    assert!((expected[7] - 15.0).abs() < 1e-12);
    // Two interviews share the one of all, that of a pair with chance 1/7, that of four with chance 3/7.
    assert!((expected[1] - (8.0 - 1.0 - 1.0 / 7.0 - 3.0 / 7.0)).abs() < 1e-12);
}

#[test]
fn without_interviews_or_orders_there_is_no_band() {
    assert_eq!(Incidence::new::<u8>(&[]).band(&ORDERS), []);
    assert_eq!(Incidence::new(&[vec![1]]).band(&Orders { n_orders: 0, seed: 5 }), []);
    assert!(Incidence::new::<u8>(&[]).accumulated().is_empty());
}
