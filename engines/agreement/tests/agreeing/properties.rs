//! What holds for all inputs.

use agreement::{Coefficient, Continuum, Ratings, Segment, Unitizing, unitizing};
use proptest::prelude::*;

const ALL: [Coefficient; 3] = [Coefficient::Percent, Coefficient::Kappa, Coefficient::Alpha];

type Table = Vec<Vec<Option<u8>>>;

fn tables(n_coders: std::ops::RangeInclusive<usize>) -> impl Strategy<Value = Table> {
    (n_coders, 0usize..12).prop_flat_map(|(n_coders, n_units)| {
        let value = prop_oneof![4 => (0u8..4).prop_map(Some), 1 => Just(None)];
        prop::collection::vec(prop::collection::vec(value, n_units), n_coders)
    })
}

/// Segments of one coder over forty places: pairs of a gap and a length, with a value.
fn coders() -> impl Strategy<Value = Vec<Vec<Segment<u8>>>> {
    let segment = (0usize..6, 1usize..7, 0u8..3);
    prop::collection::vec(prop::collection::vec(segment, 0..7), 2..5)
        .prop_map(|coders| coders.into_iter().map(|steps| placed(&steps)).collect())
}

fn placed(steps: &[(usize, usize, u8)]) -> Vec<Segment<u8>> {
    let mut at = 0;
    let mut segments = Vec::new();
    for (gap, length, value) in steps {
        let start = at + gap;
        at = start + length;
        if at <= 40 {
            segments.push(Segment { range: start..at, value: *value });
        }
    }
    segments
}

fn family(coders: &[Vec<Segment<u8>>]) -> Unitizing<u8> {
    unitizing(&[Continuum::new(40, coders.to_vec()).unwrap()])
}

fn values(family: &Unitizing<u8>) -> Vec<Result<f64, agreement::Undefined>> {
    let of_values = family.values.iter().map(|it| it.agreement.value);
    [family.overall.value, family.relevance.value, family.coding.value].into_iter().chain(of_values).collect()
}

fn same(one: Result<f64, agreement::Undefined>, other: Result<f64, agreement::Undefined>) -> bool {
    match (one, other) {
        (Ok(one), Ok(other)) => (one - other).abs() < 1e-9 * (1.0 + one.abs()),
        (one, other) => one == other,
    }
}

/// The family by its definition, place by place: observed and expected disagreement of overall, relevance and coding.
fn slowly(coders: &[Vec<Segment<u8>>]) -> [(f64, f64); 3] {
    let at = |coder: &[Segment<u8>], place: usize| coder.iter().position(|it| it.range.contains(&place));
    let n_others = (coders.len() - 1) as f64;
    let (mut o, mut length, mut own) = ([[0.0; 4]; 4], 0.0, [0.0; 4]);
    let mut shared_own = [0.0; 4];
    for (i, one) in coders.iter().enumerate() {
        for place in 0..40 {
            let mine = at(one, place);
            let value = mine.map_or(3, |it| one[it].value as usize);
            length += 1.0;
            own[value] += mine.map_or(1.0, |it| one[it].range.len() as f64);
            for (_, other) in coders.iter().enumerate().filter(|(j, _)| *j != i) {
                let theirs = at(other, place).map(|it| other[it].value as usize);
                o[value][theirs.unwrap_or(3)] += 1.0 / n_others;
                if let (Some(mine), Some(_)) = (mine, theirs) {
                    let both = one[mine].range.clone().filter(|place| at(other, *place).is_some()).count();
                    shared_own[value] += both as f64 / n_others;
                }
            }
        }
    }
    let margin = |c: usize, of: usize| (0..of).map(|k| o[c][k]).sum::<f64>();
    let expected = |c: usize, k: usize, of: usize, own: &[f64; 4]| {
        let all: f64 = (0..of).map(|c| margin(c, of)).sum();
        let alone = if c == k { own[c] } else { 0.0 };
        (margin(c, of) * margin(k, of) - alone) / (all - own[..of].iter().sum::<f64>() / all)
    };
    let off = |of: usize| (0..of).flat_map(move |c| (0..of).map(move |k| (c, k))).filter(|(c, k)| c != k);
    let shared: f64 = (0..3).map(|c| margin(c, 3)).sum();
    [
        (
            off(4).map(|(c, k)| o[c][k]).sum::<f64>() / length,
            off(4).map(|(c, k)| expected(c, k, 4, &own)).sum::<f64>() / length,
        ),
        (
            2.0 * (0..3).map(|c| o[c][3]).sum::<f64>() / length,
            2.0 * (0..3).map(|c| expected(c, 3, 4, &own)).sum::<f64>() / length,
        ),
        (
            off(3).map(|(c, k)| o[c][k]).sum::<f64>() / shared,
            off(3).map(|(c, k)| expected(c, k, 3, &shared_own)).sum::<f64>() / shared,
        ),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn who_agrees_has_one_or_no_variation(row in prop::collection::vec(0u8..4, 1..12), n in 2usize..5) {
        let table: Table = vec![row.iter().copied().map(Some).collect(); n];
        let ratings = Ratings::new(&table).unwrap();
        let varies = row.iter().any(|value| *value != row[0]);
        let kappa = ratings.pair(0, 1).unwrap().agreement(Coefficient::Kappa);
        for found in [ratings.agreement(Coefficient::Alpha), kappa] {
            prop_assert_eq!(found.value, if varies { Ok(1.0) } else { Err(agreement::Undefined::NoVariation) });
        }
        prop_assert_eq!(ratings.agreement(Coefficient::Percent).value, Ok(1.0));
    }

    #[test]
    fn the_order_of_coders_and_the_names_of_values_do_not_matter(table in tables(2..=4), by in 1u8..9) {
        let mut turned = table.clone();
        turned.reverse();
        let named = |value: &Option<u8>| value.map(|it| std::cmp::Reverse(it.wrapping_mul(by) ^ 0x55));
        let renamed: Vec<Vec<_>> = table.iter().map(|row| row.iter().map(named).collect()).collect();
        let distinct = (0u8..4).map(|it| it.wrapping_mul(by)).collect::<std::collections::BTreeSet<_>>().len() == 4;
        prop_assume!(distinct);
        for coefficient in ALL {
            let found = Ratings::new(&table).unwrap().agreement(coefficient);
            prop_assert!(same(found.value, Ratings::new(&turned).unwrap().agreement(coefficient).value));
            prop_assert!(same(found.value, Ratings::new(&renamed).unwrap().agreement(coefficient).value));
        }
    }

    #[test]
    fn a_value_is_a_number_of_at_most_one(table in tables(0..=4)) {
        for coefficient in ALL {
            let found = Ratings::new(&table).unwrap().agreement(coefficient);
            prop_assert!(found.value.is_err() || found.value.is_ok_and(|it| it.is_finite() && it <= 1.0));
            prop_assert!(found.observed.is_none_or(|it| (0.0..=1.0).contains(&it)));
            prop_assert!(found.expected.is_none_or(|it| (0.0..=1.0).contains(&it)));
        }
    }

    #[test]
    fn a_unit_that_one_coder_saw_changes_nothing(table in tables(2..=4), extra in 0u8..4) {
        let mut longer = table.clone();
        longer.iter_mut().enumerate().for_each(|(at, row)| row.push((at == 0).then_some(extra)));
        for coefficient in ALL {
            let without = Ratings::new(&table).unwrap().agreement(coefficient);
            prop_assert_eq!(without, Ratings::new(&longer).unwrap().agreement(coefficient));
        }
    }

    #[test]
    fn the_family_is_its_definition(coders in coders()) {
        let found = family(&coders);
        let members = [found.overall, found.relevance, found.coding];
        for (found, (observed, expected)) in members.iter().zip(slowly(&coders)) {
            if let Ok(value) = found.value {
                prop_assert!((found.observed.unwrap() - observed).abs() < 1e-9);
                prop_assert!((found.expected.unwrap() - expected).abs() < 1e-9 * (1.0 + expected));
                prop_assert!(value <= 1.0 && value.is_finite());
            } else {
                // The definition has nothing to say either: nought by nought, or more certain than certain.
                prop_assert!(expected.is_nan() || !(1e-9..=1e6).contains(&expected));
            }
        }
    }

    #[test]
    fn who_marks_alike_has_one(coders in coders(), n in 2usize..5) {
        let found = values(&family(&vec![coders[0].clone(); n]));
        prop_assert!(found.iter().all(|value| value.is_err() || *value == Ok(1.0)), "{:?}", found);
    }

    #[test]
    fn the_order_of_coders_and_the_names_of_marks_do_not_matter(coders in coders()) {
        let found = values(&family(&coders));
        let mut turned = coders.clone();
        turned.reverse();
        turned.iter_mut().flatten().for_each(|segment| segment.value += 7);
        for (one, other) in found.iter().zip(values(&family(&turned))) {
            prop_assert!(same(*one, other), "{one:?} {other:?}");
        }
    }

    /// With segments of length one nothing is left of unitizing: equations 1 to 5 become those of nominal alpha.
    #[test]
    fn segments_of_one_place_bring_back_alpha(table in tables(2..=4)) {
        let blank = |row: &Vec<Option<u8>>| row.iter().map(|value| Some(value.unwrap_or(9))).collect::<Vec<_>>();
        let filled: Table = table.iter().map(blank).collect();
        let segments = |row: &Vec<Option<u8>>| row.iter().enumerate()
            .filter_map(|(at, value)| Some(Segment { range: at..at + 1, value: (*value)? })).collect::<Vec<_>>();
        let document = Continuum::new(table[0].len(), table.iter().map(segments).collect()).unwrap();
        let found = unitizing(&[document]).overall;
        let alpha = Ratings::new(&filled).unwrap().agreement(Coefficient::Alpha);
        prop_assert!(same(found.value, alpha.value), "{:?} {:?}", found, alpha);
        prop_assert_eq!((found.n_units, found.n_pairs), (alpha.n_units, alpha.n_pairs));
    }
}
