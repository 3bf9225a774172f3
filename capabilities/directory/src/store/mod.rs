//! All SQL of the directory.

mod held;
mod mandates;
mod organisations;

pub(crate) use held::{HeldMandate, mandates_held};
pub use mandates::{covers, end_mandate, give_mandate, mandates, mandates_of};
pub use organisations::{add, category_sizes, organisation, organisations, revise};
