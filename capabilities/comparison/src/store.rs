//! All SQL of comparison.

mod axes;
mod confirming;
mod denominators;
mod lowered;

pub use axes::{Axis, axes, axes_by_ids, axis, evidence, resting};
pub use confirming::{Part, confirm_axis, rename_axis, split_axis, withdraw_axis};
pub use denominators::{
    Candidate, Compared, Denominator, begin_denominator, candidate, candidates, denominator, denominators,
    documents, end_denominator,
};
pub use lowered::lowered;
