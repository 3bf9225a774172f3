//! The order of concepts.

use crate::bits::Bits;
use crate::concepts::{Bounds, Concept, TooMany, concepts};
use crate::context::Context;

/// Concepts with their order: above is what more documents share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lattice {
    concepts: Vec<Concept>,
    covers: Vec<Cover>,
}

/// One concept directly above another: nothing is between them. Both by their place in [`Lattice::concepts`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cover {
    /// The one of fewer documents and more axes.
    pub lower: usize,
    /// The one of more documents and fewer axes.
    pub upper: usize,
}

impl Lattice {
    /// Finds the concepts within bounds and puts them in order. Beyond the time of [`concepts()`] it takes
    /// O(concepts² times covers of one times documents).
    pub fn new(context: &Context, bounds: &Bounds) -> Result<Lattice, TooMany> {
        let concepts = concepts(context, bounds)?;
        let extents: Vec<Bits> =
            concepts.iter().map(|it| Bits::of(context.n_documents(), &it.extent)).collect();
        let covers = (0..extents.len()).flat_map(|lower| covers_of(lower, &extents)).collect();
        Ok(Lattice { concepts, covers })
    }

    /// The concepts, those of many documents first: what all documents share is number 0.
    pub fn concepts(&self) -> &[Concept] {
        &self.concepts
    }

    /// The lines of the diagram, by lower and then by upper end.
    pub fn covers(&self) -> &[Cover] {
        &self.covers
    }

    /// For each concept, the places of those directly above it.
    pub(crate) fn uppers(&self) -> Vec<Vec<usize>> {
        self.ends(|cover| (cover.lower, cover.upper))
    }

    /// For each concept, the places of those directly below it.
    pub(crate) fn lowers(&self) -> Vec<Vec<usize>> {
        self.ends(|cover| (cover.upper, cover.lower))
    }

    fn ends(&self, turned: impl Fn(&Cover) -> (usize, usize)) -> Vec<Vec<usize>> {
        let mut ends = vec![Vec::new(); self.concepts.len()];
        for (from, to) in self.covers.iter().map(turned) {
            if let Some(ends) = ends.get_mut(from) {
                ends.push(to);
            }
        }
        ends
    }
}

/// The lines upwards from a concept.
///
/// Larger extents come first, so going backwards meets the nearest ones first: what contains one of them is not
/// covered.
fn covers_of(lower: usize, extents: &[Bits]) -> Vec<Cover> {
    let Some(extent) = extents.get(lower) else {
        return Vec::new();
    };
    let mut nearest: Vec<(usize, &Bits)> = Vec::new();
    for (upper, larger) in extents.iter().enumerate().take(lower).rev() {
        if extent.is_within(larger) && !nearest.iter().any(|(_, near)| near.is_within(larger)) {
            nearest.push((upper, larger));
        }
    }
    nearest.iter().rev().map(|(upper, _)| Cover { lower, upper: *upper }).collect()
}
