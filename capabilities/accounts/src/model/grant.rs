//! Roles given to people.

use super::{GrantId, PersonName, Standing, Term};
use kernel::{Day, HOUSE, Lang, Moment, PersonId, ProcessId, Role};
use record::{FromQueryResult, sea_orm};

/// The roles that can be given in a process, or in the house.
pub fn may_be_given(process: ProcessId) -> &'static [Role] {
    // In the house a lead may open processes, an administrator keeps the installation; nothing else means anything there.
    if process == HOUSE { &[Role::Administrator, Role::Lead] } else { Role::STAFF }
}

/// Somebody about to be given a role.
#[derive(Clone, Debug)]
pub struct NewGrant {
    /// Name, used when the address is new here.
    pub name: PersonName,
    /// Address to which the invitation goes.
    pub email: super::Email,
    /// Language of the invitation.
    pub lang: Lang,
    /// As what.
    pub role: Role,
    /// When.
    pub term: Term,
}

/// A role given to a person, with its days.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Granted {
    /// Which grant.
    pub id: GrantId,
    /// Where; [`HOUSE`] for the installation.
    pub process_id: ProcessId,
    /// Who.
    pub person_id: PersonId,
    /// Name of the person; none after erasure.
    pub name: Option<String>,
    /// Address of the person, for those who may read it.
    pub email: Option<String>,
    /// As what.
    pub role: Role,
    /// First day.
    pub from_day: Day,
    /// Last day.
    pub until_day: Option<Day>,
    /// When it was given.
    pub recorded_at: Moment,
    /// When it was ended before its last day, or the person erased.
    pub ended_at: Option<Moment>,
}

impl Granted {
    /// Its days.
    pub fn term(&self) -> Term {
        Term { from: self.from_day, until: self.until_day }
    }

    /// Where today stands in them.
    pub fn standing(&self, today: Day) -> Standing {
        self.term().standing(today, self.ended_at)
    }
}
