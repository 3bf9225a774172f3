//! What documents have in common.
//!
//! - [`Context`]: which document has which axis.
//! - [`concepts()`] and [`Lattice`]: every set of axes that some documents share and no further axis would join, with
//!   the order of these sets (Wille 1982, Restructuring lattice theory; Ganter and Wille 1999, Formal Concept
//!   Analysis).
//! - [`Lattice::drawing`]: where to put them in a line diagram.
//! - [`Shares`]: how much of each document an axis takes; which axes count as present at a threshold.
//!
//! Invariants, each held by a property test: extent and intent of a concept determine each other; no concept is missing
//! and none comes twice; a cover has nothing between its two ends; two nodes of a drawing never lie on one another.
//!
//! Deliberately absent: deciding that two documents mean the same by an axis, implications between axes, any threshold
//! of our own.

mod bits;
mod concepts;
mod context;
mod drawing;
mod order;
mod salience;

pub use concepts::{Bounds, Concept, TooMany, concepts};
pub use context::{Context, NoSuchAxis};
pub use drawing::Node;
pub use order::{Cover, Lattice};
pub use salience::{Flaw, Moved, Salience, Shares};
