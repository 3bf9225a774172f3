//! All SQL of sources. What is read whole goes through [`Reader`](crate::Reader): the filter is in the statement.

mod adding;
mod agreed;
mod changing;
mod counted;
mod facts;
mod held;
mod listing;
mod lowered;
mod passages;
mod reading;

pub use adding::{NewSource, add_source, add_version};
pub use agreed::{InterviewOf, interviews_of, lower_interviews_of};
pub use changing::{describe, lower_level};
pub use counted::{Counted, Voice, counted};
pub(crate) use facts::{facts, sectors};
pub(crate) use held::{HeardIn, heard};
pub use listing::{Listed, Place, Text, texts};
pub(crate) use listing::{Shelved, Told, levels_of, public_documents, shelf, unlisted_documents};
pub use lowered::{LoweredSource, lowered};
pub use passages::{
    Address, Passage, addresses, passage, passage_by_id, passages, passages_by_ids, whole, wholes,
};
pub(crate) use passages::{Standing, places};
pub(crate) use reading::{Numbered, original, versions};
pub use reading::{Opened, Which, open};
