//! One's own page.

use crate::{
    letters,
    model::{Granted, Session, Standing},
    store::PersonalData,
};
use askama::Template;
use kernel::{Day, Lang, ProcessId};
use std::collections::BTreeMap;
use web::{Choice, Form, Shell, form::choices};

/// A role of mine.
#[derive(Clone, Debug)]
pub struct RoleRow {
    pub(super) role: String,
    pub(super) place: String,
    pub(super) allows: String,
    pub(super) days: String,
    pub(super) standing: String,
    pub(super) tone: &'static str,
    pub(super) drawing: &'static str,
}

impl RoleRow {
    fn of(shell: &Shell, grant: &Granted, places: &BTreeMap<ProcessId, String>, today: Day) -> RoleRow {
        let standing = grant.standing(today);
        let (tone, drawing) = super::people::look(standing);
        RoleRow {
            role: letters::role(shell.lang, grant.role),
            place: places.get(&grant.process_id).cloned().unwrap_or_default(),
            allows: letters::allows(shell.lang, grant.role),
            days: letters::days(shell.lang, grant.term()),
            standing: shell.t(&format!("accounts-standing-{standing}")),
            tone,
            drawing,
        }
    }
}

/// A browser in which I am signed in.
#[derive(Clone, Debug)]
pub struct SessionRow {
    pub(super) words: String,
    pub(super) is_this: bool,
}

impl SessionRow {
    fn of(shell: &Shell, session: &Session, this: &str) -> SessionRow {
        let words = shell.ta("accounts-me-session", "when", &shell.moment(&session.recorded_at));
        SessionRow { words, is_this: session.digest == this }
    }
}

/// Who I am here.
#[derive(Debug, Template)]
#[template(path = "me.html")]
pub struct MePage {
    pub(super) shell: Shell,
    pub(super) name: String,
    pub(super) email: String,
    pub(super) roles: Vec<RoleRow>,
    pub(super) past: Vec<RoleRow>,
    pub(super) form: Form,
    pub(super) langs: Vec<Choice>,
    pub(super) sessions: Vec<SessionRow>,
    pub(super) asked: Option<String>,
    pub(super) keeper: bool,
}

impl MePage {
    /// In the words of the page. `now` is the digest of this session and the day.
    pub fn new(
        shell: Shell,
        data: &PersonalData,
        places: &BTreeMap<ProcessId, String>,
        now: (&str, Day),
        form: Form,
    ) -> MePage {
        let (this, today) = now;
        let (past, held): (Vec<&Granted>, Vec<&Granted>) =
            data.grants.iter().partition(|grant| grant.standing(today) == Standing::Over);
        let rows = |grants: Vec<&Granted>| {
            grants.iter().map(|one| RoleRow::of(&shell, one, places, today)).collect()
        };
        MePage {
            name: data.person.name.clone().unwrap_or_default(),
            email: data.person.email.clone().unwrap_or_default(),
            roles: rows(held),
            past: rows(past),
            langs: langs(shell.lang, form.value("lang")),
            form,
            sessions: data.sessions.iter().map(|session| SessionRow::of(&shell, session, this)).collect(),
            asked: data
                .erasure_requested_at
                .map(|at| shell.ta("accounts-me-erasure-asked", "when", &shell.moment(&at))),
            keeper: false,
            shell,
        }
    }

    /// With the pages of who keeps the house, or without.
    pub fn keeper(self, keeper: bool) -> MePage {
        MePage { keeper, ..self }
    }
}

/// The languages messages can be in.
pub(super) fn langs(lang: Lang, chosen: &str) -> Vec<Choice> {
    choices(lang, "accounts-lang", Lang::ALL.iter().map(|one| one.word()), &[chosen])
}
