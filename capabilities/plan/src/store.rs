//! All SQL of plans.
//!
//! Reads take a moment where history matters; [`Moment::MAX`](kernel::Moment::MAX) goes through the pointers. What has not
//! been published is read by the functions that say so in their first sentence: their callers answer to staff only.
//! Writes: the pointer moves first, the entry locks the ledger, what depends on neighbours is read after that.

mod adopt;
mod closing;
mod compared;
mod evidence;
mod grip;
mod history;
mod line;
mod links;
mod named;
mod publish;
mod read;
mod reshape;
mod section;
mod spot;
mod versions;
mod weights;

pub use adopt::{Adoption, adopt, adoptions};
pub use closing::{adopted_by_all, closed_by, reopen};
pub use compared::changed_texts;
pub use evidence::{Evidence, evidence};
pub use history::{
    Appearance, Cause, Revised, Step, appearances, causes_between, line_of_revision, replaced_by,
    replaced_lines, replacements, revisions_of, steps_between,
};
pub use line::{add_line, move_line, restore_line, revise, strike_line};
pub use links::{make_links, withdraw_link};
pub(crate) use named::{
    KnownRevision, KnownSection, Placed, drafted, ever_printed, known_revisions, known_sections,
    known_versions, last_printed,
};
pub use publish::{DraftState, VersionDraft, draft_state, printed_draft, publish};
pub use read::{has_lines, line_now, lines, plan_of, sections, struck_lines};
pub use reshape::{merge_lines, split_line};
pub use section::{add_section, revise_section, section_now};
pub use versions::{
    PrintedAs, latest_version, lines_with_numbers, printed_before_changes, version, version_lines,
    version_lines_after, versions,
};
pub use weights::{Weight, shaken, weights};
