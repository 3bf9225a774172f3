//! What became of a line.

use std::slice;

use crate::Placed;

/// What happened to the lines of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// Neither words nor place changed; the number may have.
    Same,
    /// The words changed.
    Reworded,
    /// The place changed: another section, or another order within its section.
    Moved,
    /// Words and place changed.
    MovedAndReworded,
    /// The line is new.
    Added,
    /// The line is no more.
    Struck,
    /// Several lines took the place of one.
    Split,
    /// One line took the place of several.
    Merged,
    /// Several lines took the place of several.
    Recast,
}

impl Kind {
    /// The key of the word that tells a person, e.g. `difference-reworded`.
    pub fn key(self) -> &'static str {
        match self {
            Kind::Same => "difference-same",
            Kind::Reworded => "difference-reworded",
            Kind::Moved => "difference-moved",
            Kind::MovedAndReworded => "difference-moved-and-reworded",
            Kind::Added => "difference-added",
            Kind::Struck => "difference-struck",
            Kind::Split => "difference-split",
            Kind::Merged => "difference-merged",
            Kind::Recast => "difference-recast",
        }
    }
}

/// One row of a comparison: the lines of both versions that belong together.
///
/// How the words changed is not computed here: call [`words()`](crate::words()) for the rows that are shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Row<'a> {
    /// Neither words nor place changed; the number may have.
    Same {
        /// The line as it was.
        old: Placed<'a>,
        /// The line as it is.
        new: Placed<'a>,
    },
    /// The words changed.
    Reworded {
        /// The line as it was.
        old: Placed<'a>,
        /// The line as it is.
        new: Placed<'a>,
    },
    /// The place changed.
    Moved {
        /// The line as it was.
        old: Placed<'a>,
        /// The line as it is.
        new: Placed<'a>,
    },
    /// Words and place changed.
    MovedAndReworded {
        /// The line as it was.
        old: Placed<'a>,
        /// The line as it is.
        new: Placed<'a>,
    },
    /// The line is new.
    Added {
        /// The new line.
        new: Placed<'a>,
    },
    /// The line is no more.
    Struck {
        /// The line as it was.
        old: Placed<'a>,
    },
    /// Several lines took the place of one.
    Split {
        /// The line as it was.
        old: Placed<'a>,
        /// What it became, in reading order.
        new: Vec<Placed<'a>>,
    },
    /// One line took the place of several.
    Merged {
        /// The lines as they were, in reading order.
        old: Vec<Placed<'a>>,
        /// What they became.
        new: Placed<'a>,
    },
    /// Several lines took the place of several, and nobody can say which of which.
    Recast {
        /// The lines as they were, in reading order.
        old: Vec<Placed<'a>>,
        /// What they became, in reading order.
        new: Vec<Placed<'a>>,
    },
}

impl<'a> Row<'a> {
    /// What happened.
    pub fn kind(&self) -> Kind {
        match self {
            Row::Same { .. } => Kind::Same,
            Row::Reworded { .. } => Kind::Reworded,
            Row::Moved { .. } => Kind::Moved,
            Row::MovedAndReworded { .. } => Kind::MovedAndReworded,
            Row::Added { .. } => Kind::Added,
            Row::Struck { .. } => Kind::Struck,
            Row::Split { .. } => Kind::Split,
            Row::Merged { .. } => Kind::Merged,
            Row::Recast { .. } => Kind::Recast,
        }
    }

    /// The lines of the old version in this row, in reading order.
    pub fn old_lines(&self) -> &[Placed<'a>] {
        match self {
            Row::Added { .. } => &[],
            Row::Merged { old, .. } | Row::Recast { old, .. } => old,
            Row::Same { old, .. }
            | Row::Reworded { old, .. }
            | Row::Moved { old, .. }
            | Row::MovedAndReworded { old, .. }
            | Row::Struck { old }
            | Row::Split { old, .. } => slice::from_ref(old),
        }
    }

    /// The lines of the new version in this row, in reading order.
    pub fn new_lines(&self) -> &[Placed<'a>] {
        match self {
            Row::Struck { .. } => &[],
            Row::Split { new, .. } | Row::Recast { new, .. } => new,
            Row::Same { new, .. }
            | Row::Reworded { new, .. }
            | Row::Moved { new, .. }
            | Row::MovedAndReworded { new, .. }
            | Row::Added { new }
            | Row::Merged { new, .. } => slice::from_ref(new),
        }
    }
}
