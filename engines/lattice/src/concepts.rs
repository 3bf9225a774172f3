//! All formal concepts of a context.

use crate::bits::Bits;
use crate::context::Context;

/// Some documents, and all axes they share; no further document has all of these axes.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Concept {
    /// The documents, in order.
    pub extent: Vec<usize>,
    /// The axes, in order.
    pub intent: Vec<usize>,
}

/// How far to go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Bounds {
    /// Concepts of fewer documents are left out. Nought is the whole lattice; for more than about ten documents draw
    /// the tip only, the iceberg lattice (Stumme and others 2002, Data & Knowledge Engineering 42, 189-222).
    pub at_least: usize,
    /// More concepts than this are refused: n documents can have 2 to the n.
    pub at_most: usize,
}

/// There are more concepts than was allowed for: ask for the tip of the iceberg, or allow more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct TooMany {
    /// What was allowed.
    pub at_most: usize,
}

/// Finds all concepts of a context within bounds, those of many documents first, then in the order of their documents.
///
/// Axes are added one by one, and a set that was already reached by smaller axes is not followed (Close-by-One:
/// Kuznetsov 1993, Automatic Documentation and Mathematical Linguistics 27; Krajca, Outrata and Vychodil 2010, Annals
/// of Mathematics and Artificial Intelligence 59). Time is O(concepts times axes times table), memory O(concepts times
/// (documents + axes)), with at most `at_most` concepts.
pub fn concepts(context: &Context, bounds: &Bounds) -> Result<Vec<Concept>, TooMany> {
    let mut found = closed(context, bounds)?;
    found.sort_by(|one, other| (other.extent.len(), &one.extent).cmp(&(one.extent.len(), &other.extent)));
    Ok(found)
}

/// A concept, and the first axis that has not been tried on it.
struct Open {
    extent: Bits,
    intent: Bits,
    next: usize,
}

fn closed(context: &Context, bounds: &Bounds) -> Result<Vec<Concept>, TooMany> {
    let everybody = Bits::all(context.n_documents());
    if context.n_documents() < bounds.at_least {
        return Ok(Vec::new());
    }
    let mut open = vec![Open { intent: context.shared(&everybody), extent: everybody, next: 0 }];
    let mut found = Vec::new();
    while let Some(current) = open.pop() {
        // What is open is a concept too: neither list can outgrow the bound.
        if found.len() + open.len() >= bounds.at_most {
            return Err(TooMany { at_most: bounds.at_most });
        }
        open.extend(narrower(context, &current, bounds.at_least));
        found.push(Concept { extent: current.extent.numbers(), intent: current.intent.numbers() });
    }
    Ok(found)
}

/// The concepts that one more axis leads to, each only from where it is first reached.
fn narrower<'a>(
    context: &'a Context,
    from: &'a Open,
    at_least: usize,
) -> impl Iterator<Item = Open> + use<'a> {
    let untried = context.axes.iter().enumerate().skip(from.next);
    untried.filter(|(axis, _)| !from.intent.contains(*axis)).filter_map(move |(axis, holders)| {
        let extent = from.extent.and(holders);
        if extent.len() < at_least {
            return None;
        }
        let intent = context.shared(&extent);
        let is_first = intent.is_same_below(&from.intent, axis);
        is_first.then_some(Open { extent, intent, next: axis + 1 })
    })
}
