//! How much room axes have.

use lattice::{Flaw, Moved, Shares, concepts};
use proptest::prelude::*;

use crate::published::ALL;

/// Three strategies of a thousand coded words: housing, mobility, work, culture.
fn strategies() -> Shares {
    let parts = [vec![400, 200, 90, 0], vec![100, 200, 160, 50], vec![250, 200, 40, 50]];
    Shares::new(&parts, &[1000, 1000, 1000]).unwrap()
}

#[test]
fn the_document_that_gives_least_room_decides() {
    let all = strategies().salience();
    assert_eq!(all.iter().map(|it| it.axis).collect::<Vec<_>>(), [1, 0, 2, 3]);
    assert_eq!(all.iter().map(|it| it.least).collect::<Vec<_>>(), [0.2, 0.1, 0.04, 0.0]);
    assert_eq!(
        all.iter().map(|it| it.weakest.clone()).collect::<Vec<_>>(),
        [vec![0, 1, 2], vec![1], vec![2], vec![0]]
    );
    // 0.4, 0.1, 0.25: the cube root of 0.01.
    assert!((all[1].mean - 0.01_f64.cbrt()).abs() < 1e-12);
    assert!((all[1].spread.unwrap() - 4.0).abs() < 1e-12);
    assert_eq!((all[3].mean, all[3].spread), (0.0, None));
}

#[test]
fn moving_the_threshold_tells_which_axes_come_and_go() {
    let strategies = strategies();
    assert_eq!(strategies.moved(0.0, 0.05), Moved { entering: vec![], leaving: vec![2] });
    assert_eq!(strategies.moved(0.2, 0.1), Moved { entering: vec![0], leaving: vec![] });
    assert_eq!(strategies.moved(0.1, 0.2), Moved { entering: vec![], leaving: vec![0] });
    assert_eq!(strategies.moved(0.1, 0.1), Moved::default());
}

#[test]
fn at_the_threshold_itself_an_axis_is_there_and_at_nought_it_must_have_something() {
    let common = |threshold: f64| concepts(&strategies().cut(threshold), &ALL).unwrap()[0].intent.clone();
    assert_eq!(common(0.0), [0, 1, 2]);
    assert_eq!(common(0.04), [0, 1, 2]);
    assert_eq!(common(0.1), [0, 1]);
    assert_eq!(common(0.2), [1]);
    assert_eq!(common(0.21), []);
    assert_eq!(common(f64::NAN), []);
    assert_eq!(common(-1.0), [0, 1, 2]);
}

#[test]
fn a_document_with_nothing_coded_has_nothing() {
    let shares = Shares::new(&[vec![0, 0], vec![3, 1]], &[0, 4]).unwrap();
    assert!(shares.salience().iter().all(|it| it.least == 0.0 && it.weakest == [0]));
}

#[test]
fn a_table_that_cannot_be_is_refused() {
    assert_eq!(Shares::new(&[], &[]), Err(Flaw::NoDocument));
    assert_eq!(Shares::new(&[vec![1]], &[]), Err(Flaw::Wholes { found: 0, expected: 1 }));
    let uneven = Shares::new(&[vec![1], vec![1, 2]], &[9, 9]);
    assert_eq!(uneven, Err(Flaw::Uneven { document: 1, found: 2, expected: 1 }));
    assert_eq!(Shares::new(&[vec![1, 8]], &[7]), Err(Flaw::BeyondWhole { document: 0, axis: 1 }));
}

fn tables() -> impl Strategy<Value = Shares> {
    (1usize..5, 0usize..6).prop_flat_map(|(n_documents, n_axes)| {
        let row = prop::collection::vec(0u64..=50, n_axes);
        prop::collection::vec(row, n_documents)
            .prop_map(|parts| Shares::new(&parts, &vec![50; parts.len()]).unwrap())
    })
}

proptest! {
    #[test]
    fn least_mean_and_spread_lie_as_they_must(shares in tables()) {
        for it in shares.salience() {
            let most = it.shares.iter().copied().fold(0.0, f64::max);
            prop_assert!(it.least <= it.mean + 1e-12 && it.mean <= most + 1e-12);
            prop_assert!(it.spread.is_none_or(|spread| spread >= 1.0));
            prop_assert!(it.weakest.iter().all(|at| it.shares[*at] == it.least) && !it.weakest.is_empty());
        }
        prop_assert!(shares.salience().is_sorted_by(|one, other| one.least >= other.least));
    }

    #[test]
    fn a_higher_threshold_never_adds_and_what_moved_is_the_difference(
        shares in tables(), from in 0u8..50, to in 0u8..50,
    ) {
        let (from, to) = (f64::from(from) / 50.0, f64::from(to) / 50.0);
        let common = |at: f64| concepts(&shares.cut(at), &ALL).unwrap()[0].intent.clone();
        let (before, after) = (common(from), common(to));
        let moved = shares.moved(from, to);
        let only = |one: &[usize], other: &[usize]| {
            one.iter().filter(|axis| !other.contains(axis)).copied().collect::<Vec<_>>()
        };
        prop_assert_eq!(only(&after, &before), moved.entering);
        prop_assert_eq!(only(&before, &after), moved.leaving);
        prop_assert!(to < from || after.iter().all(|axis| before.contains(axis)));
    }
}
