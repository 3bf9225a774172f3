//! The named cast: everybody knows Anna the analyst.

use kernel::{Actor, Grant, PersonId, PhaseKind, ProcessId, Role, Scope, uuid::Uuid};

/// The people of the tests, each with one role in one process.
#[derive(Clone, Debug)]
pub struct Cast {
    /// Leads the process.
    pub marta: Actor,
    /// Reads and codes.
    pub anna: Actor,
    /// Reads and codes, too.
    pub bruno: Actor,
    /// Writes the plan.
    pub elena: Actor,
    /// Writes the plan, too.
    pub fabio: Actor,
    /// Decides replies.
    pub dario: Actor,
    /// Signs for the first promoter.
    pub paola: Actor,
    /// Signs for the second promoter.
    pub carlo: Actor,
    /// A citizen with a confirmed address and no role.
    pub rosa: Actor,
}

impl Cast {
    /// The cast at work in this process.
    pub fn of(process: ProcessId) -> Cast {
        Cast {
            marta: person(1, process, Some(Role::Lead)),
            anna: person(2, process, Some(Role::Analyst)),
            bruno: person(3, process, Some(Role::Analyst)),
            elena: person(4, process, Some(Role::Editor)),
            fabio: person(5, process, Some(Role::Editor)),
            dario: person(6, process, Some(Role::DecisionOwner)),
            paola: person(7, process, Some(Role::Promoter)),
            carlo: person(8, process, Some(Role::Promoter)),
            rosa: person(9, process, None),
        }
    }
}

/// Somebody with an id of their own and at most one role.
pub fn person(number: u128, process: ProcessId, role: Option<Role>) -> Actor {
    let grants = role.map(|role| Grant { process, role }).into_iter().collect();
    Actor::person(PersonId(Uuid::from_u128(0x4000_8000_0000_0000_0000 + number)), grants)
}

/// A process with these phases open.
pub fn scope(process: ProcessId, open: &[PhaseKind]) -> Scope {
    Scope { process, open: open.to_vec() }
}
