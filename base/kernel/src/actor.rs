//! Who acts, and in which capacity.

use crate::{OrganisationId, PersonId, ProcessId};

crate::words! {
    /// What a person may be in a process. Rights are written at each change, as a list of roles.
    pub enum Role {
        /// Keeps the installation; opens processes.
        Administrator = "administrator",
        /// Signs for a promoting body.
        Promoter = "promoter",
        /// Leads the process, for a limited time.
        Lead = "lead",
        /// Reads, codes, builds themes.
        Analyst = "analyst",
        /// Writes the plan.
        Editor = "editor",
        /// Decides replies.
        DecisionOwner = "decision-owner",
        /// Watches over methods and times.
        Guarantor = "guarantor",
        /// Answers for personal data.
        DataContact = "data-contact",
        /// Anyone who confirmed an e-mail address.
        Participant = "participant",
        /// Anyone at all; also who has not said who they are.
        Anyone = "anyone",
        /// The program itself: scheduled work, import.
        System = "system",
    }
}

impl Role {
    /// Roles that work inside a process and see what is restricted in it.
    pub const STAFF: &'static [Role] = &[
        Role::Promoter,
        Role::Lead,
        Role::Analyst,
        Role::Editor,
        Role::DecisionOwner,
        Role::Guarantor,
        Role::DataContact,
    ];
}

/// In which quality somebody acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Capacity {
    /// For oneself.
    Own,
    /// For an organisation, under a mandate in force.
    Organisation(OrganisationId),
    /// For the process: staff, promoters, the program.
    Staff,
}

impl Capacity {
    /// As written in the ledger.
    pub fn word(self) -> &'static str {
        match self {
            Capacity::Own => "own",
            Capacity::Organisation(_) => "organisation",
            Capacity::Staff => "staff",
        }
    }
}

/// A role held today in one process, or in the house.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Grant {
    /// Where; [`HOUSE`](crate::HOUSE) for the installation.
    pub process: ProcessId,
    /// As what.
    pub role: Role,
}

/// Who is acting: a person or nobody known, with the roles and mandates that are in force today.
#[derive(Clone, Debug, Default)]
pub struct Actor {
    /// The person, if they said who they are.
    pub person: Option<PersonId>,
    /// Roles in force today.
    pub grants: Vec<Grant>,
    /// Organisations this person may speak for today.
    pub mandates: Vec<OrganisationId>,
    /// Whether this is the program itself.
    pub system: bool,
}

impl Actor {
    /// Nobody known: a visitor.
    pub fn nobody() -> Actor {
        Actor::default()
    }

    /// The program itself.
    pub fn system() -> Actor {
        Actor { system: true, ..Actor::default() }
    }

    /// A person with these grants.
    pub fn person(person: PersonId, grants: Vec<Grant>) -> Actor {
        Actor { person: Some(person), grants, ..Actor::default() }
    }

    /// Whether this role is held in this process today. Roles of the house hold in the house only.
    pub fn holds(&self, role: Role, process: ProcessId) -> bool {
        match role {
            Role::Anyone => true,
            Role::Participant => self.person.is_some(),
            Role::System => self.system,
            _ => self.grants.contains(&Grant { process, role }),
        }
    }

    /// Whether any staff role is held in this process today.
    pub fn is_staff(&self, process: ProcessId) -> bool {
        self.system || Role::STAFF.iter().any(|role| self.holds(*role, process))
    }
}
