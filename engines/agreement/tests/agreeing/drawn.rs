//! Intervals.

use agreement::{Coefficient, Confidence, Continuum, Draws, NoInterval, Ratings, interval};

use crate::unitized::segments;

const DRAWS: Draws = Draws { n_draws: 1000, seed: 7, confidence: Confidence::NinetyFive };

/// A hundred units, of which every fifth divides the two coders.
fn table() -> Ratings {
    let one: Vec<Option<usize>> = (0..100).map(|unit| Some(unit % 2)).collect();
    let other = (0..100).map(|unit| Some(if unit % 5 == 0 { (unit + 1) % 2 } else { unit % 2 })).collect();
    Ratings::new(&[one, other]).unwrap()
}

#[test]
fn the_same_seed_draws_the_same_and_another_does_not() {
    let draw = |seed| table().interval(Coefficient::Alpha, &Draws { seed, ..DRAWS }).unwrap();
    assert_eq!(draw(7), draw(7));
    assert!((1..20).any(|seed| draw(seed) != draw(7)));
}

/// A share of 0.8 of a hundred has a standard error of 0.04, so its 95 % interval reaches 1.96 times that to each side.
#[test]
fn the_interval_of_a_share_is_as_wide_as_theory_says() {
    let found = table().interval(Coefficient::Percent, &DRAWS).unwrap();
    assert!((found.low - 0.7216).abs() < 0.009, "{found:?}");
    assert!((found.high - 0.8784).abs() < 0.009, "{found:?}");
    assert_eq!((found.n_defined, found.n_undefined), (1000, 0));
}

#[test]
fn more_confidence_is_a_wider_interval() {
    let width = |confidence| {
        let found = table().interval(Coefficient::Kappa, &Draws { confidence, ..DRAWS }).unwrap();
        found.high - found.low
    };
    assert!(width(Confidence::Ninety) < width(Confidence::NinetyFive));
    assert!(width(Confidence::NinetyFive) < width(Confidence::NinetyNine));
}

/// Ten units that are copies of each other carry what one carries: the interval must not shrink by copying.
#[test]
fn copied_units_drawn_as_one_block_do_not_narrow_the_interval() {
    let said =
        |row: usize, unit: usize| (unit / 10 + usize::from(row == 1 && (unit / 10).is_multiple_of(5))) % 2;
    let copied = |row: usize| (0..1000).map(|unit| Some(said(row, unit))).collect::<Vec<_>>();
    let copies = Ratings::new(&[copied(0), copied(1)]).unwrap();
    let blocks: Vec<usize> = (0..1000).map(|unit| unit / 10).collect();
    let single = table().interval(Coefficient::Percent, &DRAWS).unwrap();
    assert_eq!(copies.in_blocks(&blocks).unwrap().interval(Coefficient::Percent, &DRAWS).unwrap(), single);
    let naive = copies.interval(Coefficient::Percent, &DRAWS).unwrap();
    assert!(naive.high - naive.low < (single.high - single.low) / 2.0);
}

#[test]
fn blocks_change_the_interval_and_never_the_value() {
    let blocks: Vec<usize> = (0..100).map(|unit| unit / 20).collect();
    for coefficient in [Coefficient::Percent, Coefficient::Kappa, Coefficient::Alpha] {
        let blocked = table().in_blocks(&blocks).unwrap();
        assert_eq!(blocked.agreement(coefficient), table().agreement(coefficient));
        assert_eq!(blocked.in_blocks(&blocks).unwrap(), blocked);
    }
}

#[test]
fn without_draws_blocks_or_variation_there_is_no_interval() {
    let rows = |row: &[u8]| Ratings::new(&vec![row.iter().copied().map(Some).collect(); 2]).unwrap();
    let drawn = |row: &[u8], draws: &Draws| rows(row).interval(Coefficient::Alpha, draws);
    assert_eq!(drawn(&[1, 2], &Draws { n_draws: 0, ..DRAWS }), Err(NoInterval::NoDraws));
    assert_eq!(drawn(&[1], &DRAWS), Err(NoInterval::FewerThanTwoBlocks));
    assert_eq!(drawn(&[], &DRAWS), Err(NoInterval::FewerThanTwoBlocks));
    assert_eq!(drawn(&[1, 1, 1], &DRAWS), Err(NoInterval::MostlyUndefined));
    // One of ten is left out by a third of the draws, which then have one value only.
    let found = drawn(&[1, 1, 1, 1, 1, 1, 1, 1, 1, 2], &DRAWS).unwrap();
    assert_eq!((found.low, found.high), (1.0, 1.0));
    assert!((250..450).contains(&found.n_undefined), "{found:?}");
}

#[test]
fn documents_are_drawn_whole() {
    let document = |shift: usize| {
        let one = segments(&[(0, 10, 'a'), (20, 30, 'b')]);
        Continuum::new(40, vec![one, segments(&[(shift, 10 + shift, 'a'), (20, 30, 'b')])]).unwrap()
    };
    let documents: Vec<_> = (0..8).map(document).collect();
    let found = interval(&documents, &DRAWS, |family| family.overall).unwrap();
    let whole = agreement::unitizing(&documents).overall.value.unwrap();
    assert!(found.low < whole && whole < found.high);
    assert_eq!(found, interval(&documents, &DRAWS, |family| family.overall).unwrap());
    let alone = interval(&documents[..1], &DRAWS, |family| family.overall);
    assert_eq!(alone, Err(NoInterval::FewerThanTwoBlocks));
}
