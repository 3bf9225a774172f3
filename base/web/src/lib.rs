//! HTTP and HTML: what every capability needs to show a page and take a form.
//!
//! Invariants: a page works without scripts and says the same in every language; a form cannot be read without its origin
//! having been checked; public pages are cached only for visitors, and only until the next entry of any ledger.
//! Deliberately absent: knowledge of any capability, client-side routing, cookies other than the session's.

pub mod access;
pub mod app;
pub mod assets;
pub mod cache;
pub mod compress;
mod counted;
pub mod csrf;
pub mod csv;
pub mod ctx;
pub mod form;
pub mod format;
pub mod gathered;
pub mod guard;
pub mod i18n;
pub mod label;
pub mod nav;
pub mod notices;
pub mod page;
pub mod params;
pub mod problem;
mod programs;
pub mod routes;
pub mod sample;
pub mod session;
pub mod shell;
pub mod site;
pub mod surroundings;
#[cfg(feature = "testing")]
pub mod testing;
pub mod upload;
mod whence;
pub mod workshop;

pub use access::Access;
pub use app::{App, Shared};
pub use ctx::Ctx;
pub use form::{Choice, Form};
pub use gathered::{Gathered, together};
pub use label::{Label, Labeller};
pub use page::{file, page, page_with, redirect};
pub use params::{Params, Query};
pub use problem::Problem;
pub use routes::Routes;
pub use shell::{Crumb, Link, Shell};
pub use upload::Upload;
pub use workshop::{Awaited, Workshop, aside, patiently};

pub use axum::response::Response;

#[doc(hidden)]
pub use inventory;

i18n::strings!("web", "../strings/it.ftl", "../strings/en.ftl");

/// What a handler answers.
pub type Answer = Result<Response, Problem>;
