//! What pages ask a query for: heard from the product's own log, and looked up in its sources.

use super::tree;
use regex::Regex;
use std::{
    collections::BTreeSet,
    fmt::Debug,
    sync::{Mutex, Once},
};
use tracing::{
    Event, Metadata, Subscriber,
    field::{Field, Visit},
    level_filters::LevelFilter,
    span::{Attributes, Id, Record},
};

/// Where `web::Query` tells what it is asked for.
const TARGET: &str = "web::query";
static HEARD: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());

/// Begins to listen to the log of this test program.
pub fn listen() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| tracing::subscriber::set_global_default(Listener).unwrap());
}

/// Forgets what was heard.
pub fn forget() {
    HEARD.lock().unwrap().clear();
}

/// Names that were asked for since.
pub fn heard() -> BTreeSet<String> {
    HEARD.lock().unwrap().clone()
}

/// Names that the product reads from a query, from its own sources.
pub fn in_sources() -> BTreeSet<String> {
    let read =
        Regex::new(r#"query\s*\.\s*(?:text|get(?:::<[^>]*>)?|day|parsed|values)\(\s*"([a-z_]+)""#).unwrap();
    let mut names = BTreeSet::new();
    for (_, text) in tree::files(&["rs"]) {
        names.extend(read.captures_iter(&text).map(|found| found[1].to_owned()));
    }
    assert!(names.len() > 5, "the names were not found: {names:?}");
    names
}

/// Hears one kind of message only.
struct Listener;

impl Subscriber for Listener {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target() == TARGET
    }

    fn max_level_hint(&self) -> Option<LevelFilter> {
        Some(LevelFilter::TRACE)
    }

    fn event(&self, event: &Event<'_>) {
        event.record(&mut Name);
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

/// Takes the name out of a message.
struct Name;

impl Visit for Name {
    fn record_str(&mut self, _: &Field, name: &str) {
        HEARD.lock().unwrap().insert(name.to_owned());
    }

    fn record_debug(&mut self, _: &Field, _: &dyn Debug) {}
}
