//! Routes that can be listed: each says whom it is for, and a test visits them all.

use crate::{Access, Shared};
use axum::{
    Router,
    handler::Handler,
    routing::{MethodRouter, get, post},
};
use kernel::Change;
use std::collections::BTreeSet;

/// A mounted route.
#[derive(Clone, Copy, Debug)]
pub struct RouteInfo {
    /// `GET` or `POST`.
    pub method: &'static str,
    /// Path with named parts, without language.
    pub path: &'static str,
    /// Whom it is for.
    pub access: Access,
    /// Whether a visitor's answer may be kept until the next entry.
    pub cached: bool,
}

/// The routes of one capability, or of all.
#[derive(Debug, Default)]
pub struct Routes {
    router: Router<Shared>,
    /// What was mounted.
    pub list: Vec<RouteInfo>,
}

impl Routes {
    /// None yet.
    pub fn new() -> Routes {
        Routes::default()
    }

    /// A page that depends on nothing but the record and the day: visitors share one answer until the next entry.
    pub fn public<H: Handler<T, Shared>, T: 'static>(self, path: &'static str, handler: H) -> Routes {
        let shared = get(handler).layer(axum::middleware::from_fn(crate::cache::mark));
        self.mount("GET", path, Access::Open, true, shared)
    }

    /// A page for everybody that is made anew each time (it carries a form, or depends on a secret).
    pub fn open<H: Handler<T, Shared>, T: 'static>(self, path: &'static str, handler: H) -> Routes {
        self.page(path, Access::Open, handler)
    }

    /// A page for some.
    pub fn page<H: Handler<T, Shared>, T: 'static>(
        self,
        path: &'static str,
        access: Access,
        handler: H,
    ) -> Routes {
        self.mount("GET", path, access, false, get(handler))
    }

    /// A form that does `C`.
    pub fn change<C: Change, H: Handler<T, Shared>, T: 'static>(
        self,
        path: &'static str,
        handler: H,
    ) -> Routes {
        let access = Access::Change { name: C::NAME, by: C::BY };
        self.mount("POST", path, access, false, post(handler))
    }

    /// A form that changes nothing in the record: signing in and out.
    pub fn form<H: Handler<T, Shared>, T: 'static>(
        self,
        path: &'static str,
        access: Access,
        handler: H,
    ) -> Routes {
        self.mount("POST", path, access, false, post(handler))
    }

    fn mount(
        mut self,
        method: &'static str,
        path: &'static str,
        access: Access,
        cached: bool,
        handler: MethodRouter<Shared>,
    ) -> Routes {
        self.list.push(RouteInfo { method, path, access, cached });
        for lang in kernel::Lang::ALL {
            self.router = self.router.route(&format!("/{lang}{path}"), handler.clone());
        }
        self
    }

    /// These routes and those.
    pub fn and(mut self, other: Routes) -> Routes {
        self.list.extend(other.list);
        self.router = self.router.merge(other.router);
        self
    }

    /// Paths that can be opened, with their languages.
    pub(crate) fn openable(&self) -> BTreeSet<String> {
        let pages = self.list.iter().filter(|route| route.method == "GET");
        pages
            .flat_map(|route| kernel::Lang::ALL.iter().map(|lang| format!("/{lang}{}", route.path)))
            .collect()
    }

    /// The router; every path stands once under each language.
    pub(crate) fn into_router(self) -> Router<Shared> {
        self.router
    }
}
