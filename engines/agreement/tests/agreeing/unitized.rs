//! The unitizing family.

use agreement::{Agreement, Continuum, Flaw, Segment, Undefined, unitizing};

pub fn segments(all: &[(usize, usize, char)]) -> Vec<Segment<char>> {
    all.iter().map(|(start, end, value)| Segment { range: *start..*end, value: *value }).collect()
}

fn document(length: usize, coders: &[&[(usize, usize, char)]]) -> Continuum<char> {
    Continuum::new(length, coders.iter().map(|coder| segments(coder)).collect()).unwrap()
}

fn near(found: Agreement, printed: f64) {
    let found = found.value.unwrap();
    assert!((found - printed).abs() < 0.0005, "{found} is not {printed}");
}

fn three() -> Continuum<char> {
    let alex: &[_] = &[(2, 5, '1'), (9, 11, '1'), (12, 20, '2')];
    document(20, &[alex, &[(2, 5, '1'), (7, 15, '2')], &[(2, 5, '1'), (10, 15, '2')]])
}

/// The example that github.com/lindanna/unitized_alpha runs, with what it prints: an implementation by others of
/// equations 1, 4, 5, 6, 10, 11 and 13 of Krippendorff and others 2016.
#[test]
fn the_family_is_what_another_implementation_prints() {
    let family = unitizing(&[three()]);
    near(family.overall, 0.474);
    near(family.relevance, 0.433);
    near(family.coding, 0.779);
    near(family.values[0].agreement, 0.769);
    near(family.values[1].agreement, 0.787);
    let percent = |share: Option<f64>| (share.unwrap() * 10_000.0).round() / 100.0;
    assert_eq!(percent(family.coverage), 38.33);
    assert_eq!(percent(family.values[0].coverage), 95.45);
    assert_eq!(percent(family.values[1].coverage), 59.52);
}

#[test]
fn what_was_compared_is_counted_in_code_points() {
    let family = unitizing(&[three()]);
    assert_eq!((family.overall.n_units, family.overall.n_pairs), (20, 60));
    // Places 2 to 5, 9 to 15 are marked by two at least; the pairs are 3, 3 of 2 to 5, then 10 with 7 and 9, 5 of both.
    assert_eq!((family.coding.n_units, family.coding.n_pairs), (9, 9 + 5 + 4 + 5));
    assert_eq!(family.values[0].agreement.n_units, 11);
    assert_eq!(family.values[0].agreement.n_pairs, 9 + 3);
    assert_eq!(family.values[1].agreement.n_pairs, 3 + 11);
}

#[test]
fn two_documents_are_not_one_with_offsets_of_both() {
    let apart = unitizing(&[three(), three()]);
    let moved = |by: usize| three().coders().iter().map(move |coder| moved_by(coder, by)).collect::<Vec<_>>();
    let joined: Vec<Vec<Segment<char>>> =
        moved(0).into_iter().zip(moved(20)).map(|(one, other)| [one, other].concat()).collect();
    assert_eq!(apart, unitizing(&[Continuum::new(40, joined).unwrap()]));
}

fn moved_by(coder: &[Segment<char>], by: usize) -> Vec<Segment<char>> {
    let moved =
        |it: &Segment<char>| Segment { range: it.range.start + by..it.range.end + by, value: it.value };
    coder.iter().map(moved).collect()
}

#[test]
fn one_reader_says_nothing_and_spoils_nothing() {
    let alone = document(30, &[&[(0, 10, 'a')]]);
    let family = unitizing(std::slice::from_ref(&alone));
    assert_eq!(family.overall.value, Err(Undefined::NoPairs));
    assert_eq!(family.coverage, None);
    assert_eq!(unitizing(&[alone, three()]).overall, unitizing(&[three()]).overall);
}

#[test]
fn all_unmarked_or_all_marked_alike_has_no_variation() {
    let blank = unitizing(&[document(30, &[&[], &[]])]);
    assert_eq!(blank.overall.value, Err(Undefined::NoVariation));
    assert_eq!(blank.relevance.value, Err(Undefined::NoVariation));
    assert_eq!(blank.coding.value, Err(Undefined::NoPairs));
    let full = unitizing(&[document(30, &[&[(0, 30, 'a')], &[(0, 30, 'a')]])]);
    assert_eq!(full.overall.value, Err(Undefined::NoVariation));
    assert_eq!(full.coding.value, Err(Undefined::NoVariation));
}

#[test]
fn marks_that_never_meet_have_no_coding_to_compare() {
    let family = unitizing(&[document(30, &[&[(0, 10, 'a')], &[(10, 20, 'b')]])]);
    assert_eq!(family.coding.value, Err(Undefined::NoPairs));
    assert_eq!(family.coverage, Some(0.0));
    assert!(family.overall.value.unwrap() < 0.0);
    assert_eq!(family.values[0].agreement.value, Err(Undefined::NoPairs));
}

#[test]
fn one_stretch_shared_by_two_of_four_is_too_little() {
    let mark: &[_] = &[(0, 10, 'a')];
    let family = unitizing(&[document(30, &[mark, mark, &[], &[]])]);
    assert_eq!(family.coding.value, Err(Undefined::TooLittleShared));
    assert_eq!(family.values[0].agreement.value, Err(Undefined::TooLittleShared));
}

#[test]
fn what_is_no_partition_is_refused() {
    let read = |all: &[(usize, usize, char)]| Continuum::new(10, vec![vec![], segments(all)]).map(|_| ());
    assert_eq!(read(&[(3, 3, 'a')]), Err(Flaw::Empty { coder: 1, at: 3 }));
    assert_eq!(read(&[(5, 2, 'a')]), Err(Flaw::Empty { coder: 1, at: 5 }));
    assert_eq!(read(&[(0, 2, 'a'), (9, 11, 'a')]), Err(Flaw::Beyond { coder: 1, at: 9 }));
    assert_eq!(read(&[(4, 8, 'a'), (0, 5, 'b')]), Err(Flaw::Overlap { coder: 1, at: 4 }));
    assert_eq!(read(&[(5, 10, 'a'), (0, 5, 'b')]), Ok(()));
    assert!(matches!(Continuum::<char>::new(usize::MAX, vec![]), Err(Flaw::TooLong)));
}
