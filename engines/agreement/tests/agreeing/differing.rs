//! Where coders differ.

use agreement::{Disagreement, Segment, disagreements};
use proptest::prelude::*;

use crate::unitized::segments;

#[test]
fn the_longest_comes_first_and_says_who_says_what() {
    let anna = segments(&[(0, 10, 'a'), (20, 24, 'b')]);
    let bruno = segments(&[(0, 4, 'a'), (20, 24, 'c')]);
    let found = disagreements(&[anna, bruno]);
    assert_eq!(
        found,
        [
            Disagreement { range: 4..10, says: vec![vec!['a'], vec![]] },
            Disagreement { range: 20..24, says: vec![vec!['b'], vec!['c']] },
        ]
    );
}

#[test]
fn several_codes_on_one_passage_are_compared_as_a_set() {
    let anna = segments(&[(0, 10, 'a'), (0, 10, 'b'), (3, 8, 'a')]);
    let bruno = segments(&[(0, 10, 'b'), (0, 10, 'a')]);
    assert_eq!(disagreements(&[anna.clone(), bruno]), []);
    let found = disagreements(&[anna, segments(&[(0, 10, 'a')])]);
    assert_eq!(found, [Disagreement { range: 0..10, says: vec![vec!['a', 'b'], vec!['a']] }]);
}

#[test]
fn one_coder_or_none_disagrees_with_nobody() {
    assert_eq!(disagreements::<char>(&[]), []);
    assert_eq!(disagreements(&[segments(&[(0, 9, 'a')])]), []);
    assert_eq!(disagreements(&[segments(&[(4, 4, 'a'), (7, 2, 'b')]), vec![]]), []);
}

fn coders() -> impl Strategy<Value = Vec<Vec<Segment<u8>>>> {
    let segment =
        (0usize..30, 0usize..30, 0u8..3).prop_map(|(start, end, value)| Segment { range: start..end, value });
    prop::collection::vec(prop::collection::vec(segment, 0..6), 0..4)
}

/// What a coder says of a place.
fn said(coder: &[Segment<u8>], place: usize) -> Vec<u8> {
    let mut values: Vec<u8> =
        coder.iter().filter(|it| it.range.contains(&place)).map(|it| it.value).collect();
    values.sort_unstable();
    values.dedup();
    values
}

proptest! {
    #[test]
    fn each_place_is_told_as_it_is(coders in coders()) {
        let found = disagreements(&coders);
        for place in 0..31 {
            let says: Vec<Vec<u8>> = coders.iter().map(|coder| said(coder, place)).collect();
            let differ = says.iter().any(|it| *it != says[0]);
            let told: Vec<_> = found.iter().filter(|it| it.range.contains(&place)).collect();
            prop_assert_eq!(told.len(), usize::from(differ));
            prop_assert!(told.iter().all(|it| it.says == says));
        }
        prop_assert!(found.is_sorted_by_key(|it| (std::cmp::Reverse(it.range.len()), it.range.start)));
    }
}
