//! Contexts of the literature.

use lattice::{Bounds, Concept, Context, Lattice, NoSuchAxis, TooMany, concepts};

pub const ALL: Bounds = Bounds { at_least: 0, at_most: 1000 };

/// Rows of crosses, one for each document.
pub fn crosses(rows: &[&str]) -> Context {
    let row = |row: &&str| row.char_indices().filter(|(_, sign)| *sign == 'x').map(|(at, _)| at).collect();
    Context::new(rows[0].len(), &rows.iter().map(row).collect::<Vec<Vec<usize>>>()).unwrap()
}

/// "Living beings and water": Ganter and Wille 1999, Formal Concept Analysis, figure 1.1. Leech, bream, frog, dog,
/// spike-weed, reed, bean, maize; needs water, lives in water, lives on land, needs chlorophyll, two seed leaves, one
/// seed leaf, can move, has limbs, suckles.
pub fn living_beings() -> Context {
    crosses(&[
        "xx....x..",
        "xx....xx.",
        "xxx...xx.",
        "x.x...xxx",
        "xx.x.x...",
        "xxxx.x...",
        "x.xxx....",
        "x.xx.x...",
    ])
}

/// The planets: Davey and Priestley 2002, Introduction to Lattices and Order, chapter 3. Mercury to Pluto; small,
/// medium, large; near, far; moon, no moon.
fn planets() -> Context {
    crosses(&[
        "x..x..x", "x..x..x", "x..x.x.", "x..x.x.", "..x.xx.", "..x.xx.", ".x..xx.", ".x..xx.", "x...xx.",
    ])
}

fn has(all: &[Concept], extent: &[usize], intent: &[usize]) -> bool {
    all.contains(&Concept { extent: extent.to_vec(), intent: intent.to_vec() })
}

#[test]
fn living_beings_and_water_have_the_nineteen_concepts_of_the_book() {
    let all = concepts(&living_beings(), &ALL).unwrap();
    assert_eq!(all.len(), 19);
    // All need water; bream and frog live in water, move and have limbs; frog and dog on land.
    assert!(has(&all, &[0, 1, 2, 3, 4, 5, 6, 7], &[0]));
    assert!(has(&all, &[1, 2], &[0, 1, 6, 7]));
    assert!(has(&all, &[2, 3], &[0, 2, 6, 7]));
    assert!(has(&all, &[], &[0, 1, 2, 3, 4, 5, 6, 7, 8]));
}

#[test]
fn the_planets_have_the_twelve_concepts_of_the_book() {
    let all = concepts(&planets(), &ALL).unwrap();
    assert_eq!(all.len(), 12);
    assert!(has(&all, &[4, 5, 6, 7, 8], &[4, 5]), "far ones have moons");
    assert!(has(&all, &[0, 1], &[0, 3, 6]), "no moon: small and near");
}

#[test]
fn the_tip_of_the_iceberg_is_what_enough_documents_share() {
    let whole = concepts(&living_beings(), &ALL).unwrap();
    let tip = concepts(&living_beings(), &Bounds { at_least: 3, ..ALL }).unwrap();
    let wide: Vec<Concept> = whole.into_iter().filter(|it| it.extent.len() >= 3).collect();
    assert_eq!(tip, wide);
    assert_eq!(concepts(&living_beings(), &Bounds { at_least: 9, ..ALL }), Ok(vec![]));
}

#[test]
fn one_concept_more_than_allowed_is_refused() {
    assert_eq!(concepts(&living_beings(), &Bounds { at_most: 19, ..ALL }).unwrap().len(), 19);
    assert_eq!(concepts(&living_beings(), &Bounds { at_most: 18, ..ALL }), Err(TooMany { at_most: 18 }));
    assert!(concepts(&living_beings(), &Bounds { at_most: 0, ..ALL }).is_err());
}

/// Thirty documents that each lack another axis have a thousand million concepts.
#[test]
fn a_context_that_would_never_end_is_refused_at_once() {
    let rows: Vec<Vec<usize>> =
        (0..30).map(|document| (0..30).filter(|axis| *axis != document).collect()).collect();
    let context = Context::new(30, &rows).unwrap();
    assert_eq!(Lattice::new(&context, &ALL), Err(TooMany { at_most: 1000 }));
    let tip = Lattice::new(&context, &Bounds { at_least: 29, ..ALL }).unwrap();
    assert_eq!(tip.concepts().len(), 31);
}

#[test]
fn three_documents_have_at_most_eight_concepts() {
    let lattice = Lattice::new(&crosses(&["xx.x...", "x.xx...", ".xxx..."]), &ALL).unwrap();
    assert_eq!(lattice.concepts().len(), 8);
    assert_eq!(lattice.covers().len(), 12);
    assert_eq!(lattice.concepts()[0], Concept { extent: vec![0, 1, 2], intent: vec![3] });
}

#[test]
fn a_table_of_nothing_has_one_concept_and_an_unknown_axis_is_refused() {
    let empty = Context::new(0, &[]).unwrap();
    assert_eq!(concepts(&empty, &ALL).unwrap(), [Concept { extent: vec![], intent: vec![] }]);
    let without_documents = Context::new(3, &[]).unwrap();
    assert_eq!(concepts(&without_documents, &ALL).unwrap().len(), 1);
    let refused = Context::new(2, &[vec![0], vec![1, 2]]).unwrap_err();
    assert_eq!(refused, NoSuchAxis { document: 1, axis: 2 });
}
