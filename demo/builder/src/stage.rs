//! The stage: the database as the demonstration goes on, who may act on which day, and what each key became.

use crate::script::{Person, Script};
use anyhow::{Context, Result};
use interviews::{CampaignId, ContactId};
use kernel::{
    Actor, Change, Clock, Day, Grant, Moment, OrganisationId, PersonId, PhaseKind, ProcessId, Ref, Role,
    Scope, may,
};
use plan::{LineId, RevisionId};
use record::Db;
use std::collections::{HashMap, HashSet};

/// What has come about so far.
#[derive(Debug)]
pub struct Stage<'a> {
    /// The hand-written files.
    pub script: &'a Script,
    /// The database, at the moment of the scene being played.
    pub db: Db,
    /// The process, once it is open.
    pub process: ProcessId,
    /// People by key, or by name for those who only wrote.
    pub people: HashMap<String, PersonId>,
    /// The campaign of interviews, once it is open.
    pub campaign: Option<CampaignId>,
    /// Who is to be heard, by name.
    pub contacts: HashMap<String, ContactId>,
    /// Organisations by key.
    pub organisations: HashMap<String, OrganisationId>,
    /// Everything that can be pointed at by key: sources, excerpts, themes, contributions.
    pub things: HashMap<String, Ref>,
    /// Lines by key, with their newest revision.
    pub lines: HashMap<String, (LineId, RevisionId)>,
    /// Revisions by the key of the change that made them.
    pub revisions: HashMap<String, Vec<RevisionId>>,
    /// Numbers of contributions, by key.
    pub numbers: HashMap<String, i64>,
    /// Contributions already answered, by key.
    pub answered: HashSet<String>,
}

impl Stage<'_> {
    /// Moves the clock to a second of a day, counted from nine in the morning in Rome.
    pub fn set(&mut self, day: Day, second: i64) {
        let nine = day.start().0 + 9 * 3_600_000_000;
        self.db = self.db.at(Clock::Fixed(Moment(nine + second * 1_000_000)));
    }

    /// Today, as the scene has it.
    pub fn today(&self) -> Day {
        self.db.clock.today()
    }

    /// The process with the phases open today.
    pub fn scope(&self) -> Scope {
        let today = self.today();
        let open = self
            .script
            .process
            .phase
            .iter()
            .filter(|phase| phase.starts_on <= today && today <= phase.ends_on);
        Scope {
            process: self.process,
            open: open.filter_map(|phase| PhaseKind::parse(&phase.kind)).collect(),
        }
    }

    /// Somebody of the staff with the roles they hold today.
    pub fn actor(&self, key: &str) -> Result<Actor> {
        let person = self.script.process.person.iter().find(|person| person.key == key);
        let person = person.with_context(|| format!("nobody is called {key}"))?;
        let id = self.people.get(key).with_context(|| format!("{key} has not come in yet"))?;
        Ok(Actor::person(*id, self.grants(person)))
    }

    fn grants(&self, person: &Person) -> Vec<Grant> {
        let today = self.today();
        let held = person
            .role
            .iter()
            .filter(|role| role.from <= today && role.until.is_none_or(|until| today <= until));
        held.filter_map(|role| role_of(&role.name))
            .map(|role| Grant { process: self.process, role })
            .collect()
    }

    /// Who may do `C` today: this person if they may, otherwise the first of the staff who may.
    pub fn whoever_may<C: Change>(&self, first: &str) -> Result<Actor> {
        let others = self.script.process.person.iter().map(|person| person.key.as_str());
        for key in std::iter::once(first).chain(others).filter(|key| !key.is_empty()) {
            let actor = self.actor(key)?;
            if may::<C>(&actor, &self.scope()).is_ok() {
                return Ok(actor);
            }
        }
        anyhow::bail!("nobody may do {} on {}", C::NAME, self.today())
    }

    /// What a key became.
    pub fn thing(&self, key: &str) -> Result<Ref> {
        self.things.get(key).copied().with_context(|| format!("{key} does not exist yet on {}", self.today()))
    }

    /// The line of a key, with its newest revision.
    pub fn line(&self, key: &str) -> Result<(LineId, RevisionId)> {
        self.lines
            .get(key)
            .copied()
            .with_context(|| format!("line {key} does not exist yet on {}", self.today()))
    }
}

/// Our role for a role of the script; facilitators and interviewers have none of their own.
pub fn role_of(name: &str) -> Option<Role> {
    match name {
        "signer" => Some(Role::Promoter),
        "data-protection" => Some(Role::DataContact),
        other => Role::parse(other).filter(|role| Role::STAFF.contains(role)),
    }
}
