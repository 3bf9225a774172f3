//! Who looks: decides what may be shown, inside the query and at the label.

use crate::{Actor, PersonId, ProcessId};

/// Somebody looking at one process.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Viewer {
    /// The process looked at.
    pub process: ProcessId,
    /// The person, if known.
    pub person: Option<PersonId>,
    /// Whether they work in this process and see what is restricted in it.
    pub staff: bool,
}

impl Viewer {
    /// This actor looking at this process.
    pub fn of(actor: &Actor, process: ProcessId) -> Viewer {
        Viewer { process, person: actor.person, staff: actor.is_staff(process) }
    }

    /// The public looking at this process.
    pub fn public(process: ProcessId) -> Viewer {
        Viewer { process, person: None, staff: false }
    }
}
