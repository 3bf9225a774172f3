//! What can be done to the record, and the proof that somebody may do it.
//!
//! A change is a type. [`may`] is the only place of permission: role, capacity, phase and process go in, an [`Ask`] comes
//! out, and the reason turns it into a [`Permit`]. Every writing function of a store demands the permit of its own change.

use crate::{Actor, Capacity, Failure, PersonId, ProcessId, Role, text::Reason};
use std::marker::PhantomData;

crate::words! {
    /// What kind of time a phase of a process is.
    pub enum PhaseKind {
        /// Documents are gathered and read.
        Documents = "documents",
        /// People are heard.
        Interviews = "interviews",
        /// Meetings and tables.
        Event = "event",
        /// A draft can be remarked upon.
        Consultation = "consultation",
        /// Replies are given.
        Decision = "decision",
        /// The bodies adopt.
        Adoption = "adoption",
        /// The plan is carried out.
        Implementation = "implementation",
        /// The plan is written again.
        Revision = "revision",
    }
}

/// In which phases a change is possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum During {
    /// At any time.
    Always,
    /// Only while a phase of one of these kinds is open.
    Phases(&'static [PhaseKind]),
}

/// Whether a reason must be given; see [`Needed`] and [`Free`].
pub trait Why {
    /// As shown in the policy.
    const NEEDED: bool;
}

/// A reason must be given.
#[derive(Debug)]
pub struct Needed;
/// No reason is asked for.
#[derive(Debug)]
pub struct Free;
impl Why for Needed {
    const NEEDED: bool = true;
}
impl Why for Free {
    const NEEDED: bool = false;
}

/// A kind of thing that can be done to the record. Declared with [`change!`](macro@crate::change).
pub trait Change {
    /// Name in the ledger: `plan.line.revise`.
    const NAME: &'static str;
    /// Who may: any of these roles, in the process of the scope.
    const BY: &'static [Role];
    /// When.
    const DURING: During;
    /// Whether a reason is compulsory.
    type Why: Why;
}

/// A change as listed for the policy and for the by-rule tests.
#[derive(Clone, Copy, Debug)]
pub struct ChangeInfo {
    /// Name in the ledger.
    pub name: &'static str,
    /// Who may.
    pub by: &'static [Role],
    /// When.
    pub during: During,
    /// Whether a reason is compulsory.
    pub needs_reason: bool,
}

inventory::collect!(ChangeInfo);

/// Every change of every linked capability, by name.
pub fn every_change() -> Vec<ChangeInfo> {
    let mut all: Vec<_> = inventory::iter::<ChangeInfo>.into_iter().copied().collect();
    all.sort_by_key(|change| change.name);
    all
}

/// Declares changes: `change! { /// New words for a line. ReviseLine = "plan.line.revise" by [Editor] during [] why Needed }`.
/// An empty `during` means always.
#[macro_export]
macro_rules! change {
    ($($(#[$about:meta])* $name:ident = $text:literal by [$($role:ident),+] during [$($phase:ident),*] why $why:ident),+ $(,)?) => {$(
        $(#[$about])*
        #[derive(Debug)]
        pub struct $name;
        impl $crate::Change for $name {
            const NAME: &'static str = $text;
            const BY: &'static [$crate::Role] = &[$($crate::Role::$role),+];
            const DURING: $crate::During = $crate::change!(@during $($phase),*);
            type Why = $crate::$why;
        }
        $crate::inventory::submit! { $crate::change::ChangeInfo {
            name: $text,
            by: <$name as $crate::Change>::BY,
            during: <$name as $crate::Change>::DURING,
            needs_reason: <$crate::$why as $crate::change::Why>::NEEDED,
        } }
    )+};
    (@during) => { $crate::During::Always };
    (@during $($phase:ident),+) => { $crate::During::Phases(&[$($crate::PhaseKind::$phase),+]) };
}

/// Where and when something is about to be done: a process and the kinds of its phases open today.
#[derive(Clone, Debug)]
pub struct Scope {
    /// The process; [`HOUSE`](crate::HOUSE) for the installation.
    pub process: ProcessId,
    /// Kinds of the phases open today.
    pub open: Vec<PhaseKind>,
}

impl Scope {
    /// The installation itself, which has no phases.
    pub fn house() -> Scope {
        Scope { process: crate::HOUSE, open: Vec::new() }
    }
}

/// A change that is allowed and waits for its reason.
#[derive(Debug)]
pub struct Ask<C: Change> {
    person: Option<PersonId>,
    role: Role,
    capacity: Capacity,
    process: ProcessId,
    change: PhantomData<C>,
}

/// Proof that a change is allowed to somebody, in one process, with its reason. Made only here.
#[derive(Debug)]
pub struct Permit<C: Change> {
    ask: Ask<C>,
    reason: Option<Reason>,
}

/// Whether `actor` may do `C` in `scope`. The one place of permission; asks no database.
/// Fails with `Refused`, saying whether role or phase is in the way.
pub fn may<C: Change>(actor: &Actor, scope: &Scope) -> Result<Ask<C>, Failure> {
    let held = C::BY.iter().copied().find(|role| actor.holds(*role, scope.process));
    let role = held.ok_or(Failure::Refused("refused-role"))?;
    if let During::Phases(kinds) = C::DURING
        && !kinds.iter().any(|kind| scope.open.contains(kind))
    {
        return Err(Failure::Refused("refused-phase"));
    }
    let capacity = match role {
        Role::Participant | Role::Anyone => Capacity::Own,
        _ => Capacity::Staff,
    };
    Ok(Ask { person: actor.person, role, capacity, process: scope.process, change: PhantomData })
}

impl<C: Change> Ask<C> {
    /// The same, in the name of an organisation. Fails with `Refused` without a mandate in force.
    pub fn speaking_for(
        mut self,
        actor: &Actor,
        organisation: crate::OrganisationId,
    ) -> Result<Ask<C>, Failure> {
        if !actor.mandates.contains(&organisation) {
            return Err(Failure::Refused("refused-mandate"));
        }
        self.capacity = Capacity::Organisation(organisation);
        Ok(self)
    }

    /// With the reason that was given. Fails with `Invalid` on the field `reason`.
    pub fn because(self, reason: &str) -> Result<Permit<C>, Failure> {
        let reason = Reason::parse(reason)?;
        Ok(Permit { ask: self, reason: Some(reason) })
    }
}

impl<C: Change<Why = Free>> Ask<C> {
    /// Without a reason, where none is due.
    pub fn plainly(self) -> Permit<C> {
        Permit { ask: self, reason: None }
    }
}

/// A change that opens a process: allowed in the house, recorded in the process it opens.
pub trait Opens: Change {}

impl<C: Opens> Permit<C> {
    /// The same permit in the process it opens.
    pub fn carried_into(mut self, process: ProcessId) -> Permit<C> {
        self.ask.process = process;
        self
    }
}

impl<C: Change> Permit<C> {
    /// Who acts; `None` for somebody unknown or the program.
    pub fn person(&self) -> Option<PersonId> {
        self.ask.person
    }
    /// The role that gave the right.
    pub fn role(&self) -> Role {
        self.ask.role
    }
    /// In which quality.
    pub fn capacity(&self) -> Capacity {
        self.ask.capacity
    }
    /// In which process.
    pub fn process(&self) -> ProcessId {
        self.ask.process
    }
    /// Why.
    pub fn reason(&self) -> Option<&Reason> {
        self.reason.as_ref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Grant, HOUSE};

    crate::change! {
        /// New words.
        Revise = "test.revise" by [Editor] during [] why Needed,
        /// Speak.
        Speak = "test.speak" by [Participant] during [Consultation] why Free,
    }

    fn editor_of(process: ProcessId) -> Actor {
        Actor::person(PersonId(uuid::Uuid::from_u128(7)), vec![Grant { process, role: Role::Editor }])
    }

    fn torino() -> Scope {
        Scope { process: ProcessId(uuid::Uuid::from_u128(1)), open: vec![] }
    }

    #[test]
    fn an_editor_of_one_process_is_nobody_in_another() {
        let elena = editor_of(torino().process);
        assert!(may::<Revise>(&elena, &torino()).is_ok());
        let other = Scope { process: HOUSE, open: vec![] };
        assert!(matches!(may::<Revise>(&elena, &other), Err(Failure::Refused("refused-role"))));
    }

    #[test]
    fn speaking_needs_an_open_phase_and_a_mandate() {
        let elena = editor_of(torino().process);
        assert!(matches!(may::<Speak>(&elena, &torino()), Err(Failure::Refused("refused-phase"))));
        let open = Scope { open: vec![PhaseKind::Consultation], ..torino() };
        let ask = may::<Speak>(&elena, &open).unwrap();
        let stranger = crate::OrganisationId(uuid::Uuid::from_u128(9));
        assert!(ask.speaking_for(&elena, stranger).is_err());
    }

    #[test]
    fn an_empty_reason_is_no_reason() {
        let ask = may::<Revise>(&editor_of(torino().process), &torino()).unwrap();
        assert!(ask.because("  ").is_err());
    }
}
