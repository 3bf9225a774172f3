//! What an address says: the named parts of its path, and its query.

use crate::{Problem, Shared};
use axum::{
    extract::{FromRequestParts, RawPathParams},
    http::request::Parts,
};
use kernel::{Day, Failure};
use std::str::FromStr;

/// The named parts of a path. Something that does not parse does not exist.
#[derive(Clone, Debug, Default)]
pub struct Params(Vec<(String, String)>);

impl Params {
    /// The part of this name.
    pub fn text(&self, name: &str) -> Result<&str, Failure> {
        let found = self.0.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str()).ok_or(Failure::NotFound)
    }

    /// The part of this name as an id, a reference, a word.
    pub fn get<T: FromStr>(&self, name: &str) -> Result<T, Failure> {
        self.text(name)?.parse().map_err(|_| Failure::NotFound)
    }
}

impl FromRequestParts<Shared> for Params {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &Shared) -> Result<Params, Problem> {
        let raw = RawPathParams::from_request_parts(parts, app).await.map_err(|_| Failure::NotFound)?;
        // No address of ours has control characters, and one database refuses to be asked about some of them.
        if raw.iter().any(|(_, value)| value.chars().any(char::is_control)) {
            return Err(Failure::NotFound.into());
        }
        Ok(Params(raw.iter().map(|(key, value)| (key.to_owned(), value.to_owned())).collect()))
    }
}

/// A query: names may repeat.
#[derive(Clone, Debug, Default)]
pub struct Query(Vec<(String, String)>);

impl Query {
    /// Parses the part after `?`.
    pub fn parse(text: &str) -> Query {
        let pairs = form_urlencoded::parse(text.as_bytes()).into_owned();
        let plain = |text: String| text.chars().filter(|c| !c.is_control()).collect::<String>();
        Query(pairs.map(|(name, value)| (plain(name), plain(value))).collect())
    }

    /// The first value of this name, not blank.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.read(name).find(|value| !value.is_empty())
    }

    /// Every value of a name that may repeat, in order.
    pub fn values(&self, name: &str) -> Vec<&str> {
        self.read(name).collect()
    }

    /// Which names a page asks for is told at the finest level of the log, never what they hold: so the tests by rule know
    /// what each page reads, and ask for nothing in vain.
    fn read(&self, name: &str) -> impl Iterator<Item = &str> {
        tracing::trace!(target: "web::query", name);
        self.0.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.trim())
    }

    /// The first value of this name, parsed; `Invalid` when it is there and does not parse.
    pub fn get<T: FromStr>(&self, name: &'static str) -> Result<Option<T>, Failure> {
        self.parsed(name, |text| text.parse().ok())
    }

    /// The first value of this name as a day.
    pub fn day(&self, name: &'static str) -> Result<Option<Day>, Failure> {
        self.parsed(name, Day::typed)
    }

    /// The first value of this name read by `read`; an unknown word is told, never ignored.
    pub fn parsed<T>(
        &self,
        name: &'static str,
        read: impl Fn(&str) -> Option<T>,
    ) -> Result<Option<T>, Failure> {
        match self.text(name) {
            None => Ok(None),
            Some(text) => read(text).map(Some).ok_or(Failure::invalid(name, "problem-unknown-choice")),
        }
    }

    /// The same query without one name, as it stands after `?`; empty when nothing is left.
    pub fn without(&self, name: &str) -> String {
        let mut out = form_urlencoded::Serializer::new(String::new());
        out.extend_pairs(self.0.iter().filter(|(key, _)| key != name)).finish()
    }

    /// The same query with one name set, as it stands after `?`.
    pub fn with(&self, name: &str, value: &str) -> String {
        let mut out = form_urlencoded::Serializer::new(String::new());
        for (key, old) in self.0.iter().filter(|(key, _)| key != name && key != "done") {
            out.append_pair(key, old);
        }
        out.append_pair(name, value).finish()
    }
}
