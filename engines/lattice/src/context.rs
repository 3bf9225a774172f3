//! Which document has which axis.

use crate::bits::Bits;

/// A table of documents and axes, both by number from 0: Wille's formal context, objects and attributes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Context {
    n_axes: usize,
    /// The axes of each document.
    pub(crate) documents: Vec<Bits>,
    /// The documents of each axis.
    pub(crate) axes: Vec<Bits>,
}

/// A document names an axis that there is not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct NoSuchAxis {
    /// The document.
    pub document: usize,
    /// What it names.
    pub axis: usize,
}

impl Context {
    /// Reads for each document its axes, in any order, twice or once. Time and memory are documents times axes.
    pub fn new(n_axes: usize, documents: &[Vec<usize>]) -> Result<Context, NoSuchAxis> {
        for (document, axes) in documents.iter().enumerate() {
            if let Some(axis) = axes.iter().find(|axis| **axis >= n_axes) {
                return Err(NoSuchAxis { document, axis: *axis });
            }
        }
        Ok(Context::of_rows(n_axes, documents))
    }

    /// The same from rows that are known to name only axes that there are.
    pub(crate) fn of_rows(n_axes: usize, documents: &[Vec<usize>]) -> Context {
        let mut axes = vec![Bits::none(documents.len()); n_axes];
        for (document, row) in documents.iter().enumerate() {
            for axis in row {
                if let Some(holders) = axes.get_mut(*axis) {
                    holders.insert(document);
                }
            }
        }
        let documents = documents.iter().map(|row| Bits::of(n_axes, row)).collect();
        Context { n_axes, documents, axes }
    }

    /// How many axes there are.
    pub fn n_axes(&self) -> usize {
        self.n_axes
    }

    /// How many documents there are.
    pub fn n_documents(&self) -> usize {
        self.documents.len()
    }

    /// The axes that all of these documents have; of no document at all, every axis.
    pub(crate) fn shared(&self, documents: &Bits) -> Bits {
        let mut shared = Bits::all(self.n_axes);
        let chosen = self.documents.iter().enumerate().filter(|(at, _)| documents.contains(*at));
        chosen.for_each(|(_, axes)| shared.keep(axes));
        shared
    }
}
