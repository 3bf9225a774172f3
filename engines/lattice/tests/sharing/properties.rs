//! What holds for all contexts.

use std::collections::BTreeSet;

use lattice::{Bounds, Concept, Context, Cover, Lattice, concepts};
use proptest::prelude::*;

use crate::published::ALL;

type Rows = Vec<Vec<usize>>;

/// Up to six documents over up to seven axes, or over seventy, which is more than a word of bits.
fn rows() -> impl Strategy<Value = (usize, Rows)> {
    prop_oneof![0usize..8, Just(70)].prop_flat_map(|n_axes| {
        let row = prop::collection::vec(prop::bool::weighted(0.6), n_axes);
        let chosen = |row: Vec<bool>| (0..row.len()).filter(|at| row[*at]).collect::<Vec<usize>>();
        (Just(n_axes), prop::collection::vec(row.prop_map(chosen), 0..7))
    })
}

fn lattice(n_axes: usize, rows: &Rows) -> Lattice {
    Lattice::new(&Context::new(n_axes, rows).unwrap(), &ALL).unwrap()
}

/// All concepts by closing every set of documents.
fn slowly(n_axes: usize, rows: &Rows) -> BTreeSet<(Vec<usize>, Vec<usize>)> {
    let closed = |chosen: u32| {
        let shared =
            |axis: &usize| (0..rows.len()).all(|at| chosen >> at & 1 == 0 || rows[at].contains(axis));
        let intent: Vec<usize> = (0..n_axes).filter(shared).collect();
        let extent =
            (0..rows.len()).filter(|at| intent.iter().all(|axis| rows[*at].contains(axis))).collect();
        (extent, intent)
    };
    (0..1 << rows.len()).map(closed).collect()
}

fn is_below(one: &Concept, other: &Concept) -> bool {
    one != other && one.extent.iter().all(|document| other.extent.contains(document))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn every_concept_is_closed_and_none_is_missing_or_told_twice((n_axes, rows) in rows()) {
        let found = lattice(n_axes, &rows);
        let told: BTreeSet<_> = found.concepts().iter().map(|it| (it.extent.clone(), it.intent.clone())).collect();
        prop_assert_eq!(told.len(), found.concepts().len());
        prop_assert_eq!(told, slowly(n_axes, &rows));
    }

    #[test]
    fn the_tip_is_the_part_of_the_whole((n_axes, rows) in rows(), at_least in 0usize..7) {
        let context = Context::new(n_axes, &rows).unwrap();
        let tip = concepts(&context, &Bounds { at_least, ..ALL }).unwrap();
        let whole = concepts(&context, &ALL).unwrap();
        prop_assert_eq!(tip, whole.into_iter().filter(|it| it.extent.len() >= at_least).collect::<Vec<_>>());
    }

    #[test]
    fn a_line_joins_neighbours_and_no_line_is_missing((n_axes, rows) in rows()) {
        let found = lattice(n_axes, &rows);
        let all = found.concepts();
        for lower in 0..all.len() {
            for upper in 0..all.len() {
                let between = |it: &Concept| is_below(&all[lower], it) && is_below(it, &all[upper]);
                let is_cover = is_below(&all[lower], &all[upper]) && !all.iter().any(between);
                prop_assert_eq!(found.covers().contains(&Cover { lower, upper }), is_cover);
            }
        }
        prop_assert!(found.covers().is_sorted());
    }

    #[test]
    fn nodes_lie_apart_within_the_square_and_lines_lead_down((n_axes, rows) in rows()) {
        let found = lattice(n_axes, &rows);
        let nodes = found.drawing();
        prop_assert_eq!(nodes.len(), found.concepts().len());
        let places: BTreeSet<(u64, u64)> = nodes.iter().map(|node| (node.x.to_bits(), node.y.to_bits())).collect();
        prop_assert_eq!(places.len(), nodes.len());
        prop_assert!(nodes.iter().all(|node| (0.0..=1.0).contains(&node.x) && (0.0..=1.0).contains(&node.y)));
        prop_assert!(found.covers().iter().all(|line| nodes[line.lower].y > nodes[line.upper].y));
        for line in found.covers() {
            prop_assert!(nodes[line.lower].level > nodes[line.upper].level);
        }
    }

    #[test]
    fn every_axis_and_every_document_is_written_once((n_axes, rows) in rows()) {
        let nodes = lattice(n_axes, &rows).drawing();
        let mut axes: Vec<usize> = nodes.iter().flat_map(|node| node.axes.clone()).collect();
        let mut documents: Vec<usize> = nodes.iter().flat_map(|node| node.documents.clone()).collect();
        axes.sort_unstable();
        documents.sort_unstable();
        prop_assert_eq!(axes, (0..n_axes).collect::<Vec<_>>());
        prop_assert_eq!(documents, (0..rows.len()).collect::<Vec<_>>());
    }

    #[test]
    fn exactly_as_many_concepts_as_there_are_may_be_asked_for((n_axes, rows) in rows()) {
        let context = Context::new(n_axes, &rows).unwrap();
        let n = concepts(&context, &ALL).unwrap().len();
        let within = |at_most: usize| concepts(&context, &Bounds { at_most, ..ALL }).is_ok();
        prop_assert_eq!((within(n), within(n - 1)), (true, false));
    }
}
