//! From text and ranges to units.

use std::ops::Range;

use agreement::{Touch, coded, merged, sentences, words};
use proptest::prelude::*;

fn cut(text: &str, ranges: &[Range<usize>]) -> Vec<String> {
    ranges.iter().map(|range| text.chars().skip(range.start).take(range.len()).collect()).collect()
}

#[test]
fn words_are_cut_in_code_points_also_behind_signs_of_four_bytes() {
    let text = "🚲 Più ciclabili, 𝔭erché no?";
    assert_eq!(cut(text, &words(text)), ["Più", "ciclabili", "𝔭erché", "no"]);
    assert_eq!(words(text)[0], 2..5);
}

#[test]
fn sentences_come_without_the_spaces_around_them() {
    let text = "  Primo: la casa. Poi il lavoro!\n\n— …\nE la scuola?";
    assert_eq!(cut(text, &sentences(text)), ["Primo: la casa.", "Poi il lavoro!", "E la scuola?"]);
}

#[test]
fn half_a_word_is_coded_and_less_is_not() {
    let units = [0..4, 5..9, 10..13];
    let ranges = [2..4, 3..6, 10..11];
    assert_eq!(coded(&units, &ranges, Touch::Half), [true, false, false]);
    assert_eq!(coded(&units, &ranges, Touch::Any), [true, true, true]);
    assert_eq!(coded(&units, &[], Touch::Any), [false, false, false]);
}

#[test]
fn an_empty_unit_and_a_range_turned_round_are_coded_by_nobody() {
    let (all, empty, turned) =
        (Range { start: 0, end: 10 }, Range { start: 3, end: 3 }, Range { start: 9, end: 2 });
    assert_eq!(coded(&[empty, turned.clone()], std::slice::from_ref(&all), Touch::Any), [false, false]);
    assert_eq!(coded(&[all], &[turned], Touch::Any), [false]);
}

fn ranges() -> impl Strategy<Value = Vec<Range<usize>>> {
    prop::collection::vec((0usize..50, 0usize..50).prop_map(|(start, end)| start..end), 0..12)
}

proptest! {
    #[test]
    fn joined_ranges_hold_the_same_places_apart_and_in_order(all in ranges()) {
        let joined = merged(&all);
        prop_assert!(joined.windows(2).all(|pair| pair[0].end < pair[1].start));
        for place in 0..60 {
            let held = |ranges: &[Range<usize>]| ranges.iter().any(|range| range.contains(&place));
            prop_assert_eq!(held(&joined), held(&all));
        }
    }

    #[test]
    fn a_unit_is_coded_as_counting_its_places_says(units in ranges(), all in ranges()) {
        let n = |unit: &Range<usize>| unit.clone().filter(|at| all.iter().any(|range| range.contains(at))).count();
        let any: Vec<bool> = units.iter().map(|unit| n(unit) > 0).collect();
        let half: Vec<bool> = units.iter().map(|unit| n(unit) > 0 && 2 * n(unit) >= unit.len()).collect();
        prop_assert_eq!(coded(&units, &all, Touch::Any), any);
        prop_assert_eq!(coded(&units, &all, Touch::Half), half);
    }

    #[test]
    fn words_and_sentences_are_in_order_and_within_the_text(text in "\\PC{0,80}") {
        for ranges in [words(&text), sentences(&text)] {
            prop_assert!(ranges.iter().all(|range| !range.is_empty() && range.end <= text.chars().count()));
            prop_assert!(ranges.windows(2).all(|pair| pair[0].end <= pair[1].start));
        }
    }
}
