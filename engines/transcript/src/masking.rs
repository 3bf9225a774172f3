//! Who speaks, personal data found in the words, and words replaced by marks.
//!
//! Finding never changes anything: [`cast`](cast()) and [`suspects`](suspects()) give proposals for a person to go through, and
//! [`redact`](redact()) hides exactly the ranges it is given. Ranges and places are in code points, the end excluded.
//!
//! The key of a cast, which says who stands behind each pseudonym, is a value of its own: whoever keeps the transcript
//! need not keep it, and whoever keeps both keeps them apart (GDPR, article 4, point 5).

mod address;
mod birth;
mod cast;
mod email;
mod fiscal_code;
mod found;
mod iban;
mod mentions;
mod names;
mod phone;
mod plate;
mod redact;
mod speakers;
mod suspects;
mod unite;
mod words;

pub use cast::{Cast, Key, Miscast, Proposal, cast};
pub use fiscal_code::is_fiscal_code;
pub use found::{Found, Ground, Kind};
pub use iban::is_iban;
pub use names::Likeness;
pub use redact::{Redacted, Redaction, Unredactable, redact};
pub use speakers::{Speaker, speakers};
pub use suspects::suspects;
pub use unite::unite;
