//! Worked examples of the literature, each with its source.

use agreement::{Coefficient, Ratings, Undefined};

fn ratings(rows: &[&str]) -> Ratings {
    let row = |row: &&str| row.chars().filter(|it| *it != ' ').map(|it| (it != '.').then_some(it)).collect();
    Ratings::new(&rows.iter().map(row).collect::<Vec<Vec<Option<char>>>>()).unwrap()
}

fn value(ratings: &Ratings, coefficient: Coefficient) -> f64 {
    ratings.agreement(coefficient).value.unwrap()
}

fn near(found: f64, printed: f64) {
    assert!((found - printed).abs() < 0.0005, "{found} is not {printed}");
}

/// Two coders, from a table of how often they said what.
fn crossed(table: &[&[usize]]) -> Ratings {
    let mut rows = [Vec::new(), Vec::new()];
    for (one, counts) in table.iter().enumerate() {
        for (other, n) in counts.iter().enumerate() {
            rows[0].extend(vec![Some(one); *n]);
            rows[1].extend(vec![Some(other); *n]);
        }
    }
    Ratings::new(&rows).unwrap()
}

/// Krippendorff 2011, Computing Krippendorff's Alpha-Reliability, part A.
#[test]
fn alpha_of_two_coders_and_two_values_is_the_printed_one() {
    near(value(&ratings(&["0100000010", "1110010000"]), Coefficient::Alpha), 0.095);
}

/// Krippendorff 2011, part B.
#[test]
fn alpha_of_two_coders_and_five_values_is_the_printed_one() {
    let table = ratings(&["aabbdcccedda", "babbbccceddd"]);
    near(value(&table, Coefficient::Alpha), 0.692);
}

/// Krippendorff 2011, part C; also Content Analysis, 4th edition 2019, section 12.3.
#[test]
fn alpha_of_four_coders_with_missing_values_is_the_printed_one() {
    let table = ratings(&["123321412...", "12332241 25.3", ".33323422 51.", "12332441 251."]);
    let found = table.agreement(Coefficient::Alpha);
    near(found.value.unwrap(), 0.743);
    // The twelfth unit has one value, which nothing can be compared with.
    assert_eq!((found.n_units, found.n_pairs), (11, 3 + 8 * 6 + 3 + 1));
}

/// The three observers of the encyclopedia's article on the coefficient, recomputed there by hand: 0.691.
#[test]
fn alpha_of_three_coders_who_each_saw_half_is_the_printed_one() {
    let table = ratings(&[".....3412113 3.3", "1.21334 3.......", "..21344.2113 3.4"]);
    near(value(&table, Coefficient::Alpha), 0.691);
}

/// Cohen 1960, Educational and Psychological Measurement 20, table 2: observed 0.70, by chance 0.41.
#[test]
fn kappa_is_the_one_cohen_printed() {
    let found = crossed(&[&[88, 14, 18], &[10, 40, 10], &[2, 6, 12]]).agreement(Coefficient::Kappa);
    near(found.value.unwrap(), 0.492);
    near(found.observed.unwrap(), 0.30);
    near(found.expected.unwrap(), 0.59);
    assert_eq!((found.n_units, found.n_pairs), (200, 200));
}

/// Cohen 1960, table 1: below chance, rounded in the paper to -0.09.
#[test]
fn kappa_below_chance_is_negative() {
    let found = crossed(&[&[25, 13, 12], &[12, 2, 16], &[3, 15, 2]]).agreement(Coefficient::Kappa);
    near(found.value.unwrap(), (0.29 - 0.35) / 0.65);
}

/// A thousand characters, a hundred coded by each of two, fifty by both: a tool in use prints 0.299 and calls it
/// Cohen's.
#[test]
fn kappa_of_half_shared_codings_is_not_what_a_known_tool_prints() {
    let found = crossed(&[&[850, 50], &[50, 50]]).agreement(Coefficient::Kappa);
    near(found.value.unwrap(), 0.444);
}

/// Fourteen raters and ten subjects, the usual example for Fleiss 1971: mean agreement 0.378.
#[test]
fn percent_of_many_coders_is_the_mean_of_their_pairs() {
    let counts = [
        [0, 0, 0, 0, 14],
        [0, 2, 6, 4, 2],
        [0, 0, 3, 5, 6],
        [0, 3, 9, 2, 0],
        [2, 2, 8, 1, 1],
        [7, 7, 0, 0, 0],
        [3, 2, 6, 3, 0],
        [2, 5, 3, 2, 2],
        [6, 5, 2, 1, 0],
        [0, 2, 2, 3, 7],
    ];
    let mut rows = vec![Vec::new(); 14];
    for subject in counts {
        let said = subject.iter().enumerate().flat_map(|(value, n)| vec![Some(value); *n]);
        rows.iter_mut().zip(said).for_each(|(row, value)| row.push(value));
    }
    near(value(&Ratings::new(&rows).unwrap(), Coefficient::Percent), 0.378);
}

#[test]
fn one_value_only_gives_no_kappa_and_no_alpha_but_full_percent() {
    let table = ratings(&["aaa", "aaa"]);
    for coefficient in [Coefficient::Kappa, Coefficient::Alpha] {
        let found = table.agreement(coefficient);
        assert_eq!(found.value, Err(Undefined::NoVariation));
        assert_eq!((found.n_units, found.n_pairs), (3, 3));
        assert_eq!((found.observed, found.expected), (Some(0.0), Some(0.0)));
    }
    assert_eq!(value(&table, Coefficient::Percent), 1.0);
}

#[test]
fn nothing_shared_gives_nothing() {
    for table in [ratings(&["ab..", "..ab"]), ratings(&["abab"]), ratings(&["", ""])] {
        for coefficient in [Coefficient::Percent, Coefficient::Alpha] {
            assert_eq!(table.agreement(coefficient).value, Err(Undefined::NoPairs));
        }
    }
}

#[test]
fn kappa_is_for_two_and_any_two_can_be_picked() {
    let table = ratings(&["abab", "abba", "abab"]);
    assert_eq!(table.agreement(Coefficient::Kappa).value, Err(Undefined::NotTwoCoders));
    assert_eq!(value(&table.pair(0, 2).unwrap(), Coefficient::Kappa), 1.0);
    assert_eq!(value(&table.pair(0, 1).unwrap(), Coefficient::Kappa), 0.0);
    assert_eq!(table.pair(0, 3), None);
}

#[test]
fn rows_of_unequal_length_are_refused() {
    let refused = Ratings::new(&[vec![Some(1), None], vec![Some(1)]]).unwrap_err();
    assert_eq!((refused.row, refused.found, refused.expected), (1, 1, 2));
    assert!(ratings(&["ab", "ab"]).in_blocks(&[0]).is_err());
}
