//! How far coders agree, and where they do not.
//!
//! - [`disagreements()`]: the stretches of a text that coders see differently, and who says what. To be read first:
//!   agreement is for talking about it (O'Connor and Joffe 2020, International Journal of Qualitative Methods 19).
//! - [`Ratings`]: percent, Cohen's kappa and Krippendorff's nominal alpha on given units, with bootstrap intervals.
//! - [`words()`], [`sentences`], [`coded`]: from ranges of a text to units, for one code at a time.
//! - [`unitizing()`]: the alpha family for coders who choose their own ranges, with bootstrap intervals over documents.
//!
//! Invariants, each held by a property test: coders who agree on more than one value have coefficient 1; the order of
//! coders and the names of values do not matter; a value is never infinite and never no number; segments of length one
//! bring the unitizing alpha back to the nominal one; the same seed gives the same interval.
//!
//! Deliberately absent: one number for a whole project, ordinal and interval metrics, gamma, verdicts such as "good".

mod coefficient;
mod ratings;
mod resampling;
mod units;

mod disagreements;
mod ranges;
mod unitizing;

pub use coefficient::{Agreement, Undefined};
pub use disagreements::{Disagreement, disagreements};
pub use ranges::merged;
pub use ratings::{Coefficient, Ratings, Uneven};
pub use resampling::{Confidence, Draws, Interval, NoInterval};
pub use unitizing::{Continuum, Flaw, OfValue, Segment, Unitizing, interval, unitizing};
pub use units::{Touch, coded, sentences, words};
