//! The people of a process (or of the house): who holds which role, invitations, endings, erasures.
//!
//! This capability does not know processes, so whoever does mounts these pages: an extractor that can be turned into
//! [`Inside`], and one line:
//!
//! ```text
//! impl From<Place> for accounts::people::Inside { … }
//! routes.and(accounts::people_routes!("/processes/{process}", Place))
//! ```

mod ending;
mod erasure;
mod house;
mod invitation;
mod list;

pub use ending::{end, grant_page};
pub use erasure::{erase, erasure_page};
pub use house::House;
pub use invitation::{invitation_page, invite};
pub use list::people_page;

use crate::changes::{EndGrant, ErasePerson, GiveGrant};
use kernel::{Ask, Change, Failure, HOUSE, ProcessId, Role, Scope, may};
use record::Snapshot;
use web::{Access, Answer, Crumb, Ctx, Problem, Routes, Shared, Shell, redirect};

/// Who may read who works here.
pub const READERS: &[Role] = &[
    Role::Administrator,
    Role::Promoter,
    Role::Lead,
    Role::Analyst,
    Role::Editor,
    Role::DecisionOwner,
    Role::Guarantor,
    Role::DataContact,
];

/// Where the pages stand: what they need to know of a process.
#[derive(Clone, Debug)]
pub struct Inside {
    /// The request.
    pub cx: Ctx,
    /// The process; [`kernel::HOUSE`] for the installation.
    pub process: ProcessId,
    /// The same with its open phases, for `may`.
    pub scope: Scope,
    /// Path under which `/people` stands, without language: `/processes/torino-2030`; empty for the house.
    pub base: String,
    /// Name of the process, for messages.
    pub title: String,
    /// Frame of a page directly under the process, with its navigation; its title is set here.
    pub shell: Shell,
}

impl Inside {
    fn may<C: Change>(&self) -> Result<Ask<C>, Failure> {
        may(&self.cx.actor, &self.scope)
    }

    /// The same for giving and ending roles, which in the house is for administrators only.
    fn may_as_keeper<C: Change>(&self) -> Result<Ask<C>, Failure> {
        if self.process == HOUSE && !self.cx.actor.holds(Role::Administrator, HOUSE) {
            return Err(Failure::Refused("refused-role"));
        }
        self.may()
    }

    /// Lets pass who works here. Fails with `Refused`.
    fn reader(&self) -> Result<(), Failure> {
        let reads = READERS.iter().any(|role| self.cx.actor.holds(*role, self.process));
        if reads { Ok(()) } else { Err(Failure::Refused("refused-role")) }
    }

    async fn read(&self) -> Result<Snapshot, Failure> {
        self.cx.read().await
    }

    /// An address of these pages, with language: `rest` as in `/invitation`.
    fn url(&self, rest: &str) -> String {
        self.shell.url(&format!("{}/people{rest}", self.base))
    }

    fn done(&self, word: &str) -> Answer {
        redirect(&self.cx, &format!("{}/people?done={word}", self.base))
    }

    /// The frame of the list.
    fn frame(&self) -> Shell {
        let title = self.cx.t("accounts-people-title");
        let mut shell = self.shell.clone();
        if let Some(last) = shell.crumbs.last_mut() {
            last.label.clone_from(&title);
        }
        shell.title = title;
        shell
    }

    /// The frame of a page under the list.
    fn frame_below(&self, title: &str) -> Shell {
        let mut shell = self.frame();
        if let Some(last) = shell.crumbs.last_mut() {
            last.href = Some(self.url(""));
        }
        shell.crumbs.push(Crumb { label: title.to_owned(), href: None });
        shell.title = title.to_owned();
        shell
    }
}

/// Paths of the pages under one base; made by [`people_routes!`](crate::people_routes).
#[derive(Clone, Copy, Debug)]
pub struct Paths {
    /// The list.
    pub list: &'static str,
    /// The form of an invitation.
    pub invitation: &'static str,
    /// One role of one person.
    pub grant: &'static str,
    /// The erasure of a person.
    pub erasure: &'static str,
}

/// The routes of people under one base, for any extractor that can be turned into [`Inside`].
pub fn routes<E>(paths: Paths) -> Routes
where
    E: axum::extract::FromRequestParts<Shared, Rejection = Problem> + Into<Inside> + Send + 'static,
{
    Routes::new()
        .page(paths.list, Access::Roles(READERS), people_page::<E>)
        .page(
            paths.invitation,
            Access::Change { name: GiveGrant::NAME, by: GiveGrant::BY },
            invitation_page::<E>,
        )
        .change::<GiveGrant, _, _>(paths.invitation, invite::<E>)
        .page(paths.grant, Access::Roles(READERS), grant_page::<E>)
        .change::<EndGrant, _, _>(paths.grant, end::<E>)
        .page(
            paths.erasure,
            Access::Change { name: ErasePerson::NAME, by: ErasePerson::BY },
            erasure_page::<E>,
        )
        .change::<ErasePerson, _, _>(paths.erasure, erase::<E>)
}

/// The routes of people under a base: `people_routes!("/processes/{process}", Place)`.
#[macro_export]
macro_rules! people_routes {
    ($base:literal, $from:ty) => {
        $crate::people::routes::<$from>($crate::people::Paths {
            list: concat!($base, "/people"),
            invitation: concat!($base, "/people/invitation"),
            grant: concat!($base, "/people/grants/{grant}"),
            erasure: concat!($base, "/people/persons/{person}/erasure"),
        })
    };
}

web::inventory::submit! { web::nav::NavItem {
    rank: 9000,
    key: "accounts-nav",
    path: "/people",
    place: web::nav::NavPlace::Desk(READERS),
} }
