//! A text and the segments its coders made.

use std::ops::Range;

/// A range to which a coder gave a value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Segment<V> {
    /// Where, in code points from the beginning of the document.
    pub range: Range<usize>,
    /// What it was called.
    pub value: V,
}

/// A document and, for each coder, segments that are in order and do not overlap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Continuum<V> {
    length: usize,
    coders: Vec<Vec<Segment<V>>>,
}

/// Why segments are no partition of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Flaw {
    /// Longer than four thousand million code points.
    TooLong,
    /// A segment without length, or turned round.
    Empty {
        /// The coder, by place.
        coder: usize,
        /// Where it starts.
        at: usize,
    },
    /// A segment that goes beyond the end.
    Beyond {
        /// The coder, by place.
        coder: usize,
        /// Where it starts.
        at: usize,
    },
    /// Two segments of one coder that overlap: compare code by code instead, each joined by [`crate::merged`].
    Overlap {
        /// The coder, by place.
        coder: usize,
        /// Where the second one starts.
        at: usize,
    },
}

impl<V> Continuum<V> {
    /// Reads a document of `length` code points and its coders' segments, in any order.
    ///
    /// Every coder who read the document belongs in it, also one who marked nothing. O(n log n).
    pub fn new(length: usize, mut coders: Vec<Vec<Segment<V>>>) -> Result<Continuum<V>, Flaw> {
        if u32::try_from(length).is_err() {
            return Err(Flaw::TooLong);
        }
        for (coder, segments) in coders.iter_mut().enumerate() {
            segments.sort_by_key(|segment| segment.range.start);
            checked(length, coder, segments)?;
        }
        Ok(Continuum { length, coders })
    }

    /// Its length in code points.
    pub fn length(&self) -> usize {
        self.length
    }

    /// Each coder's segments, in the order of the text.
    pub fn coders(&self) -> &[Vec<Segment<V>>] {
        &self.coders
    }
}

fn checked<V>(length: usize, coder: usize, segments: &[Segment<V>]) -> Result<(), Flaw> {
    let mut last_end = 0;
    for Segment { range, .. } in segments {
        let at = range.start;
        if range.is_empty() {
            return Err(Flaw::Empty { coder, at });
        }
        if range.end > length {
            return Err(Flaw::Beyond { coder, at });
        }
        if at < last_end {
            return Err(Flaw::Overlap { coder, at });
        }
        last_end = range.end;
    }
    Ok(())
}
