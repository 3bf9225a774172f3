//! The people of a process: who holds which role, invitations, endings, erasures.

use super::me::langs;
use crate::{
    letters,
    model::{Granted, Standing},
    store::Requested,
};
use askama::Template;
use kernel::{Day, Role};
use web::{Choice, Form, Shell, form::choices};

/// A role held by a person.
#[derive(Clone, Debug)]
pub struct PersonRow {
    pub(super) name: String,
    pub(super) email: Option<String>,
    pub(super) role: String,
    pub(super) days: String,
    pub(super) standing: String,
    pub(super) tone: &'static str,
    pub(super) drawing: &'static str,
    pub(super) href: String,
    /// Whether its days are over.
    pub is_over: bool,
}

/// How a standing is coloured and drawn; it is always also said in words.
pub(super) fn look(standing: Standing) -> (&'static str, &'static str) {
    match standing {
        Standing::InForce => ("good", "it-check-circle"),
        Standing::Coming => ("later", "it-clock"),
        Standing::Over => ("plain", "it-minus-circle"),
    }
}

impl PersonRow {
    /// In the words of the page.
    pub fn of(shell: &Shell, grant: &Granted, today: Day, href: String) -> PersonRow {
        let standing = grant.standing(today);
        let (tone, drawing) = look(standing);
        PersonRow {
            name: grant.name.clone().unwrap_or_else(|| shell.t("accounts-person-erased")),
            email: grant.email.clone(),
            role: letters::role(shell.lang, grant.role),
            days: letters::days(shell.lang, grant.term()),
            standing: shell.t(&format!("accounts-standing-{standing}")),
            tone,
            drawing,
            is_over: standing == Standing::Over,
            href,
        }
    }

    /// The same, with the address only for readers who may have it.
    pub fn with_address(self, shown: bool) -> PersonRow {
        PersonRow { email: self.email.filter(|_| shown), ..self }
    }
}

/// A wish to be erased that waits.
#[derive(Clone, Debug)]
pub struct WishRow {
    pub(super) name: String,
    pub(super) when: String,
    pub(super) href: String,
}

impl WishRow {
    /// In the words of the page.
    pub fn of(shell: &Shell, wish: &Requested, href: String) -> WishRow {
        let name = wish.name.clone().unwrap_or_default();
        WishRow { name, when: shell.ta("accounts-wish-when", "when", &shell.moment(&wish.recorded_at)), href }
    }
}

/// Who holds which role.
#[derive(Debug, Template)]
#[template(path = "people.html")]
pub struct PeoplePage {
    /// The frame.
    pub shell: Shell,
    /// Wishes to be erased.
    pub wishes: Vec<WishRow>,
    /// Roles held or coming.
    pub held: Vec<PersonRow>,
    /// Roles that are over.
    pub over: Vec<PersonRow>,
    /// Where somebody is invited, for those who may.
    pub invitation: Option<String>,
}

/// What a role may do.
#[derive(Clone, Debug)]
pub struct RoleHelp {
    pub(super) role: String,
    pub(super) allows: String,
}

/// The form of an invitation.
#[derive(Debug, Template)]
#[template(path = "invitation.html")]
pub struct InvitationPage {
    pub(super) shell: Shell,
    pub(super) form: Form,
    pub(super) roles: Vec<Choice>,
    pub(super) langs: Vec<Choice>,
    pub(super) help: Vec<RoleHelp>,
    pub(super) action: String,
    pub(super) back: String,
}

impl InvitationPage {
    /// In the words of the page. `ways` are where the form goes, and the way back.
    pub fn new(shell: Shell, form: Form, given: &[Role], ways: (String, String)) -> InvitationPage {
        let lang = shell.lang;
        let help =
            |role: &Role| RoleHelp { role: letters::role(lang, *role), allows: letters::allows(lang, *role) };
        InvitationPage {
            roles: choices(
                lang,
                "accounts-role",
                given.iter().map(|role| role.word()),
                &[form.value("role")],
            ),
            langs: langs(lang, form.value("lang")),
            help: given.iter().map(help).collect(),
            action: ways.0,
            back: ways.1,
            shell,
            form,
        }
    }
}

/// One role of one person.
#[derive(Debug, Template)]
#[template(path = "grant.html")]
pub struct GrantPage {
    /// The frame.
    pub shell: Shell,
    /// The role.
    pub row: PersonRow,
    /// What it allows.
    pub allows: String,
    /// When it was given.
    pub given: String,
    /// When it was ended before its last day.
    pub ended: Option<String>,
    /// Where the form that ends it goes, for those who may.
    pub action: Option<String>,
    /// Where the person is erased, for those who may.
    pub erasure: Option<String>,
    /// The list.
    pub back: String,
    /// The reason.
    pub form: Form,
}

impl GrantPage {
    /// In the words of the page, without anything to do.
    pub fn new(shell: Shell, grant: &Granted, today: Day, form: Form) -> GrantPage {
        GrantPage {
            row: PersonRow::of(&shell, grant, today, String::new()),
            allows: letters::allows(shell.lang, grant.role),
            given: shell.moment(&grant.recorded_at),
            ended: grant.ended_at.map(|at| shell.moment(&at)),
            action: None,
            erasure: None,
            back: String::new(),
            shell,
            form,
        }
    }

    /// The same, with the address only for readers who may have it.
    pub fn with_address(self, shown: bool) -> GrantPage {
        GrantPage { row: self.row.with_address(shown), ..self }
    }
}

/// The form that erases a person.
#[derive(Debug, Template)]
#[template(path = "erasure.html")]
pub struct ErasurePage {
    /// The frame.
    pub shell: Shell,
    /// Who.
    pub name: String,
    /// Their address.
    pub email: Option<String>,
    /// Why.
    pub form: Form,
    /// Where the form goes.
    pub action: String,
    /// The list.
    pub back: String,
}
