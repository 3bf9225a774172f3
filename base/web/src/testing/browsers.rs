//! The browsers of people who sign in by a first name, without accounts.

use super::{Browser, Installation, Page, app, installation::KEY, sent};
use crate::{
    Routes, csrf,
    session::{Identity, digest_of},
};
use futures_util::future::BoxFuture;
use kernel::{Actor, Failure};
use record::Db;
use std::marker::PhantomData;

/// Who is who. A type and not a value, because a program is told by a plain function who stands behind a session.
pub trait People {
    /// Everybody whom the site knows, by name.
    fn known() -> Vec<(&'static str, Actor)>;
}

/// Everybody's browser, each on a page of theirs that has a form. Nobody is called "".
#[derive(Clone, Debug)]
pub struct Browsers<P> {
    site: Installation,
    people: PhantomData<P>,
}

impl<P: People> Browsers<P> {
    /// On this database, with these routes.
    pub fn on(db: &Db, routes: Routes) -> Browsers<P> {
        Browsers { site: Installation::of(app(db, identify::<P>), routes), people: PhantomData }
    }

    /// Opens a page as somebody.
    pub async fn get(&self, who: &str, path: &str) -> Page {
        self.of(who).get(path).await
    }

    /// Sends a form as somebody.
    pub async fn post(&self, who: &str, path: &str, fields: &[(&str, &str)]) -> Page {
        self.of(who).post(path, fields).await
    }

    /// Sends a form with a file as somebody.
    pub async fn upload(&self, who: &str, path: &str, fields: &[(&str, &str)], file: (&str, &[u8])) -> Page {
        self.of(who).upload(path, fields, file).await
    }

    fn of(&self, who: &str) -> Browser {
        let browser = self.site.visitor();
        let (browser, session) = match who {
            "" => (browser, String::new()),
            _ => (browser.with(who.to_owned()), digest_of(who)),
        };
        browser.holding(csrf::token(&KEY, &session), sent::fresh())
    }
}

fn identify<P: People>(_: Db, digest: String) -> BoxFuture<'static, Result<Identity, Failure>> {
    let found = P::known().into_iter().find(|(name, _)| digest_of(name) == digest);
    let identity = found.map(|(name, actor)| Identity { actor, name: Some(name.to_owned()) });
    Box::pin(async move { Ok(identity.unwrap_or_default()) })
}
