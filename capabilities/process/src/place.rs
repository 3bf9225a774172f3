//! Where a request stands: in a process, on a day, as somebody. The extractor of every page under `/processes/{process}`.

use crate::{
    changes::AddWord,
    model::{Phase, Settings},
    store,
};
use axum::{extract::FromRequestParts, http::request::Parts};
use kernel::{Ask, Change, Failure, ProcessId, Role, Scope, Viewer, may};
use std::ops::Deref;
use web::{
    Answer, Crumb, Ctx, Link, Params, Problem, Shared, Shell,
    nav::{NavPlace, entries},
    redirect,
};

/// A request inside a process.
#[derive(Clone, Debug)]
pub struct Place {
    /// The request.
    pub cx: Ctx,
    /// The process.
    pub id: ProcessId,
    /// Its address.
    pub slug: String,
    /// Its name in the language of the request.
    pub title: String,
    /// What is said of it, and its rules.
    pub settings: Settings,
    /// Process and phases open today, for `may`.
    pub scope: Scope,
    /// Who looks.
    pub viewer: Viewer,
    /// Its phases, by first day.
    pub phases: Vec<Phase>,
    /// Members below which a category is not named.
    pub minimum_group: i64,
    /// Days to answer a contribution after its consultation has closed.
    pub reply_days: i64,
    /// Whether the public may see it.
    pub public: bool,
}

impl Deref for Place {
    type Target = Ctx;
    fn deref(&self) -> &Ctx {
        &self.cx
    }
}

impl Place {
    /// A path of this process, without language: `/processes/torino-2030/plan`.
    pub fn path(&self, rest: &str) -> String {
        format!("/processes/{}{rest}", self.slug)
    }

    /// The page on which this person may write categories and sectors, with language; empty for who may not.
    pub fn words_href(&self) -> String {
        if self.may::<AddWord>().is_err() {
            return String::new();
        }
        format!("/{}{}", self.lang, self.path("/words"))
    }

    /// The frame of a page directly under the process.
    pub fn shell(&self, title: &str) -> Shell {
        self.shell_under(&[], title)
    }

    /// The frame of a page under other pages of the process: label, path under the process.
    pub fn shell_under(&self, above: &[(&str, &str)], title: &str) -> Shell {
        let mut shell = self.cx.shell(title);
        let crumb = |label: &str, path: &str| Crumb { label: label.to_owned(), href: Some(shell.url(path)) };
        let mut crumbs = vec![crumb(&self.t("web-home"), "/"), crumb(&self.title, &self.path(""))];
        crumbs.extend(above.iter().map(|(label, path)| crumb(label, &self.path(path))));
        crumbs.push(Crumb { label: title.to_owned(), href: None });
        shell.crumbs = crumbs;
        shell.nav = self.nav(&shell);
        shell
    }

    /// The frame of a page that belongs to the desk of who works here.
    pub fn desk_shell(&self, title: &str) -> Shell {
        self.shell_under(&[(&self.t("process-desk-nav"), "/desk")], title)
    }

    /// The frame of the process's own page.
    pub fn home_shell(&self) -> Shell {
        let mut shell = self.cx.shell(&self.title);
        shell.crumbs = vec![
            Crumb { label: self.t("web-home"), href: Some(shell.url("/")) },
            Crumb { label: self.title.clone(), href: None },
        ];
        shell.nav = self.nav(&shell);
        shell
    }

    fn nav(&self, shell: &Shell) -> Vec<Link> {
        let link = |key: &str, path: &str| {
            let whole = self.path(path);
            let below = self.cx.path.strip_prefix(&whole);
            let current =
                below.is_some_and(|rest| rest.is_empty() || (rest.starts_with('/') && !path.is_empty()));
            Link { label: self.t(key), href: shell.url(&whole), current }
        };
        // Seven entries at most, as the design guidelines ask: who has a desk finds the last of the header there, put
        // there by whoever it belongs to.
        let most = if self.viewer.staff { 5 } else { 6 };
        let header = entries().into_iter().filter(|item| item.place == NavPlace::Header).take(most);
        let mut nav = vec![link("process-nav", "")];
        nav.extend(header.map(|item| link(item.key, item.path)));
        if self.viewer.staff {
            nav.push(link("process-desk-nav", "/desk"));
        }
        follow_the_trail(&mut nav, shell);
        nav
    }

    /// Whether whoever asks may do `C` here and today.
    pub fn may<C: Change>(&self) -> Result<Ask<C>, Failure> {
        may(&self.actor, &self.scope)
    }

    /// Lets pass who holds one of these roles here. Fails with `Refused`.
    pub fn staff(&self, roles: &[Role]) -> Result<(), Failure> {
        let holds = roles.iter().any(|role| self.actor.holds(*role, self.id));
        if holds { Ok(()) } else { Err(Failure::Refused("refused-role")) }
    }

    /// On to a page of this process.
    pub fn go(&self, rest: &str) -> Answer {
        redirect(&self.cx, &self.path(rest))
    }

    /// On to a page of this process that says what was done; the text's key is `done-<word>`.
    pub fn go_done(&self, rest: &str, word: &str) -> Answer {
        let (path, anchor) =
            rest.split_once('#').map_or((rest, String::new()), |(path, a)| (path, format!("#{a}")));
        let mark = if path.contains('?') { '&' } else { '?' };
        redirect(&self.cx, &format!("{}{mark}done={word}{anchor}", self.path(path)))
    }
}

/// Where the breadcrumb passes through an entry, that entry is where we are, whatever the address begins with. The first
/// two steps are those of every page.
fn follow_the_trail(nav: &mut [Link], shell: &Shell) {
    let passed: Vec<&str> = shell.crumbs.iter().skip(2).filter_map(|crumb| crumb.href.as_deref()).collect();
    if nav.iter().any(|link| passed.contains(&link.href.as_str())) {
        for link in nav {
            link.current = passed.contains(&link.href.as_str());
        }
    }
}

impl FromRequestParts<Shared> for Place {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &Shared) -> Result<Place, Problem> {
        let cx = Ctx::from_request_parts(parts, app).await?;
        let params = Params::from_request_parts(parts, app).await?;
        Ok(Place::at(cx, params.text("process")?.to_owned()).await?)
    }
}

impl Place {
    /// The place of a process with this address; `NotFound` for who may not know it.
    pub(crate) async fn at(cx: Ctx, slug: String) -> Result<Place, Failure> {
        let view = cx.read().await?;
        let found = store::by_slug(&view, &slug).await?;
        let viewer = Viewer::of(&cx.actor, found.id);
        if !found.public && !viewer.staff {
            return Err(Failure::NotFound);
        }
        let phases = store::phases(&view, found.id).await?;
        let today = cx.today();
        let open = phases.iter().filter(|phase| phase.is_open(today)).map(|phase| phase.kind).collect();
        Ok(Place {
            id: found.id,
            slug,
            title: found.settings.title.say(cx.lang).to_owned(),
            minimum_group: found.settings.minimum_group,
            reply_days: found.settings.reply_days,
            settings: found.settings,
            scope: Scope { process: found.id, open },
            public: found.public,
            viewer,
            phases,
            cx,
        })
    }
}
