//! What changed between two texts, and between two versions of a plan.
//!
//! Three questions, each a pure function of its arguments, giving the same answer every time:
//! - [`words()`]: which words of a line were struck and which are new;
//! - [`lines()`]: which lines of a plan were reworded, moved, added, struck, split or merged;
//! - [`same_text_key`]: whether two contributions are the same text sent twice.
//!
//! Invariants, each held by a property test: putting the pieces of [`words()`] together again gives both texts exactly;
//! every line of both versions is in exactly one row of [`lines()`]; a version compared with itself has not changed.
//!
//! Deliberately absent: guessing that two lines with different ids are the same line, marks of colour or markup, and
//! any deadline by the clock, which would make the answer depend on the machine.

mod ends;
mod islands;
mod neighbours;
mod order;
mod pieces;
mod placing;
mod plan;
mod row;
mod tokens;
mod words;

pub use neighbours::same_text_key;
pub use plan::{Placed, lines};
pub use row::{Kind, Row};
pub use words::{Piece, words};
