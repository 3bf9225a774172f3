//! Blind rounds.
//!
//! While a round is open, what its coders make in its sources is read by nobody but whoever made it. The views of migration
//! 62 say which codings, memos, readings and excerpts those are; every statement that reads such rows leaves them out, and
//! the statements that show them to one person let that person's own through. Figures leave them out for everybody.
//! `app/tests/veiled.rs` reads every statement of the program for it.

mod closing;
mod opening;
mod reading;
mod settling;

pub use closing::{close_round, finish_round};
pub use opening::open_round;
pub use reading::{
    Coder, CoderProgress, coders_of_round, codes_of_round, codings_of_round, is_veiled, progress_of_round,
    round, rounds, settled_of_round, texts_in_rounds, texts_of_round,
};
pub(crate) use reading::{check_reshapable, codes_in_open_rounds};
pub use settling::{Settling, settle};

use kernel::{PersonId, uuid::Uuid};

/// Whose own work is shown although a round is open: somebody's, or nobody's. Never null, which would be equal to nobody
/// and different from nobody, and would lift the veil.
pub(crate) fn eyes(person: Option<PersonId>) -> PersonId {
    person.unwrap_or(PersonId(Uuid::nil()))
}
