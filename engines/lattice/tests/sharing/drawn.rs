//! Line diagrams.

use lattice::{Lattice, Node};

use crate::published::{ALL, crosses, living_beings};

fn levels(nodes: &[Node]) -> Vec<usize> {
    nodes.iter().map(|node| node.level).collect()
}

#[test]
fn three_documents_that_share_by_twos_are_drawn_as_a_cube() {
    let nodes = Lattice::new(&crosses(&["xx.", "x.x", ".xx"]), &ALL).unwrap().drawing();
    assert_eq!(levels(&nodes), [0, 1, 1, 1, 2, 2, 2, 3]);
    assert_eq!((nodes[0].x, nodes[0].y), (0.5, 0.0));
    assert_eq!((nodes[7].x, nodes[7].y), (0.5, 1.0));
    let mut xs: Vec<f64> = nodes[1..4].iter().map(|node| node.x).collect();
    xs.sort_by(f64::total_cmp);
    assert_eq!(xs, [0.5 / 3.0, 0.5, 2.5 / 3.0]);
}

#[test]
fn labels_are_written_where_axis_and_document_belong() {
    let nodes = Lattice::new(&crosses(&["xx.", "x.x", "x.."]), &ALL).unwrap().drawing();
    assert_eq!((nodes[0].axes.as_slice(), nodes[0].documents.as_slice()), (&[0][..], &[2][..]));
    assert_eq!((nodes[1].axes.as_slice(), nodes[1].documents.as_slice()), (&[1][..], &[0][..]));
    assert_eq!((nodes[2].axes.as_slice(), nodes[2].documents.as_slice()), (&[2][..], &[1][..]));
    assert!(nodes[3].axes.is_empty() && nodes[3].documents.is_empty());
}

#[test]
fn one_concept_stands_at_the_top() {
    let nodes = Lattice::new(&crosses(&["xxx", "xxx"]), &ALL).unwrap().drawing();
    assert_eq!(nodes, [Node { level: 0, x: 0.5, y: 0.0, axes: vec![0, 1, 2], documents: vec![0, 1] }]);
}

#[test]
fn ties_are_kept_short_enough_that_two_chains_do_not_cross() {
    // Two chains that are named crosswise: 0 above 3, 1 above 2 by the order of documents.
    let lattice = Lattice::new(&crosses(&["x...", ".x..", ".xx.", "x..x"]), &ALL).unwrap();
    let nodes = lattice.drawing();
    let crossing = |one: &lattice::Cover, other: &lattice::Cover| {
        let level = |at: usize| nodes[at].level;
        let side = |one: usize, other: usize| nodes[one].x - nodes[other].x;
        level(one.upper) == level(other.upper)
            && level(one.lower) == level(other.lower)
            && side(one.upper, other.upper) * side(one.lower, other.lower) < 0.0
    };
    let covers = lattice.covers();
    assert!(!covers.iter().any(|one| covers.iter().any(|other| crossing(one, other))));
}

#[test]
fn a_drawing_is_the_same_every_time() {
    let lattice = Lattice::new(&living_beings(), &ALL).unwrap();
    assert_eq!(lattice.drawing(), Lattice::new(&living_beings(), &ALL).unwrap().drawing());
}
