//! Words everybody shares: ids, references, changes and permits, times, texts, failures.
//!
//! Invariants: nothing here reads or writes anything; a [`Permit`] cannot be made outside [`may`];
//! the clock is handed over, never asked for.
//! Deliberately absent: anything that knows a capability, a table or a page.

pub mod actor;
pub mod attribution;
pub mod change;
pub mod failure;
pub mod ids;
pub mod lang;
pub mod refs;
pub mod text;
pub mod time;
pub mod viewer;
pub mod words;

pub use actor::{Actor, Capacity, Grant, Role};
pub use attribution::Attribution;
pub use change::{Ask, Change, During, Free, Needed, Permit, PhaseKind, Scope, may};
pub use failure::{Failure, Problem};
pub use ids::{EntryId, HOUSE, OrganisationId, PersonId, ProcessId};
pub use lang::Lang;
pub use refs::{Kind, PERSON, Ref};
pub use time::{Clock, Day, Moment};
pub use viewer::Viewer;

#[doc(hidden)]
pub use inventory;
#[cfg(feature = "rows")]
#[doc(hidden)]
pub use sea_orm;
#[doc(hidden)]
pub use serde;
#[doc(hidden)]
pub use uuid;
